#include "client/overview/issuessection.h"

#include "client/overview/fewrows.h"
#include "common/desk.h"
#include "common/findingaction.h"
#include "common/findingmodel.h"
#include "common/findingswatch.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/texttable.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

namespace kam
{

namespace
{
constexpr int severityWidth = 13 * theme::grid;
constexpr int fewRows = 5;

/// Whose client it is goes without saying here; which person it is about does not.
Finding withPerson(Finding finding)
{
    if (!finding.name.isEmpty())
        finding.sentence = QStringLiteral("%1: %2").arg(finding.name, finding.sentence);
    return finding;
}
} // namespace

IssuesSection::IssuesSection(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_watch(FindingsWatch::of(desk)),
      m_head(new FewRows(tr("Open issues"), QStringLiteral("clientIssues"), fewRows)),
      m_model(new FindingModel(this)), m_nothing(mutedLabel({})), m_table(new QTableView),
      m_jump(new QAction(tr("Go to the issue"), this)),
      m_act(new FindingAction(desk, "clientIssueActionAction", *this))
{
    m_nothing->setObjectName(QStringLiteral("noClientIssuesLabel"));
    makeFlat(*m_table);
    m_table->setObjectName(QStringLiteral("clientIssuesTable"));
    m_table->setAccessibleName(tr("Open issues of this client"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnHidden(FindingModel::Subject, true);
    m_table->setColumnWidth(FindingModel::Weight, severityWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 4);
    column->addWidget(m_head);
    column->addWidget(m_nothing);
    column->addWidget(m_table);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_head, &FewRows::toggled, this, &IssuesSection::refresh);
    connect(&m_watch, &FindingsWatch::changed, this, &IssuesSection::refresh);
    m_jump->setObjectName(QStringLiteral("clientIssueJumpAction"));
    m_table->addActions({m_jump, m_act});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_head->addBeside(*m_act);
    connect(m_table, &QTableView::activated, this, &IssuesSection::jump);
    connect(m_jump, &QAction::triggered, this, &IssuesSection::jump);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &IssuesSection::followSelected);
    followSelected();
}

void IssuesSection::show(Id client)
{
    m_client = client;
    refresh();
}

void IssuesSection::jump()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const Finding finding = m_model->finding(rows.front().row());
    m_desk.jump(finding.table, finding.row);
}

void IssuesSection::followSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_jump->setEnabled(!rows.isEmpty());
    m_act->follow(rows.isEmpty() ? nullptr : &m_model->finding(rows.front().row()));
}

void IssuesSection::refresh()
{
    const Findings found = m_watch.ofClient(m_client);
    const int shown = m_head->shown(static_cast<int>(found.size()));
    Findings rows;
    std::transform(found.begin(), found.begin() + shown, std::back_inserter(rows), withPerson);
    m_model->show(rows);
    followSelected();
    m_table->setVisible(!found.empty());
    m_nothing->setVisible(found.empty());
    m_nothing->setText(m_watch.isReady() ? tr("Nothing was found.")
                                         : tr("The data are being looked through."));
    fitHeight(*m_table);
}

} // namespace kam
