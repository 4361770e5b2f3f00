#include "base/error.h"
#include "base/progress.h"
#include "scoring/acceptability.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>

using namespace kam;

namespace
{

Ranking ranking(const std::vector<Weight>& weights, const std::vector<std::vector<double>>& rows)
{
    ScoringModel model;
    for (const Weight weight : weights) {
        ModelCriterion entry;
        entry.weight = weight;
        entry.scale = Scale::Points;
        model.criteria.push_back(entry);
    }
    std::vector<QString> names;
    Matrix raw(static_cast<Eigen::Index>(rows.size()), static_cast<Eigen::Index>(weights.size()));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        names.emplace_back(QString::number(row));
        for (std::size_t column = 0; column < weights.size(); ++column)
            raw(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column)) = rows[row][column];
    }
    return Ranking::fromValues(std::move(names), model, std::move(raw));
}

std::vector<Acceptability> run(const Ranking& ranking, const WeightDraws& draws, int top = 1)
{
    NoProgress progress;
    return acceptabilityOf(ranking, draws, top, progress);
}

} // namespace

TEST_CASE("a client that is better everywhere is first for every weight")
{
    const auto all =
        run(ranking({6000, 4000}, {{1, 1}, {3, 2}, {2, 1}}), {1000, 7, WeightDraws::From::Anywhere, 0});
    REQUIRE(all.size() == 3);
    CHECK(all[0].row == 1);
    CHECK(all[0].share == std::vector<double>{1, 0, 0});
    CHECK(all[0].standardError == std::vector<double>{0, 0, 0});
    CHECK(all[0].meanRank == 1);
    CHECK(all[0].top == 1);
    CHECK(all[0].confidence == 1);
    REQUIRE(all[0].centralWeights.size() == 2);
    CHECK(all[0].centralWeights[0] + all[0].centralWeights[1] == Approx(100));
    CHECK(all[1].row == 2);
    CHECK(all[1].meanRank == 2);
    CHECK(all[1].centralWeights.empty());
    CHECK_FALSE(all[1].confidence);
}

TEST_CASE(
    "weights anywhere are even: opposite clients share the first rank, each with its half of the weights")
{
    constexpr int draws = 40000;
    const auto all = run(ranking({9000, 1000}, {{1, 0}, {0, 1}}), {draws, 1, WeightDraws::From::Anywhere, 0});
    for (const Acceptability& one : all) {
        CHECK(one.share[0] + one.share[1] == Approx(1));
        // Five standard errors around one half.
        CHECK(one.share[0] == Approx(0.5).margin(5 * 0.5 / std::sqrt(draws)));
        CHECK(one.standardError[0] == Approx(std::sqrt(one.share[0] * (1 - one.share[0]) / draws)));
        // Of weights even from 50 to 100, the mean is 75.
        CHECK(one.centralWeights[static_cast<std::size_t>(one.row)] == Approx(75).margin(0.5));
        CHECK(one.confidence == 1);
    }
}

TEST_CASE("ordered weights keep the model's order")
{
    const auto all = run(ranking({1000, 9000}, {{1, 0}, {0, 1}}), {500, 3, WeightDraws::From::Ordered, 0});
    CHECK(all[0].row == 1);
    CHECK(all[0].share[0] == 1);
    CHECK(all[0].centralWeights[1] > 50);
}

TEST_CASE("weights around the model's own by 0 points are its own")
{
    const auto all = run(ranking({5000, 2000, 1000}, {{1, 5, 0}, {2, 0, 1}, {2, 0, 1}, {0, 1, 0}}),
                         {10, 3, WeightDraws::From::Around, 0}, 2);
    // Totals 1.5, 1.1, 1.1 and 0.2.
    CHECK(all[0].row == 0);
    CHECK(all[0].centralWeights == std::vector<double>{50, 20, 10});
    CHECK(all[1].share == std::vector<double>{0, 1, 0, 0});
    CHECK(all[2].share == std::vector<double>{0, 1, 0, 0});
    CHECK(all[2].top == 1);
    CHECK(all[3].meanRank == 4);
    CHECK(all[3].top == 0);
}

TEST_CASE("the same seed draws the same, another seed otherwise")
{
    const Ranking four = ranking({5000, 3000, 2000}, {{1, 5, 3}, {2, 3, 4}, {5, 1, 1}, {3, 3, 3}});
    const auto first = run(four, {300, 42, WeightDraws::From::Anywhere, 0});
    const auto second = run(four, {300, 42, WeightDraws::From::Anywhere, 0});
    const auto third = run(four, {300, 43, WeightDraws::From::Anywhere, 0});
    CHECK(first[0].share == second[0].share);
    CHECK(first[0].centralWeights == second[0].centralWeights);
    CHECK(first[0].centralWeights != third[0].centralWeights);
    for (const Acceptability& one : first)
        CHECK(std::accumulate(one.share.begin(), one.share.end(), 0.0) == Approx(1));
}

TEST_CASE("numbers of draws, points and clients that cannot be are refused")
{
    const Ranking two = ranking({5000}, {{1}, {2}});
    CHECK_THROWS_AS(run(two, {0, 1, WeightDraws::From::Anywhere, 0}), Error);
    CHECK_THROWS_AS(run(two, {1, 1, WeightDraws::From::Around, -1}), Error);
    const Ranking many = ranking({5000}, std::vector<std::vector<double>>(2001, {1}));
    CHECK_THROWS_AS(run(many, {1, 1, WeightDraws::From::Anywhere, 0}), Error);
    CHECK(run(ranking({5000}, {}), {5, 1, WeightDraws::From::Anywhere, 0}).empty());
}
