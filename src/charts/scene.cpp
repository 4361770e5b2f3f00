#include "charts/scene.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace kam
{

namespace
{

constexpr double hatchGap = 6;
constexpr double hatchWidth = 1;
constexpr float hatchOpacity = 0.6F;
constexpr double leastMark = 4;
constexpr double rounding = 1e-6;

bool contains(const ChartScene::Hit& hit, const QPointF& position)
{
    if (!hit.area.contains(position))
        return false;
    if (!hit.round)
        return true;
    const QPointF away = position - hit.area.center();
    const double radius = hit.area.width() / 2;
    return QPointF::dotProduct(away, away) <= radius * radius;
}

QPen penOf(const QColor& colour, double width, Dash dash)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (dash == Dash::Dashed)
        pen.setDashPattern({4 / std::max(1.0, width), 3 / std::max(1.0, width)});
    else if (dash == Dash::Dotted)
        pen.setDashPattern({1, 2});
    return pen;
}

/// Lines x + s y = c cut to the area by arithmetic: clipping is lost in an SVG.
void diagonals(const QRectF& area, bool rising, QList<QLineF>& lines)
{
    const double reach = area.width() + area.height();
    for (double c = hatchGap; c < reach; c += hatchGap) {
        const double startX = std::min(c, area.width());
        const double startY = c - startX;
        const double endY = std::min(c, area.height());
        const double endX = c - endY;
        const auto point = [&](double x, double y) {
            return QPointF(area.left() + x, rising ? area.top() + y : area.bottom() - y);
        };
        lines << QLineF(point(startX, startY), point(endX, endY));
    }
}

void paintHatch(QPainter& painter, const QRectF& area, Hatch hatch, QColor colour)
{
    if (hatch == Hatch::None || area.width() < hatchGap || area.height() < hatchWidth)
        return;
    QList<QLineF> lines;
    if (hatch == Hatch::Rising || hatch == Hatch::Crossed)
        diagonals(area, true, lines);
    if (hatch == Hatch::Falling || hatch == Hatch::Crossed)
        diagonals(area, false, lines);
    if (hatch == Hatch::Level)
        for (double y = area.top() + hatchGap / 2; y < area.bottom(); y += hatchGap)
            lines << QLineF(area.left(), y, area.right(), y);
    if (hatch == Hatch::Upright)
        for (double x = area.left() + hatchGap / 2; x < area.right(); x += hatchGap)
            lines << QLineF(x, area.top(), x, area.bottom());
    colour.setAlphaF(hatchOpacity);
    painter.setPen(QPen(colour, hatchWidth));
    painter.drawLines(lines);
}

struct MarkPainter {
    QPainter& painter;
    const ChartLook& look;

    void operator()(const ChartScene::Fill& fill) const
    {
        painter.fillRect(fill.area, fill.colour);
        paintHatch(painter, fill.area, fill.hatch, look.background);
        if (!fill.outline.isValid())
            return;
        painter.setPen(QPen(fill.outline, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(fill.area.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    void operator()(const ChartScene::Shape& shape) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(shape.colour);
        painter.drawPolygon(shape.points);
    }
    void operator()(const ChartScene::Disc& disc) const
    {
        painter.setPen(penOf(disc.outline, disc.dash == Dash::Solid ? 1.5 : 1, disc.dash));
        painter.setBrush(disc.fill.isValid() ? QBrush(disc.fill) : QBrush(Qt::NoBrush));
        painter.drawEllipse(disc.centre, disc.radius, disc.radius);
    }
    void operator()(const ChartScene::Stroke& stroke) const
    {
        painter.setPen(penOf(stroke.colour, stroke.width, stroke.dash));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(stroke.points);
    }
};

void paintLabel(QPainter& painter, const ChartScene::Label& label, const ChartLook& look)
{
    const QFont font = look.face(label.strong);
    painter.setFont(font);
    painter.setPen(label.colour);
    painter.drawText(QPointF(label.box.left(), label.box.top() + QFontMetricsF(font).ascent()), label.text);
}

/// A frame around the mark, with a gap, so that it shows on every colour.
void paintFrame(QPainter& painter, const ChartScene::Hit& hit, const QColor& colour, double width)
{
    QRectF frame = hit.mark;
    const double wider = std::max(0.0, leastMark - frame.width()) / 2;
    const double higher = std::max(0.0, leastMark - frame.height()) / 2;
    frame.adjust(-wider - 2, -higher - 2, wider + 2, higher + 2);
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    if (hit.round)
        painter.drawEllipse(frame);
    else
        painter.drawRoundedRect(frame, 2, 2);
}

} // namespace

bool ChartScene::write(const Label& label)
{
    // What touches by the rounding of a sum alone does not overlap.
    const QRectF inner = label.box.adjusted(rounding, rounding, -rounding, -rounding);
    if (label.text.isEmpty() || !room.contains(inner) ||
        std::any_of(labels.begin(), labels.end(),
                    [&](const Label& other) { return other.box.intersects(inner); }))
        return false;
    labels.push_back(label);
    return true;
}

int ChartScene::indexAt(const QPointF& position) const
{
    const auto found =
        std::find_if(hits.crbegin(), hits.crend(), [&](const Hit& hit) { return contains(hit, position); });
    return found == hits.crend() ? -1 : found->index;
}

const ChartScene::Hit* ChartScene::hitOf(int index) const
{
    const auto at = static_cast<std::size_t>(index);
    if (index >= 0 && at < hits.size() && hits[at].index == index)
        return &hits[at];
    const auto found =
        std::find_if(hits.cbegin(), hits.cend(), [&](const Hit& hit) { return hit.index == index; });
    return found == hits.cend() ? nullptr : &*found;
}

void paintScene(QPainter& painter, const ChartScene& scene, const ChartLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& mark : scene.marks)
        std::visit(MarkPainter{painter, look}, mark);
    for (const auto& label : scene.labels)
        paintLabel(painter, label, look);
    painter.restore();
}

void paintEmphasis(QPainter& painter, const ChartScene& scene, const ChartLook& look,
                   const Emphasis& emphasis)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (const auto* hit = scene.hitOf(emphasis.hovered); hit && emphasis.hovered != emphasis.selected)
        paintFrame(painter, *hit, look.edge, 1);
    if (const auto* hit = scene.hitOf(emphasis.selected))
        paintFrame(painter, *hit, look.accent, 2);
    painter.restore();
}

} // namespace kam
