#include "portfolio/mapfigures.h"
#include "portfoliofixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

struct MapFixture : PortfolioFixture {
    MapFixture()
    {
        sellAll();
        open();
        page->showTab("map");
    }
    void choose(const char* combo, const QString& word)
    {
        auto& box = find<QComboBox>(combo);
        box.setCurrentIndex(box.findData(word));
        Q_EMIT box.activated(box.currentIndex());
    }
    void type(const char* edit, const QString& text)
    {
        auto& field = find<QLineEdit>(edit);
        field.setText(text);
        Q_EMIT field.editingFinished();
    }
};

} // namespace

TEST_CASE("the map begins with figures of which something is known")
{
    MapFixture fixture;
    CHECK(fixture.find<QComboBox>("mapAcrossCombo").currentData().toString() == QStringLiteral("margin"));
    CHECK(fixture.find<QComboBox>("mapSizeCombo").currentData().toString() == QStringLiteral("revenue"));
    CHECK(fixture.find<ChartView>("mapChart").chart()->count() == 4);
    CHECK(fixture.find<QLabel>("mapNote").text() ==
          QStringLiteral("1 client(s) are not shown, because one of the two figures is not known."));
}

TEST_CASE("any two figures and a size are chosen, the table shows the same")
{
    MapFixture fixture;
    fixture.choose("mapAcrossCombo", QStringLiteral("revenue"));
    fixture.choose("mapUpCombo", QStringLiteral("margin"));
    fixture.choose("mapSizeCombo", QStringLiteral("clv"));
    CHECK(fixture.row("mapTable", 0) == "Alfa|800|300|not known");
    const auto* chart = fixture.find<ChartView>("mapChart").chart();
    CHECK(chart->words().title == QStringLiteral("Margin against Revenue"));
    CHECK(chart->tooltip(0, QLocale()).startsWith(QStringLiteral("Alfa\nRevenue: 800")));
    fixture.choose("mapUpCombo", QStringLiteral("clv"));
    CHECK(chart != fixture.find<ChartView>("mapChart").chart());
    CHECK(fixture.find<ChartView>("mapChart").chart()->count() == 0);
}

TEST_CASE("quadrants meet at the middle value until a limit is typed")
{
    MapFixture fixture;
    fixture.choose("mapAcrossCombo", QStringLiteral("revenue"));
    auto& limit = fixture.find<QLineEdit>("mapAcrossEdit");
    CHECK(limit.text() == QStringLiteral("90")); // between 60 and 120
    fixture.type("mapAcrossEdit", QStringLiteral("500.5"));
    CHECK(limit.text() == QStringLiteral("500.5"));
    fixture.choose("mapAcrossCombo", QStringLiteral("margin"));
    CHECK(limit.text() == QStringLiteral("25")); // of -10, 10, 40, 300
    fixture.choose("mapAcrossCombo", QStringLiteral("revenue"));
    CHECK(limit.text() == QStringLiteral("500.5"));
    fixture.type("mapAcrossEdit", QStringLiteral("far"));
    CHECK(fixture.desk.said.size() == 1);
    CHECK(limit.text() == QStringLiteral("500.5"));
    const QByteArray layout = fixture.page->saveLayout();
    fixture.type("mapAcrossEdit", QString());
    CHECK(limit.text() == QStringLiteral("90"));
    fixture.open();
    fixture.page->restoreLayout(layout);
    fixture.page->showTab("map");
    CHECK(fixture.find<QLineEdit>("mapAcrossEdit").text() == QStringLiteral("500.5"));
}

TEST_CASE("a bubble is a row of the table, both ways")
{
    MapFixture fixture;
    auto& chart = fixture.find<ChartView>("mapChart");
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.areaOf(1).center().toPoint());
    CHECK(fixture.table("mapTable").currentIndex().row() == 1);
    CHECK(fixture.page->client() == fixture.beta);
    fixture.table("mapTable").setCurrentIndex(fixture.table("mapTable").model()->index(2, 0));
    CHECK(chart.selected() == 2);
}

TEST_CASE("the median lies in the middle")
{
    CHECK(median({}) == 0);
    CHECK(median({3}) == 3);
    CHECK(median({9, 1, 5}) == 5);
    CHECK(median({4, 1, 3, 2}) == 2.5);
    CHECK(median({-1, -3}) == -2);
}
