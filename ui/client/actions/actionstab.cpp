#include "client/actions/actionstab.h"

#include "client/actions/actionboard.h"
#include "client/actions/actiondialog.h"
#include "client/actions/actiontimeline.h"
#include "common/actionbutton.h"
#include "common/calendarexport.h"
#include "common/desk.h"
#include "common/pageparts.h"
#include "common/recordlist.h"
#include "plan/actionstore.h"
#include "plan/planstore.h"
#include "registry/clientstore.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

namespace kam
{

namespace
{
constexpr int mostMatrixLines = 12;
} // namespace

ActionsTab::ActionsTab(Desk& desk, QWidget* parent) : ClientTab(desk, parent)
{
    setObjectName(QStringLiteral("actionsTab"));
    makeActions();
    arrange();
    connectAll();
    showView(TableView);
}

void ActionsTab::makeActions()
{
    const auto make = [this](const QString& text, const char* name, const QKeySequence& keys) {
        auto* action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return action;
    };
    m_done = make(tr("Mark as done"), "actionDoneAction", Qt::CTRL | Qt::Key_D);
    m_up = make(tr("Move action up"), "actionUpAction", Qt::ALT | Qt::Key_Up);
    m_down = make(tr("Move action down"), "actionDownAction", Qt::ALT | Qt::Key_Down);
    m_calendar = make(tr("Export calendar…"), "exportCalendarAction", {});
    m_list = new RecordList({"action",
                             {},
                             tr("Actions"),
                             tr("Add action…"),
                             tr("Edit action…"),
                             tr("Delete actions"),
                             tr("No action yet"),
                             tr("An action says what is done, for whom at the client, by whom of ours, and "
                                "by when.")});
    m_list->addCommand(m_done);
    m_list->addCommand(m_calendar, false);
    m_list->table().addActions({m_up, m_down});
    m_list->setColumns(actionHeadings(), {7}, {0});
    m_list->wrapTexts();
}

QTableView* ActionsTab::makeMatrix()
{
    m_matrix = new TextTableModel(this);
    m_matrix->setColumns(matrixHeadings());
    auto* table = pageTable(*m_matrix, tr("Action matrix"), QStringLiteral("matrixTable"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setWordWrap(true);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

void ActionsTab::arrange()
{
    m_board = new ActionBoard;
    m_timeline = new TimelineModel(this);
    m_timelineTable = makeTimeline(*m_timeline, nullptr);
    m_matrixTable = makeMatrix();
    m_stack = new QStackedWidget;
    m_views = new QButtonGroup(this);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(theme::grid / 2);
    struct Entry {
        QString title;
        QWidget* widget;
        const char* name;
    };
    const Entry views[] = {{tr("Table"), m_list, "tablePartButton"},
                           {tr("Board"), m_board, "boardPartButton"},
                           {tr("Timeline"), m_timelineTable, "timelinePartButton"},
                           {tr("Action matrix"), m_matrixTable, "matrixPartButton"}};
    for (const auto& [title, view, name] : views) {
        auto* button = new QPushButton(title);
        const int place = m_stack->addWidget(view);
        button->setObjectName(QString::fromLatin1(name));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("role", QStringLiteral("flat"));
        m_views->addButton(button, place);
        choices->addWidget(button);
    }
    choices->addStretch(1);
    m_places = new QStackedWidget;
    m_places->addWidget(m_stack);
    m_places->addWidget(emptyPlace(tr("No action yet"),
                                   tr("An action says what is done, for whom at the client, by whom of ours, "
                                      "and by when."),
                                   {&m_list->addAction()}));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(choices);
    column->addWidget(m_places, 1);
}

void ActionsTab::connectAll()
{
    connect(m_views, &QButtonGroup::idClicked, this, &ActionsTab::showView);
    connect(m_list, &RecordList::addAsked, this, &ActionsTab::add);
    connect(m_list, &RecordList::editAsked, this, &ActionsTab::edit);
    connect(m_list, &RecordList::removeAsked, this, &ActionsTab::remove);
    connect(m_done, &QAction::triggered, this, [this] { setStatus(m_list->selected(), ActionStatus::Done); });
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_calendar, &QAction::triggered, this, &ActionsTab::exportCalendar);
    connect(m_board, &ActionBoard::statusAsked, this, &ActionsTab::setStatus);
    connect(m_board, &ActionBoard::editAsked, this, &ActionsTab::edit);
    connect(m_timelineTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        const Id id = m_timeline->id(index.row());
        if (m_timeline->isGoal(index.row()))
            desk().jump("goal", id);
        else
            edit(id);
    });
    connect(m_matrixTable, &QTableView::activated, this,
            [this](const QModelIndex& index) { edit(m_matrixIds[static_cast<std::size_t>(index.row())]); });
}

QList<Page::MenuActions> ActionsTab::menuActions() const
{
    return {{"Client", m_list->commands() + QList<QAction*>{m_up, m_down}}};
}

Id ActionsTab::clientOf(const QByteArray& table, Id row) const
{
    if (table != "action")
        return noId;
    const auto action = ActionStore(desk().workspace()).action(row);
    return action ? action->client : noId;
}

void ActionsTab::showRow(const QByteArray&, Id row)
{
    showView(TableView);
    m_list->select(row);
    m_list->table().setFocus();
}

bool ActionsTab::isStaleAfter(const Changes& changes) const
{
    static constexpr const char* tables[] = {"action",        "action_tactic", "action_factor", "goal",
                                             "goal_progress", "plan",          "person",        "person_role",
                                             "person_goal",   "team_member"};
    return std::any_of(std::begin(tables), std::end(tables),
                       [&](const char* table) { return changes.touches(table); });
}

void ActionsTab::read()
{
    m_shown = ActionStore(desk().workspace()).ofClient(client());
    m_names = actionNames(desk().workspace(), client());
    const bool writable = !desk().workspace().isReadOnly();
    m_list->setWritable(writable);
    m_board->setWritable(writable);
    m_places->setCurrentIndex(m_shown.empty() ? 1 : 0);
    showTable();
    m_board->show(m_shown, m_names, QDate::currentDate());
    const QDate today = QDate::currentDate();
    const auto plan = PlanStore(desk().workspace()).current(client(), today);
    m_timeline->show(m_shown, plan ? GoalStore(desk().workspace()).ofPlan(plan->id) : std::vector<PlanGoal>(),
                     m_names, today);
    showMatrix();
    for (QAction* action : {m_up, m_down})
        action->setEnabled(writable && m_shown.size() > 1);
    m_calendar->setEnabled(!m_shown.empty());
}

void ActionsTab::showTable()
{
    std::vector<TextRow> rows;
    std::vector<Id> ids;
    for (const Action& action : m_shown) {
        rows.push_back(actionRow(action, m_names, QDate::currentDate()));
        ids.push_back(action.id);
    }
    m_list->setRows(std::move(rows), std::move(ids));
}

void ActionsTab::showMatrix()
{
    std::vector<TextRow> rows;
    m_matrixIds.clear();
    Id person = noId;
    for (const Action* action : matrixOrder(m_shown, m_names)) {
        rows.push_back(matrixRow(*action, m_names, person != noId && action->person == person));
        m_matrixIds.push_back(action->id);
        person = action->person;
    }
    m_matrix->setRows(std::move(rows));
    fitRows(*m_matrixTable, mostMatrixLines);
}

void ActionsTab::showView(int view)
{
    m_views->button(view)->setChecked(true);
    m_stack->setCurrentIndex(view);
    // Widths are known now, so that the heights can be.
    if (view == MatrixView && isVisible())
        showMatrix();
}

void ActionsTab::add()
{
    Action action;
    action.client = client();
    if (const auto of = ClientStore(desk().workspace()).client(client()))
        action.member = of->owner;
    askAction(desk(), action, this);
}

void ActionsTab::edit(Id id)
{
    if (const auto action = ActionStore(desk().workspace()).action(id))
        askAction(desk(), *action, this);
}

void ActionsTab::remove(const std::vector<Id>& actions)
{
    if (desk().act([&] { ActionStore(desk().workspace()).remove(actions); }))
        desk().say(
            tr("%Ln action(s) deleted. Undo brings them back.", nullptr, static_cast<int>(actions.size())));
}

void ActionsTab::setStatus(const std::vector<Id>& actions, ActionStatus status)
{
    desk().act([&] { ActionStore(desk().workspace()).setStatus(actions, status, QDate::currentDate()); });
    if (!actions.empty() && m_stack->currentIndex() == BoardView)
        m_board->select(actions.front());
}

void ActionsTab::move(int by)
{
    const Id id = m_list->current();
    const auto& ids = m_list->ids();
    const auto at = std::find(ids.begin(), ids.end(), id) - ids.begin() + by;
    if (id == noId || at < 0 || at >= static_cast<std::ptrdiff_t>(ids.size()))
        return;
    if (desk().act([&] { ActionStore(desk().workspace()).move(id, static_cast<int>(at)); }))
        m_list->select(id);
}

void ActionsTab::exportCalendar()
{
    askCalendarExport(desk(), client(), this);
}

QByteArray ActionsTab::saveLayout() const
{
    return QByteArray::number(m_stack->currentIndex());
}

void ActionsTab::restoreLayout(const QByteArray& layout)
{
    const int view = layout.toInt();
    if (view >= 0 && view < m_stack->count())
        showView(view);
}

} // namespace kam
