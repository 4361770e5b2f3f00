#include "client/buyingcentre/carditem.h"

#include "base/date.h"
#include "client/buyingcentre/mapplaces.h"
#include "client/buyingcentre/mapscene.h"
#include "common/texttable.h"

#include <QCoreApplication>
#include <QCursor>
#include <QFontMetricsF>
#include <QGraphicsSceneHoverEvent>
#include <QPainter>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentreTab)
};

constexpr double padding = theme::grid;
constexpr double barWidth = theme::grid / 2.0;
constexpr double handleRadius = theme::grid / 2.0 + 1;
constexpr double reachOfHandle = theme::grid + 1;
constexpr double fadedOpacity = 0.25;
constexpr double lineHeight = 2.25 * theme::grid;

QString oneLine(const QString& text)
{
    return text.left(200).simplified();
}

QRectF cardRectAround(const QPointF& centre)
{
    return {centre.x() - mapCards.width / 2, centre.y() - mapCards.height / 2, mapCards.width,
            mapCards.height};
}

} // namespace

CardFace cardFace(const CentreView& view, const Person& person, ColourBy by)
{
    CardFace face;
    face.name = shownName(person);
    face.position = person.position;
    if (person.leftOn.isValid())
        face.position = Text::tr("left on %1").arg(shownDate(person.leftOn, QLocale()));
    face.roles = capitalised(roleNames(view.rolesOf(person)));
    face.mark = markOf(view, person, by);
    face.attitude = attitudeMark(person.attitude.value);
    face.byAttitude = by == ColourBy::Attitude;
    face.placeholder = person.placeholder;
    face.left = person.leftOn.isValid();
    QStringList lines{shownName(person), person.position, person.unit, roleNames(view.rolesOf(person))};
    lines << Text::tr("Attitude: %1 (%2)")
                 .arg(face.attitude.word,
                      basisText(person.attitude.knowledge, person.attitude.source, person.attitude.on));
    lines.removeAll(QString());
    face.tip = plainTip(lines.join(QLatin1Char('\n')));
    return face;
}

CardItem::CardItem(MapScene& scene, Id person) : m_scene(scene), m_person(person)
{
    setFlags(ItemIsSelectable | ItemIsMovable | ItemSendsGeometryChanges);
    setAcceptHoverEvents(true);
    setZValue(2);
}

void CardItem::show(const CardFace& face)
{
    if (m_face == face && !m_shownName.isNull())
        return;
    m_face = face;
    setToolTip(face.tip);
    const QFontMetricsF body(MapScene::face(false));
    const QFontMetricsF strong(MapScene::face(true));
    const double room = mapCards.width - 2 * padding - barWidth;
    m_signWidth = face.byAttitude ? 0 : body.horizontalAdvance(face.attitude.sign) + theme::grid;
    m_shownName = strong.elidedText(oneLine(face.name), Qt::ElideRight, room - m_signWidth);
    m_shownPosition = body.elidedText(oneLine(face.position), Qt::ElideRight, room);
    m_shownRoles = body.elidedText(face.roles, Qt::ElideRight, room);
    update();
}

void CardItem::setFaded(bool faded)
{
    m_faded = faded;
    setOpacity(faded ? fadedOpacity : 1);
}

void CardItem::setTarget(bool target)
{
    if (target == m_target)
        return;
    m_target = target;
    update();
}

QRectF CardItem::cardRect() const
{
    return cardRectAround(pos());
}

QPointF CardItem::handle() const
{
    return pos() + QPointF(mapCards.width / 2, 0);
}

bool CardItem::isOnHandle(const QPointF& scenePoint) const
{
    const QPointF away = scenePoint - handle();
    return std::hypot(away.x(), away.y()) <= reachOfHandle;
}

QRectF CardItem::boundingRect() const
{
    return cardRectAround({}).adjusted(-2, -2, handleRadius + 2, 2);
}

QPainterPath CardItem::shape() const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRect(cardRectAround({}));
    path.addEllipse(QPointF(mapCards.width / 2, 0), reachOfHandle, reachOfHandle);
    return path;
}

bool CardItem::showsHandle() const
{
    return m_scene.isWritable() && !m_scene.isForPaper() && (m_hovered || (isSelected() && !m_faded));
}

void CardItem::paintFrame(QPainter& painter) const
{
    const bool strong = !m_scene.isForPaper() && (isSelected() || m_target);
    const QRectF rect = cardRectAround({});
    QPen pen(m_scene.ink(strong ? theme::Token::Accent : theme::Token::Line), strong ? 2 : 1);
    if (m_face.placeholder || m_face.left) {
        pen.setStyle(Qt::DashLine);
        if (!strong)
            pen.setColor(m_scene.ink(theme::Token::Edge));
    }
    painter.setPen(pen);
    painter.setBrush(
        m_scene.ink(m_target && !m_scene.isForPaper() ? theme::Token::Selected : theme::Token::Surface));
    painter.drawRoundedRect(rect, theme::radius, theme::radius);
    // The bar in the colour of the mark, inside the rounded corners.
    QPainterPath bar;
    bar.addRoundedRect(rect, theme::radius, theme::radius);
    painter.save();
    painter.setClipRect(QRectF(rect.left() - 1, rect.top() - 1, barWidth + 1, rect.height() + 2),
                        Qt::IntersectClip);
    painter.fillPath(bar, m_scene.ink(m_face.mark.token));
    painter.restore();
}

void CardItem::paintText(QPainter& painter) const
{
    const QRectF rect = cardRectAround({}).adjusted(padding + barWidth, theme::grid / 2.0 + 2, -padding,
                                                    -theme::grid / 2.0 - 2);
    const auto line = [&](int n) {
        return QRectF(rect.left(), rect.top() + n * (rect.height() - lineHeight) / 3, rect.width(),
                      lineHeight);
    };
    painter.setFont(MapScene::face(true));
    painter.setPen(m_scene.ink(m_face.left ? theme::Token::Muted : theme::Token::Text));
    painter.drawText(line(0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_shownName);
    painter.setFont(MapScene::face(false));
    if (!m_face.byAttitude) {
        painter.setPen(m_scene.ink(m_face.attitude.token));
        painter.drawText(line(0), Qt::AlignRight | Qt::AlignVCenter, m_face.attitude.sign);
    }
    painter.setPen(m_scene.ink(theme::Token::Muted));
    painter.drawText(line(1), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_shownPosition);
    painter.setPen(m_scene.ink(theme::Token::Text));
    painter.drawText(line(2), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_shownRoles);
    painter.setPen(m_scene.ink(m_face.mark.token));
    painter.drawText(line(3), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_face.mark.text());
}

void CardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter);
    paintText(*painter);
    if (!showsHandle())
        return;
    painter->setPen(QPen(m_scene.ink(theme::Token::Accent), 1.5));
    painter->setBrush(m_scene.ink(theme::Token::Surface));
    painter->drawEllipse(QPointF(mapCards.width / 2, 0), handleRadius, handleRadius);
}

QVariant CardItem::itemChange(GraphicsItemChange change, const QVariant& value)
{
    if (change == ItemPositionChange && m_scene.isDragging()) {
        const QPointF wanted = value.toPointF();
        return QPointF(std::round(wanted.x() / theme::grid) * theme::grid,
                       std::round(wanted.y() / theme::grid) * theme::grid);
    }
    if (change == ItemPositionHasChanged)
        m_scene.followCard(m_person);
    return QGraphicsItem::itemChange(change, value);
}

void CardItem::hoverEnterEvent(QGraphicsSceneHoverEvent*)
{
    m_hovered = true;
    update();
}

void CardItem::hoverMoveEvent(QGraphicsSceneHoverEvent* event)
{
    const bool handleHere = m_scene.isWritable() && isOnHandle(event->scenePos());
    setCursor(handleHere ? Qt::CrossCursor : Qt::ArrowCursor);
}

void CardItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*)
{
    m_hovered = false;
    unsetCursor();
    update();
}

} // namespace kam
