#include "client/buyingcentre/mapcommands.h"

#include "buyingcentre/linkstore.h"
#include "buyingcentre/personstore.h"
#include "client/buyingcentre/erasedialog.h"
#include "client/buyingcentre/linkdialog.h"
#include "client/buyingcentre/persondialog.h"
#include "common/desk.h"
#include "common/questions.h"

#include <QAction>
#include <algorithm>

namespace kam
{

MapCommands::MapCommands(Desk& desk, QWidget& window) : QObject(&window), m_desk(desk), m_window(window)
{
    makePeopleCommands();
    makeLinkCommands();
    makePlaceCommands();
}

QAction* MapCommands::command(const QString& text, const char* name, const QKeySequence& keys,
                              const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    // Other pages have commands with the same keys.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    m_window.addAction(action);
    return action;
}

void MapCommands::makePeopleCommands()
{
    m_addPerson = command(tr("Add person…"), "addPersonAction", Qt::Key_Insert, [this] { openDialog({}); });
    m_addPerson->setIconText(tr("Add person…"));
    m_addPlaceholder = command(tr("Add placeholder…"), "addPlaceholderAction", {}, [this] {
        Person person;
        person.placeholder = true;
        openDialog(person);
    });
    QAction* edit = command(tr("Edit person…"), "editPersonAction", {},
                            [this] { openPerson(m_selection.people.front()); });
    m_takeOut = command(tr("Put under nobody"), "takeOutAction", {}, [this] {
        m_desk.act([this] { PersonStore(m_desk.workspace()).setManager(m_selection.people, noId); });
    });
    m_remove = command(tr("Delete selected"), "deletePeopleAction", QKeySequence::Delete,
                       [this] { removeSelected(); });
    QAction* erase = command(tr("Erase person for good…"), "erasePersonAction", {},
                             [this] { erasePerson(m_selection.people.front()); });
    m_forOnePerson << edit << erase;
    m_groups << QList<QAction*>{m_addPerson, m_addPlaceholder, edit, m_takeOut, m_remove, erase};
}

void MapCommands::makeLinkCommands()
{
    m_addLink = command(tr("Add influence…"), "addLinkAction", Qt::CTRL | Qt::Key_L, [this] {
        InfluenceEdge edge;
        if (!m_selection.people.empty())
            edge.from = m_selection.people.front();
        edge.to = m_selection.people.size() > 1 ? m_selection.people.at(1) : noId;
        openLink(edge);
    });
    m_addLink->setIconText(tr("Add influence…"));
    QAction* edit =
        command(tr("Edit influence…"), "editLinkAction", {}, [this] { openEdge(m_selection.edges.front()); });
    QList<QAction*> group{m_addLink, edit};
    for (const InfluenceKind kind : influenceKinds) {
        const QString text = tr("Influence: %1").arg(influenceKindName(kind));
        const QByteArray name = "linkKindAction" + QByteArray::number(static_cast<int>(kind));
        m_forEdges << command(text, name, {}, [this, text, kind] {
            changeEdges(text, [kind](InfluenceEdge& edge) { edge.kind = kind; });
        });
    }
    for (int strength = weakestInfluence; strength <= strongestInfluence; ++strength) {
        const QString text = tr("Strength %1: %2").arg(QLocale().toString(strength), strengthName(strength));
        const QByteArray name = "linkStrengthAction" + QByteArray::number(strength);
        m_forEdges << command(text, name, {}, [this, text, strength] {
            changeEdges(text, [strength](InfluenceEdge& edge) { edge.strength = strength; });
        });
    }
    const QString turn = tr("Turn the influence round");
    m_forEdges << command(turn, "turnLinkAction", {}, [this, turn] {
        changeEdges(turn, [](InfluenceEdge& edge) { std::swap(edge.from, edge.to); });
    });
    const QString mutual = tr("One way or both ways");
    m_forEdges << command(mutual, "mutualLinkAction", {}, [this, mutual] {
        changeEdges(mutual, [](InfluenceEdge& edge) { edge.mutual = !edge.mutual; });
    });
    m_forOneEdge << edit;
    m_groups << group + m_forEdges;
}

void MapCommands::makePlaceCommands()
{
    m_arrange = command(tr("Arrange by reporting lines"), "arrangeMapAction", {}, [this] { arrangeAll(); });
    m_arrange->setIconText(tr("Arrange"));
    m_arrange->setToolTip(tr("Put all cards in rows below their managers; undo brings the places back"));
    m_forSeveral
        << command(tr("Align in a column"), "alignColumnAction", {}, [this] { align(Alignment::Centre); })
        << command(tr("Align to the left"), "alignLeftAction", {}, [this] { align(Alignment::Left); })
        << command(tr("Align in a row"), "alignRowAction", {}, [this] { align(Alignment::Middle); })
        << command(tr("Align to the top"), "alignTopAction", {}, [this] { align(Alignment::Top); })
        << command(tr("Space evenly across"), "spreadAcrossAction", {}, [this] { spread(Qt::Horizontal); })
        << command(tr("Space evenly down"), "spreadDownAction", {}, [this] { spread(Qt::Vertical); });
    m_groups << QList<QAction*>{m_arrange} + m_forSeveral;
    updateCommands();
}

void MapCommands::show(const CentreViewPointer& view)
{
    m_view = view;
    updateCommands();
}

void MapCommands::select(const MapSelection& selection)
{
    m_selection = selection;
    updateCommands();
}

void MapCommands::updateCommands()
{
    const bool writable = m_view && m_view->writable;
    const auto people = m_selection.people.size();
    const auto edges = m_selection.edges.size();
    m_addPerson->setEnabled(writable);
    m_addPlaceholder->setEnabled(writable);
    m_addLink->setEnabled(writable && m_view->centre.people.size() > 1);
    m_arrange->setEnabled(writable && !m_view->centre.people.empty());
    m_remove->setEnabled(writable && people + edges > 0);
    const bool reporting = std::any_of(m_selection.people.begin(), m_selection.people.end(), [this](Id id) {
        const Person* person = m_view ? m_view->centre.person(id) : nullptr;
        return person && person->manager != noId;
    });
    m_takeOut->setEnabled(writable && reporting);
    const auto enable = [writable](const QList<QAction*>& actions, bool wanted) {
        for (QAction* action : actions)
            action->setEnabled(writable && wanted);
    };
    enable(m_forOnePerson, people == 1);
    enable(m_forSeveral, people > 1);
    enable(m_forOneEdge, edges == 1);
    enable(m_forEdges, edges > 0);
}

void MapCommands::openDialog(const Person& person)
{
    auto* dialog = new PersonDialog(m_desk, m_view, person, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT wanted({{dialog->stored()}, {}}); });
    dialog->open();
}

void MapCommands::openPerson(Id person)
{
    if (const Person* known = m_view->centre.person(person))
        openDialog(*known);
}

void MapCommands::erasePerson(Id person)
{
    auto* dialog = new EraseDialog(m_desk, person, m_view->centre.nameOf(person), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MapCommands::openLink(const InfluenceEdge& edge)
{
    auto* dialog = new LinkDialog(m_desk, m_view, edge, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT wanted({{}, {dialog->stored()}}); });
    dialog->open();
}

void MapCommands::openEdge(Id edge)
{
    if (const InfluenceEdge* known = m_view->edge(edge))
        openLink(*known);
}

void MapCommands::connectPeople(Id from, Id to)
{
    for (const InfluenceEdge& edge : m_view->centre.influence)
        if (edge.from == from && edge.to == to && edge.kind == InfluenceKind::Positive) {
            m_desk.say(
                tr("This influence is on the map already. It is selected now: change it from the menu."));
            Q_EMIT wanted({{}, {edge.id}});
            return;
        }
    InfluenceEdge edge;
    edge.from = from;
    edge.to = to;
    m_desk.act([&] {
        const Id id = LinkStore(m_desk.workspace()).setInfluence(edge);
        Q_EMIT wanted({{}, {id}});
    });
}

void MapCommands::changeEdges(const QString& label, const std::function<void(InfluenceEdge&)>& change)
{
    m_desk.act([&] {
        m_desk.workspace().edit(label, [&] {
            for (const Id id : m_selection.edges)
                if (const InfluenceEdge* known = m_view->edge(id)) {
                    InfluenceEdge edge = *known;
                    change(edge);
                    LinkStore(m_desk.workspace()).setInfluence(edge);
                }
        });
    });
}

void MapCommands::removeSelected()
{
    const MapSelection gone = m_selection;
    const auto count = static_cast<int>(gone.people.size());
    const bool done = m_desk.act([&] {
        if (gone.edges.empty())
            return PersonStore(m_desk.workspace()).remove(gone.people);
        if (gone.people.empty())
            return LinkStore(m_desk.workspace()).removeInfluence(gone.edges);
        m_desk.workspace().edit(tr("Delete people and influences"), [&] {
            LinkStore(m_desk.workspace()).removeInfluence(gone.edges);
            PersonStore(m_desk.workspace()).remove(gone.people);
        });
    });
    if (done && count > 0)
        m_desk.say(
            tr("%n person(s) were deleted with their roles, goals and contacts. Undo brings them back.",
               nullptr, count));
}

void MapCommands::moveCards(const MovedCards& cards)
{
    // Everybody else keeps the place they were seen at, also where it was found automatically.
    MovedCards all = cards;
    QSet<Id> moved;
    for (const auto& [id, point] : cards)
        moved.insert(id);
    const QHash<Id, QPointF> places = cardPlaces(m_view->centre);
    for (const Person& person : m_view->centre.people)
        if (!person.canvas && !moved.contains(person.id)) {
            const QPointF place = places.value(person.id);
            all.emplace_back(person.id, CanvasPoint{place.x(), place.y()});
        }
    if (!m_desk.act([&] { PersonStore(m_desk.workspace()).place(all); }))
        Q_EMIT refused();
}

void MapCommands::nudge(double x, double y)
{
    const QHash<Id, QPointF> places = cardPlaces(m_view->centre);
    const QSet<Id> chosen(m_selection.people.begin(), m_selection.people.end());
    MovedCards cards;
    for (const Person& person : m_view->centre.people) {
        const QPointF place = places.value(person.id);
        if (chosen.contains(person.id))
            cards.emplace_back(person.id, CanvasPoint{place.x() + x, place.y() + y});
        else if (!person.canvas)
            cards.emplace_back(person.id, CanvasPoint{place.x(), place.y()});
    }
    if (!m_view->writable || chosen.isEmpty())
        return;
    // Steps of a key that is held are one change.
    const QString key = QStringLiteral("nudge-%1-%2").arg(m_selection.people.front()).arg(chosen.size());
    m_desk.act([&] { PersonStore(m_desk.workspace()).place(cards, key); });
}

void MapCommands::place(const std::vector<std::pair<Id, CanvasPoint>>& cards)
{
    MovedCards moved;
    for (const auto& [id, point] : cards)
        moved.emplace_back(id, point);
    if (!moved.empty())
        moveCards(moved);
}

void MapCommands::arrangeAll()
{
    place(arranged(m_view->centre, mapCards));
}

void MapCommands::align(Alignment alignment)
{
    place(alignedPlaces(cardPlaces(m_view->centre), m_selection.people, alignment));
}

void MapCommands::spread(Qt::Orientation direction)
{
    place(spreadPlaces(cardPlaces(m_view->centre), m_selection.people, direction));
}

void MapCommands::putUnder(const std::vector<Id>& people, Id manager)
{
    const BuyingCentre& centre = m_view->centre;
    const QSet<Id> chosen(people.begin(), people.end());
    std::vector<Id> heads; // who is moved with their own manager stays under them
    for (const Id id : people)
        if (const Person* person = centre.person(id); person && !chosen.contains(person->manager))
            heads.push_back(id);
    QHash<Id, QPointF> places = cardPlaces(centre);
    MovedCards moved;
    for (const Id head : heads) {
        const std::vector<Id> below = subtree(centre, head);
        const QSet<Id> together(below.begin(), below.end());
        const QPointF way = freePlaceBelow(centre, places, manager, together) - places.value(head);
        for (const Id id : below) {
            places[id] += way;
            moved.emplace_back(id, CanvasPoint{places[id].x(), places[id].y()});
        }
    }
    m_desk.act([&] {
        const QString whom = heads.size() == 1 ? centre.nameOf(heads.front())
                                               : tr("%n person(s)", nullptr, static_cast<int>(heads.size()));
        m_desk.workspace().edit(tr("Put %1 under %2").arg(whom, centre.nameOf(manager)), [&] {
            PersonStore store(m_desk.workspace());
            store.setManager(heads, manager);
            store.place(moved);
        });
    });
}

} // namespace kam
