#include "samples.h"

#include "base/error.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <catch2/catch.hpp>
#include <limits>

using namespace kam;
using namespace kam::testing;

namespace
{

const double notANumber = std::numeric_limits<double>::quiet_NaN();
const double infinity = std::numeric_limits<double>::infinity();

std::vector<std::pair<QString, std::shared_ptr<Chart>>> allCharts()
{
    auto charts = polishCharts();
    charts.emplace_back(QStringLiteral("whale"), std::make_shared<ParetoChart>(paretoData(40, 6)));
    charts.emplace_back(QStringLiteral("bubbles of 300"), std::make_shared<BubbleChart>(bubblesData(300)));
    charts.emplace_back(QStringLiteral("published"), std::make_shared<CumulativeBars>(lifetimeData()));
    GroupedBarsData upright = gapsData();
    upright.lying = false;
    charts.emplace_back(QStringLiteral("upright"), std::make_shared<GroupedBars>(upright));
    return charts;
}

void requireNoOverlap(const ChartScene& scene, const QRectF& area)
{
    for (std::size_t i = 0; i < scene.labels.size(); ++i) {
        CAPTURE(scene.labels[i].text.toStdString());
        CHECK(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(scene.labels[i].box));
        for (std::size_t j = i + 1; j < scene.labels.size(); ++j) {
            CAPTURE(scene.labels[j].text.toStdString());
            CHECK_FALSE(
                scene.labels[i].box.adjusted(0.01, 0.01, -0.01, -0.01).intersects(scene.labels[j].box));
        }
    }
}

} // namespace

TEST_CASE("labels neither overlap nor leave the drawing, whatever its size")
{
    for (const auto& [name, chart] : allCharts())
        for (const QSize size : {QSize(1200, 700), QSize(560, 320), QSize(380, 260), QSize(300, 150),
                                 QSize(120, 90), QSize(20, 10)}) {
            CAPTURE(name.toStdString(), size.width(), size.height());
            const QRectF area(QPointF(7, 11), QSizeF(size));
            requireNoOverlap(chart->scene(area, lightLook()), area);
        }
}

TEST_CASE("text is readable on the background and marks are told from it")
{
    for (const ChartLook& look : {lightLook(), darkLook()})
        for (const auto& [name, chart] : allCharts()) {
            const ChartScene scene = chart->scene({0, 0, 600, 360}, look);
            for (const auto& label : scene.labels) {
                CHECK(contrastRatio(label.colour, look.background) >= 4.5);
                CHECK(contrastRatio(label.colour, look.highlighted) >= 4.5);
            }
            for (const auto& mark : scene.marks)
                if (const auto* fill = std::get_if<ChartScene::Fill>(&mark);
                    fill && fill->colour != look.highlighted && fill->area.width() > 8 &&
                    fill->area.height() > 8) {
                    CAPTURE(name.toStdString(), fill->colour.name().toStdString());
                    const QColor edge = fill->outline.isValid() ? fill->outline : fill->colour;
                    CHECK(contrastRatio(edge, look.background) >= 2.9);
                }
        }
}

TEST_CASE("a colour is made visible without becoming another where it is so already")
{
    const QColor blue(0x00, 0x72, 0xB2);
    CHECK(visibleOn(blue, Qt::white) == blue);
    for (const QColor background : {QColor(Qt::white), QColor(0x15, 0x19, 0x1e)})
        for (const SeriesLook& series : lightLook().series)
            CHECK(contrastRatio(visibleOn(series.colour, background), background) >= 3);
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21));
}

TEST_CASE("every point is found where it is drawn, and the keyboard reaches each once")
{
    for (const auto& [name, chart] : allCharts()) {
        CAPTURE(name.toStdString());
        const ChartScene scene = chart->scene({0, 0, 900, 600}, lightLook());
        REQUIRE(scene.hits.size() == static_cast<std::size_t>(chart->count()));
        std::vector<int> order = scene.order;
        std::sort(order.begin(), order.end());
        for (int i = 0; i < chart->count(); ++i) {
            CHECK(order[static_cast<std::size_t>(i)] == i);
            const auto* hit = scene.hitOf(i);
            REQUIRE(hit);
            const int found = scene.indexAt(hit->area.center());
            // A smaller bubble may lie on the middle of a larger one.
            CHECK((found == i || hit->round));
            CHECK(chart->tooltip(i, lightLook().locale).count(QLatin1Char('\n')) >= 1);
        }
        CHECK(scene.indexAt({-50, -50}) == -1);
        CHECK(scene.hitOf(-1) == nullptr);
        CHECK(chart->table().rows.size() == static_cast<std::size_t>(chart->count()));
        for (const auto& row : chart->table().rows)
            CHECK(row.size() == static_cast<std::size_t>(chart->table().headings.size()));
    }
}

TEST_CASE("empty data say what is missing in a sentence")
{
    CumulativeBarsData lifetime = lifetimeData();
    lifetime.bars.clear();
    lifetime.markAt.reset();
    TornadoData tornado = tornadoData();
    tornado.bars.clear();
    ProfileData profile = profileData();
    profile.lines.clear();
    GroupedBarsData gaps = gapsData();
    gaps.series.clear();
    TrendData trend = trendData();
    trend.series.clear();
    const std::vector<std::shared_ptr<Chart>> charts{
        std::make_shared<CumulativeBars>(lifetime),    std::make_shared<ParetoChart>(paretoData(0, 0)),
        std::make_shared<BubbleChart>(bubblesData(0)), std::make_shared<TornadoChart>(tornado),
        std::make_shared<ProfileChart>(profile),       std::make_shared<QuadrantChart>(quadrantsData(0)),
        std::make_shared<GroupedBars>(gaps),           std::make_shared<TrendChart>(trend)};
    for (const auto& chart : charts) {
        const ChartScene scene = chart->scene({0, 0, 600, 300}, lightLook());
        REQUIRE(scene.labels.size() == 1);
        CHECK(scene.labels[0].text == chart->words().empty);
        CHECK(scene.marks.empty());
        CHECK(scene.hits.empty());
        CHECK(chart->summary(lightLook().locale).endsWith(chart->words().empty));
    }
}

TEST_CASE("one value is drawn")
{
    CumulativeBarsData lifetime = lifetimeData();
    lifetime.bars.resize(1);
    TornadoData tornado = tornadoData();
    tornado.bars = {{QStringLiteral("Nothing moves"), tornado.base, tornado.base}};
    TrendData trend = trendData();
    trend.dates.resize(1);
    for (auto& series : trend.series)
        series.values.resize(1);
    const std::vector<std::shared_ptr<Chart>> charts{
        std::make_shared<CumulativeBars>(lifetime), std::make_shared<ParetoChart>(paretoData(1, 0)),
        std::make_shared<BubbleChart>(bubblesData(1)), std::make_shared<TornadoChart>(tornado),
        std::make_shared<TrendChart>(trend)};
    for (const auto& chart : charts) {
        const ChartScene scene = chart->scene({0, 0, 600, 300}, lightLook());
        CHECK(scene.hits.size() == 1);
        requireNoOverlap(scene, {0, 0, 600, 300});
        for (const auto& hit : scene.hits)
            CHECK((std::isfinite(hit.mark.left()) && std::isfinite(hit.mark.top())));
    }
}

TEST_CASE("ten thousand values and huge ones are drawn in marks that can be seen")
{
    const ParetoChart pareto(paretoData(100000, 500));
    const ChartScene scene = pareto.scene({0, 0, 800, 400}, lightLook());
    CHECK(scene.hits.size() == 100500);
    CHECK(scene.marks.size() < 100); // one shape a class, not a bar a client
    requireNoOverlap(scene, {0, 0, 800, 400});
    CHECK(scene.indexAt(scene.hits[70000].area.center()) == 70000);

    const BubbleChart bubbles(bubblesData(10000));
    CHECK(bubbles.scene({0, 0, 800, 400}, lightLook()).labels.size() < 100);

    CumulativeBarsData many = lifetimeData();
    many.bars.clear();
    for (int i = 0; i < 10000; ++i)
        many.bars.push_back({QStringLiteral("Month %1").arg(i), i % 2 ? 1e300 : -1e300, i * 1e290});
    const ChartScene huge = CumulativeBars(many).scene({0, 0, 800, 400}, lightLook());
    requireNoOverlap(huge, {0, 0, 800, 400});
    for (const auto& hit : huge.hits)
        REQUIRE((std::isfinite(hit.mark.top()) && hit.mark.height() >= 0));

    TrendData trend = trendData();
    trend.years = false;
    trend.dates.clear();
    trend.series = {{QStringLiteral("Daily"), {}}};
    for (int i = 0; i < 10000; ++i) {
        trend.dates.push_back(QDate(2000, 1, 1).addDays(i));
        trend.series[0].values.emplace_back(i % 7 - 3);
    }
    requireNoOverlap(TrendChart(trend).scene({0, 0, 800, 400}, lightLook()), {0, 0, 800, 400});

    GroupedBarsData rows = gapsData();
    rows.categories.clear();
    rows.series = {{QStringLiteral("Market effect"), {}}};
    for (int i = 0; i < 10000; ++i) {
        rows.categories << QStringLiteral("Line %1").arg(i);
        rows.series[0].values.emplace_back(i);
    }
    requireNoOverlap(GroupedBars(rows).scene({0, 0, 800, 400}, lightLook()), {0, 0, 800, 400});
    rows.lying = false;
    requireNoOverlap(GroupedBars(rows).scene({0, 0, 800, 400}, lightLook()), {0, 0, 800, 400});
}

TEST_CASE("what is not a number is refused by name")
{
    for (const double bad : {notANumber, infinity, -infinity}) {
        CumulativeBarsData lifetime = lifetimeData();
        lifetime.bars[2].value = bad;
        CHECK_THROWS_WITH(CumulativeBars(lifetime), Catch::Contains("not finite"));
        try {
            const CumulativeBars chart(lifetime);
        } catch (const Error& error) {
            CHECK(error.sentence().contains(QStringLiteral("Year 3")));
        }
        ParetoData pareto = paretoData(3, 0);
        pareto.entries[0].value = bad;
        CHECK_THROWS_AS(ParetoChart(pareto), Error);
        BubblesData bubbles = bubblesData(3);
        bubbles.bubbles[1].size = bad;
        CHECK_THROWS_AS(BubbleChart(bubbles), Error);
        TornadoData tornado = tornadoData();
        tornado.bars[0].high = bad;
        CHECK_THROWS_AS(TornadoChart(tornado), Error);
        GroupedBarsData gaps = gapsData();
        gaps.series[0].values[0] = bad;
        CHECK_THROWS_AS(GroupedBars(gaps), Error);
        TrendData trend = trendData();
        trend.series[0].values[0] = bad;
        CHECK_THROWS_AS(TrendChart(trend), Error);
    }
    ProfileData profile = profileData();
    profile.lines[0].levels[0] = 3;
    CHECK_THROWS_AS(ProfileChart(profile), Error);
    profile.lines[0].levels.pop_back();
    CHECK_THROWS_AS(ProfileChart(profile), Error);
    GroupedBarsData gaps = gapsData();
    gaps.series[0].values.pop_back();
    CHECK_THROWS_AS(GroupedBars(gaps), Error);
    TrendData trend = trendData();
    std::swap(trend.dates[0], trend.dates[1]);
    CHECK_THROWS_AS(TrendChart(trend), Error);
}

TEST_CASE("data are copied unrounded, with the decimal mark of the locale and quoted where needed")
{
    BubblesData data = bubblesData(0);
    data.bubbles = {{QStringLiteral("Tab\there"), 1234.5, -0.1, std::nullopt},
                    {QStringLiteral("Ż „x” \"y\""), 0, 2, 1e20}};
    const BubbleChart chart(data);
    const QString polish = chart.table().tabSeparated(QLocale(QLocale::Polish, QLocale::Poland));
    const QStringList lines = polish.split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == QStringLiteral("Client\tOur attractiveness to the client, points\t"
                                     "Client’s attractiveness to us, points\tRevenue, PLN"));
    CHECK(lines[1] == QStringLiteral("\"Tab\there\"\t1234,5\t-0,1\t"));
    CHECK(lines[2] == QStringLiteral("\"Ż „x” \"\"y\"\"\"\t0\t2\t1e+20"));
}

TEST_CASE("text stays text in a PDF")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        QPainter painter(&writer);
        painter.scale(1200 / 96.0, 1200 / 96.0);
        CumulativeBars(lifetimeData()).draw(painter, {0, 0, 500, 300}, lightLook());
    }
    // The face is embedded with a map from its letters back to text.
    CHECK(bytes.contains("/ToUnicode"));
    CHECK(bytes.contains("Inter-Regular"));
}

TEST_CASE("a summary names the chart and its figures")
{
    const QString text =
        CumulativeBars(lifetimeData()).summary(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(text.startsWith(QStringLiteral("Present and cumulative value. RL, base scenario")));
    CHECK(text.contains(
        QStringLiteral("Year 4, Present value: 555.97\u00A0PLN, Cumulative value: 1,939\u00A0PLN")));
}
