#pragma once

#include "charts/look.h"

#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <variant>
#include <vector>

class QPainter;

namespace kam
{

enum class Dash { Solid, Dashed, Dotted };

/// A drawing as data: where every mark and letter lies, in the units of the rectangle it was laid out for.
/// What is painted, what is hit and what a test measures are the same numbers.
struct ChartScene {
    struct Fill {
        QRectF area;
        QColor colour;
        Hatch hatch = Hatch::None;
        QColor outline; ///< invalid: none
    };
    struct Shape {
        QPolygonF points;
        QColor colour;
    };
    struct Disc {
        QPointF centre;
        double radius = 0;
        QColor fill; ///< invalid: hollow
        QColor outline;
        Dash dash = Dash::Solid;
    };
    struct Stroke {
        QPolygonF points;
        QColor colour;
        double width = 1;
        Dash dash = Dash::Solid;
    };
    /// One line of text; the box is exactly as wide as the text.
    struct Label {
        QRectF box;
        QString text;
        QColor colour;
        bool strong = false;
    };
    /// Where a point of the data is hit.
    struct Hit {
        QRectF area;        ///< of the pointer
        QRectF mark;        ///< what is framed when the point is selected
        bool round = false; ///< both are discs in their rectangles
        int index = -1;     ///< row of the chart's table
    };

    QRectF room;                                                ///< nothing is written outside
    QRectF plot;                                                ///< between the axes
    std::vector<std::variant<Fill, Shape, Disc, Stroke>> marks; ///< in the order of painting
    std::vector<Label> labels;
    std::vector<Hit> hits;  ///< the last one that contains a position is on top
    std::vector<int> order; ///< points as the arrow keys go through them

    /// Writes the label unless it would leave the room or overlap another one.
    /// @returns whether it was written
    bool write(const Label& label);
    /// @returns -1 where there is none
    [[nodiscard]] int indexAt(const QPointF& position) const;
    [[nodiscard]] const Hit* hitOf(int index) const;
};

/// Points that are set off from the others; -1 for none.
struct Emphasis {
    int selected = -1;
    int hovered = -1;
};

/// Paints with antialiasing; text stays text in a PDF. The painter is left as it was.
void paintScene(QPainter& painter, const ChartScene& scene, const ChartLook& look);
/// Frames around the points set off, over a painted scene.
void paintEmphasis(QPainter& painter, const ChartScene& scene, const ChartLook& look,
                   const Emphasis& emphasis);

} // namespace kam
