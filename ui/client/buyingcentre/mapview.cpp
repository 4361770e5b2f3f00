#include "client/buyingcentre/mapview.h"

#include "client/buyingcentre/carditem.h"
#include "client/buyingcentre/overviewmap.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <limits>

namespace kam
{

namespace
{
constexpr double leastZoom = 0.1;
constexpr double mostZoom = 3;
constexpr double keyStep = 1.25;
constexpr double readableZoom = 0.8;
constexpr int overviewFrom = 30;
constexpr double smallStep = 1;
constexpr double margin = 3.0 * theme::grid;
} // namespace

MapView::MapView(MapScene& scene, QWidget* parent)
    : QGraphicsView(&scene, parent), m_scene(scene), m_overview(new OverviewMap(*this, scene))
{
    setObjectName(QStringLiteral("buyingCentreMap"));
    setAccessibleName(tr("Map of the buying centre"));
    setAccessibleDescription(tr("Everything on the map is in the tables of people and of influences too."));
    setFrameShape(QFrame::NoFrame);
    setDragMode(RubberBandDrag);
    setRubberBandSelectionMode(Qt::IntersectsItemShape);
    setTransformationAnchor(AnchorUnderMouse);
    setViewportUpdateMode(SmartViewportUpdate);
    setOptimizationFlag(DontAdjustForAntialiasing);
    // The small map shows where one is; bars would take room from the cards.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(30 * theme::grid, 20 * theme::grid);
    connect(&scene, &QGraphicsScene::changed, m_overview, [this] { m_overview->update(); });
}

double MapView::fittingZoom() const
{
    const QRectF content = m_scene.content();
    const QRectF room = viewport()->rect();
    if (content.isEmpty())
        return 1;
    return std::clamp(std::min({1.0, room.width() / content.width(), room.height() / content.height()}),
                      leastZoom, mostZoom);
}

void MapView::fit()
{
    m_fit = false;
    const double scale = fittingZoom();
    setTransform(QTransform::fromScale(scale, scale));
    centerOn(m_scene.content().center());
    updateOverview();
}

void MapView::begin()
{
    const double scale = std::max(fittingZoom(), readableZoom);
    setTransform(QTransform::fromScale(scale, scale));
    // Whoever stands at the top is seen first.
    const QRectF content = m_scene.content();
    const double height = viewport()->height() / scale;
    const double y = content.height() <= height ? content.center().y() : content.top() + height / 2;
    centerOn(content.center().x(), y);
    updateOverview();
}

void MapView::fitWhenShown()
{
    m_fit = true;
    if (isVisible())
        begin();
}

void MapView::zoomBy(double factor)
{
    const double wanted = std::clamp(zoom() * factor, leastZoom, mostZoom);
    m_fit = false;
    scale(wanted / zoom(), wanted / zoom());
    updateOverview();
}

void MapView::look(Id person)
{
    if (const CardItem* card = m_scene.card(person)) {
        ensureVisible(card->cardRect(), 3 * theme::grid, 3 * theme::grid);
        updateOverview();
    }
}

void MapView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ShiftModifier)
        return QGraphicsView::wheelEvent(event);
    const QPoint pointer = event->position().toPoint();
    const QPointF under = mapToScene(pointer);
    zoomBy(std::pow(1.0015, event->angleDelta().y()));
    // What is under the pointer stays there, wherever the mouse was last seen to move.
    const QPoint way = mapFromScene(under) - pointer;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + way.y());
    event->accept();
}

bool MapView::arrow(const QKeyEvent& event)
{
    const double step = event.modifiers() & Qt::ShiftModifier ? smallStep : theme::grid;
    switch (event.key()) {
    case Qt::Key_Left:
        Q_EMIT nudged(-step, 0);
        return true;
    case Qt::Key_Right:
        Q_EMIT nudged(step, 0);
        return true;
    case Qt::Key_Up:
        Q_EMIT nudged(0, -step);
        return true;
    case Qt::Key_Down:
        Q_EMIT nudged(0, step);
        return true;
    default:
        return false;
    }
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    const std::vector<Id> selected = m_scene.selectedPeople();
    if (!selected.empty() && arrow(*event))
        return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !selected.empty()) {
        Q_EMIT m_scene.personOpened(selected.front());
        return;
    }
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        return zoomBy(keyStep);
    if (event->key() == Qt::Key_Minus)
        return zoomBy(1 / keyStep);
    if (event->key() == Qt::Key_0)
        return fit();
    QGraphicsView::keyPressEvent(event);
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton) {
        m_panning = true;
        m_panFrom = event->pos();
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_panning)
        return QGraphicsView::mouseMoveEvent(event);
    const QPoint way = event->pos() - m_panFrom;
    m_panFrom = event->pos();
    m_fit = false;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - way.y());
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_panning && event->button() == Qt::MiddleButton) {
        m_panning = false;
        viewport()->unsetCursor();
        return;
    }
    QGraphicsView::mouseReleaseEvent(event);
}

void MapView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fit)
        begin();
    updateOverview();
}

void MapView::showEvent(QShowEvent* event)
{
    QGraphicsView::showEvent(event);
    if (m_fit)
        begin();
}

void MapView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    updateOverview();
}

bool MapView::showsOverview() const
{
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    const QRectF cards = m_scene.content().adjusted(margin, margin, -margin, -margin);
    return m_scene.cardCount() >= overviewFrom || !seen.contains(cards);
}

void MapView::updateOverview()
{
    const bool shows = showsOverview();
    if (shows)
        placeOverview();
    m_overview->setVisible(shows);
    m_overview->update();
}

/// In the corner where it covers least, the lower right one where that does not matter.
void MapView::placeOverview()
{
    const QRect room = viewport()->geometry().adjusted(theme::grid, theme::grid, -theme::grid, -theme::grid);
    QRect place(QPoint(), m_overview->size());
    QPoint best;
    double least = std::numeric_limits<double>::max();
    for (const auto& [right, bottom] :
         {std::pair(true, true), std::pair(true, false), std::pair(false, true), std::pair(false, false)}) {
        place.moveLeft(right ? room.right() - place.width() : room.left());
        place.moveTop(bottom ? room.bottom() - place.height() : room.top());
        if (const double covered = cardsUnder(place); covered < least) {
            least = covered;
            best = place.topLeft();
        }
    }
    m_overview->move(best);
}

/// How much of the cards lies there, in square units of the scene.
double MapView::cardsUnder(const QRect& place) const
{
    const QRectF covered = mapToScene(place.translated(-viewport()->geometry().topLeft())).boundingRect();
    double area = 0;
    const auto places = m_scene.places();
    for (auto card = places.cbegin(); card != places.cend(); ++card) {
        const QRectF part = m_scene.card(card.key())->cardRect() & covered;
        area += part.width() * part.height();
    }
    return area;
}

void MapView::drawBackground(QPainter* painter, const QRectF& rect)
{
    if (!m_scene.paintStill(*painter, mapToScene(viewport()->rect()).boundingRect()))
        painter->fillRect(rect, theme::colour(theme::Token::Window));
}

} // namespace kam
