#include "team/teampage.h"

#include "common/desk.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/theme.h"
#include "team/teammodel.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kam
{

namespace
{
constexpr int nameWidth = 28 * theme::grid;
constexpr int clientsWidth = 12 * theme::grid;
} // namespace

TeamPage::TeamPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_model(new TeamModel(desk, this)), m_table(new QTableView),
      m_count(mutedLabel({})),
      m_empty(mutedLabel(tr("Nobody is listed yet. Add the people who look after clients."))),
      m_add(new QAction(tr("Add Team Member"), this)), m_remove(new QAction(tr("Delete Team Member"), this)),
      m_copy(new QAction(tr("Copy Team Rows"), this))
{
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    build();
    connectAll();
}

QString TeamPage::title() const
{
    return tr("Team");
}

void TeamPage::build()
{
    m_table->setObjectName(QStringLiteral("teamTableView"));
    m_table->setAccessibleName(tr("Our people"));
    m_table->setModel(m_model);
    makeFlat(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->addAction(m_remove);
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    for (const int column : {TeamModel::Name, TeamModel::Position, TeamModel::Department, TeamModel::Email})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    header->resizeSection(TeamModel::Clients, clientsWidth);
    header->setMinimumSectionSize(clientsWidth);

    auto* add = new QPushButton(m_add->text());
    add->setObjectName(QStringLiteral("addTeamMemberButton"));
    connect(add, &QPushButton::clicked, m_add, &QAction::trigger);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::groupGap);
    top->addWidget(titleLabel(title()));
    top->addWidget(m_count);
    top->addStretch();
    top->addWidget(add);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    layout->setSpacing(theme::groupGap);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
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
    m_empty->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
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
