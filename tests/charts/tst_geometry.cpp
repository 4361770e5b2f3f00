#include "samples.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

constexpr QRectF area(0, 0, 600, 360);

template <typename Mark>
std::vector<Mark> marks(const ChartScene& scene)
{
    std::vector<Mark> found;
    for (const auto& mark : scene.marks)
        if (const auto* one = std::get_if<Mark>(&mark))
            found.push_back(*one);
    return found;
}

/// Fills inside the plot: the bars, without the squares of the legend.
std::vector<QRectF> bars(const ChartScene& scene)
{
    std::vector<QRectF> found;
    for (const auto& fill : marks<ChartScene::Fill>(scene))
        if (scene.plot.adjusted(-1, -1, 1, 1).contains(fill.area))
            found.push_back(fill.area);
    return found;
}

/// Height of a value in the plot for an axis from @p low to @p high.
double heightOf(const ChartScene& scene, double value, double low, double high)
{
    return scene.plot.bottom() - (value - low) / (high - low) * scene.plot.height();
}

bool hasLabel(const ChartScene& scene, const QString& text)
{
    return std::any_of(scene.labels.begin(), scene.labels.end(),
                       [&](const auto& l) { return l.text == text; });
}

} // namespace

TEST_CASE("bars of a lifetime value stand on zero and end at their values")
{
    const CumulativeBars chart(lifetimeData());
    const ChartScene scene = chart.scene(area, lightLook());
    const auto found = bars(scene);
    REQUIRE(found.size() == 4);
    const double slot = scene.plot.width() / 4;
    for (int i = 0; i < 4; ++i) {
        const QRectF& bar = found[static_cast<std::size_t>(i)];
        CAPTURE(i);
        CHECK(bar.bottom() == Approx(scene.plot.bottom()));
        CHECK(bar.left() == std::round(scene.plot.left() + (i + 0.3) * slot));
        CHECK(bar.right() == std::round(scene.plot.left() + (i + 0.7) * slot));
    }
    CHECK(found[0].top() == Approx(heightOf(scene, 400, 0, 2000)));
    CHECK(found[3].top() == Approx(heightOf(scene, 740 / 1.331, 0, 2000)));
    CHECK(hasLabel(scene, QStringLiteral("1,939")));
    CHECK(hasLabel(scene, QStringLiteral("2,000")));
    CHECK(hasLabel(scene, QStringLiteral("PLN")));
    const auto strokes = marks<ChartScene::Stroke>(scene);
    const QPolygonF line = strokes.back().points;
    REQUIRE(line.size() == 4);
    CHECK(line[3].x() == Approx(scene.plot.left() + 3.5 * slot));
    CHECK(line[3].y() == Approx(heightOf(scene, 1939.444027, 0, 2000)).epsilon(1e-9));
}

TEST_CASE("negative bars hang from zero and the payback lies where the line crosses it")
{
    const CumulativeBars chart(paybackData());
    const ChartScene scene = chart.scene(area, lightLook());
    const auto found = bars(scene);
    REQUIRE(found.size() == 6);
    CHECK(found[0].top() == Approx(heightOf(scene, 0, -1000, 1000)));
    CHECK(found[0].bottom() == Approx(heightOf(scene, -900, -1000, 1000)));
    CHECK(found[1].bottom() == Approx(heightOf(scene, 0, -1000, 1000)));
    // -600 in the second year, 200 in the third: three quarters of the way.
    bool marked = false;
    for (const auto& stroke : marks<ChartScene::Stroke>(scene))
        if (stroke.dash == Dash::Dotted) {
            marked = true;
            CHECK(stroke.points.front().x() ==
                  std::floor(scene.plot.left() + (1.75 + 0.5) * scene.plot.width() / 6) + 0.5);
        }
    CHECK(marked);
    CHECK(hasLabel(scene, QStringLiteral("Payback after 33 months")));
}

TEST_CASE("the curve of a Pareto chart ends at 100 % and its bars share the line of zero")
{
    const ParetoChart chart(paretoData(91, 0, 1000));
    const ChartScene scene = chart.scene(area, lightLook());
    const QPolygonF curve = marks<ChartScene::Stroke>(scene).back().points;
    REQUIRE(curve.size() == 92);
    CHECK(curve.front() == QPointF(scene.plot.left(), scene.plot.bottom()));
    CHECK(curve.back().x() == Approx(scene.plot.right()));
    CHECK(curve.back().y() == Approx(scene.plot.top()));
    CHECK(chart.cumulativeShare(90) == Approx(1));
    const auto found = bars(scene);
    REQUIRE(found.size() == 91);
    CHECK(found[0].bottom() == Approx(scene.plot.bottom()));
    CHECK(found[0].height() == Approx(0.6 * scene.plot.height()));
    CHECK(found[1].height() == Approx(0.3 * scene.plot.height()));
    CHECK(hasLabel(scene, QStringLiteral("A: 33 clients")));
    CHECK(hasLabel(scene, QStringLiteral("80\u00A0%")));
}

TEST_CASE("losses pull the curve down below what was earned")
{
    ParetoData data = paretoData(2, 0, 100); // 100 and 50
    data.entries.push_back({QStringLiteral("Loss"), -75, 3});
    const ParetoChart chart(data);
    const ChartScene scene = chart.scene(area, lightLook());
    CHECK(chart.cumulativeShare(1) == Approx(1));
    CHECK(chart.cumulativeShare(2) == Approx(0.5));
    // The tallest bar takes 60 % of the height above zero, so a loss of three quarters takes 45 % below.
    const double zero = scene.plot.top() + scene.plot.height() / 1.45;
    const auto found = bars(scene);
    REQUIRE(found.size() == 3);
    CHECK(found[0].bottom() == Approx(zero));
    CHECK(found[2].top() == Approx(zero));
    CHECK(found[2].bottom() == Approx(scene.plot.bottom()));
    const QPolygonF curve = marks<ChartScene::Stroke>(scene).back().points;
    CHECK(curve.back().y() == Approx((scene.plot.top() + zero) / 2));
}

TEST_CASE("a portfolio of losses alone has bars and no curve")
{
    ParetoData data = paretoData(0, 3, 100);
    const ParetoChart chart(data);
    const ChartScene scene = chart.scene(area, lightLook());
    CHECK(bars(scene).size() == 3);
    CHECK(chart.cumulativeShare(2) == 0);
    for (const auto& stroke : marks<ChartScene::Stroke>(scene))
        CHECK(stroke.points.size() == 2);
    CHECK_FALSE(chart.table().rows[0][2].number.has_value());
}

TEST_CASE("the area of a bubble follows its size and unknown sizes are drawn as such")
{
    BubblesData data = bubblesData(0);
    data.bubbles = {{QStringLiteral("Big"), 2, 2, 400.0},
                    {QStringLiteral("Quarter"), 8, 8, 100.0},
                    {QStringLiteral("Unknown"), 5, 9, std::nullopt},
                    {QStringLiteral("Loss"), 9, 3, -100.0}};
    const BubbleChart chart(data);
    const ChartScene scene = chart.scene(area, lightLook());
    const auto discs = marks<ChartScene::Disc>(scene);
    REQUIRE(discs.size() == 4); // the largest is painted first, so that it hides nobody
    CHECK(discs[0].radius == Approx(0.08 * std::min(scene.plot.width(), scene.plot.height())));
    CHECK(discs[1].radius == Approx(discs[0].radius / 2));
    CHECK(discs[2].radius == Approx(discs[0].radius / 2));
    CHECK(discs[2].dash == Dash::Dashed);
    CHECK_FALSE(discs[2].fill.isValid());
    CHECK(discs[3].dash == Dash::Dotted);
    // 2 to 9 and a margin: the axis along runs from 1 to 10, the one upwards from 0 to 10.
    CHECK(discs[0].centre.x() == Approx(scene.plot.left() + scene.plot.width() / 9));
    CHECK(discs[0].centre.y() == Approx(scene.plot.bottom() - 0.2 * scene.plot.height()));
    const auto shaded = bars(scene);
    REQUIRE(shaded.size() == 1);
    CHECK(shaded[0].right() == scene.plot.right());
    CHECK(shaded[0].top() == scene.plot.top());
    CHECK(shaded[0].left() == std::floor(scene.plot.left() + 4 * scene.plot.width() / 9) + 0.5);
    CHECK(chart.tooltip(2, lightLook().locale).endsWith(QStringLiteral("Revenue: not known")));
    CHECK(scene.order == std::vector<int>{0, 2, 1, 3});
}

TEST_CASE("bars of a tornado reach from the base to the results")
{
    TornadoData data = tornadoData();
    data.base = 100;
    data.bars = {{QStringLiteral("Both ways"), 50.0, 200.0},
                 {QStringLiteral("One way"), std::nullopt, 150.0}};
    const TornadoChart chart(data);
    const ChartScene scene = chart.scene(area, lightLook());
    const auto found = bars(scene);
    REQUIRE(found.size() == 3);
    const auto x = [&](double value) { return scene.plot.left() + (value - 50) / 150 * scene.plot.width(); };
    CHECK(found[0].left() == Approx(x(50)));
    CHECK(found[0].right() == Approx(x(100)));
    CHECK(found[1].left() == Approx(x(100)));
    CHECK(found[1].right() == Approx(x(200)));
    CHECK(found[2].right() == Approx(x(150)));
    CHECK(hasLabel(scene, QStringLiteral("-50")));
    CHECK(hasLabel(scene, QStringLiteral("+100")));
    CHECK(hasLabel(scene, QStringLiteral("CLV: 100\u00A0PLN")));
    CHECK(chart.tooltip(1, lightLook().locale).contains(QStringLiteral("Input lower: not possible")));
}

TEST_CASE("a profile puts the favourable end to the right and leaves gaps where nobody assessed")
{
    const ProfileChart chart(profileData());
    const ChartScene scene = chart.scene(area, lightLook());
    const auto discs = marks<ChartScene::Disc>(scene);
    REQUIRE(discs.size() == 10 + 9);
    const double row = scene.plot.height() / 10;
    const auto& first = discs[10]; // the first line is painted last
    CHECK(first.centre == QPointF(scene.plot.right(), scene.plot.top() + row / 2));
    CHECK(discs[11].centre.x() == scene.plot.left()); // short-term, of two
    CHECK(discs[2].centre.x() == Approx(scene.plot.center().x()));
    CHECK_FALSE(discs[2].fill == discs[2].outline); // the second line has hollow points
    std::vector<QPolygonF> solid;
    bool dashed = false;
    for (const auto& stroke : marks<ChartScene::Stroke>(scene)) {
        if (stroke.colour == lightLook().accent && stroke.points.size() > 2)
            solid.push_back(stroke.points);
        dashed = dashed || (stroke.dash == Dash::Dashed && stroke.points.size() == 10);
    }
    REQUIRE(solid.size() == 1);
    CHECK(solid[0].size() == 7);
    CHECK(dashed);
    CHECK(hasLabel(scene, QStringLiteral("not assessed")));
}

TEST_CASE("a table of two by two names its clients in their cells and counts those that do not fit")
{
    const QuadrantChart chart(quadrantsData(9));
    const ChartScene scene = chart.scene(area, lightLook());
    const auto cells = marks<ChartScene::Fill>(scene);
    REQUIRE(cells.size() == 4);
    CHECK(cells[1].colour == lightLook().highlighted);
    CHECK(cells[0].colour != lightLook().highlighted);
    // The one set off comes first: to the right and above.
    CHECK(chart.tooltip(0, QLocale::c()) == QStringLiteral("C1\ntrue\nwould recommend us\nbuys again"));
    REQUIRE(scene.hits.size() == 9);
    for (const ChartScene::Hit& hit : scene.hits) {
        const QStringList words = chart.tooltip(hit.index, QLocale::c()).split(u'\n');
        const int cell = (words.at(2) == QStringLiteral("would recommend us") ? 0 : 2) +
                         (words.at(3) == QStringLiteral("buys again") ? 1 : 0);
        CHECK(cells[static_cast<std::size_t>(cell)].area.contains(hit.mark));
    }
    CHECK(chart.table().rows.size() == 9);
    CHECK(chart.table().rows[0][1].text == QStringLiteral("true"));

    const QuadrantChart many(quadrantsData(4000));
    const ChartScene full = many.scene(area, lightLook());
    int counted = 0;
    for (const ChartScene::Label& label : full.labels)
        if (label.text.startsWith(QStringLiteral("and ")))
            counted += label.text.section(u' ', 1, 1).toInt();
    CHECK(counted + static_cast<int>(full.hits.size()) == 4000);
}

TEST_CASE("stacked parts below zero go to the other side and the sum is marked")
{
    const GroupedBars chart(gapsData());
    const ChartScene scene = chart.scene(area, lightLook());
    const auto found = bars(scene);
    REQUIRE(found.size() == 6);
    const double low = -100;
    const double high = 200;
    const auto x = [&](double v) {
        return scene.plot.left() + (v - low) / (high - low) * scene.plot.width();
    };
    CHECK(found[0].left() == Approx(x(0)));
    CHECK(found[0].right() == Approx(x(120)));
    CHECK(found[1].left() == Approx(x(120)));
    CHECK(found[1].right() == Approx(x(180)));
    CHECK(found[2].right() == Approx(x(40)));
    CHECK(found[3].left() == Approx(x(-90)));
    CHECK(found[3].right() == Approx(x(0)));
    CHECK(found[5].left() == Approx(x(-50)));
    CHECK(hasLabel(scene, QStringLiteral("not known")));
    const QString tip = chart.tooltip(1, lightLook().locale);
    CHECK(tip.endsWith(QStringLiteral("Future gap: -50\u00A0PLN")));
    CHECK(chart.tooltip(3, lightLook().locale).endsWith(QStringLiteral("Future gap: not known")));
}

TEST_CASE("grouped bars stand side by side")
{
    GroupedBarsData data = gapsData();
    data.stacked = false;
    data.lying = false;
    const GroupedBars chart(data);
    const ChartScene scene = chart.scene(area, lightLook());
    const auto found = bars(scene);
    REQUIRE(found.size() == 6);
    CHECK(found[1].left() == Approx(found[0].right()).margin(1));
    CHECK(found[0].bottom() == Approx(found[2].bottom()));
    CHECK(found[3].top() == Approx(found[0].bottom()));
}

TEST_CASE("a trend keeps the distance of its dates and breaks where nothing is known")
{
    TrendData data = trendData();
    data.years = false;
    data.dates = {QDate(2026, 1, 1), QDate(2026, 1, 11), QDate(2026, 4, 11), QDate(2026, 4, 21)};
    data.series = {{QStringLiteral("Satisfaction"), {1.0, 2.0, std::nullopt, 4.0}}};
    const TrendChart chart(data);
    const ChartScene scene = chart.scene(area, lightLook());
    const auto discs = marks<ChartScene::Disc>(scene);
    REQUIRE(discs.size() == 3);
    CHECK(discs[1].centre.x() == Approx(scene.plot.left() + scene.plot.width() * 10 / 110));
    CHECK(discs[2].centre.x() == Approx(scene.plot.right()));
    CHECK(discs[2].centre.y() == Approx(heightOf(scene, 4, 0, 4)));
    CHECK(chart.tooltip(2, lightLook().locale).endsWith(QStringLiteral("not known")));
    CHECK(chart.table().rows[0][0].text == QStringLiteral("2026-01-01"));
}
