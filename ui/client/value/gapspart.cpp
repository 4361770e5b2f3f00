#include "client/value/gapspart.h"

#include "base/number.h"
#include "client/value/gapcharts.h"
#include "client/value/gapssheet.h"
#include "common/actionbutton.h"
#include "common/backgroundread.h"
#include "common/chartview.h"
#include "common/desk.h"
#include "common/flattable.h"
#include "common/keyfigurebar.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/questions.h"
#include "common/sheetview.h"
#include "common/shown.h"
#include "common/texttable.h"
#include "registry/productline.h"
#include "registry/salesstore.h"
#include "registry/workspacesettings.h"
#include "value/clientfigures.h"

#include <QAction>
#include <QComboBox>
#include <QDate>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int lineNameWidth = 18 * theme::grid;
constexpr int headerHeight = 6 * theme::grid; // of two lines
constexpr int amountWidth = 11 * theme::grid;
constexpr int percentWidth = 8 * theme::grid;
constexpr int competitorsWidth = 26 * theme::grid;
constexpr int noteWidth = 20 * theme::grid;
constexpr int mostShownRows = 9;
constexpr int chartHeight = 32 * theme::grid;

/// Of a heading in two lines, and no less than an amount takes.
int headingWidth(const QString& heading, int least)
{
    const QFontMetrics metrics(theme::font(theme::Size::Body));
    const QStringList words = heading.split(u' ');
    int best = metrics.horizontalAdvance(heading);
    for (qsizetype first = 1; first < words.size(); ++first)
        best = std::min(best, std::max(metrics.horizontalAdvance(words.mid(0, first).join(u' ')),
                                       metrics.horizontalAdvance(words.mid(first).join(u' '))));
    return std::max(least, best + 3 * theme::grid);
}

} // namespace

QString GapsPart::missingText(const Total& total, Parts parts)
{
    if (total.unknownParts() == 0)
        return {};
    const QString of = QLocale().toString(total.parts());
    return parts == Parts::NeverNegative
               ? tr("%n of %1 unknown", nullptr, total.unknownParts()).arg(of)
               : tr("without %n of %1 unknown", nullptr, total.unknownParts()).arg(of);
}

GapsPart::GapsPart(Desk& desk, QWidget* parent) : ClientTab(desk, parent)
{
    setObjectName(QStringLiteral("gapsPart"));
    makeActions();
    arrange();
    m_read = new BackgroundRead(desk.workspace(), {}, this);
    connect(m_years, &QComboBox::activated, this,
            [this](int entry) { chooseYear(m_years->itemData(entry).toInt()); });
}

void GapsPart::makeActions()
{
    m_addYear = new QAction(tr("Add year…"), this);
    m_addYear->setObjectName(QStringLiteral("addGapYearAction"));
    connect(m_addYear, &QAction::triggered, this, &GapsPart::addYear);
    m_addLine = new QAction(tr("Add product line…"), this);
    m_addLine->setObjectName(QStringLiteral("addProductLineAction"));
    connect(m_addLine, &QAction::triggered, this, &GapsPart::addLine);
}

QWidget* GapsPart::makeTable()
{
    m_sheet = new GapsSheet(desk().workspace(), this);
    m_table = new SheetView(desk());
    m_table->setObjectName(QStringLiteral("gapsTable"));
    m_table->setAccessibleName(tr("Purchases and gaps per product line"));
    m_table->setSheet(*m_sheet);
    m_table->verticalHeader()->setFixedWidth(lineNameWidth);
    QHeaderView* header = m_table->horizontalHeader();
    header->setFixedHeight(headerHeight);
    header->setStretchLastSection(true);
    for (int column = 0; column < GapsSheet::Competitors; ++column) {
        const bool percent = column >= GapsSheet::ShareOfWallet && column <= GapsSheet::ShareExpected;
        header->resizeSection(
            column, headingWidth(m_sheet->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                 percent ? percentWidth : amountWidth));
    }
    header->resizeSection(GapsSheet::Competitors, competitorsWidth);
    header->resizeSection(GapsSheet::Note, noteWidth);
    return m_table;
}

QWidget* GapsPart::makeCharts()
{
    m_current = new ChartView(desk());
    m_current->setObjectName(QStringLiteral("currentGapChart"));
    m_current->setFixedHeight(chartHeight);
    m_future = new ChartView(desk());
    m_future->setObjectName(QStringLiteral("futureGapChart"));
    m_future->setFixedHeight(chartHeight);
    auto* charts = new QWidget;
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4 * theme::grid);
    for (const auto& [title, chart] : {std::pair{tr("Bought from us and elsewhere"), m_current},
                                       std::pair{tr("How purchases will grow or shrink"), m_future}}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(theme::grid);
        column->addWidget(headingLabel(title));
        column->addWidget(chart);
        row->addLayout(column, 1);
        const ChartView* const view = chart;
        connect(chart, &ChartView::pointSelected, this, [this, view](int point) {
            if (const int line = gapChartRow(m_sheet->rows(), point, view == m_future); line >= 0)
                m_table->selectRow(line);
        });
    }
    return charts;
}

void GapsPart::arrange()
{
    m_years = new QComboBox;
    m_years->setObjectName(QStringLiteral("gapYearComboBox"));
    m_years->setAccessibleName(tr("Year"));
    m_note = mutedLabel({});
    m_note->setObjectName(QStringLiteral("gapNoteLabel"));
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::groupGap);
    auto* label = mutedLabel(tr("Year"));
    label->setBuddy(m_years);
    head->addWidget(label);
    head->addWidget(m_years);
    head->addWidget(m_note, 1);
    head->addWidget(new ActionButton(*m_addYear));
    head->addWidget(new ActionButton(*m_addLine));
    m_figures = new KeyFigureBar;
    m_figures->setObjectName(QStringLiteral("gapFigureBar"));
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, theme::grid, 0);
    inner->setSpacing(theme::groupGap);
    inner->addWidget(m_figures);
    inner->addWidget(makeTable());
    inner->addWidget(makeCharts());
    inner->addStretch(1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(scrolled(content));
    m_stack->addWidget(emptyPlace(tr("No product lines yet"),
                                  tr("Product lines are what you sell. With what a client buys of each from "
                                     "everybody, they show what it buys elsewhere."),
                                  {m_addLine}));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groupGap - theme::grid / 2);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

QList<Page::MenuActions> GapsPart::menuActions() const
{
    return {{"Client", {m_addYear, m_addLine}}, {"Edit", m_table->commands()}};
}

Id GapsPart::clientOf(const QByteArray& table, Id row) const
{
    return table == "sales" ? clientOfSales(desk().workspace(), row) : noId;
}

void GapsPart::showRow(const QByteArray&, Id row)
{
    for (const Sales& sales : SalesStore(desk().workspace()).ofClient(client()))
        if (sales.id == row) {
            chooseYear(sales.year);
            for (std::size_t line = 0; line < m_sheet->rows().size(); ++line)
                if (m_sheet->rows()[line].line.id == sales.productLine)
                    m_table->setCurrentIndex(m_sheet->index(static_cast<int>(line), 0));
        }
}

bool GapsPart::isStaleAfter(const Changes& changes) const
{
    for (const char* table : {"sales", "competitor_share", "client_transaction", "product_line", "workspace"})
        if (changes.touches(table))
            return true;
    return false;
}

bool GapsPart::isWorking() const
{
    return m_read->isBusy();
}

void GapsPart::fillYears()
{
    std::vector<int> years = salesYears(desk().workspace());
    if (m_year == 0)
        m_year = figuresYear(desk().workspace()).value_or(QDate::currentDate().year());
    if (std::find(years.begin(), years.end(), m_year) == years.end())
        years.push_back(m_year);
    std::sort(years.rbegin(), years.rend());
    const QSignalBlocker quiet(m_years);
    m_years->clear();
    for (const int year : years)
        m_years->addItem(QString::number(year), year);
    m_years->setCurrentIndex(m_years->findData(m_year));
}

void GapsPart::chooseYear(int year)
{
    if (year == m_year)
        return;
    m_year = year;
    m_firm.reset();
    refresh();
}

void GapsPart::addYear()
{
    const auto text = desk().questions().text(this, tr("Add year"), tr("Year"),
                                              QString::number(QDate::currentDate().year()));
    if (!text)
        return;
    const int year = text->trimmed().toInt();
    if (year < firstSalesYear || year > lastSalesYear)
        desk().say(tr("The year must be from %1 to %2.").arg(firstSalesYear).arg(lastSalesYear),
                   Severity::Caution);
    else
        chooseYear(year);
}

void GapsPart::addLine()
{
    const auto name = desk().questions().text(this, tr("Add product line"), tr("Name"), {});
    if (name && !name->trimmed().isEmpty())
        desk().act([&] {
            ProductLine line;
            line.name = name->simplified();
            ProductLineStore(desk().workspace()).add(line);
        });
}

void GapsPart::read()
{
    m_currency = workspaceSettings(desk().workspace()).currency;
    fillYears();
    m_sheet->show(client(), m_year);
    const bool any = m_sheet->rowCount() > 0;
    const bool writable = !desk().workspace().isReadOnly();
    m_addYear->setEnabled(any && writable);
    m_addLine->setEnabled(writable);
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_note->setText(m_sheet->isFromTransactions() ? tr("Our sales are the sum of the transactions.")
                                                  : QString());
    const int rows = std::min(m_sheet->rowCount(), mostShownRows);
    m_table->setFixedHeight(headerHeight + rows * theme::rowHeight + 2 * theme::grid);
    showFigures();
    showCharts();
    m_read->start(totalsReader());
}

std::function<std::function<void()>(const Workspace&)> GapsPart::totalsReader()
{
    return [this, year = m_year](const Workspace& workspace) -> std::function<void()> {
        FigureOptions options = usualOptions(workspace);
        options.year = year;
        options.withClv = false;
        NoProgress progress;
        auto firm = std::make_shared<const FirmFigures>(FirmFigures::read(workspace, options, progress));
        return [this, year, firm] {
            if (year != m_year)
                return;
            m_firm = firm;
            showFigures();
        };
    };
}

void GapsPart::showFigures()
{
    const ClientFigures* figures = m_firm ? m_firm->of(client()) : nullptr;
    const auto total = [&](const QString& caption, const Total& value, Parts parts) {
        const bool known = value.figure().isKnown();
        return KeyFigure{caption,
                         known && value.unknownParts() > 0 && parts == Parts::NeverNegative
                             ? tr("at least %1").arg(figureText(value.figure(), 0, QLocale()))
                             : figureText(value.figure(), 0, QLocale()),
                         tr("Sum over the product lines in use in %1, in %2").arg(m_year).arg(m_currency),
                         known,
                         totalText(value, parts, 0, QLocale()),
                         known ? missingText(value, parts) : QString()};
    };
    if (!figures) {
        m_figures->show({{tr("Purchases"), QStringLiteral("…"), {}, false, {}}});
        return;
    }
    const Figure share = figures->shareOfWallet();
    m_figures->show({total(tr("Purchases"), figures->purchases, Parts::NeverNegative),
                     total(tr("Our sales"), figures->revenue, Parts::NeverNegative),
                     total(tr("Current gap"), figures->currentGap, Parts::NeverNegative),
                     {tr("Share of wallet"),
                      share.isKnown() ? shortPercent(100 * share.value(), 1) : tr("not known"),
                      tr("Over the product lines where purchases and sales are known"),
                      share.isKnown(),
                      {}},
                     total(tr("Future gap"), figures->futureGap, Parts::AnySign)});
}

void GapsPart::showCharts()
{
    m_current->setChart(currentGapChart(m_sheet->rows(), m_year, m_currency));
    m_future->setChart(futureGapChart(m_sheet->rows(), m_year, m_currency));
}

} // namespace kam
