#pragma once

#include "charts/chart.h"

#include <QDate>

namespace kam
{

struct TrendSeries {
    QString name;
    std::vector<std::optional<double>> values; ///< one a date; none interrupts the line
};

struct TrendData {
    ChartWords words;
    QString dateName; ///< heading of the dates: "Date", "Year"
    Quantity quantity;
    std::vector<QDate> dates;        ///< ascending
    bool years = false;              ///< dates are whole years and shown as such
    std::vector<TrendSeries> series; ///< the first solid, the second dashed, the third dotted
    bool fromZero = true;            ///< the axis includes zero
};

/// Values over dates, a line each, named at its end.
class TrendChart : public Chart
{
public:
    /// @throws Error for a value that is not finite, dates not ascending, or a series of another length
    explicit TrendChart(TrendData data);

    [[nodiscard]] int count() const override;
    [[nodiscard]] QString tooltip(int index, const QLocale& locale) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    bool layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                const Lettering& lettering) const override;
    [[nodiscard]] QString details(const QLocale& locale) const override;

private:
    [[nodiscard]] QString dateText(int index, const QLocale& locale) const;
    [[nodiscard]] double xOf(const QRectF& plot, int index) const;
    void addDates(ChartScene& scene, const ChartLook& look, const Lettering& lettering) const;
    void addSeries(ChartScene& scene, std::size_t index, const Axis& axis, const ChartLook& look) const;
    void addHits(ChartScene& scene, const Axis& axis) const;
    void addNames(ChartScene& scene, const Axis& axis, double width, const ChartLook& look,
                  const Lettering& lettering) const;

    TrendData m_data;
};

} // namespace kam
