#include "portfolio/portfoliopage.h"

#include "portfolio/portfoliowords.h"
#include "portfoliofixture.h"
#include "registry/transaction.h"
#include "registry/workspacesettings.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

QString text(const PortfolioFixture& fixture, const char* label)
{
    return fixture.find<QLabel>(label).text();
}

} // namespace

TEST_CASE("without clients and without sales the page says what to do")
{
    FakeDesk empty;
    PortfolioPage page(empty);
    showAndPaint(page);
    CHECK(page.findChild<QLabel*>(QStringLiteral("portfolioEmptyHeading"))->text() ==
          QStringLiteral("No clients yet"));
    page.findChild<QAction*>(QStringLiteral("portfolioToClientsAction"))->trigger();
    REQUIRE(empty.jumps.size() == 1);
    CHECK(empty.jumps[0] == std::pair(QByteArray("client"), noId));

    PortfolioFixture fixture;
    fixture.open();
    CHECK(text(fixture, "portfolioEmptyHeading") == QStringLiteral("No sales yet"));
    CHECK(text(fixture, "portfolioEmptyText").contains(QStringLiteral("White space")));
    fixture.sellAll(); // the page follows
    CHECK(fixture.table("structureTable").isVisible());
}

TEST_CASE("the structure of sales names who carries the business")
{
    PortfolioFixture fixture;
    fixture.sellAll();
    fixture.open();
    CHECK(text(fixture, "carrySentence") == QStringLiteral("1 of 5 clients (20 %) bring 80 % of revenue."));
    CHECK(fixture.row("structureTable", 0) == "1|Alfa|800|80.0\u00A0%|80.0\u00A0%|A|▲ from B");
    CHECK(fixture.row("structureTable", 1) == "2|Beta|120|12.0\u00A0%|92.0\u00A0%|B|▼ from A");
    CHECK(fixture.row("structureTable", 3) == "4|Łódzka Delta|20|2.0\u00A0%|100.0\u00A0%|C|▲ new");
    CHECK(fixture.row("structureTable", 4) == "|Omega|not known|||–|");
    const QString words = text(fixture, "concentrationLabel");
    CHECK(words.contains(QStringLiteral("The largest client brings 80.0\u00A0% of revenue.")));
    // 0.8² + 0.12² + 0.06² + 0.02² = 0.6584, of which the inverse is 1.5.
    CHECK(words.contains(
        QStringLiteral("Herfindahl index 0.658: as concentrated as 2 client(s) of equal size.")));
    CHECK(words.contains(QStringLiteral("Gini coefficient 0.60")));
}

TEST_CASE("a point of the curve is a row of the table, both ways")
{
    PortfolioFixture fixture;
    fixture.sellAll();
    fixture.open();
    auto& chart = fixture.find<ChartView>("carryChart");
    QTableView& table = fixture.table("structureTable");
    CHECK(chart.chart()->count() == 4); // of Omega nothing is known
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.areaOf(2).center().toPoint());
    CHECK(table.currentIndex().row() == 2);
    CHECK(fixture.page->client() == fixture.gamma);
    table.setCurrentIndex(table.model()->index(0, 1));
    CHECK(chart.selected() == 0);
    CHECK(fixture.page->client() == fixture.alfa);
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_End);
    CHECK(table.currentIndex().row() == 3);
    QTest::keyClick(&chart, Qt::Key_Return);
    REQUIRE(fixture.desk.jumps.size() == 1);
    CHECK(fixture.desk.jumps[0] == std::pair(QByteArray("client"), fixture.delta));
    QTest::keyClick(&chart, Qt::Key_Escape);
    CHECK_FALSE(table.currentIndex().isValid());
}

TEST_CASE("the selected client stays selected in every view and through changes")
{
    PortfolioFixture fixture;
    fixture.sellAll();
    fixture.open();
    QTableView& table = fixture.table("structureTable");
    table.setCurrentIndex(table.model()->index(1, 1));
    fixture.page->showTab("map");
    CHECK(fixture.row("mapTable", fixture.table("mapTable").currentIndex().row()).starts_with("Beta|"));
    fixture.sell(fixture.beta, 2026, 5'000, 130); // Beta is the first now
    fixture.page->showTab("structure");
    CHECK(table.currentIndex().row() == 0);
    CHECK(fixture.find<ChartView>("carryChart").selected() == 0);
    CHECK(fixture.page->client() == fixture.beta);
}

TEST_CASE("measure and year are switches, and all years add up")
{
    PortfolioFixture fixture;
    fixture.sellAll();
    fixture.open();
    auto& years = fixture.find<QComboBox>("yearCombo");
    auto& measures = fixture.find<QComboBox>("measureCombo");
    CHECK(years.currentText() == QStringLiteral("2026"));
    REQUIRE(years.count() == 3);
    years.setCurrentIndex(1);
    Q_EMIT years.activated(1);
    CHECK(fixture.row("structureTable", 0).starts_with("1|Beta|500|50.0"));
    CHECK(fixture.table("structureTable").isColumnHidden(6)); // nothing is recorded of 2024
    years.setCurrentIndex(2);
    Q_EMIT years.activated(2);
    CHECK(fixture.row("structureTable", 0).starts_with("1|Alfa|900|"));
    CHECK(fixture.page->figures().portfolio()->period() == QStringLiteral("2025–2026"));
    years.setCurrentIndex(0);
    Q_EMIT years.activated(0);
    measures.setCurrentIndex(1);
    Q_EMIT measures.activated(1);
    CHECK(fixture.row("structureTable", 0).starts_with("1|Alfa|300|"));
    CHECK(fixture.row("structureTable", 3).starts_with("4|Beta|-10|||–"));
    CHECK(text(fixture, "carrySentence") ==
          QStringLiteral("1 of 5 clients (20 %) bring 86 % of the margin."));
}

TEST_CASE("the boundaries of the classes are kept with the workspace and can be undone")
{
    PortfolioFixture fixture;
    fixture.sellAll();
    fixture.open();
    auto& a = fixture.find<QLineEdit>("limitAEdit");
    a.setText(QStringLiteral("85"));
    Q_EMIT a.editingFinished();
    CHECK(workspaceSettings(fixture.desk.workspace()).classALimit == 85);
    CHECK(text(fixture, "carrySentence") == QStringLiteral("2 of 5 clients (40 %) bring 92 % of revenue."));
    a.setText(QStringLiteral("99")); // above B
    Q_EMIT a.editingFinished();
    CHECK(fixture.desk.errors.size() == 1);
    CHECK(a.text() == QStringLiteral("85"));
    a.setText(QStringLiteral("many"));
    Q_EMIT a.editingFinished();
    CHECK(fixture.desk.said.size() == 2);
    CHECK(a.text() == QStringLiteral("85"));
    fixture.desk.workspace().undo();
    CHECK(a.text() == QStringLiteral("80"));
    CHECK(text(fixture, "carrySentence") == QStringLiteral("1 of 5 clients (20 %) bring 80 % of revenue."));
}

TEST_CASE("key figures say what a manager asks first")
{
    PortfolioFixture fixture;
    fixture.sellAll();
    fixture.open();
    const auto figures = portfolioKeyFigures(*fixture.page->figures().portfolio());
    std::string words;
    for (const KeyFigure& figure : figures)
        words += (figure.caption + QLatin1Char(':') + figure.value + QLatin1Char('/') + figure.note +
                  QLatin1Char('\n'))
                     .toStdString();
    CHECK(words == "Clients:5/1 without sales\n"
                   "Revenue 2026:1,000/PLN\n"
                   "Against 2025:0.0\u00A0%/1,000 then\n"
                   "Key clients:1 (20\u00A0%)/80\u00A0% of revenue\n"
                   "Largest client:80.0\u00A0%/Alfa\n");
}

TEST_CASE("a year whose transactions end early is not compared without a word")
{
    PortfolioFixture fixture;
    TransactionStore store(fixture.desk.workspace());
    const auto sell = [&](int year, int month, double amount) {
        Transaction one;
        one.client = fixture.alfa;
        one.day = QDate(year, month, 6);
        one.amount = amount;
        store.add({one});
    };
    sell(2025, 3, 100);
    sell(2025, 12, 100);
    sell(2026, 5, 80);
    fixture.open();
    const auto against = [&] { return portfolioKeyFigures(*fixture.page->figures().portfolio()).at(2); };
    CHECK(against().caption == QStringLiteral("Against 2025"));
    CHECK(against().note == QStringLiteral("data up to 6 May 2026 only"));
    CHECK(against().explanation.contains(QStringLiteral("compared with a whole one of 200")));
    sell(2026, 12, 1);
    CHECK(against().note == QStringLiteral("200 then"));
}

TEST_CASE("movers show values, ranks and classes of both years")
{
    PortfolioFixture fixture;
    fixture.sellAll();
    fixture.open();
    fixture.page->showTab("movers");
    CHECK(text(fixture, "moversSentence") ==
          QStringLiteral("2 client(s) moved to a better class. 2 client(s) moved to a worse class."));
    REQUIRE(fixture.table("moversTable").model()->rowCount() == 4);
    CHECK(fixture.row("moversTable", 0) == "Alfa|100|800|+700|3 → 1|B → A");
    CHECK(fixture.row("moversTable", 1) == "Beta|500|120|-380|1 → 2|A → B");
    CHECK(fixture.row("moversTable", 3) == "Łódzka Delta|0|20|+20|– → 4|without sales → C");
    fixture.page->figures().choose(YearChoice{YearChoice::Kind::One, 2025});
    CHECK(text(fixture, "moversSentence") ==
          QStringLiteral("Nothing is recorded of 2024, so nothing can be compared."));
    CHECK_FALSE(fixture.table("moversTable").isVisible());
}

TEST_CASE("what is remembered comes back")
{
    PortfolioFixture fixture;
    fixture.sellAll();
    fixture.open();
    fixture.page->showTab("movers");
    fixture.page->figures().choose(Measure::Margin);
    const QByteArray layout = fixture.page->saveLayout();
    fixture.open();
    fixture.page->restoreLayout(layout);
    CHECK(fixture.page->figures().measure() == Measure::Margin);
    const auto& bar = fixture.find<QTabBar>("portfolioTabBar");
    CHECK(bar.tabData(bar.currentIndex()).toString() == QStringLiteral("movers"));
    fixture.page->restoreLayout("nonsense");
}

TEST_CASE("a large registry is read on a thread of its own")
{
    PortfolioFixture fixture;
    fixture.sellAll();
    PortfolioFigures figures(fixture.desk);
    figures.setLimit(3);
    QSignalSpy changed(&figures, &PortfolioFigures::changed);
    figures.want();
    CHECK(figures.isBusy());
    CHECK(figures.portfolio() == nullptr);
    figures.choose(Measure::Margin); // while it reads
    figures.want();
    REQUIRE(QTest::qWaitFor([&] { return !figures.isBusy(); }));
    REQUIRE(figures.portfolio());
    CHECK(figures.portfolio()->measure() == Measure::Margin);
    CHECK(figures.portfolio()->figures.abc().total == 350);
}
