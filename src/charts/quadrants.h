#pragma once

#include "charts/chart.h"

#include <array>

namespace kam
{

struct QuadrantEntry {
    QString name;
    bool right = false; ///< in a column, the right one
    bool upper = false;
    bool strong = false; ///< the one looked at
};

struct QuadrantsData {
    ChartWords words;
    QString entryName; ///< heading of the names: "Client"
    QString groupName; ///< heading of the quadrants: "Loyalty"
    /// Names of the quadrants: upper left, upper right, lower left, lower right.
    std::array<QString, 4> groups;
    QString left; ///< what a column stands for: "hardly buys again"
    QString right;
    QString upper; ///< what a row stands for: "would recommend us"
    QString lower;
    std::vector<QuadrantEntry> entries;
};

/// A table of two by two with names in its cells; what does not fit in a cell is counted there.
class QuadrantChart : public Chart
{
public:
    explicit QuadrantChart(QuadrantsData data);

    [[nodiscard]] int count() const override { return static_cast<int>(m_data.entries.size()); }
    [[nodiscard]] QString tooltip(int index, const QLocale& locale) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    bool layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                const Lettering& lettering) const override;
    [[nodiscard]] QString details(const QLocale& locale) const override;

private:
    [[nodiscard]] const QString& groupOf(const QuadrantEntry& entry) const;
    void addCell(ChartScene& scene, const QRectF& cell, int group, const ChartLook& look,
                 const Lettering& lettering) const;
    void addEntry(ChartScene& scene, const QPointF& at, double slot, int index, const ChartLook& look,
                  const Lettering& lettering) const;

    QuadrantsData m_data;
};

} // namespace kam
