#include "client/buyingcentre/overviewmap.h"

#include "client/buyingcentre/carditem.h"
#include "client/buyingcentre/mapscene.h"

#include <QGraphicsView>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace kam
{

namespace
{
constexpr int mapWidth = 18 * theme::grid;
constexpr int mapHeight = 10 * theme::grid;
constexpr int inside = theme::grid / 2;
} // namespace

OverviewMap::OverviewMap(QGraphicsView& view, const MapScene& scene)
    : QWidget(&view), m_view(view), m_scene(scene)
{
    setObjectName(QStringLiteral("overviewMap"));
    setAccessibleName(tr("The whole map, small"));
    setToolTip(tr("Click or drag to go there"));
    setFixedSize(mapWidth, mapHeight);
    // It fills all of itself: the map beneath need not be painted along with it.
    setAttribute(Qt::WA_OpaquePaintEvent);
    hide();
}

QTransform OverviewMap::scaling() const
{
    const QRectF content = m_scene.content();
    const double scale = std::min((mapWidth - 2 * inside) / std::max(content.width(), 1.0),
                                  (mapHeight - 2 * inside) / std::max(content.height(), 1.0));
    QTransform transform;
    transform.translate(mapWidth / 2.0, mapHeight / 2.0);
    transform.scale(scale, scale);
    transform.translate(-content.center().x(), -content.center().y());
    return transform;
}

void OverviewMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Token::Surface));
    const QTransform transform = scaling();
    const auto places = m_scene.places();
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const CardItem* card = m_scene.card(place.key());
        QColor ink = theme::colour(card->face().mark.token);
        ink.setAlphaF(card->isFaded() ? 0.3F : 1.0F);
        painter.fillRect(transform.mapRect(card->cardRect()), ink);
    }
    painter.setPen(QPen(theme::colour(theme::Token::Accent), theme::hairline));
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    painter.drawRect(transform.mapRect(seen) & QRectF(rect()).adjusted(1, 1, -2, -2));
    painter.setPen(theme::colour(theme::Token::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void OverviewMap::mousePressEvent(QMouseEvent* event)
{
    m_view.centerOn(scaling().inverted().map(event->position()));
}

void OverviewMap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        m_view.centerOn(scaling().inverted().map(event->position()));
}

} // namespace kam
