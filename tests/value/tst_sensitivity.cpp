#include "base/error.h"
#include "value/costtoserve.h"
#include "value/rfm.h"
#include "value/sensitivity.h"

#include <catch2/catch.hpp>

using namespace kam;

TEST_CASE("each bar of the tornado is the value with that input moved")
{
    const auto years = generatedYears(1000, 10, 60, 3);
    const ClvTerms terms{10, Timing::StartOfYear, 80};
    const auto bars = tornado(years, terms, {});
    REQUIRE(bars.size() == 5);
    for (std::size_t i = 1; i < bars.size(); ++i)
        CHECK(bars[i - 1].spread() >= bars[i].spread());
    for (const auto& bar : bars) {
        if (bar.input == ClvInputKind::Rate)
            CHECK(bar.high == Approx(clientLifetimeValue(years, {12, Timing::StartOfYear, 80}).value));
        if (bar.input == ClvInputKind::Retention)
            CHECK(bar.low == Approx(clientLifetimeValue(years, {10, Timing::StartOfYear, 75}).value));
        if (bar.input == ClvInputKind::FirstRevenue)
            CHECK(bar.high == Approx(clientLifetimeValue(years, terms).value * 1.1));
        if (bar.input == ClvInputKind::CostShare)
            CHECK(bar.high == Approx(clientLifetimeValue(generatedYears(1000, 10, 65, 3), terms).value));
        if (bar.input == ClvInputKind::Growth)
            CHECK(bar.high == Approx(clientLifetimeValue(generatedYears(1000, 15.5, 60, 3), terms).value));
    }
}

TEST_CASE("a bar that leaves the allowed range has no end there")
{
    const auto bars = tornado(generatedYears(1000, 10, 60, 3), {10, Timing::StartOfYear, 98}, {});
    for (const auto& bar : bars)
        if (bar.input == ClvInputKind::Retention) {
            CHECK(bar.low);
            CHECK_FALSE(bar.high);
        }
    CHECK_THROWS_AS(tornado({}, {}, {}), Error);
}

TEST_CASE("table over rate and retention")
{
    const auto years = generatedYears(1000, 0, 0, 2);
    const auto table = clvTable(years, {}, {0, 10}, {0, 50, 100});
    CHECK(table[0][0] == 1000.0);
    CHECK(table[0][1] == 1500.0);
    CHECK(table[1][1] == Approx(1000 + 500 / 1.1));
    CHECK_FALSE(table[0][2]);
}

TEST_CASE("quintiles: equal values share a score, whatever their order")
{
    std::vector<RfmInput> clients;
    for (int i = 1; i <= 10; ++i)
        clients.push_back({100.0 - i, 1, static_cast<double>(i)});
    const auto scores = rfmScores(clients);
    CHECK(scores.front() == RfmScore{1, 3, 1});
    CHECK(scores[2] == RfmScore{2, 3, 2});
    CHECK(scores.back() == RfmScore{5, 3, 5});
    CHECK(rfmScores({}).empty());
    CHECK(rfmScores({{1, 1, 1}}).front() == RfmScore{1, 1, 1});
}

TEST_CASE("profit after cost to serve")
{
    const auto profit = profitAfterCostToServe(1000, 600, {{10, 25}, {3, 60}});
    CHECK(profit.costToServe == 430);
    CHECK(profit.profit() == -30);
    CHECK_THROWS_AS(profitAfterCostToServe(1, 1, {{-1, 1}}), Error);
}
