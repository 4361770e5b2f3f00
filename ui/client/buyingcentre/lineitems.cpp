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

void paintInfluence(QPainter& painter, const QPainterPath& curve, InfluenceKind kind, int strength,
                    bool mutual, const QColor& ink)
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
    const double step = headLength / std::max(curve.length(), headLength);
    painter.drawPolygon(arrowHead(curve.pointAtPercent(1), curve.pointAtPercent(1 - step), width));
    if (mutual)
        painter.drawPolygon(arrowHead(curve.pointAtPercent(0), curve.pointAtPercent(step), width));
}

ReportLine::ReportLine(const MapScene& scene) : m_scene(scene)
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

void ReportLine::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(m_scene.ink(theme::Token::Edge), 1));
    painter->drawPolyline(m_line);
}

EdgeItem::EdgeItem(const MapScene& scene, const InfluenceEdge& edge) : m_scene(scene), m_edge(edge)
{
    setFlag(ItemIsSelectable);
    setZValue(1);
}

void EdgeItem::show(const InfluenceEdge& edge, const QString& tip)
{
    m_edge = edge;
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
    const double margin = headLength + penWidth(strongestInfluence);
    m_bounds = m_curve.boundingRect().adjusted(-margin, -margin, margin, margin);
}

QPointF EdgeItem::middle() const
{
    return m_curve.pointAtPercent(0.5);
}

QRectF EdgeItem::boundingRect() const
{
    return m_bounds;
}

QPainterPath EdgeItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(clickWidth);
    return stroker.createStroke(m_curve);
}

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected() && !m_scene.isForPaper()) {
        QPen halo(m_scene.ink(theme::Token::Selected), clickWidth);
        halo.setCapStyle(Qt::RoundCap);
        painter->setPen(halo);
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(m_curve);
    }
    paintInfluence(*painter, m_curve, m_edge.kind, m_edge.strength, m_edge.mutual,
                   m_scene.ink(influenceToken(m_edge.kind)));
}

} // namespace kam
