#include "portfoliofixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

struct ServiceFixture : PortfolioFixture {
    ServiceFixture()
    {
        sellAll();
        open();
        page->showTab("service");
    }
    [[nodiscard]] ActivityStore store() { return ActivityStore(desk.workspace()); }
    void trigger(const char* action) { find<QAction>(action).trigger(); }
    void set(const char* tableName, int row, int column, const QString& typed)
    {
        QAbstractItemModel* model = table(tableName).model();
        model->setData(model->index(row, column), typed, Qt::EditRole);
    }
    [[nodiscard]] QString text(const char* label) const { return find<QLabel>(label).text(); }
    /// An activity that costs 20 each time.
    Id addVisit() { return store().add({noId, QStringLiteral("Visit"), QStringLiteral("visit"), 20, 0}); }
};

} // namespace

TEST_CASE("without activities a negative margin is listed, and the page says what is missing")
{
    ServiceFixture fixture;
    CHECK(fixture.text("lossSentence") == QStringLiteral("1 client(s) lost 10 PLN in 2026."));
    CHECK(fixture.row("lossTable", 0) == "Beta|120|130|not known|-10");
    CHECK(fixture.text("activityNote").startsWith(QStringLiteral("No activities yet.")));
    CHECK_FALSE(fixture.table("countTable").isVisible());
}

TEST_CASE("activities are added, edited and deleted, each as one step")
{
    ServiceFixture fixture;
    fixture.trigger("addActivityAction");
    REQUIRE(fixture.store().all().size() == 1);
    CHECK(fixture.store().all()[0].name == QStringLiteral("New activity"));
    CHECK(fixture.table("activityTable").currentIndex().row() == 0);
    fixture.trigger("addActivityAction");
    CHECK(fixture.store().all()[1].name == QStringLiteral("New activity 2"));
    fixture.set("activityTable", 0, 0, QStringLiteral("Order"));
    fixture.set("activityTable", 0, 1, QStringLiteral("order"));
    fixture.set("activityTable", 0, 2, QStringLiteral("12.5"));
    const Activity order = fixture.store().all()[0];
    CHECK(order.name == QStringLiteral("Order"));
    CHECK(order.driver == QStringLiteral("order"));
    CHECK(order.unitCost == 12.5);
    CHECK(fixture.row("activityTable", 0) == "Order|order|12.50|not known|not known");
    fixture.set("activityTable", 0, 2, QStringLiteral("much"));
    CHECK(fixture.desk.errors.size() == 1);
    CHECK(fixture.store().all()[0].unitCost == 12.5);
    fixture.desk.workspace().undo();
    CHECK(fixture.row("activityTable", 0).starts_with("Order|order|0.00"));
    fixture.table("activityTable").setCurrentIndex(fixture.table("activityTable").model()->index(1, 0));
    fixture.trigger("removeActivityAction");
    CHECK(fixture.store().all().size() == 1);
}

TEST_CASE("counts are typed, and profit follows")
{
    ServiceFixture fixture;
    const Id visit = fixture.addVisit();
    REQUIRE(fixture.table("countTable").isVisible());
    CHECK(fixture.row("countTable", 0) == "Alfa|");
    fixture.set("countTable", 0, 1, QStringLiteral("3"));    // Alfa: 300 - 60
    fixture.set("countTable", 2, 1, QStringLiteral("2.75")); // Gamma: 40 - 55
    CHECK(fixture.row("countTable", 2) == "Gamma|2.75");
    CHECK(fixture.row("activityTable", 0) == "Visit|visit|20.00|5.75|115");
    CHECK(fixture.text("lossSentence") == QStringLiteral("2 client(s) lost 25 PLN in 2026."));
    CHECK(fixture.row("lossTable", 0) == "Gamma|60|20|55|-15");
    CHECK(fixture.row("lossTable", 1) == "Beta|120|130|not known|-10");
    fixture.set("countTable", 2, 1, QStringLiteral("-1"));
    CHECK(fixture.desk.errors.size() == 1);
    fixture.set("countTable", 2, 1, QString());
    CHECK(fixture.row("countTable", 2) == "Gamma|");
    const auto counts = readActivityCounts(fixture.desk.workspace(), 2026);
    REQUIRE(counts.size() == 1);
    CHECK(counts[0] == ActivityCount{fixture.alfa, visit, 2026, 3});
}

TEST_CASE("counts are pasted from a spreadsheet, all or none, and cleared")
{
    ServiceFixture fixture;
    fixture.addVisit();
    fixture.store().add({noId, QStringLiteral("Order"), QStringLiteral("order"), 1, 0});
    QTableView& table = fixture.table("countTable");
    const auto counts = [&] { return readActivityCounts(fixture.desk.workspace(), 2026).size(); };
    table.setCurrentIndex(table.model()->index(1, 1));
    QApplication::clipboard()->setText(QStringLiteral("1\t2\r\n\t4\r\n"));
    fixture.trigger("pasteCountsAction");
    CHECK(fixture.row("countTable", 1) == "Beta|1|2");
    CHECK(fixture.row("countTable", 2) == "Gamma||4");
    CHECK(counts() == 3);
    QApplication::clipboard()->setText(QStringLiteral("5\nfive"));
    fixture.trigger("pasteCountsAction");
    CHECK(fixture.desk.errors.size() == 1);
    CHECK(fixture.desk.errors[0].contains(QStringLiteral("Gamma, Visit: “five”")));
    QApplication::clipboard()->setText(QStringLiteral("1\t2\t3"));
    fixture.trigger("pasteCountsAction");
    CHECK(fixture.desk.errors.size() == 2);
    CHECK(counts() == 3);
    fixture.desk.workspace().undo(); // the paste was one step
    CHECK(counts() == 0);
    fixture.desk.workspace().redo();
    table.setCurrentIndex(table.model()->index(1, 2));
    fixture.trigger("clearCountsAction");
    CHECK(fixture.row("countTable", 1) == "Beta|1|");
}

TEST_CASE("clients are found by a part of their name, diacritics ignored")
{
    ServiceFixture fixture;
    fixture.addVisit();
    auto& filter = fixture.find<QLineEdit>("countFilterEdit");
    filter.setText(QStringLiteral("lodzka"));
    REQUIRE(fixture.table("countTable").model()->rowCount() == 1);
    CHECK(fixture.row("countTable", 0) == "Łódzka Delta|");
    filter.clear();
    CHECK(fixture.table("countTable").model()->rowCount() == 5);
}

TEST_CASE("the page shows activities when it is asked for one")
{
    PortfolioFixture fixture;
    fixture.sellAll();
    fixture.open();
    CHECK(fixture.page->showRow("activity", 1));
    CHECK_FALSE(fixture.page->showRow("client", fixture.alfa));
}
