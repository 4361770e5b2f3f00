#include "client/buyingcentre/mapscene.h"

#include "client/buyingcentre/carditem.h"
#include "client/buyingcentre/lineitems.h"
#include "client/buyingcentre/mapplaces.h"
#include "common/chartlook.h"
#include "common/texttable.h"

#include <QGraphicsLineItem>
#include <QGraphicsSceneMouseEvent>
#include <QKeyEvent>
#include <algorithm>
#include <utility>

namespace kam
{

namespace
{
constexpr double contentMargin = 3.0 * theme::grid;
/// Empty room around the cards, so that one can be dragged further out.
constexpr double roomAround = 40.0 * theme::grid;
} // namespace

MapScene::MapScene(QObject* parent) : QGraphicsScene(parent)
{
    connect(this, &QGraphicsScene::selectionChanged, this, [this] {
        if (!m_showing)
            Q_EMIT selectionMade();
    });
}

MapScene::~MapScene()
{
    // Items that go change the selection; nobody is left to hear of it.
    m_showing = true;
    m_cards.clear();
    m_edges.clear();
    clear();
}

const QFont& MapScene::face(bool strong)
{
    static const QFont plain = paperLook().face(false);
    static const QFont bold = paperLook().face(true);
    return strong ? bold : plain;
}

QColor MapScene::ink(theme::Token token) const
{
    return m_forPaper ? theme::paperColour(token) : theme::colour(token);
}

void MapScene::show(const CentreView& view, ColourBy by, const QHash<Id, QPointF>& places)
{
    m_showing = true;
    giveUp();
    m_before.clear();
    m_writable = view.writable;
    m_order.clear();
    for (const Person& person : view.centre.people)
        m_order.push_back(person.id);
    showEdges(view);
    showCards(view, by, places);
    showReports(view);
    m_showing = false;
    for (const Id id : m_order)
        followCard(id);
    setSceneRect(content().adjusted(-roomAround, -roomAround, roomAround, roomAround));
}

void MapScene::showCards(const CentreView& view, ColourBy by, const QHash<Id, QPointF>& places)
{
    QHash<Id, CardItem*> gone = std::exchange(m_cards, {});
    for (const Person& person : view.centre.people) {
        CardItem* card = gone.take(person.id);
        if (!card) {
            card = new CardItem(*this, person.id);
            addItem(card);
        }
        card->setFlag(QGraphicsItem::ItemIsMovable, m_writable);
        card->show(cardFace(view, person, by));
        card->setPos(places.value(person.id));
        m_cards.insert(person.id, card);
    }
    qDeleteAll(gone);
}

void MapScene::showReports(const CentreView& view)
{
    QHash<Id, Report> gone = std::exchange(m_reports, {});
    m_reportsOf.clear();
    for (const Person& person : view.centre.people) {
        if (!m_cards.contains(person.manager))
            continue;
        Report report = gone.take(person.id);
        if (!report.line) {
            report.line = new ReportLine(*this);
            addItem(report.line);
        }
        report.manager = person.manager;
        m_reports.insert(person.id, report);
        m_reportsOf.insert(person.manager, person.id);
    }
    for (const Report& report : std::as_const(gone))
        delete report.line;
}

void MapScene::showEdges(const CentreView& view)
{
    QHash<Id, EdgeItem*> gone = std::exchange(m_edges, {});
    m_edgesOf.clear();
    for (const InfluenceEdge& edge : view.centre.influence) {
        EdgeItem* item = gone.take(edge.id);
        if (!item) {
            item = new EdgeItem(*this, edge);
            addItem(item);
        }
        const QString arrow = edge.mutual ? QStringLiteral("↔") : QStringLiteral("→");
        QString tip = QStringLiteral("%1 %2 %3\n%4, %5")
                          .arg(view.centre.nameOf(edge.from), arrow, view.centre.nameOf(edge.to),
                               influenceKindName(edge.kind), strengthName(edge.strength));
        if (!edge.note.isEmpty())
            tip += QLatin1Char('\n') + edge.note;
        item->show(edge, plainTip(tip));
        m_edges.insert(edge.id, item);
        m_edgesOf.insert(edge.from, edge.id);
        m_edgesOf.insert(edge.to, edge.id);
    }
    qDeleteAll(gone);
}

void MapScene::followCard(Id person)
{
    const CardItem* card = m_cards.value(person);
    if (!card || m_showing)
        return;
    if (const Report report = m_reports.value(person); report.line)
        report.line->connectCards(m_cards.value(report.manager)->cardRect(), card->cardRect());
    for (auto below = m_reportsOf.constFind(person); below != m_reportsOf.constEnd() && below.key() == person;
         ++below)
        m_reports.value(*below).line->connectCards(card->cardRect(), m_cards.value(*below)->cardRect());
    for (auto id = m_edgesOf.constFind(person); id != m_edgesOf.constEnd() && id.key() == person; ++id) {
        EdgeItem* item = m_edges.value(*id);
        const CardItem* from = m_cards.value(item->edge().from);
        const CardItem* to = m_cards.value(item->edge().to);
        if (from && to)
            item->connectCards(from->cardRect(), to->cardRect());
    }
}

void MapScene::setBright(const QSet<Id>& people)
{
    m_still.forget();
    for (CardItem* card : std::as_const(m_cards))
        card->setFaded(!people.contains(card->person()));
    for (EdgeItem* item : std::as_const(m_edges))
        item->setFaded(!people.contains(item->edge().from) || !people.contains(item->edge().to));
    for (auto report = m_reports.cbegin(); report != m_reports.cend(); ++report)
        report->line->setOpacity(people.contains(report.key()) && people.contains(report->manager) ? 1 : 0.3);
}

std::vector<Id> MapScene::selectedPeople() const
{
    std::vector<Id> people;
    for (const Id id : m_order)
        if (const CardItem* item = m_cards.value(id); item && item->isSelected())
            people.push_back(id);
    return people;
}

std::vector<Id> MapScene::selectedEdges() const
{
    std::vector<Id> edges;
    for (auto item = m_edges.cbegin(); item != m_edges.cend(); ++item)
        if (item.value()->isSelected())
            edges.push_back(item.key());
    std::sort(edges.begin(), edges.end());
    return edges;
}

void MapScene::select(const std::vector<Id>& people, const std::vector<Id>& edges)
{
    m_showing = true;
    const QSet<Id> chosen(people.begin(), people.end());
    const QSet<Id> lines(edges.begin(), edges.end());
    for (CardItem* item : std::as_const(m_cards))
        item->setSelected(chosen.contains(item->person()));
    for (EdgeItem* item : std::as_const(m_edges))
        item->setSelected(lines.contains(item->edge().id));
    m_showing = false;
}

QHash<Id, QPointF> MapScene::places() const
{
    QHash<Id, QPointF> places;
    for (const CardItem* item : m_cards)
        places.insert(item->person(), item->pos());
    return places;
}

QRectF MapScene::content() const
{
    QRectF all;
    for (const CardItem* item : m_cards)
        all |= item->cardRect();
    for (const EdgeItem* item : m_edges)
        all |= item->boundingRect();
    return all.isNull() ? QRectF()
                        : all.adjusted(-contentMargin, -contentMargin, contentMargin, contentMargin);
}

CardItem* MapScene::cardAt(const QPointF& point, bool handles) const
{
    const auto under = items(point);
    for (QGraphicsItem* item : under)
        if (auto* found = qgraphicsitem_cast<CardItem*>(item))
            if (handles ? found->isOnHandle(point) : found->cardRect().contains(point))
                return found;
    return nullptr;
}

CardItem* MapScene::targetAt(const QPointF& point) const
{
    const auto under = items(point);
    for (QGraphicsItem* item : under)
        if (auto* found = qgraphicsitem_cast<CardItem*>(item);
            found && found->cardRect().contains(point) && !m_before.contains(found->person()))
            return found;
    return nullptr;
}

void MapScene::setTarget(CardItem* wanted)
{
    if (wanted == m_target)
        return;
    if (m_target)
        m_target->setTarget(false);
    m_target = wanted;
    if (m_target)
        m_target->setTarget(true);
}

void MapScene::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    const QPointF point = event->scenePos();
    if (event->button() == Qt::LeftButton && m_writable) {
        if (CardItem* from = cardAt(point, true)) {
            m_from = from;
            m_before.insert(from->person(), from->pos());
            m_band = addLine(QLineF(from->handle(), point), QPen(ink(theme::Token::Accent), 2, Qt::DashLine));
            m_band->setZValue(3);
            event->accept();
            return;
        }
    }
    QGraphicsScene::mousePressEvent(event);
    m_before.clear();
    if (event->button() != Qt::LeftButton || !m_writable || !cardAt(point, false))
        return;
    for (const Id id : selectedPeople())
        m_before.insert(id, m_cards.value(id)->pos());
    beginDrag();
}

void MapScene::beginDrag()
{
    m_dragging = true;
    for (auto report = m_reports.cbegin(); report != m_reports.cend(); ++report)
        report->line->setStill(!m_before.contains(report.key()) && !m_before.contains(report->manager));
    for (EdgeItem* item : std::as_const(m_edges))
        item->setStill(!m_before.contains(item->edge().from) && !m_before.contains(item->edge().to));
}

void MapScene::endDrag()
{
    m_dragging = false;
    m_still.forget();
    for (const Report& report : std::as_const(m_reports))
        report.line->setStill(false);
    for (EdgeItem* item : std::as_const(m_edges))
        item->setStill(false);
    update();
}

bool MapScene::paintStill(QPainter& painter, const QRectF& seen)
{
    if (!m_dragging || m_forPaper)
        return false;
    m_still.paint(painter, *this, seen);
    return true;
}

void MapScene::mouseMoveEvent(QGraphicsSceneMouseEvent* event)
{
    if (m_from) {
        m_band->setLine(QLineF(m_from->handle(), event->scenePos()));
        setTarget(targetAt(event->scenePos()));
        return;
    }
    QGraphicsScene::mouseMoveEvent(event);
    if (m_dragging)
        setTarget(targetAt(event->scenePos()));
}

void MapScene::mouseReleaseEvent(QGraphicsSceneMouseEvent* event)
{
    if (m_from) {
        finishConnecting(event->scenePos());
        return;
    }
    QGraphicsScene::mouseReleaseEvent(event);
    if (m_dragging && event->button() == Qt::LeftButton)
        finishDrag(event->scenePos());
}

void MapScene::finishConnecting(const QPointF& point)
{
    const Id from = std::exchange(m_from, nullptr)->person();
    const CardItem* to = targetAt(point);
    setTarget(nullptr);
    delete std::exchange(m_band, nullptr);
    m_before.clear();
    if (to)
        Q_EMIT connected(from, to->person());
}

void MapScene::finishDrag(const QPointF& point)
{
    endDrag();
    MovedCards moved;
    std::vector<Id> people;
    for (const Id id : m_order) {
        const auto before = m_before.constFind(id);
        if (before == m_before.constEnd() || !m_cards.contains(id) || m_cards.value(id)->pos() == *before)
            continue;
        const QPointF place = m_cards.value(id)->pos();
        moved.emplace_back(id, CanvasPoint{place.x(), place.y()});
        people.push_back(id);
    }
    const CardItem* manager = targetAt(point);
    setTarget(nullptr);
    if (moved.empty())
        return m_before.clear();
    if (manager) {
        const Id id = manager->person();
        putBack();
        Q_EMIT droppedOn(people, id);
        return;
    }
    m_before.clear();
    Q_EMIT cardsMoved(moved);
}

void MapScene::putBack()
{
    const auto before = std::exchange(m_before, {});
    for (auto place = before.cbegin(); place != before.cend(); ++place)
        if (CardItem* item = m_cards.value(place.key()))
            item->setPos(*place);
}

void MapScene::mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event)
{
    if (const CardItem* item = cardAt(event->scenePos(), false)) {
        Q_EMIT personOpened(item->person());
        return;
    }
    const auto under = items(event->scenePos());
    for (QGraphicsItem* item : under)
        if (const auto* line = qgraphicsitem_cast<EdgeItem*>(item)) {
            Q_EMIT edgeOpened(line->edge().id);
            return;
        }
}

void MapScene::keyPressEvent(QKeyEvent* event)
{
    // Escape gives up what is being dragged or drawn.
    if (event->key() == Qt::Key_Escape && (m_dragging || m_from)) {
        giveUp();
        putBack();
        return;
    }
    QGraphicsScene::keyPressEvent(event);
}

void MapScene::giveUp()
{
    if (m_dragging)
        endDrag();
    m_from = nullptr;
    delete std::exchange(m_band, nullptr);
    setTarget(nullptr);
    if (QGraphicsItem* held = mouseGrabberItem())
        held->ungrabMouse();
}

} // namespace kam
