#include "issues/issuespage.h"

#include "base/error.h"
#include "common/desk.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/theme.h"
#include "exchange/findings.h"
#include "issues/findingmodel.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QThread>
#include <QVBoxLayout>
#include <memory>

namespace kam
{

namespace
{
constexpr int settleMilliseconds = 500;
constexpr int severityWidth = 22 * theme::grid;
constexpr int subjectWidth = 30 * theme::grid;
} // namespace

IssuesPage::IssuesPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_model(new FindingModel(this)), m_table(new QTableView), m_count(mutedLabel({})),
      m_empty(
          mutedLabel(tr("Nothing was found. Weights, ratings, gates and clients are as they should be."))),
      m_jump(new QAction(tr("Show Where to Mend It"), this)), m_copy(new QAction(tr("Copy Issues"), this))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    m_empty->hide();
    build();
    connectAll();
    m_settle.start();
}

IssuesPage::~IssuesPage()
{
    if (m_worker)
        m_worker->wait();
}

QString IssuesPage::title() const
{
    return tr("Issues");
}

void IssuesPage::build()
{
    m_table->setObjectName(QStringLiteral("issuesTableView"));
    m_table->setAccessibleName(tr("Issues, the worst first"));
    m_table->setModel(m_model);
    makeFlat(*m_table);
    m_table->setWordWrap(false);
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    m_table->setColumnWidth(FindingModel::Weight, severityWidth);
    m_table->setColumnWidth(FindingModel::Subject, subjectWidth);

    auto* jump = new QPushButton(m_jump->text());
    jump->setObjectName(QStringLiteral("jumpButton"));
    connect(jump, &QPushButton::clicked, m_jump, &QAction::trigger);
    connect(m_jump, &QAction::enabledChanged, jump, &QPushButton::setEnabled);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::groupGap);
    top->addWidget(titleLabel(title()));
    top->addWidget(m_count);
    top->addStretch();
    top->addWidget(jump);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    layout->setSpacing(theme::groupGap);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addStretch();
}

void IssuesPage::connectAll()
{
    connect(&m_settle, &QTimer::timeout, this, &IssuesPage::look);
    connect(&desk().workspace(), &Workspace::changed, &m_settle, qOverload<>(&QTimer::start));
    connect(m_table, &QTableView::activated, this, &IssuesPage::jumpToSelected);
    connect(m_jump, &QAction::triggered, this, &IssuesPage::jumpToSelected);
    connect(m_copy, &QAction::triggered, this, [this] { copySelection(*m_table, true); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_jump->setEnabled(m_table->selectionModel()->hasSelection()); });
}

QList<Page::MenuActions> IssuesPage::menuActions() const
{
    return {{"Edit", {m_jump, m_copy}}};
}

void IssuesPage::look()
{
    if (m_worker) {
        m_again = true;
        return;
    }
    const QString path = desk().workspace().path();
    const auto found = std::make_shared<Findings>();
    m_worker = QThread::create([path, found] {
        try {
            const auto workspace = Workspace::open(path, {.readOnly = true, .vfs = {}});
            *found = allFindings(*workspace);
        } catch (const Error&) {
            found->clear(); // a file that went away is announced by the window itself
        }
    });
    connect(m_worker, &QThread::finished, this, [this, found] {
        m_worker->deleteLater();
        m_worker = nullptr;
        show(*found);
        if (std::exchange(m_again, false))
            m_settle.start();
    });
    m_worker->start();
}

void IssuesPage::show(const Findings& findings)
{
    const int row = m_table->currentIndex().row();
    m_model->show(findings);
    const int rows = m_model->rowCount();
    m_count->setText(rows == 0 ? QString() : tr("%n issue(s)", nullptr, rows));
    m_empty->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
    m_jump->setEnabled(rows > 0);
    if (rows > 0)
        m_table->selectRow(std::clamp(row, 0, rows - 1));
    Q_EMIT badgeChanged(rows);
}

void IssuesPage::jumpToSelected()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const Finding& finding = m_model->finding(index.row());
    desk().jump(finding.table, finding.row);
}

} // namespace kam
