// How the part of the lifetime value is put together.
#include "client/value/lifetimepart.h"
#include "client/value/scenariobar.h"
#include "client/value/scenariosheet.h"
#include "client/value/sensitivitysection.h"
#include "common/actionbutton.h"
#include "common/chartview.h"
#include "common/desk.h"
#include "common/flattable.h"
#include "common/keyfigurebar.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/sheetview.h"
#include "common/texttable.h"
#include "common/theme.h"

#include <QAction>
#include <QCursor>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <algorithm>

namespace kam
{

namespace
{
constexpr int rowNameWidth = 24 * theme::grid;
constexpr int leastYearWidth = 10 * theme::grid;
constexpr int valuesHeight = 25 * theme::grid; ///< so that it stands whole on a small screen
} // namespace

LifetimePart::LifetimePart(Desk& desk, QWidget* parent) : ClientTab(desk, parent)
{
    setObjectName(QStringLiteral("lifetimePart"));
    makeActions();
    arrange();
    connect(m_bar, &ScenarioBar::chosen, this, &LifetimePart::choose);
    connect(m_terms, &TermsBar::changed, this, &LifetimePart::storeTerms);
    connect(m_terms, &TermsBar::refused, this,
            [this](const QString& sentence) { this->desk().say(sentence, Severity::Caution); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LifetimePart::showWorking);
    connect(m_sheet, &QAbstractItemModel::modelReset, this, &LifetimePart::showWorking);
    connect(m_comparisonTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.row() < static_cast<int>(m_results.size()))
            choose(m_results[static_cast<std::size_t>(index.row())].scenario.id);
    });
}

QAction* LifetimePart::makeAction(const QString& text, const char* name, void (LifetimePart::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void LifetimePart::makeActions()
{
    m_add = new QAction(tr("Add scenario"), this);
    m_add->setObjectName(QStringLiteral("addScenarioAction"));
    m_add->setIconText(tr("Add scenario ▾"));
    auto* menu = new QMenu(this);
    const QList<QPair<ScenarioKind, QString>> kinds{
        {ScenarioKind::Base, tr("Add base scenario")},
        {ScenarioKind::Pessimistic, tr("Add pessimistic scenario")},
        {ScenarioKind::Optimistic, tr("Add optimistic scenario")},
        {ScenarioKind::Other, tr("Add another scenario")}};
    for (const auto& [kind, text] : kinds) {
        auto* action = new QAction(text, this);
        action->setObjectName(QStringLiteral("addScenarioAction%1").arg(m_addKinds.size()));
        const ScenarioKind added = kind;
        connect(action, &QAction::triggered, this, [this, added] { add(added); });
        m_addKinds << action;
        menu->addAction(action);
    }
    connect(m_add, &QAction::triggered, this, [this, menu] {
        const auto* button = m_bar->findChild<QWidget*>(QStringLiteral("addScenarioActionButton"));
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    m_rename = makeAction(tr("Rename scenario…"), "renameScenarioAction", &LifetimePart::rename);
    m_remove = makeAction(tr("Delete scenario"), "removeScenarioAction", &LifetimePart::removeScenario);
    m_generate = makeAction(tr("Generate years…"), "generateYearsAction", &LifetimePart::generate);
}

QWidget* LifetimePart::makeFigures()
{
    m_figures = new KeyFigureBar;
    m_figures->setObjectName(QStringLiteral("clvFigureBar"));
    m_working = mutedLabel({});
    m_working->setObjectName(QStringLiteral("clvWorkingLabel"));
    m_working->setWordWrap(true);
    m_working->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groupGap);
    column->addWidget(m_figures);
    column->addWidget(m_working);
    return area;
}

QWidget* LifetimePart::makeComparison()
{
    m_comparison = new TextTableModel(this);
    m_comparison->setColumns(comparisonHeadings(), {1, 2, 3, 4});
    m_comparisonTable =
        pageTable(*m_comparison, tr("Scenarios compared"), QStringLiteral("scenarioComparisonTable"));
    m_comparisonTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_values = new ChartView(desk());
    m_values->setObjectName(QStringLiteral("presentValueChart"));
    m_values->setFixedHeight(valuesHeight);
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 2);
    column->addWidget(headingLabel(tr("Scenarios compared")));
    column->addWidget(m_comparisonTable);
    column->addSpacing(theme::groupGap);
    column->addWidget(headingLabel(tr("Present and cumulative value")));
    column->addWidget(m_values);
    column->addStretch(1);
    return area;
}

void LifetimePart::fitYears()
{
    const QFontMetrics metrics(theme::font(theme::Size::Body, QFont::DemiBold));
    QHeaderView* header = m_table->horizontalHeader();
    const int years = m_sheet->columnCount();
    int widest = leastYearWidth;
    for (int year = 0; year < years; ++year)
        for (int row = 0; row < m_sheet->rowCount(); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(m_sheet->index(row, year).data().toString()) +
                                          2 * theme::grid + 2);
    // Few years share the width; many keep one that can be read, and scroll.
    const bool fits = rowNameWidth + years * widest <= m_table->width();
    header->setSectionResizeMode(fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    for (int year = 0; !fits && year < years; ++year)
        header->resizeSection(year, widest);
    m_table->setFixedHeight((1 + m_sheet->rowCount()) * theme::rowHeight + (fits ? 0 : 2 * theme::grid));
}

QWidget* LifetimePart::makeBench()
{
    m_sheet = new ScenarioSheet(
        [this](const Scenario& scenario) { ScenarioStore(desk().workspace()).update(scenario); }, this);
    m_table = new SheetView(desk());
    m_table->setObjectName(QStringLiteral("scenarioTable"));
    m_table->setAccessibleName(tr("Years of the scenario"));
    m_table->setSheet(*m_sheet);
    m_table->verticalHeader()->setFixedWidth(rowNameWidth);
    m_table->horizontalHeader()->setFixedHeight(theme::rowHeight);
    m_table->horizontalHeader()->setMinimumSectionSize(leastYearWidth);
    connect(m_sheet, &QAbstractItemModel::modelReset, this, &LifetimePart::fitYears);
    connect(m_sheet, &QAbstractItemModel::dataChanged, this, &LifetimePart::fitYears);
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &LifetimePart::fitYears);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groupGap);
    column->addWidget(m_table);
    column->addWidget(makeFigures());
    column->addStretch(1);
    m_sensitivity = new SensitivitySection(desk());
    auto* bench = new QWidget;
    auto* rows = new QVBoxLayout(bench);
    rows->setContentsMargins(0, 0, theme::grid, 0);
    rows->setSpacing(theme::groupGap);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * theme::grid);
    row->addWidget(left, 11);
    row->addWidget(makeComparison(), 9);
    rows->addLayout(row);
    rows->addWidget(m_sensitivity);
    rows->addStretch(1);
    return bench;
}

void LifetimePart::arrange()
{
    m_bar = new ScenarioBar(*m_add);
    m_terms = new TermsBar;
    m_caution = mutedLabel({});
    m_caution->setObjectName(QStringLiteral("clvCautionLabel"));
    setRole(*m_caution, QStringLiteral("caution"));
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::groupGap);
    head->addWidget(m_bar, 1);
    head->addWidget(new ActionButton(*m_generate));
    m_stack = new QStackedWidget;
    m_stack->addWidget(scrolled(makeBench()));
    m_stack->addWidget(emptyPlace(tr("No scenario yet"),
                                  tr("A scenario says what this client will buy and cost over the years, and "
                                     "gives what it is worth today."),
                                  {m_addKinds.first()}));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groupGap - theme::grid / 2);
    column->addLayout(head);
    column->addWidget(m_terms);
    column->addWidget(m_caution);
    column->addWidget(m_stack, 1);
}

} // namespace kam
