#include "client/buyingcentre/lineitems.h"

#include "client/buyingcentre/mapscene.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <cmath>

namespace kam
{

namespace
{

constexpr double headLength = 11;
constexpr double headWidth = 9;
constexpr double clickWidth = 12;
constexpr double bend = 0.16; ///< of the distance: how far a line swings out
constexpr double fadedOpacity = 0.15;

double penWidth(int strength)
{
    return 0.5 + strength;
}

/// Where the line from the middle of a card towards @p to leaves the card.
QPointF edgeOf(const QRectF& card, const QPointF& to)
{
    const QPointF centre = card.center();
    const QPointF way = to - centre;
    if (way.isNull())
        return centre;
    const double scale = std::min(way.x() == 0 ? 1e9 : card.width() / 2 / std::abs(way.x()),
                                  way.y() == 0 ? 1e9 : card.height() / 2 / std::abs(way.y()));
    return centre + way * std::min(scale, 1.0);
}

QPolygonF arrowHead(const QPointF& tip, const QPointF& from, double width)
{
    const QPointF way = tip - from;
    const double length = std::hypot(way.x(), way.y());
    if (length == 0)
        return {};
    const QPointF along = way / length;
    const QPointF across(-along.y(), along.x());
    const QPointF base = tip - along * (headLength + width);
    const double half = (headWidth + width) / 2;
    return {{tip, base + across * half, base - across * half}};
}

} // namespace

theme::Token influenceToken(InfluenceKind kind)
{
    switch (kind) {
    case InfluenceKind::Positive:
        return theme::Token::Good;
    case InfluenceKind::Conflict:
        return theme::Token::Bad;
    case InfluenceKind::Informal:
        return theme::Token::Accent;
    }
    return theme::Token::Muted;
}

std::vector<QPolygonF> arrowHeads(const QPainterPath& curve, int strength, bool mutual)
{
    const double width = penWidth(strength);
    const double step = headLength / std::max(curve.length(), headLength);
    std::vector<QPolygonF> heads{arrowHead(curve.pointAtPercent(1), curve.pointAtPercent(1 - step), width)};
    if (mutual)
        heads.push_back(arrowHead(curve.pointAtPercent(0), curve.pointAtPercent(step), width));
    return heads;
}

void paintInfluence(QPainter& painter, const QPainterPath& curve, const std::vector<QPolygonF>& heads,
                    InfluenceKind kind, int strength, const QColor& ink)
{
    const double width = penWidth(strength);
    QPen pen(ink, width);
    pen.setCapStyle(Qt::FlatCap);
    if (kind == InfluenceKind::Conflict)
        pen.setDashPattern({3 * 2 / width + 1, 2 * 2 / width});
    else if (kind == InfluenceKind::Informal)
        pen.setDashPattern({1.5 / width + 0.5, 2 * 2 / width});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const QPolygonF& head : heads)
        painter.drawPolygon(head);
}

void MapLine::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!m_still || m_scene.isForPaper())
        draw(*painter);
}

ReportLine::ReportLine(const MapScene& scene) : MapLine(scene)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void ReportLine::connectCards(const QRectF& manager, const QRectF& report)
{
    prepareGeometryChange();
    const QPointF above(manager.center().x(), manager.bottom());
    const QPointF below(report.center().x(), report.top());
    const double middle = below.y() > above.y() ? (above.y() + below.y()) / 2 : above.y() + 2 * theme::grid;
    m_line = QPolygonF({above, {above.x(), middle}, {below.x(), middle}, below});
}

QRectF ReportLine::boundingRect() const
{
    return m_line.boundingRect().adjusted(-2, -2, 2, 2);
}

void ReportLine::draw(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(map().ink(theme::Token::Edge), 1));
    painter.drawPolyline(m_line);
}

EdgeItem::EdgeItem(const MapScene& scene, const InfluenceEdge& edge) : MapLine(scene), m_edge(edge)
{
    setFlag(ItemIsSelectable);
    setZValue(1);
}

void EdgeItem::show(const InfluenceEdge& edge, const QString& tip)
{
    m_edge = edge;
    m_heads = arrowHeads(m_curve, edge.strength, edge.mutual);
    setToolTip(tip);
    update();
}

void EdgeItem::setFaded(bool faded)
{
    setOpacity(faded ? fadedOpacity : 1);
}

void EdgeItem::connectCards(const QRectF& from, const QRectF& to)
{
    prepareGeometryChange();
    // Lines swing out to their right, so that one each way between the same two stay apart.
    const QPointF way = to.center() - from.center();
    const QPointF control = (from.center() + to.center()) / 2 + QPointF(-way.y(), way.x()) * bend;
    const QPointF start = edgeOf(from, control);
    const QPointF end = edgeOf(to, control);
    m_curve = QPainterPath(start);
    m_curve.quadTo(control, end);
    m_heads = arrowHeads(m_curve, m_edge.strength, m_edge.mutual);
    m_shape.clear();
    const double margin = headLength + penWidth(strongestInfluence);
    m_bounds = m_curve.boundingRect().adjusted(-margin, -margin, margin, margin);
}

QPointF EdgeItem::middle() const
{
    return m_curve.pointAtPercent(0.5);
}

QPainterPath EdgeItem::shape() const
{
    if (m_shape.isEmpty()) {
        QPainterPathStroker stroker;
        stroker.setWidth(clickWidth);
        m_shape = stroker.createStroke(m_curve);
    }
    return m_shape;
}

void EdgeItem::draw(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (isSelected() && !map().isForPaper()) {
        QPen halo(map().ink(theme::Token::Selected), clickWidth);
        halo.setCapStyle(Qt::RoundCap);
        painter.setPen(halo);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(m_curve);
    }
    paintInfluence(painter, m_curve, m_heads, m_edge.kind, m_edge.strength,
                   map().ink(influenceToken(m_edge.kind)));
}

} // namespace kam
