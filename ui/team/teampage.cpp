#include "team/teampage.h"

#include "common/desk.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/theme.h"
#include "team/teammodel.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <array>
#include <utility>

namespace kam
{

namespace
{
enum Place { TablePlace, EmptyPlace };

constexpr std::array<std::pair<int, int>, 4> columnWidths{{{TeamModel::Name, 26 * theme::grid},
                                                           {TeamModel::Position, 32 * theme::grid},
                                                           {TeamModel::Department, 20 * theme::grid},
                                                           {TeamModel::Clients, 12 * theme::grid}}};
} // namespace

TeamPage::TeamPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_model(new TeamModel(desk, this)), m_count(mutedLabel({})),
      m_add(command(tr("Add team member"), "addTeamMemberAction", Qt::Key_Insert)),
      m_remove(command(tr("Delete team members"), "deleteTeamMembersAction", QKeySequence::Delete)),
      m_copy(command(tr("Copy team rows"), "copyTeamRowsAction", QKeySequence::Copy))
{
    build();
    connectAll();
}

QAction* TeamPage::command(const QString& text, const char* name, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    // Other pages have commands with the same keys.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QString TeamPage::title() const
{
    return tr("Team");
}

void TeamPage::build()
{
    m_table = pageTable(*m_model, tr("Our people"), QStringLiteral("teamTableView"));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->addActions({m_add, m_copy, m_remove});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView& header = *m_table->horizontalHeader();
    for (const auto& [column, width] : columnWidths)
        header.resizeSection(column, width);
    header.setStretchLastSection(false);
    header.setSectionResizeMode(TeamModel::Email, QHeaderView::Stretch);
    m_places = new QStackedWidget;
    m_places->addWidget(m_table);
    m_places->addWidget(
        emptyPlace(tr("Nobody is listed yet"), tr("Add the people who look after clients."), {m_add}));
    QVBoxLayout* column = pageColumn(*this);
    QWidget* head = pageHead(title(), m_count, {m_remove, m_add});
    makePrimary(*head->findChild<QPushButton*>(QStringLiteral("addTeamMemberActionButton")));
    column->addWidget(head);
    column->addWidget(m_places, 1);
}

void TeamPage::connectAll()
{
    connect(&desk().workspace(), &Workspace::changed, this, &TeamPage::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TeamPage::updateActions);
    connect(m_add, &QAction::triggered, this, &TeamPage::add);
    connect(m_remove, &QAction::triggered, this, &TeamPage::removeSelected);
    connect(m_copy, &QAction::triggered, this, [this] { copySelection(*m_table, true); });
}

QList<Page::MenuActions> TeamPage::menuActions() const
{
    return {{"Edit", {m_add, m_remove, m_copy}}};
}

void TeamPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void TeamPage::follow(const Changes& changes)
{
    if (!changes.touches("team_member") && !changes.touches("client"))
        return;
    m_stale = true;
    if (isVisible())
        refresh();
}

void TeamPage::refresh()
{
    m_stale = false;
    const QModelIndex current = m_table->currentIndex();
    const Id selected = current.isValid() ? m_model->member(current.row()).id : noId;
    m_model->reload();
    const int rows = m_model->rowCount();
    m_count->setText(tr("%n people", nullptr, rows));
    m_places->setCurrentIndex(rows > 0 ? TablePlace : EmptyPlace);
    if (const int row = m_model->rowOf(selected); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, current.column()));
    else if (rows > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    updateActions();
}

std::vector<int> TeamPage::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    return rows;
}

void TeamPage::updateActions()
{
    const bool writable = !desk().workspace().isReadOnly();
    m_add->setEnabled(writable);
    m_remove->setEnabled(writable && !selectedRows().empty());
    m_copy->setEnabled(!selectedRows().empty());
}

void TeamPage::add()
{
    TeamMember member;
    member.name = tr("New team member");
    Id id = noId;
    if (!desk().act([&] { id = TeamStore(desk().workspace()).add(member); }))
        return;
    if (showRow("team_member", id))
        m_table->edit(m_table->currentIndex());
}

void TeamPage::removeSelected()
{
    const auto rows = selectedRows();
    std::vector<Id> ids;
    int clients = 0;
    for (const int row : rows) {
        ids.push_back(m_model->member(row).id);
        clients += m_model->clientsOf(row);
    }
    const int count = static_cast<int>(ids.size());
    const bool done = desk().act([&] {
        desk().workspace().edit(tr("Delete %n team member(s)", nullptr, count), [&] {
            for (const Id id : ids)
                TeamStore(desk().workspace()).remove(id);
        });
    });
    if (done && clients > 0)
        desk().say(tr("%n client(s) have no owner now. Undo brings the owner back.", nullptr, clients),
                   Severity::Caution);
}

bool TeamPage::showRow(const QByteArray& table, qint64 row)
{
    if (table != "team_member")
        return false;
    if (m_stale)
        refresh();
    const int found = m_model->rowOf(row);
    if (found >= 0)
        m_table->setCurrentIndex(m_model->index(found, TeamModel::Name));
    return found >= 0;
}

QByteArray TeamPage::saveLayout() const
{
    return m_table->horizontalHeader()->saveState();
}

void TeamPage::restoreLayout(const QByteArray& layout)
{
    m_table->horizontalHeader()->restoreState(layout);
}

} // namespace kam
