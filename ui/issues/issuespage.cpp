#include "issues/issuespage.h"

#include "common/desk.h"
#include "common/findingmodel.h"
#include "common/findingswatch.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/theme.h"

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
constexpr int severityWidth = 22 * theme::grid;
constexpr int subjectWidth = 30 * theme::grid;
} // namespace

IssuesPage::IssuesPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_watch(FindingsWatch::of(desk)), m_model(new FindingModel(this)),
      m_table(new QTableView), m_count(mutedLabel({})),
      m_empty(
          mutedLabel(tr("Nothing was found. Weights, ratings, gates and clients are as they should be."))),
      m_jump(new QAction(tr("Show Where to Mend It"), this)), m_copy(new QAction(tr("Copy Issues"), this))
{
    m_empty->hide();
    build();
    connectAll();
    if (m_watch.isReady())
        show();
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
    connect(&m_watch, &FindingsWatch::changed, this, &IssuesPage::show);
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

bool IssuesPage::isWorking() const
{
    return m_watch.isBusy();
}

void IssuesPage::show()
{
    const int row = m_table->currentIndex().row();
    m_model->show(m_watch.findings());
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
