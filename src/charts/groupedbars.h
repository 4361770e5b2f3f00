#pragma once

#include "charts/chart.h"

namespace kam
{

struct BarSeries {
    QString name;                              ///< "Market effect"
    std::vector<std::optional<double>> values; ///< one a category; none where not known
};

struct GroupedBarsData {
    ChartWords words;
    QString categoryName; ///< heading of the categories: "Product line"
    Quantity quantity;
    QStringList categories;
    std::vector<BarSeries> series;
    bool stacked = false; ///< parts of a sum on one another, those below zero to the other side
    bool lying = false;   ///< categories in rows, for long names; else upright, for years
    QString totalName;    ///< where stacked: a mark at the sum is shown under this name; empty for none
};

/// Bars of several series for each category, beside or on one another.
class GroupedBars : public Chart
{
public:
    /// @throws Error for a value that is not finite, or a series of another length than the categories
    explicit GroupedBars(GroupedBarsData data);

    [[nodiscard]] int count() const override;
    [[nodiscard]] QString tooltip(int index, const QLocale& locale) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    bool layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                const Lettering& lettering) const override;
    [[nodiscard]] QString details(const QLocale& locale) const override;

private:
    struct Range {
        double low = 0;
        double high = 0;
    };
    [[nodiscard]] Range range() const;
    [[nodiscard]] bool hasTotal() const { return m_data.stacked && !m_data.totalName.isEmpty(); }
    /// Sum of what is known; none where nothing is.
    [[nodiscard]] std::optional<double> total(int category) const;
    bool layOutUpright(ChartScene& scene, const QRectF& room, const ChartLook& look,
                       const Lettering& lettering) const;
    bool layOutLying(ChartScene& scene, const QRectF& room, const ChartLook& look,
                     const Lettering& lettering) const;
    void addCategory(ChartScene& scene, int category, const Axis& axis, const ChartLook& look) const;
    [[nodiscard]] std::vector<LegendEntry> legend(const ChartLook& look) const;

    GroupedBarsData m_data;
};

} // namespace kam
