#pragma once

#include "charts/chart.h"

namespace kam
{

struct CumulativeBar {
    QString label; ///< "Year 3"
    double value = 0;
    double cumulative = 0;
};

struct CumulativeBarsData {
    ChartWords words;
    QString stepName;    ///< heading of the labels: "Year"
    Quantity value;      ///< "Present value", PLN
    Quantity cumulative; ///< in the same unit
    std::vector<CumulativeBar> bars;
    /// A dotted upright line with words, such as the payback: 0 is the middle of the first bar, 1 of the
    /// second. A payback after m months lies at m / 12 - 1, where the line crosses zero.
    std::optional<double> markAt;
    QString markLabel;
};

/// Bars of a value with the line of its sum up to there: present values and lifetime value.
class CumulativeBars : public Chart
{
public:
    /// @throws Error for a value that is not finite
    explicit CumulativeBars(CumulativeBarsData data);

    [[nodiscard]] int count() const override { return static_cast<int>(m_data.bars.size()); }
    [[nodiscard]] QString tooltip(int index, const QLocale& locale) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    bool layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                const Lettering& lettering) const override;
    [[nodiscard]] QString details(const QLocale& locale) const override;

private:
    void addBars(ChartScene& scene, const Axis& axis, const ChartLook& look) const;
    void addLine(ChartScene& scene, const Axis& axis, const ChartLook& look,
                 const Lettering& lettering) const;
    [[nodiscard]] QString cumulativeText(double value, const Axis& axis, const QLocale& locale) const;
    void addMark(ChartScene& scene, const ChartLook& look, const Lettering& lettering) const;

    CumulativeBarsData m_data;
};

} // namespace kam
