#include "plans/planspage.h"

#include "common/backgroundread.h"
#include "common/calendarexport.h"
#include "common/desk.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/planoutput.h"
#include "common/theme.h"
#include "plan/planstore.h"
#include "plans/servicedialog.h"
#include "registry/clientstore.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int barWidth = 10 * theme::grid;
constexpr int barHeight = 4;
constexpr int filterWidth = 32 * theme::grid;
constexpr const char* tablesShown[] = {
    "plan",   "plan_section", "goal",   "goal_progress", "risk",         "swot_item",  "target",   "action",
    "client", "team_member",  "person", "sales",         "clv_scenario", "assessment", "certainty"};

/// A bar before the percentage.
class PercentDelegate : public FlatDelegate
{
public:
    using FlatDelegate::FlatDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant percent = index.data(PlansModel::PercentRole);
        if (!percent.isValid())
            return FlatDelegate::paint(painter, option, index);
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        paintBackground(painter, cell);
        const QRect track(option.rect.left() + theme::grid, option.rect.center().y() - barHeight / 2,
                          barWidth, barHeight);
        painter->fillRect(track, theme::colour(theme::Token::Line));
        QRect done = track;
        done.setWidth(qRound(barWidth * percent.toDouble() / 100));
        painter->fillRect(done, theme::colour(theme::Token::Accent));
        painter->setPen(theme::colour(theme::Token::Text));
        painter->setFont(theme::font(theme::Size::Body));
        painter->drawText(option.rect.adjusted(barWidth + 2 * theme::grid, 0, 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter, cell.text);
    }
};

} // namespace

PlansPage::PlansPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_model(new PlansModel(this)),
      m_read(new BackgroundRead(
          desk.workspace(),
          [this](const Workspace& workspace) -> std::function<void()> {
              auto rows =
                  std::make_shared<std::vector<PlanRow>>(readPlanRows(workspace, QDate::currentDate()));
              return [this, rows] { take(std::move(*rows)); };
          },
          this)),
      m_count(mutedLabel({}))
{
    setObjectName(QStringLiteral("plansPage"));
    makeCommands();
    arrange();
    connect(&desk.workspace(), &Workspace::changed, this, &PlansPage::follow);
    updateCommands();
}

QString PlansPage::title() const
{
    return tr("Plans");
}

QAction* PlansPage::command(const QString& text, const char* name, void (PlansPage::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void PlansPage::makeCommands()
{
    m_open = command(tr("Open plan"), "openPlanAction", &PlansPage::openPlan);
    m_begin = command(tr("Open the plan of a client"), "openSomePlanAction", &PlansPage::openSome);
    m_preview = command(tr("Preview…"), "previewPlansAction", &PlansPage::previewSelected);
    m_archive = command(tr("Archive plans"), "archivePlansAction", &PlansPage::archiveSelected);
    m_archive->setToolTip(tr("Agreed plans that are in force no more"));
    m_export = command(tr("Export selected…"), "exportPlansAction", &PlansPage::exportSelected);
    m_exportAll = command(tr("Export all…"), "exportAllPlansAction", &PlansPage::exportAll);
    m_service = command(tr("Service standard…"), "serviceStandardAction", &PlansPage::openService);
    m_calendar = command(tr("Export calendar…"), "exportAllCalendarsAction", &PlansPage::exportCalendar);
}

QList<Page::MenuActions> PlansPage::menuActions() const
{
    return {{"Client", {m_open, m_preview, m_archive, m_export, m_exportAll, m_calendar, m_service}}};
}

QWidget* PlansPage::makeFilter()
{
    m_text = new QLineEdit;
    m_text->setObjectName(QStringLiteral("plansFilterLineEdit"));
    m_text->setPlaceholderText(tr("Client or owner"));
    m_text->setAccessibleName(tr("Client or owner"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(filterWidth);
    m_which = new QComboBox;
    m_which->setObjectName(QStringLiteral("plansFilterBox"));
    m_which->setAccessibleName(tr("Which plans"));
    const std::pair<QString, PlanFilter> choices[] = {
        {tr("Current plans"), PlanFilter::Current},
        {tr("All periods and versions"), PlanFilter::All},
        {tr("Drafts"), PlanFilter::Drafts},
        {tr("Agreed"), PlanFilter::Agreed},
        {tr("Archived"), PlanFilter::Archived},
        {tr("Review overdue"), PlanFilter::ReviewOverdue},
        {tr("Incomplete"), PlanFilter::Incomplete},
        {tr("Key clients without a plan"), PlanFilter::WithoutPlan}};
    for (const auto& [text, value] : choices)
        m_which->addItem(text, static_cast<int>(value));
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(m_text);
    row->addWidget(m_which);
    row->addStretch(1);
    row->addWidget(m_count);
    connect(m_text, &QLineEdit::textChanged, this, &PlansPage::filter);
    connect(m_which, &QComboBox::currentIndexChanged, this, &PlansPage::filter);
    return bar;
}

void PlansPage::arrange()
{
    m_table = pageTable(*m_model, tr("Account plans"), QStringLiteral("plansTable"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PlansModel::Client, Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(PlansModel::Completeness, new PercentDelegate(m_table));
    m_table->addActions({m_open, m_preview, m_archive, m_export});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(PlansModel::Client, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{PlansModel::PeriodColumn, 24}, {PlansModel::Version, 9},
                                          {PlansModel::Status, 14},       {PlansModel::Completeness, 20},
                                          {PlansModel::Review, 17},       {PlansModel::Owner, 22}};
    for (const auto& [column, grids] : widths)
        header->resizeSection(column, grids * theme::grid);
    m_places = new QStackedWidget;
    m_places->addWidget(m_table);
    m_places->addWidget(emptyPlace(tr("No plan yet"),
                                   tr("Plans are begun in the tab Plan of a client. Key clients without one "
                                      "are listed here too."),
                                   {m_begin}));
    m_places->addWidget(
        emptyPlace(tr("Nothing matches"), tr("No plan fits what is typed and chosen above.")));
    m_count->setObjectName(QStringLiteral("plansCountLabel"));
    QVBoxLayout* column = pageColumn(*this);
    QWidget* head = pageHead(title(), nullptr, {m_service, m_calendar, m_preview, m_export, m_exportAll});
    makePrimary(*head->findChild<QPushButton*>(QStringLiteral("exportAllPlansActionButton")));
    column->addWidget(head);
    column->addWidget(makeFilter());
    column->addWidget(m_places, 1);
    connect(m_table, &QTableView::activated, this, &PlansPage::openPlan);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PlansPage::updateCommands);
}

void PlansPage::follow(const Changes& changes)
{
    if (std::any_of(std::begin(tablesShown), std::end(tablesShown),
                    [&](const char* table) { return changes.touches(table); }))
        refresh();
}

void PlansPage::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    m_read->start();
}

void PlansPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

bool PlansPage::isWorking() const
{
    return m_read->isBusy();
}

void PlansPage::take(std::vector<PlanRow> rows)
{
    const std::vector<PlanRow> before = selected();
    m_model->setRows(std::move(rows), QDate::currentDate());
    filter();
    for (const PlanRow& row : before)
        if (const int at = m_model->rowOf(row.plan.client, row.plan.id); at >= 0)
            m_table->selectionModel()->select(m_model->index(at, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void PlansPage::filter()
{
    m_model->setFilter(static_cast<PlanFilter>(m_which->currentData().toInt()), m_text->text());
    const int shown = m_model->rowCount();
    m_places->setCurrentIndex(m_model->all() == 0 ? 1 : shown == 0 ? 2 : 0);
    int planned = 0;
    for (int i = 0; i < shown; ++i)
        planned += m_model->row(i).plan.id != noId ? 1 : 0;
    QStringList said{tr("%Ln plan(s)", nullptr, planned)};
    if (planned < shown)
        said << tr("%Ln key client(s) without one", nullptr, shown - planned);
    if (shown < m_model->all())
        said << tr("%Ln not shown", nullptr, m_model->all() - shown);
    m_count->setText(said.join(QStringLiteral(", ")));
    updateCommands();
}

std::vector<PlanRow> PlansPage::selected() const
{
    std::vector<PlanRow> rows;
    const auto indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes)
        rows.push_back(m_model->row(index.row()));
    return rows;
}

void PlansPage::updateCommands()
{
    const std::vector<PlanRow> rows = selected();
    const bool planned =
        std::any_of(rows.begin(), rows.end(), [](const PlanRow& row) { return row.plan.id != noId; });
    m_open->setEnabled(rows.size() == 1);
    m_preview->setEnabled(rows.size() == 1 && planned);
    m_archive->setEnabled(!desk().workspace().isReadOnly() &&
                          std::any_of(rows.begin(), rows.end(), [](const PlanRow& row) {
                              return row.plan.id != noId && row.plan.state == PlanState::Agreed;
                          }));
    m_export->setEnabled(planned);
    m_exportAll->setEnabled(m_model->rowCount() > 0);
}

void PlansPage::openPlan()
{
    const std::vector<PlanRow> rows = selected();
    if (rows.empty())
        return;
    const Plan& plan = rows.front().plan;
    if (plan.id != noId)
        desk().jump("plan", plan.id);
    else
        desk().jump("client", plan.client);
}

/// Where nobody has a plan: that of the first client, whose tab offers to begin one.
void PlansPage::openSome()
{
    const std::vector<Id> clients = ClientStore(desk().workspace()).find({});
    if (clients.empty())
        return desk().say(tr("There is no client yet. Add one on the page Clients."));
    desk().jump("client:plan", clients.front());
}

void PlansPage::previewSelected()
{
    const std::vector<PlanRow> rows = selected();
    if (rows.empty() || rows.front().plan.id == noId)
        return;
    if (const auto plan = PlanStore(desk().workspace()).plan(rows.front().plan.id))
        previewPlan(desk(), *plan, this);
}

void PlansPage::archiveSelected()
{
    const std::vector<PlanRow> rows = selected();
    int count = 0;
    desk().act([&] {
        desk().workspace().edit(tr("Archive plans"), [&] {
            for (const PlanRow& row : rows)
                if (row.plan.id != noId && row.plan.state == PlanState::Agreed) {
                    PlanStore(desk().workspace()).archive(row.plan.id);
                    ++count;
                }
        });
        desk().say(
            tr("%Ln plan(s) archived. They are listed under “%1”.", nullptr, count).arg(tr("Archived")));
    });
}

void PlansPage::exportSelected()
{
    const std::vector<PlanRow> rows = selected();
    std::vector<PlanChoice> plans;
    for (const PlanRow& row : rows)
        if (row.plan.id != noId)
            plans.push_back({row.plan.client, row.plan.id});
    if (plans.size() > 1)
        return exportManyPlans(desk(), plans, this);
    if (plans.empty())
        return;
    if (const auto plan = PlanStore(desk().workspace()).plan(plans.front().plan))
        exportOnePlan(desk(), *plan, this);
}

void PlansPage::exportAll()
{
    // Those that are shown: the filter chooses.
    std::vector<PlanChoice> plans;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (const Plan& plan = m_model->row(i).plan; plan.id != noId)
            plans.push_back({plan.client, plan.id});
    if (plans.empty())
        return desk().say(tr("None of the clients shown has a plan. Nothing was written."));
    exportManyPlans(desk(), plans, this);
}

void PlansPage::exportCalendar()
{
    askCalendarExport(desk(), noId, this);
}

void PlansPage::openService()
{
    desk().act([this] { (new ServiceDialog(desk(), this))->open(); });
}

} // namespace kam
