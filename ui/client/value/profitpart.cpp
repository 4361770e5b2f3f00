#include "client/value/profitpart.h"

#include "charts/groupedbars.h"
#include "client/value/activitydialog.h"
#include "client/value/profitsheet.h"
#include "common/actionbutton.h"
#include "common/chartview.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/questions.h"
#include "common/sheetview.h"
#include "common/theme.h"
#include "registry/sales.h"
#include "registry/workspacesettings.h"

#include <QAction>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace kam
{

namespace
{

constexpr int rowNameWidth = 30 * theme::grid;
constexpr int leastYearWidth = 12 * theme::grid;
constexpr int chartHeight = 40 * theme::grid;

QAction* makeAction(const QString& text, const char* name, QObject* parent)
{
    auto* action = new QAction(text, parent);
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

} // namespace

ProfitPart::ProfitPart(Desk& desk, QWidget* parent)
    : ClientTab(desk, parent), m_addYear(makeAction(tr("Add year…"), "addProfitYearAction", this)),
      m_addActivity(makeAction(tr("Add activity…"), "addActivityAction", this))
{
    setObjectName(QStringLiteral("profitPart"));
    connect(m_addYear, &QAction::triggered, this, &ProfitPart::addYear);
    connect(m_addActivity, &QAction::triggered, this, &ProfitPart::addActivity);
    arrange();
}

void ProfitPart::arrange()
{
    m_sheet = new ProfitSheet(desk().workspace(), this);
    m_table = new SheetView(desk());
    m_table->setObjectName(QStringLiteral("profitTable"));
    m_table->setAccessibleName(tr("Profitability over the years"));
    m_table->setSheet(*m_sheet);
    m_table->verticalHeader()->setFixedWidth(rowNameWidth);
    m_table->horizontalHeader()->setFixedHeight(theme::rowHeight);
    // Few years share the width; many keep one that can be read, and scroll.
    m_table->horizontalHeader()->setMinimumSectionSize(leastYearWidth);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_sheet, &QAbstractItemModel::modelReset, this, &ProfitPart::fitTable);
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ProfitPart::fitTable);
    m_chart = new ChartView(desk());
    m_chart->setObjectName(QStringLiteral("profitChart"));
    m_chart->setFixedHeight(chartHeight);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::grid);
    auto* sentence = mutedLabel(tr("Counts of activities are typed; sales come from the gaps or from "
                                   "transactions."));
    head->addWidget(sentence, 1);
    head->addWidget(new ActionButton(*m_addYear));
    head->addWidget(new ActionButton(*m_addActivity));
    auto* drawn = new QVBoxLayout;
    drawn->setSpacing(theme::grid);
    drawn->addWidget(headingLabel(tr("What is left over the years")));
    drawn->addWidget(m_chart);
    drawn->addStretch(1);
    auto* bench = new QWidget;
    auto* row = new QHBoxLayout(bench);
    row->setContentsMargins(0, 0, theme::grid, 0);
    row->setSpacing(4 * theme::grid);
    row->addWidget(m_table, 11, Qt::AlignTop);
    row->addLayout(drawn, 9);
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme::groupGap);
    inner->addLayout(head);
    inner->addWidget(scrolled(bench), 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(content);
    m_stack->addWidget(emptyPlace(tr("No sales yet"),
                                  tr("With sales by product line, or transactions, this shows what is left "
                                     "after variable costs and the cost to serve the client."),
                                  {m_addYear}));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

QList<Page::MenuActions> ProfitPart::menuActions() const
{
    return {{"Client", {m_addYear, m_addActivity}}, {"Edit", m_table->commands()}};
}

bool ProfitPart::isStaleAfter(const Changes& changes) const
{
    for (const char* table : {"sales", "client_transaction", "product_line", "activity", "activity_count"})
        if (changes.touches(table))
            return true;
    return false;
}

void ProfitPart::fitTable()
{
    const bool fits = m_table->horizontalScrollBar()->maximum() == 0;
    m_table->setFixedHeight((1 + m_sheet->rowCount()) * theme::rowHeight + (fits ? 0 : 2 * theme::grid));
}

void ProfitPart::read()
{
    m_sheet->show(client(), m_extraYear);
    fitTable();
    const bool writable = !desk().workspace().isReadOnly();
    m_addYear->setEnabled(writable);
    m_addActivity->setEnabled(writable);
    m_stack->setCurrentIndex(m_sheet->years().empty() ? 1 : 0);
    showChart();
}

void ProfitPart::showChart()
{
    GroupedBarsData bars;
    bars.words = {tr("Profitability over the years"), {}, tr("There are no years to draw.")};
    bars.categoryName = tr("Year");
    bars.quantity = {tr("Amount"), workspaceSettings(desk().workspace()).currency, 2};
    bars.series = {{tr("Revenue"), {}}, {tr("Margin"), {}}, {tr("Profit after cost to serve"), {}}};
    for (const ClientYear& year : m_sheet->years()) {
        bars.categories << QString::number(year.year);
        bars.series[0].values.push_back(year.revenue.figure().maybe());
        bars.series[1].values.push_back(year.margin.figure().maybe());
        bars.series[2].values.push_back(year.profit.figure().maybe());
    }
    m_chart->setChart(std::make_shared<const GroupedBars>(std::move(bars)));
}

void ProfitPart::addYear()
{
    const auto text = desk().questions().text(this, tr("Add year"), tr("Year"),
                                              QString::number(QDate::currentDate().year()));
    if (!text)
        return;
    const int year = text->trimmed().toInt();
    if (year < firstSalesYear || year > lastSalesYear) {
        desk().say(tr("The year must be from %1 to %2.").arg(firstSalesYear).arg(lastSalesYear),
                   Severity::Caution);
        return;
    }
    m_extraYear = year;
    refresh();
}

void ProfitPart::addActivity()
{
    auto* dialog = new ActivityDialog(workspaceSettings(desk().workspace()).currency, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        desk().act([&] { ActivityStore(desk().workspace()).add(dialog->activity()); });
    });
    dialog->open();
}

} // namespace kam
