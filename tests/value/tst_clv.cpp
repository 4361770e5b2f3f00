#include "base/error.h"
#include "value/clv.h"
#include "value/roots.h"

#include <catch2/catch.hpp>
#include <cmath>

using namespace kam;

namespace
{

/// The published example: four years at 10 %.
std::vector<ClvYear> published()
{
    return {{1, 1000, 500, 100, 0, 0},
            {2, 1200, 600, 0, 100, 0},
            {3, 1440, 720, 0, 80, 0},
            {4, 1600, 800, 0, 60, 0}};
}

} // namespace

TEST_CASE("the published example comes out to the printed digit")
{
    const Clv clv = clientLifetimeValue(published(), {});
    REQUIRE(clv.years.size() == 4);
    const double contributions[] = {400, 500, 640, 740};
    const double factors[] = {1, 1.1, 1.21, 1.331};
    const double present[] = {400, 455, 529, 556};
    const double cumulative[] = {400, 855, 1383, 1939};
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(clv.years[i].contribution == contributions[i]);
        CHECK(clv.years[i].factor == Approx(factors[i]).epsilon(1e-15));
        CHECK(std::round(clv.years[i].presentValue) == present[i]);
        CHECK(std::round(clv.years[i].cumulative) == cumulative[i]);
    }
    CHECK(std::round(clv.value * 1e6) / 1e6 == 1939.444027);
    CHECK(clv.paybackYear == 1);
    CHECK(clv.paybackMonths == 0.0);
    CHECK(clv.irr.rates.empty());
}

TEST_CASE("timing and retention weigh as written")
{
    CHECK(clientLifetimeValue(published(), {10, Timing::EndOfYear, {}}).value == Approx(1939.4440270 / 1.1));
    CHECK(clientLifetimeValue(published(), {10, Timing::MidYear, {}}).value ==
          Approx(1939.4440270 / std::sqrt(1.1)));
    const Clv kept = clientLifetimeValue(published(), {10, Timing::StartOfYear, 80});
    CHECK(kept.value ==
          Approx(400 + 0.8 * 500 / 1.1 + 0.64 * 640 / 1.21 + 0.512 * 740 / 1.331).epsilon(1e-14));
    // A long enough table comes to the closed form.
    std::vector<ClvYear> constant;
    for (int year = 1; year <= 100; ++year)
        constant.push_back({year, 100, 0, 0, 0, 0});
    CHECK(clientLifetimeValue(constant, {10, Timing::StartOfYear, 60}).value ==
          Approx(perpetualValue(100, 10, 60, Timing::StartOfYear)).epsilon(1e-12));
    CHECK(perpetualValue(100, 10, 60, Timing::StartOfYear) == Approx(100 * 1.1 / 0.5));
    CHECK(perpetualValue(100, 10, 60, Timing::EndOfYear) == Approx(100 / 0.5));
}

TEST_CASE("payback in months and internal rate of return")
{
    const Clv clv =
        clientLifetimeValue({{1, 0, 0, 100, 0, 0}, {2, 60, 0, 0, 0, 0}, {3, 80, 0, 0, 0, 0}}, {0, {}, {}});
    CHECK(clv.paybackYear == 3);
    CHECK(clv.paybackMonths == Approx(12 * 2.5));
    REQUIRE(clv.irr.unique());
    const double v = 1 / (1 + *clv.irr.unique() / 100);
    CHECK(-100 + 60 * v + 80 * v * v == Approx(0).margin(1e-9));
    // -100, 230, -132 has two: 10 % and 20 %.
    const Clv two =
        clientLifetimeValue({{1, 0, 0, 100, 0, 0}, {2, 230, 0, 0, 0, 0}, {3, 0, 132, 0, 0, 0}}, {});
    REQUIRE(two.irr.rates.size() == 2);
    CHECK(two.irr.rates[0] == Approx(10).epsilon(1e-9));
    CHECK(two.irr.rates[1] == Approx(20).epsilon(1e-9));
    CHECK_FALSE(two.irr.unique());
}

TEST_CASE("roots: none, double, many")
{
    CHECK(positiveRoots({1, 0, 1}).empty());
    CHECK(positiveRoots({0, 0}).empty());
    const auto twice = positiveRoots({4, -4, 1});
    REQUIRE(twice.size() == 1);
    CHECK(twice[0] == Approx(2));
    CHECK_THAT(positiveRoots({-6, 11, -6, 1}), Catch::Approx(std::vector<double>{1, 2, 3}));
}

TEST_CASE("what can't be computed is refused")
{
    CHECK_THROWS_AS(clientLifetimeValue({}, {}), Error);
    CHECK_THROWS_AS(clientLifetimeValue({{1}, {1}}, {}), Error);
    CHECK_THROWS_AS(clientLifetimeValue({{1}, {2026}}, {}), Error);
    CHECK_THROWS_AS(clientLifetimeValue(published(), {-100, {}, {}}), Error);
    CHECK_THROWS_AS(clientLifetimeValue(published(), {10, {}, 100}), Error);
    CHECK_THROWS_AS(clientLifetimeValue(published(), {10, {}, -1}), Error);
    CHECK_THROWS_AS(perpetualValue(100, -50, 80, Timing::StartOfYear), Error);
}

TEST_CASE("customer life, generated tables, expected value")
{
    CHECK(customerLife(80) == Approx(5));
    CHECK(retentionOfLife(5) == Approx(80));
    const auto years = generatedYears(1000, 20, 50, 3);
    REQUIRE(years.size() == 3);
    CHECK(years[2].revenue == Approx(1440));
    CHECK(years[2].variableCosts == Approx(720));
    CHECK(expectedValue({{100, 25}, {200, 60}, {300, 15}}) == Approx(190));
    CHECK_FALSE(expectedValue({{100, 25}, {200, 60}}));
}
