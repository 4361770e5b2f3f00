#include "issues/issuespage.h"

#include "common/desk.h"
#include "common/findingaction.h"
#include "common/findingmodel.h"
#include "common/findingswatch.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

namespace
{
enum Place { WaitingPlace, TablePlace, EmptyPlace };

constexpr int severityWidth = 18 * theme::grid;
constexpr int subjectWidth = 24 * theme::grid;
constexpr int detailHeight = 11 * theme::grid;
} // namespace

IssuesPage::IssuesPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_watch(FindingsWatch::of(desk)), m_model(new FindingModel(this)),
      m_count(mutedLabel({})), m_jump(new QAction(tr("Go to it"), this)),
      m_act(new FindingAction(desk, "issueActionAction", *this)), m_copy(new QAction(tr("Copy issues"), this))
{
    m_jump->setObjectName(QStringLiteral("jumpAction"));
    m_copy->setObjectName(QStringLiteral("copyIssuesAction"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
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
    m_table = pageTable(*m_model, tr("Issues, the worst first"), QStringLiteral("issuesTableView"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(FindingModel::Weight, severityWidth);
    m_table->setColumnWidth(FindingModel::Subject, subjectWidth);
    m_table->addActions({m_jump, m_act, m_copy});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_places = new QStackedWidget;
    m_places->addWidget(new QWidget);
    m_places->addWidget(withDetail());
    m_places->addWidget(
        emptyPlace(tr("No issues"),
                   tr("The rules found nothing in what is recorded. They look again after every change.")));
    QVBoxLayout* column = pageColumn(*this);
    column->addWidget(pageHead(title(), m_count, {m_act, m_jump}));
    column->addWidget(m_places, 1);
}

QWidget* IssuesPage::withDetail()
{
    m_subject = headingLabel({});
    m_sentence = bodyLabel({});
    m_sentence->setObjectName(QStringLiteral("issueSentenceLabel"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* detail = new QWidget;
    detail->setFixedHeight(detailHeight);
    auto* words = new QVBoxLayout(detail);
    words->setContentsMargins(theme::grid, theme::grid, theme::grid, 0);
    words->setSpacing(theme::grid / 2);
    words->addWidget(m_subject);
    words->addWidget(m_sentence, 1);
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(hairline());
    column->addWidget(detail);
    return place;
}

void IssuesPage::connectAll()
{
    connect(&m_watch, &FindingsWatch::changed, this, &IssuesPage::show);
    connect(m_table, &QTableView::activated, this, &IssuesPage::jumpToSelected);
    connect(m_jump, &QAction::triggered, this, &IssuesPage::jumpToSelected);
    connect(m_copy, &QAction::triggered, this, [this] { copySelection(*m_table, true); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &IssuesPage::showSelected);
}

QList<Page::MenuActions> IssuesPage::menuActions() const
{
    return {{"Edit", {m_jump, m_act, m_copy}}};
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
    m_places->setCurrentIndex(rows > 0 ? TablePlace : EmptyPlace);
    if (rows > 0)
        m_table->selectRow(std::clamp(row, 0, rows - 1));
    showSelected();
    Q_EMIT badgeChanged(rows);
}

void IssuesPage::showSelected()
{
    const QModelIndex index = m_table->currentIndex();
    m_jump->setEnabled(index.isValid());
    m_copy->setEnabled(index.isValid());
    const Finding finding = index.isValid() ? m_model->finding(index.row()) : Finding();
    m_subject->setText(finding.subject);
    m_sentence->setText(finding.sentence);
    m_act->follow(&finding);
}

void IssuesPage::jumpToSelected()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const Finding& finding = m_model->finding(index.row());
    desk().jump(finding.table, finding.row);
}

QByteArray IssuesPage::saveLayout() const
{
    return m_table->horizontalHeader()->saveState();
}

void IssuesPage::restoreLayout(const QByteArray& layout)
{
    m_table->horizontalHeader()->restoreState(layout);
}

} // namespace kam
