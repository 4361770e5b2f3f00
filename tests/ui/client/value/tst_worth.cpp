// The parts of the tab Value beside the lifetime value: gaps, profitability, purchases expected.
#include "client/clientpage.h"
#include "client/demowindow.h"
#include "client/value/gapssheet.h"
#include "client/value/purchasechart.h"
#include "common/chartview.h"
#include "common/messagebar.h"
#include "common/numberfield.h"
#include "common/sheetview.h"
#include "registry/productline.h"
#include "registry/salesstore.h"
#include "registry/transaction.h"
#include "value/activity.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace kam;
using namespace kam::testing;

namespace
{

constexpr int year = 2025;

/// A client of its own with two product lines that nobody else buys.
struct WorthWindow : DemoWindow {
    Id client = noId;
    Id pumps = noId;
    Id valves = noId;

    explicit WorthWindow(const char* part)
    {
        for (const ProductLine& line : ProductLineStore(workspace()).all())
            if (line.parent == noId)
                ProductLineStore(workspace()).remove(line.id);
        for (const Activity& activity : ActivityStore(workspace()).all())
            ActivityStore(workspace()).remove(activity.id);
        Client added;
        added.name = QStringLiteral("Worthy");
        client = ClientStore(workspace()).add(added);
        pumps = addLine("Pumps");
        valves = addLine("Valves");
        Sales known;
        known.client = client;
        known.productLine = pumps;
        known.year = year;
        known.revenue = 100.0;
        known.variableCost = 60.0;
        known.purchases = 300.0;
        known.marketGrowth = 10.0;
        known.shareNow = 20.0;
        known.shareExpected = 30.0;
        SalesStore(workspace()).set(known);
        open("Worthy");
        page().showTab("value");
        this->part<QPushButton>(part).click();
        QApplication::processEvents();
    }
    Id addLine(const char* name)
    {
        ProductLine line;
        line.name = QString::fromLatin1(name);
        return ProductLineStore(workspace()).add(line);
    }
    [[nodiscard]] Sales stored(Id line) const { return SalesStore(workspace()).cell({client, line, year}); }
    void settle() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !page().isWorking(); }));
        QApplication::processEvents();
    }
    [[nodiscard]] QString row(const char* table, int at, int first, int last) const
    {
        QStringList cells;
        for (int column = first; column <= last; ++column)
            cells << cell(part<SheetView>(table), at, column);
        return cells.join(QLatin1Char('|'));
    }
    void paste(const char* table, int at, int column, const QString& text) const
    {
        auto& view = part<SheetView>(table);
        view.setCurrentIndex(view.model()->index(at, column));
        QApplication::clipboard()->setText(text);
        view.findChild<QAction*>(QStringLiteral("pasteCellsAction"))->trigger();
    }
};

} // namespace

TEST_CASE("gaps are computed as they are typed, split into market and share effect")
{
    const WorthWindow worth("gapsPartButton");
    const QAbstractItemModelTester tester(worth.part<SheetView>("gapsTable").model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(worth.part<QComboBox>("gapYearComboBox").currentText() == QStringLiteral("2025"));
    CHECK(worth.row("gapsTable", 0, GapsSheet::Purchases, GapsSheet::FutureGap) ==
          QStringLiteral("300|100|60|200|33.3\u00a0%|10\u00a0%||20\u00a0%|30\u00a0%|30|165|195"));
    CHECK(worth.row("gapsTable", 1, GapsSheet::Purchases, GapsSheet::FutureGap) ==
          QStringLiteral("|||||||||||"));
    worth.settle();
    CHECK(worth.figures("gapFigureBar") ==
          QStringList{QStringLiteral("Purchases: 300"), QStringLiteral("Our sales: 100"),
                      QStringLiteral("Current gap: 200"), QStringLiteral("Share of wallet: 33.3\u00a0%"),
                      QStringLiteral("Future gap: 195")});

    worth.paste("gapsTable", 1, GapsSheet::Purchases, QStringLiteral("50\t0"));
    CHECK(worth.stored(worth.valves).purchases == Figure(50.0));
    CHECK(worth.stored(worth.valves).revenue == Figure(0.0));
    CHECK(worth.row("gapsTable", 1, GapsSheet::CurrentGap, GapsSheet::ShareOfWallet) ==
          QStringLiteral("50|0\u00a0%"));
    worth.settle();
    CHECK(worth.figures("gapFigureBar").at(2) == QStringLiteral("Current gap: 250"));
    // The future of valves is not known.
    CHECK(worth.figures("gapFigureBar").at(4) == QStringLiteral("Future gap: 195 without 1 of 2 unknown"));
    worth.paste("gapsTable", 1, GapsSheet::VariableCost, QStringLiteral("n/a"));
    CHECK(worth.stored(worth.valves).variableCost.isNotApplicable());
    worth.workspace().undo();
    picture(*worth.window, QStringLiteral("client-gaps"));
    worth.workspace().undo();
    CHECK(worth.stored(worth.valves).purchases.isUnknown());
}

TEST_CASE("contradicting figures are refused by name, and nothing is stored")
{
    const WorthWindow worth("gapsPartButton");
    worth.paste("gapsTable", 0, GapsSheet::Purchases, QStringLiteral("50"));
    CHECK(worth.stored(worth.pumps).purchases == Figure(300.0));
    CHECK(worth.window->messages().sentence().contains(QStringLiteral("Worthy, Pumps, 2025")));
    worth.paste("gapsTable", 0, GapsSheet::MarketGrowth, QStringLiteral("soon"));
    CHECK(worth.window->messages().sentence() ==
          QStringLiteral("Pumps, Market growth: “soon” is no number. Enter, for example, 1,200.50; empty for "
                         "not known, or n/a where it does not apply."));
    worth.paste("gapsTable", 0, GapsSheet::Purchases, QStringLiteral("n/a"));
    CHECK(worth.stored(worth.pumps).purchases.isNotApplicable());
    CHECK(worth.row("gapsTable", 0, GapsSheet::CurrentGap, GapsSheet::CurrentGap) == QStringLiteral("–"));
}

TEST_CASE("competitors are names with their share")
{
    const WorthWindow worth("gapsPartButton");
    worth.paste("gapsTable", 0, GapsSheet::Competitors, QStringLiteral("Big Pumps 30 %; Alfa 12.5%"));
    const auto stored = worth.stored(worth.pumps).competitors;
    REQUIRE(stored.size() == 2);
    CHECK(competitorsText(stored) == QStringLiteral("Alfa 12.5 %; Big Pumps 30 %"));
    worth.paste("gapsTable", 0, GapsSheet::Competitors, QStringLiteral("Alfa"));
    CHECK(worth.stored(worth.pumps).competitors.size() == 2);
    CHECK_FALSE(competitorsOf(QStringLiteral("30 %")).has_value());
    CHECK(competitorsOf(QStringLiteral(" ; "))->empty());
}

TEST_CASE("another year begins empty, and a jump to sales opens theirs")
{
    WorthWindow worth("gapsPartButton");
    worth.questions.textAnswer = QStringLiteral("2024");
    worth.part<QAction>("addGapYearAction").trigger();
    CHECK(worth.part<QComboBox>("gapYearComboBox").currentText() == QStringLiteral("2024"));
    CHECK(worth.row("gapsTable", 0, GapsSheet::Purchases, GapsSheet::Sales) == QStringLiteral("|"));
    worth.questions.textAnswer = QStringLiteral("24");
    worth.part<QAction>("addGapYearAction").trigger();
    CHECK(worth.window->messages().sentence() == QStringLiteral("The year must be from 1900 to 2999."));
    worth.open("RL");
    worth.window->desk()->jump("sales", worth.stored(worth.pumps).id);
    CHECK(worth.page().client() == worth.client);
    CHECK(worth.part<QPushButton>("gapsPartButton").isChecked());
    CHECK(worth.part<QComboBox>("gapYearComboBox").currentText() == QStringLiteral("2025"));
}

TEST_CASE("profit is what is left after activities, whose counts are typed")
{
    const WorthWindow worth("profitPartButton");
    CHECK(cell(worth.part<SheetView>("profitTable"), 0, 0) == QStringLiteral("100"));
    CHECK(cell(worth.part<SheetView>("profitTable"), 2, 0) == QStringLiteral("40"));
    worth.part<QAction>("addActivityAction").trigger();
    auto* dialog = worth.window->findChild<QDialog*>(QStringLiteral("activityDialog"));
    REQUIRE(dialog != nullptr);
    CHECK_FALSE(dialog->findChild<QPushButton*>(QStringLiteral("doItButton"))->isEnabled());
    dialog->findChild<QLineEdit*>(QStringLiteral("activityNameLineEdit"))->setText(QStringLiteral("Visit"));
    auto* cost = dialog->findChild<NumberField*>(QStringLiteral("activityCostField"));
    cost->setText(QStringLiteral("12x"));
    cost->setModified(true);
    dialog->findChild<QPushButton*>(QStringLiteral("doItButton"))->click();
    CHECK(dialog->isVisible()); // what is no number is not stored as another one
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("activityProblemLabel"))
              ->text()
              .startsWith(QStringLiteral("“12x”")));
    cost->setText(QStringLiteral("15"));
    cost->setModified(true);
    dialog->findChild<QPushButton*>(QStringLiteral("doItButton"))->click();
    const auto& table = worth.part<SheetView>("profitTable");
    REQUIRE(table.model()->rowCount() == 6);
    CHECK(table.model()->headerData(3, Qt::Vertical).toString() == QStringLiteral("Visit, at 15"));
    // How often is not known yet, so that the profit is not complete.
    CHECK(cell(table, 5, 0).isEmpty());
    worth.paste("profitTable", 3, 0, QStringLiteral("4"));
    CHECK(cell(table, 4, 0) == QStringLiteral("60"));
    CHECK(cell(table, 5, 0) == QStringLiteral("-20"));
    CHECK(
        table.model()->index(3, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("4 × 15 = 60")));
    worth.workspace().undo();
    CHECK(cell(table, 3, 0).isEmpty());
    worth.paste("profitTable", 3, 0, QStringLiteral("-1"));
    CHECK(cell(table, 3, 0).isEmpty());
    picture(*worth.window, QStringLiteral("client-profit"));
}

TEST_CASE("purchases expected stand with a plain statement, or a sentence why there are none")
{
    const WorthWindow worth("purchasesPartButton");
    worth.settle();
    CHECK(worth.part<QLabel>("noForecastLabel").isVisible());
    std::vector<Transaction> sold;
    const auto sell = [&](Id to, int week, double amount) {
        Transaction transaction;
        transaction.client = to;
        transaction.day = QDate(2026, 1, 1).addDays(7 * week);
        transaction.amount = amount;
        sold.push_back(transaction);
    };
    for (const int week : {0, 5, 9, 20, 33})
        sell(worth.client, week, 100 + week);
    for (const int week : {0, 2})
        sell(worth.id("RB"), week, 40);
    sell(worth.id("RL"), 3, 70);
    for (const int week : {1, 8, 30})
        sell(worth.id("G"), week, 55);
    TransactionStore(worth.workspace()).add(sold);
    worth.settle();
    const auto& table = worth.part<QTableView>("rfmTable");
    CHECK(table.isVisible());
    CHECK(cell(table, 0, 1) == QStringLiteral("0 day(s)"));
    CHECK(cell(table, 0, 2) == QStringLiteral("5 of 5"));
    CHECK(cell(table, 1, 1) == QStringLiteral("5"));
    CHECK(worth.figures("forecastFigureBar").size() == 4);
    CHECK(worth.label("forecastStatementLabel").contains(QStringLiteral("contract")));
    CHECK(worth.label("forecastStatementLabel").contains(QStringLiteral("too few to rely on")));
    const auto quarters = purchaseChart(TransactionStore(worth.workspace()).ofClient(worth.client), {});
    CHECK(quarters->tooltip(0, QLocale::c()).contains(QStringLiteral("Q1 2026")));
    CHECK(quarters->tooltip(0, QLocale::c()).contains(QStringLiteral("314.00")));
    CHECK(quarters->tooltip(2, QLocale::c()).contains(QStringLiteral("133.00")));
    CHECK(quarters->count() == 3);
    CHECK(purchaseChart({}, {})->count() == 0);
    picture(*worth.window, QStringLiteral("client-purchases"));
}
