#pragma once

#include "client/buyingcentre/mapplaces.h"
#include "client/buyingcentre/mapscene.h"
#include "common/page.h"

#include <QObject>
#include <functional>

class QAction;
class QDialog;

namespace kam
{

class Desk;

/// What is selected on the map and in its tables.
struct MapSelection {
    std::vector<Id> people;
    std::vector<Id> edges;
};

/// Everything that can be done to a buying centre, whether it begins on the map, in a table or in a menu.
class MapCommands : public QObject
{
    Q_OBJECT

public:
    /// @param window parent of the dialogs
    MapCommands(Desk& desk, QWidget& window);

    void show(const CentreViewPointer& view);
    void select(const MapSelection& selection);
    /// Groups for the menus; for the context menu of the map those that apply to what is selected.
    [[nodiscard]] QList<QList<QAction*>> groups() const { return m_groups; }
    [[nodiscard]] QAction* addPerson() const { return m_addPerson; }
    [[nodiscard]] QAction* addLink() const { return m_addLink; }
    [[nodiscard]] QAction* arrange() const { return m_arrange; }

    // What is done with the mouse on the map.
    void moveCards(const MovedCards& cards);
    void nudge(double x, double y);
    /// People and, through them, everybody below come under @p manager, and stand below them on the map.
    void putUnder(const std::vector<Id>& people, Id manager);
    void connectPeople(Id from, Id to);
    void openPerson(Id person);
    void openEdge(Id edge);

Q_SIGNALS:
    /// Should be selected and seen, once it is there.
    void wanted(const kam::MapSelection& selection);
    /// Nothing was stored: the map is to be shown as it is stored.
    void refused();

private:
    QAction* command(const QString& text, const char* name, const QKeySequence& keys,
                     const std::function<void()>& run);
    void makePeopleCommands();
    void makeLinkCommands();
    void makePlaceCommands();
    void updateCommands();
    void openDialog(const Person& person);
    void erasePerson(Id person);
    void openLink(const InfluenceEdge& edge);
    void changeEdges(const QString& label, const std::function<void(InfluenceEdge&)>& change);
    void removeSelected();
    void arrangeAll();
    void align(Alignment alignment);
    void spread(Qt::Orientation direction);
    void place(const std::vector<std::pair<Id, CanvasPoint>>& cards);

    Desk& m_desk;
    QWidget& m_window;
    CentreViewPointer m_view;
    MapSelection m_selection;
    QList<QList<QAction*>> m_groups;
    QAction* m_addPerson = nullptr;
    QAction* m_addPlaceholder = nullptr;
    QAction* m_addLink = nullptr;
    QAction* m_arrange = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_takeOut = nullptr;
    QList<QAction*> m_forOnePerson;
    QList<QAction*> m_forOneEdge;
    QList<QAction*> m_forEdges;
    QList<QAction*> m_forSeveral;
};

} // namespace kam
