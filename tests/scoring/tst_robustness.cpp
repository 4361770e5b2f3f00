#include "scoring/robustness.h"

#include "scoring/catalogue.h"
#include "testdata.h"

#include <QFile>
#include <catch2/catch.hpp>
#include <cmath>

using namespace kam;

namespace
{

/// Points as entered; weights in hundredths of a percent.
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
        names.emplace_back(QChar(u'A' + static_cast<char16_t>(row)));
        for (std::size_t column = 0; column < weights.size(); ++column)
            raw(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column)) = rows[row][column];
    }
    return Ranking::fromValues(std::move(names), model, std::move(raw));
}

Ranking published()
{
    QFile file(QStringLiteral(KAM_TEST_DATA "/reference/scoring_points.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    file.readLine();
    std::vector<QString> names;
    Matrix raw(13, 5);
    for (int row = 0; row < 13; ++row) {
        const QByteArrayList fields = file.readLine().trimmed().split(',');
        names.push_back(QString::fromLatin1(fields[0]));
        for (int column = 0; column < 5; ++column)
            raw(row, column) = fields[column + 1].toDouble();
    }
    ScoringModel model = publishedModel();
    for (ModelCriterion& entry : model.criteria)
        entry.scale = Scale::Points;
    return Ranking::fromValues(std::move(names), model, std::move(raw));
}

void check(const WeightInterval& interval, double low, double high)
{
    CHECK(interval.low == Approx(low).margin(1e-12));
    CHECK(interval.high == Approx(high).margin(1e-12));
}

} // namespace

TEST_CASE("the intervals of two weights, computed by hand")
{
    // Totals 7.6, 7.2 and 2.4.
    const Ranking three = ranking({6000, 4000}, {{10, 4}, {6, 9}, {2, 3}});
    const auto stability = stabilityOf(three, 2);
    REQUIRE(stability.size() == 2);
    // A leads B by 0.4 and wins 0.04 with each percent of the first weight: level at 60 - 10.
    check(stability[0].alone.first, 50, 100);
    check(stability[0].alone.topSet, 0, 100);
    check(stability[0].alone.topOrder, 50, 100);
    // A loses 0.05 to B with each percent of the second weight: level at 40 + 8.
    check(stability[1].alone.first, 0, 48);
    // With the sum kept: 4x - 5(100 - x) = 0.
    REQUIRE(stability[0].rescaled);
    check(stability[0].rescaled->first, 500 / 9.0, 100);
    check(stability[1].rescaled->first, 0, 400 / 9.0);
    check(stability[1].rescaled->topSet, 0, 100);
    CHECK(stability[0].challengers == std::vector<std::int32_t>{1});
    CHECK(stability[1].challengers == std::vector<std::int32_t>{1});
}

TEST_CASE("the set of the first few is wider than their order")
{
    // Totals 5, 4, 1: B passes A long before C passes anybody.
    const Ranking three = ranking({5000, 5000}, {{10, 0}, {0, 8}, {1, 1}});
    const auto stability = stabilityOf(three, 2);
    // First weight alone, x: A 0.1x, B 4, C 0.01x + 0.5.
    check(stability[0].alone.first, 40, 100);
    // A stays above C from 0.09x = 0.5; B stays above C to the end.
    check(stability[0].alone.topSet, 50 / 9.0, 100);
    check(stability[0].alone.topOrder, 40, 100);
}

TEST_CASE("the published example: below 26.40 % of current gap P passes RB, above 36 % G passes P")
{
    const Ranking thirteen = published();
    const auto stability = stabilityOf(thirteen, usualTop);
    REQUIRE(stability.size() == 5);
    check(stability[3].alone.topOrder, 26.4, 36);
    check(stability[3].alone.first, 0, 100);
    CHECK(stability[3].challengers.empty());
    const auto changes = nearestChanges(thirteen, usualTop);
    REQUIRE(changes.size() == 5);
    CHECK(changes[3].criterion == 3);
    CHECK(changes[3].weight == Approx(26.4));
    CHECK(changes[3].below);
    CHECK(thirteen.name(changes[3].rises) == QStringLiteral("P"));
    CHECK(thirteen.name(changes[3].falls) == QStringLiteral("RB"));
    // Image: P wins 0.05 on RB with each percent, and is 0.18 behind.
    CHECK(changes[0].weight == Approx(22.6));
    CHECK_FALSE(changes[0].below);
    // Rescaled, the sum is the model's 95 %.
    for (const CriterionStability& one : stability)
        CHECK(one.rescaled->topSet.high <= 95);
}

TEST_CASE("at the end of an interval two clients are level, and beyond it they change places")
{
    Ranking thirteen = published();
    for (const NearestChange& change : nearestChanges(thirteen, usualTop)) {
        CAPTURE(change.criterion);
        const Weight stored = thirteen.model().criteria[static_cast<std::size_t>(change.criterion)].weight;
        const auto rank = [&](std::int32_t row) {
            return thirteen.standing().rank[static_cast<std::size_t>(row)];
        };
        const double hundredths = change.weight * 100;
        thirteen.setWeight(
            change.criterion,
            static_cast<Weight>(change.below ? std::floor(hundredths - 0.01) : std::ceil(hundredths + 0.01)));
        CHECK(rank(change.rises) < rank(change.falls));
        thirteen.setWeight(
            change.criterion,
            static_cast<Weight>(change.below ? std::ceil(hundredths + 0.01) : std::floor(hundredths - 0.01)));
        CHECK(rank(change.rises) > rank(change.falls));
        thirteen.setWeight(change.criterion, stored);
    }
}

TEST_CASE("clients that are level now bound the interval where it stands")
{
    const Ranking level = ranking({5000, 5000}, {{4, 2}, {2, 4}});
    const auto stability = stabilityOf(level, 1);
    check(stability[0].alone.first, 50, 100);
    check(stability[1].alone.first, 0, 50);
    CHECK(stability[0].challengers == std::vector<std::int32_t>{1});
}

TEST_CASE("one client, no client, one weight alone, and weights of 0")
{
    const Ranking one = ranking({5000, 5000}, {{1, 2}});
    check(stabilityOf(one, 3)[0].alone.topOrder, 0, 100);
    CHECK(nearestChanges(one, 3).empty());
    const Ranking none = ranking({5000}, {});
    check(stabilityOf(none, 3)[0].alone.first, 0, 100);
    const Ranking single = ranking({5000, 0}, {{3, 0}, {1, 9}});
    CHECK_FALSE(stabilityOf(single, 1)[0].rescaled); // nothing that could be scaled
    REQUIRE(stabilityOf(single, 1)[1].rescaled);
    check(stabilityOf(single, 1)[1].rescaled->first, 0, 500 / 55.0); // 0.02(50 - x) = 0.09x
    CHECK(stabilityOf(ranking({}, {{}, {}}), 1).empty());
}
