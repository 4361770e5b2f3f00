#include "client/buyingcentre/mappart.h"

#include "base/filename.h"
#include "client/buyingcentre/answerspanel.h"
#include "client/buyingcentre/linksmodel.h"
#include "client/buyingcentre/maplegend.h"
#include "client/buyingcentre/mappicture.h"
#include "client/buyingcentre/mapview.h"
#include "client/buyingcentre/peoplemodel.h"
#include "common/desk.h"
#include "common/questions.h"

#include <QAbstractButton>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QGraphicsItem>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>

namespace kam
{

namespace
{

/// Below it the tables would leave the map too little.
constexpr int heightForBoth = 78 * theme::grid;

/// Keeps those that are still there.
MapSelection present(const CentreView& view, const MapSelection& wanted)
{
    MapSelection result;
    for (const Id id : wanted.people)
        if (view.centre.person(id))
            result.people.push_back(id);
    for (const Id id : wanted.edges)
        if (view.edge(id))
            result.edges.push_back(id);
    return result;
}

void selectRows(QTableView& table, const std::vector<int>& rows)
{
    QItemSelection selection;
    const QAbstractItemModel& model = *table.model();
    for (const int row : rows)
        if (row >= 0)
            selection.select(model.index(row, 0), model.index(row, model.columnCount() - 1));
    table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const bool currentChosen = selection.contains(table.currentIndex());
    if (!currentChosen && !rows.empty() && rows.front() >= 0)
        table.selectionModel()->setCurrentIndex(
            model.index(rows.front(), std::max(table.currentIndex().column(), 0)),
            QItemSelectionModel::NoUpdate);
    if (!rows.empty() && rows.front() >= 0)
        table.scrollTo(model.index(rows.front(), std::max(table.currentIndex().column(), 0)));
}

} // namespace

void MapPart::show(const CentreViewPointer& view)
{
    const bool other = view->centre.client != m_client;
    m_client = view->centre.client;
    m_view = view;
    m_following = true;
    m_commands->show(view);
    m_people->show(view);
    m_links->show(view);
    m_following = false;
    showMap();
    m_places->setCurrentIndex(view->centre.people.empty() ? 1 : 0);
    if (other)
        m_selection = {};
    const MapSelection wanted = present(*view, m_wanted);
    const bool arrived = !wanted.people.empty() || !wanted.edges.empty();
    if (arrived)
        m_wanted = {};
    setSelection(arrived ? wanted : present(*view, m_selection));
    if (other)
        m_map->fitWhenShown();
    else if (arrived && !wanted.people.empty())
        m_map->look(wanted.people.front());
    m_map->updateOverview();
}

void MapPart::showMap()
{
    if (!m_view)
        return;
    const auto by = static_cast<ColourBy>(m_colours->currentData().toInt());
    m_scene->show(*m_view, by, cardPlaces(m_view->centre));
    m_legend->show(by);
    applyFilter();
}

void MapPart::applyFilter()
{
    if (!m_view)
        return;
    QSet<Id> bright;
    for (const Person& person : m_view->centre.people)
        if (m_view->takesPart(person) && m_view->matches(person, m_filter->text()))
            bright.insert(person.id);
    m_scene->setBright(bright);
    m_people->setBright(bright);
    const bool filtered = !m_filter->text().trimmed().isEmpty() || m_view->project != noId;
    m_found->setText(filtered ? tr("%1 of %2")
                                    .arg(QLocale().toString(bright.size()),
                                         QLocale().toString(int(m_view->centre.people.size())))
                              : tr("%n people", nullptr, static_cast<int>(m_view->centre.people.size())));
}

void MapPart::setSelection(const MapSelection& selection)
{
    if (m_following)
        return;
    m_following = true;
    m_selection = selection;
    m_scene->select(selection.people, selection.edges);
    std::vector<int> rows;
    for (const Id id : selection.people)
        rows.push_back(m_people->rowOf(id));
    selectRows(*m_peopleTable, rows);
    rows.clear();
    for (const Id id : selection.edges)
        rows.push_back(m_links->rowOf(id));
    selectRows(*m_linksTable, rows);
    m_commands->select(selection);
    m_answers->show(m_view, selection.people.size() == 1 ? selection.people.front() : noId);
    m_following = false;
}

void MapPart::select(const MapSelection& selection)
{
    m_wanted = selection;
    if (!m_view)
        return;
    const MapSelection there = present(*m_view, selection);
    if (there.people.empty() && there.edges.empty())
        return;
    m_wanted = {};
    setSelection(there);
    if (!there.people.empty())
        m_map->look(there.people.front());
    showTable(there.people.empty() ? 1 : 0);
}

void MapPart::followScene()
{
    setSelection({m_scene->selectedPeople(), m_scene->selectedEdges()});
}

void MapPart::followPeople()
{
    if (m_following)
        return;
    MapSelection selection;
    for (const QModelIndex& index : m_peopleTable->selectionModel()->selectedRows())
        selection.people.push_back(m_people->person(index.row()));
    setSelection(selection);
    if (selection.people.size() == 1)
        m_map->look(selection.people.front());
}

void MapPart::followLinks()
{
    if (m_following)
        return;
    MapSelection selection;
    for (const QModelIndex& index : m_linksTable->selectionModel()->selectedRows())
        selection.edges.push_back(m_links->edge(index.row()));
    setSelection(selection);
}

void MapPart::showTable(int place)
{
    m_tables->setCurrentIndex(place);
    showTables(m_withTables->isChecked());
}

void MapPart::chooseTable(int place)
{
    m_tablesChosen = true;
    m_tables->setCurrentIndex(place);
    m_withTables->setChecked(true);
    showTables(true);
}

void MapPart::showTables(bool shown)
{
    const auto buttons = m_tableButtons->buttons();
    for (QAbstractButton* button : buttons)
        button->setChecked(shown && m_tableButtons->id(button) == m_tables->currentIndex());
    m_tables->setVisible(shown);
    m_hideTables->setVisible(shown);
    QWidget* part = m_down->widget(1);
    part->setMaximumHeight(shown ? QWIDGETSIZE_MAX : buttons.first()->sizeHint().height());
    if (m_down->handle(1))
        m_down->handle(1)->setEnabled(shown);
}

void MapPart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_tablesChosen)
        m_withTables->setChecked(height() >= heightForBoth);
}

void MapPart::showContextMenu(const QPoint& point)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto groups = m_commands->groups();
    for (const QList<QAction*>& group : groups) {
        for (QAction* action : group)
            if (action->isEnabled())
                menu->addAction(action);
        menu->addSeparator();
    }
    menu->addActions(m_viewCommands);
    menu->popup(m_map->mapToGlobal(point));
}

void MapPart::savePicture()
{
    const QString title = tr("Buying centre of %1").arg(m_view->centre.clientName);
    const QString path = m_desk.questions().fileToSave(
        this, tr("Export the map"), safeFileName(title) + QStringLiteral(".svg"),
        tr("Drawings (*.svg);;Pictures (*.png);;PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (m_desk.act([&] { saveMap(*m_scene, title, path); }))
        m_desk.say(tr("The map was saved as %1.").arg(path));
}

QList<Page::MenuActions> MapPart::menuActions() const
{
    QList<Page::MenuActions> menus;
    const auto groups = m_commands->groups();
    for (const QList<QAction*>& group : groups)
        menus << Page::MenuActions{"Client", group};
    menus << Page::MenuActions{"Client", {m_export}} << Page::MenuActions{"View", m_viewCommands};
    return menus;
}

QByteArray MapPart::saveLayout() const
{
    const auto text = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); };
    const QJsonObject json{{QStringLiteral("across"), text(m_across->saveState())},
                           {QStringLiteral("down"), text(m_down->saveState())},
                           {QStringLiteral("tables"), m_withTables->isChecked()},
                           {QStringLiteral("chosen"), m_tablesChosen},
                           {QStringLiteral("colour"), m_colours->currentIndex()},
                           {QStringLiteral("people"), text(m_peopleTable->horizontalHeader()->saveState())},
                           {QStringLiteral("links"), text(m_linksTable->horizontalHeader()->saveState())}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void MapPart::restoreLayout(const QByteArray& layout)
{
    const QJsonObject json = QJsonDocument::fromJson(layout).object();
    if (json.isEmpty())
        return;
    const auto bytes = [&json](const char* key) {
        return QByteArray::fromBase64(json.value(QLatin1String(key)).toString().toLatin1());
    };
    m_across->restoreState(bytes("across"));
    m_down->restoreState(bytes("down"));
    m_tablesChosen = json.value(QLatin1String("chosen")).toBool();
    if (m_tablesChosen)
        m_withTables->setChecked(json.value(QLatin1String("tables")).toBool(true));
    m_colours->setCurrentIndex(json.value(QLatin1String("colour")).toInt());
    m_peopleTable->horizontalHeader()->restoreState(bytes("people"));
    m_linksTable->horizontalHeader()->restoreState(bytes("links"));
    showMap();
}

} // namespace kam
