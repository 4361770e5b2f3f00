#pragma once

#include "charts/chart.h"

namespace kam
{

struct ProfileFactor {
    QString name;      ///< "Trust"
    QStringList steps; ///< words from the least favourable to the most: "low", "medium", "high"; at least two
};

struct ProfileLine {
    QString name;                           ///< client and date
    std::vector<std::optional<int>> levels; ///< one a factor, place in its steps; none where not assessed
};

struct ProfileData {
    ChartWords words;
    QString factorName; ///< heading of the factors: "Factor"
    std::vector<ProfileFactor> factors;
    std::vector<ProfileLine> lines; ///< the second is dashed, the third dotted
};

/// One line over the factors of a relationship for each client or date, favourable to the right.
class ProfileChart : public Chart
{
public:
    /// @throws Error for a level outside the steps, or a line with another number of levels than factors
    explicit ProfileChart(ProfileData data);

    [[nodiscard]] int count() const override;
    [[nodiscard]] QString tooltip(int index, const QLocale& locale) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    bool layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                const Lettering& lettering) const override;
    [[nodiscard]] QString details(const QLocale& locale) const override;

private:
    [[nodiscard]] QString wordOf(const ProfileLine& line, int factor) const;
    [[nodiscard]] QPointF pointOf(const QRectF& plot, int factor, int level) const;
    void addRows(ChartScene& scene, const QRectF& room, const ChartLook& look,
                 const Lettering& lettering) const;
    void addLine(ChartScene& scene, std::size_t line, const ChartLook& look) const;

    ProfileData m_data;
};

} // namespace kam
