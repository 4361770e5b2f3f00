#include "portfolio/servicetab.h"

#include "common/actionbutton.h"
#include "common/desk.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/sharesplitter.h"
#include "common/texttable.h"
#include "common/theme.h"
#include "portfolio/activitiesmodel.h"
#include "portfolio/columnwidths.h"
#include "portfolio/countsmodel.h"
#include "portfolio/lossmodel.h"
#include "portfolio/portfoliofigures.h"
#include "portfolio/portfoliowords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int widestColumn = 16 * theme::grid;
constexpr int nameWidth = 22 * theme::grid;
constexpr int mostActivityRows = 6;
constexpr int leastLossRows = 4;

QVBoxLayout* columnOf(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    return column;
}

void makeEditable(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectItems);
    table.setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
}

} // namespace

ServiceTab::ServiceTab(Desk& desk, QWidget* parent)
    : PortfolioTab(desk, parent), m_losses(new LossModel(this)),
      m_activities(new ActivitiesModel(desk, this)), m_counts(new CountsModel(desk, this)),
      m_lossTable(pageTable(*m_losses, tr("Clients that cost money"), QStringLiteral("lossTable"))),
      m_activityTable(pageTable(*m_activities, tr("Activities"), QStringLiteral("activityTable"))),
      m_countTable(pageTable(*m_counts, tr("Counts of activities"), QStringLiteral("countTable"))),
      m_lossSentence(headingLabel({})), m_activityNote(mutedLabel({})), m_countHeading(headingLabel({})),
      m_filter(new QLineEdit)
{
    makeActions();
    makeEditable(*m_activityTable);
    makeEditable(*m_countTable);
    m_lossTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_across = new ShareSplitter(costSide(), 46, countSide(), 54);
    m_across->setObjectName(QStringLiteral("serviceSplitter"));
    columnOf(this)->addWidget(m_across);
    connectParts();
}

void ServiceTab::makeActions()
{
    const auto make = [this](const QString& text, const char* name, void (ServiceTab::*slot)()) {
        auto* action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_add = make(tr("Add activity"), "addActivityAction", &ServiceTab::addActivity);
    m_remove = make(tr("Delete activity"), "removeActivityAction", &ServiceTab::removeActivity);
    m_paste = make(tr("Paste counts"), "pasteCountsAction", &ServiceTab::pasteCounts);
    m_paste->setShortcut(QKeySequence::Paste);
    m_clear = new QAction(tr("Clear counts"), this);
    m_clear->setObjectName(QStringLiteral("clearCountsAction"));
    m_clear->setShortcut(QKeySequence::Delete);
    connect(m_clear, &QAction::triggered, this,
            [this] { m_counts->clear(m_countTable->selectionModel()->selectedIndexes()); });
    auto* copy = new QAction(tr("Copy counts"), this);
    copy->setObjectName(QStringLiteral("copyCountsAction"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, [this] { copySelection(*m_countTable); });
    for (QAction* action : {copy, m_paste, m_clear}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_countTable->addAction(action);
    }
    m_countTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_activityTable->addAction(m_remove);
    m_activityTable->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget* ServiceTab::costSide()
{
    m_lossSentence->setObjectName(QStringLiteral("lossSentence"));
    m_lossSentence->setWordWrap(true);
    m_activityNote->setObjectName(QStringLiteral("activityNote"));
    m_activityNote->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::grid);
    top->addWidget(headingLabel(tr("Activities")));
    top->addStretch(1);
    top->addWidget(new ActionButton(*m_remove));
    top->addWidget(new ActionButton(*m_add));
    auto* side = new QWidget;
    auto* column = columnOf(side);
    column->addWidget(m_lossSentence);
    column->addWidget(m_lossTable, 1);
    column->addSpacing(theme::groupGap);
    column->addLayout(top);
    column->addWidget(m_activityNote);
    column->addWidget(m_activityTable);
    column->addStretch(0);
    return side;
}

QWidget* ServiceTab::countSide()
{
    m_countHeading->setObjectName(QStringLiteral("countHeading"));
    m_filter->setObjectName(QStringLiteral("countFilterEdit"));
    m_filter->setAccessibleName(tr("Filter clients"));
    m_filter->setPlaceholderText(tr("Filter clients"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(24 * theme::grid);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::grid);
    top->addWidget(m_countHeading, 1);
    top->addWidget(m_filter);
    auto* side = new QWidget;
    auto* column = columnOf(side);
    column->addLayout(top);
    column->addWidget(m_countTable, 1);
    column->addStretch(0);
    return side;
}

void ServiceTab::connectParts()
{
    const auto follow = [this](QTableView* table, const auto* model) {
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                [this, model](const QModelIndex& current) {
                    updateActions();
                    if (current.isValid() && !m_quiet)
                        Q_EMIT clientSelected(model->clientAt(current.row()));
                });
    };
    follow(m_lossTable, m_losses);
    follow(m_countTable, m_counts);
    connect(m_activityTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ServiceTab::updateActions);
    connect(m_lossTable, &QTableView::activated, this,
            [this](const QModelIndex& index) { desk().jump("client", m_losses->clientAt(index.row())); });
    connect(m_filter, &QLineEdit::textChanged, m_counts, &CountsModel::filter);
}

void ServiceTab::show(const std::shared_ptr<const Portfolio>& portfolio)
{
    m_portfolio = portfolio;
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex activity = m_activityTable->currentIndex();
    const QModelIndex count = m_countTable->currentIndex();
    const Id counted = m_counts->clientAt(count.row());
    const int year = portfolio->countsYear;
    m_losses->show(portfolio);
    m_activities->show(portfolio->activities, portfolio->counts);
    m_counts->show(portfolio);
    showLosses();
    const bool any = !portfolio->activities.empty();
    m_activityNote->setText(any ? tr("What one time costs, and how often it happened in %1.").arg(year)
                                : tr("No activities yet. Add what serving clients takes, such as an order, a "
                                     "delivery or a visit, with what one time costs."));
    m_countHeading->setText(tr("How often in %1").arg(year));
    for (QWidget* widget : {static_cast<QWidget*>(m_countHeading), static_cast<QWidget*>(m_filter),
                            static_cast<QWidget*>(m_countTable), static_cast<QWidget*>(m_activityTable)})
        widget->setVisible(any);
    fitColumns();
    if (activity.isValid() && activity.row() < m_activities->rowCount())
        m_activityTable->setCurrentIndex(m_activities->index(activity.row(), activity.column()));
    if (const int row = counted == noId ? -1 : m_counts->rowOf(counted);
        row >= 0 && count.column() < m_counts->columnCount())
        m_countTable->setCurrentIndex(m_counts->index(row, count.column()));
    updateActions();
}

void ServiceTab::showLosses()
{
    const int count = m_losses->rowCount();
    m_lossTable->setVisible(count > 0);
    if (count > 0) {
        m_lossSentence->setText(
            tr("%Ln client(s) lost %1 %2 in %3.", nullptr, count)
                .arg(wholeAmount(m_losses->lost()), m_portfolio->settings.currency, m_portfolio->period()));
        return;
    }
    const ClientFigures& firm = m_portfolio->figures.firm();
    if (firm.profit.knownParts() > 0)
        m_lossSentence->setText(tr("No client costs money in %1.").arg(m_portfolio->period()));
    else if (firm.margin.knownParts() > 0)
        m_lossSentence->setText(tr("No margin is negative in %1. Count activities to see what serving costs.")
                                    .arg(m_portfolio->period()));
    else
        m_lossSentence->setText(
            tr("Who costs money is not known: record variable costs and count activities."));
}

void ServiceTab::fitColumns()
{
    fitFirstRows(*m_lossTable, LossModel::Name, widestColumn);
    fitFirstRows(*m_activityTable, ActivitiesModel::Name, widestColumn);
    fitFirstRows(*m_countTable, -1, nameWidth);
    fitHeight(*m_activityTable, mostActivityRows);
    const int losses = m_losses->rowCount();
    m_lossTable->setMinimumHeight((1 + std::min(losses, leastLossRows)) * theme::rowHeight);
    m_lossTable->setMaximumHeight((1 + losses) * theme::rowHeight);
}

void ServiceTab::select(Id client)
{
    const int row = client == noId ? -1 : m_losses->rowOf(client);
    const QScopedValueRollback quiet(m_quiet, true);
    m_lossTable->setCurrentIndex(row < 0 ? QModelIndex() : m_losses->index(row, LossModel::Name));
}

void ServiceTab::updateActions()
{
    const bool writable = !desk().workspace().isReadOnly();
    m_add->setEnabled(writable);
    m_remove->setEnabled(writable && m_activityTable->currentIndex().isValid());
    m_paste->setEnabled(writable && m_countTable->currentIndex().column() > 0);
    m_clear->setEnabled(writable);
}

void ServiceTab::addActivity()
{
    Activity activity;
    const QString base = tr("New activity");
    activity.name = base;
    const auto taken = [&](const QString& name) {
        return std::any_of(m_portfolio->activities.begin(), m_portfolio->activities.end(),
                           [&](const Activity& other) { return other.name == name; });
    };
    for (int number = 2; taken(activity.name); ++number)
        activity.name = QStringLiteral("%1 %2").arg(base).arg(number);
    Id added = noId;
    if (!desk().act([&] { added = ActivityStore(desk().workspace()).add(activity); }))
        return;
    if (const int row = m_activities->rowOf(added); row >= 0) {
        m_activityTable->setCurrentIndex(m_activities->index(row, ActivitiesModel::Name));
        m_activityTable->setFocus();
        m_activityTable->edit(m_activityTable->currentIndex());
    }
}

void ServiceTab::removeActivity()
{
    const QModelIndex current = m_activityTable->currentIndex();
    if (!current.isValid())
        return;
    const Activity gone = m_activities->activity(current.row());
    if (desk().act([&] { ActivityStore(desk().workspace()).remove(gone.id); }))
        desk().say(tr("%1 and all its counts are deleted. Undo brings them back.").arg(gone.name));
}

void ServiceTab::pasteCounts()
{
    const QModelIndex at = m_countTable->currentIndex();
    if (at.isValid())
        m_counts->paste(at, QApplication::clipboard()->text());
}

QByteArray ServiceTab::saveLayout() const
{
    return m_across->state();
}

void ServiceTab::restoreLayout(const QByteArray& layout)
{
    m_across->restore(layout);
}

} // namespace kam
