#pragma once

#include "charts/axis.h"
#include "charts/lettering.h"

#include <optional>

namespace kam
{

/// Distances of every chart, in units of the drawing.
namespace spacing
{
inline constexpr double small = 4;
inline constexpr double nameGap = 6; ///< from an axis to the names below it
inline constexpr double gap = 8;
inline constexpr double wide = 16;
inline constexpr double leastPlotWidth = 48;
inline constexpr double leastPlotHeight = 32;
} // namespace spacing

/// A word of the legend with the mark it stands for.
struct LegendEntry {
    enum class Mark { Fill, Line, Ring };
    QString name;
    Mark mark = Mark::Fill;
    SeriesLook look;
    Dash dash = Dash::Solid;
};

/// Cuts parts of a chart off the sides of a room until the plot is left, and fills them.
class Frame
{
public:
    Frame(ChartScene& scene, const QRectF& room, const ChartLook& look, const Lettering& lettering)
        : m_scene(scene), m_room(room), m_look(look), m_lettering(lettering)
    {
    }

    [[nodiscard]] const QRectF& room() const { return m_room; }
    /// Moves the edges to whole units, where lines are sharp, and makes the room the plot.
    /// @returns false if it is too small to draw in
    bool becomePlot();

    /// Entries in lines along the upper edge.
    void legend(const std::vector<LegendEntry>& entries);
    /// Words in the upper left corner: what the axis below them counts.
    void titleAbove(const QString& title);
    /// Words in the middle of the lower edge.
    void titleBelow(const QString& title);
    void cutTop(double height) { m_room.setTop(m_room.top() + height); }
    void cutBottom(double height) { m_room.setBottom(m_room.bottom() - height); }
    void cutLeft(double width) { m_room.setLeft(m_room.left() + width); }
    void cutRight(double width) { m_room.setRight(m_room.right() - width); }

    /// Most intervals that leave room for the labels of a value axis.
    [[nodiscard]] int intervalsUp() const;
    [[nodiscard]] double labelWidth(const Axis& axis) const;

    /// Gridlines with labels to the left of the plot; the line of zero is stronger.
    void valuesUp(const Axis& axis);
    /// Gridlines with labels below the plot.
    void valuesAlong(const Axis& axis);

private:
    ChartScene& m_scene;
    QRectF m_room;
    const ChartLook& m_look;
    const Lettering& m_lettering;
};

/// An axis along the lower edge: as many intervals as their labels leave room for.
[[nodiscard]] Axis axisAlong(double low, double high, double width, const Quantity& quantity,
                             const ChartLook& look, const Lettering& lettering);

/// Names below equal slots of the plot, in one or two lines. Many are thinned out evenly, few are cut short.
class SlotNames
{
public:
    SlotNames(const QStringList& names, double slotWidth, const Lettering& lettering);
    [[nodiscard]] double height() const;
    void add(ChartScene& scene, const QRectF& plot, const ChartLook& look) const;

private:
    std::vector<QStringList> m_lines; ///< empty for a name that is left out
    const Lettering& m_lettering;
    int m_most = 1;
};

/// A line in the background's colour below another, so that it stands out where it crosses marks.
void strokeWithHalo(ChartScene& scene, const QPolygonF& points, const QColor& colour, double width, Dash dash,
                    const ChartLook& look);
/// Outline for a fill that is too near to the background to be told from it; invalid where none is needed.
[[nodiscard]] QColor outlineFor(const QColor& fill, const ChartLook& look);
/// A bar between a value and zero, whichever is higher; edges that bound slots lie on whole units.
[[nodiscard]] QRectF barBetween(double left, double right, double valueY, double zeroY);
/// A line at a whole unit and a half, which paints sharp.
[[nodiscard]] double sharp(double position);

} // namespace kam
