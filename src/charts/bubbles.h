#pragma once

#include "charts/chart.h"

namespace kam
{

struct Bubble {
    QString name;
    double x = 0;
    double y = 0;
    std::optional<double> size; ///< the area; unknown is drawn dotted and small, below zero hollow and dashed
};

struct BubblesData {
    ChartWords words;
    QString entryName; ///< heading of the names: "Client"
    Quantity x;
    Quantity y;
    Quantity size;
    std::vector<Bubble> bubbles;
    std::optional<double> limitX; ///< between the quadrants to the left and to the right
    std::optional<double> limitY;
    bool bestIsHigh = true; ///< the quadrant to the upper right is set off
};

/// Points of two figures with the area of a third.
class BubbleChart : public Chart
{
public:
    /// @throws Error for a value that is not finite
    explicit BubbleChart(BubblesData data);

    [[nodiscard]] int count() const override { return static_cast<int>(m_data.bubbles.size()); }
    [[nodiscard]] QString tooltip(int index, const QLocale& locale) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    bool layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                const Lettering& lettering) const override;
    [[nodiscard]] QString details(const QLocale& locale) const override;

private:
    struct Axes {
        Axis x;
        Axis y;
    };
    [[nodiscard]] double largestSize() const;
    [[nodiscard]] double radiusOf(const Bubble& bubble, double largest, double most) const;
    void addQuadrants(ChartScene& scene, const Axes& axes, const ChartLook& look) const;
    void addBubbles(ChartScene& scene, const Axes& axes, const ChartLook& look) const;
    void addNames(ChartScene& scene, const ChartLook& look, const Lettering& lettering) const;

    BubblesData m_data;
    std::vector<int> m_bySize; ///< largest first
};

} // namespace kam
