#include "client/overview/issuessection.h"

#include "client/overview/fewrows.h"
#include "common/desk.h"
#include "common/findingmodel.h"
#include "common/findingswatch.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/texttable.h"
#include "registry/clientstore.h"

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
Finding withPerson(Finding finding, const QString& client)
{
    const QString whose = QStringLiteral(" (%1)").arg(client);
    if (finding.table == "person")
        finding.sentence = QStringLiteral("%1: %2").arg(
            finding.subject.endsWith(whose) ? finding.subject.chopped(whose.size()) : finding.subject,
            finding.sentence);
    return finding;
}
} // namespace

IssuesSection::IssuesSection(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_watch(FindingsWatch::of(desk)),
      m_head(new FewRows(tr("Open issues"), QStringLiteral("clientIssues"), fewRows)),
      m_model(new FindingModel(this)), m_nothing(mutedLabel({})), m_table(new QTableView)
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
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const Finding finding = m_model->finding(index.row());
        m_desk.jump(finding.table, finding.row);
    });
}

void IssuesSection::show(Id client)
{
    m_client = client;
    refresh();
}

void IssuesSection::refresh()
{
    const Findings found = m_watch.ofClient(m_client);
    const int shown = m_head->shown(static_cast<int>(found.size()));
    Findings rows;
    QString name;
    m_desk.act([&] { name = ClientStore(m_desk.workspace()).client(m_client).value_or(Client()).name; });
    std::transform(found.begin(), found.begin() + shown, std::back_inserter(rows),
                   [&name](const Finding& finding) { return withPerson(finding, name); });
    m_model->show(rows);
    m_table->setVisible(!found.empty());
    m_nothing->setVisible(found.empty());
    m_nothing->setText(m_watch.isReady() ? tr("Nothing was found.")
                                         : tr("The data are being looked through."));
    fitHeight(*m_table);
}

} // namespace kam
