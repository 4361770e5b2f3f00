#include "base/error.h"
#include "scoring/method.h"
#include "scoring/ranking.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

using namespace kam;

namespace
{

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

struct Column {
    const char* name;
    Weight weight;
    Direction direction = Direction::More;
};

Ranking ranked(const std::vector<Column>& columns, const std::vector<std::vector<double>>& rows,
               const MethodRule& rule)
{
    ScoringModel model;
    for (const Column& column : columns) {
        ModelCriterion& entry = model.criteria.emplace_back();
        entry.criterion.name = QString::fromLatin1(column.name);
        entry.weight = column.weight;
        entry.direction = column.direction;
    }
    std::vector<QString> names;
    Matrix raw(static_cast<Eigen::Index>(rows.size()), static_cast<Eigen::Index>(columns.size()));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        names.push_back(QStringLiteral("A%1").arg(row + 1));
        for (std::size_t column = 0; column < columns.size(); ++column)
            raw(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column)) = rows[row][column];
    }
    return Ranking::fromValues(names, model, raw, rule);
}

std::string refusal(const std::vector<std::vector<double>>& rows, Method method)
{
    try {
        static_cast<void>(
            ranked({{"price", 5000}, {"range", 5000}}, rows, {method, Normalisation::Euclidean}));
    } catch (const Error& error) {
        return error.sentence().toStdString();
    }
    return {};
}

} // namespace

TEST_CASE("the weighted product gives the published ratios of Triantaphyllou's example")
{
    const Ranking ranking = ranked({{"C1", 2000}, {"C2", 1500}, {"C3", 4000}, {"C4", 2500}},
                                   {{25, 20, 15, 30}, {10, 30, 20, 30}, {30, 10, 30, 10}},
                                   {Method::Product, Normalisation::Euclidean});
    const Vector& totals = ranking.standing().totals;
    CHECK(totals[0] / totals[1] == Approx(1.007).margin(0.0005));
    CHECK(totals[0] / totals[2] == Approx(1.067).margin(0.0005));
    CHECK(totals[1] / totals[2] == Approx(1.059).margin(0.0005));
    CHECK(ranking.standing().order == std::vector<std::int32_t>{0, 1, 2});
    CHECK(ranking.standing().rank == std::vector<std::int32_t>{1, 2, 3});
    CHECK(ranking.ratedCount(0) == 4);
    double logarithm = 0;
    for (int criterion = 0; criterion < 4; ++criterion)
        logarithm += ranking.contribution(1, criterion);
    CHECK(std::exp(logarithm) == Approx(totals[1]));
}

TEST_CASE("where less is better, the product divides")
{
    const Ranking ranking = ranked({{"price", 10000, Direction::Less}}, {{4}, {2}, {8}},
                                   {Method::Product, Normalisation::Euclidean});
    CHECK(ranking.standing().totals[0] == Approx(0.25));
    CHECK(ranking.standing().order == std::vector<std::int32_t>{1, 0, 2});
}

TEST_CASE("topsis measures how close a client is to the best")
{
    // By hand: columns (3, 4) and (6, 8) have the lengths 5 and 10; both criteria weigh one half.
    const Ranking vector = ranked({{"sales", 5000}, {"price", 5000, Direction::Less}}, {{3, 6}, {4, 8}},
                                  {Method::Topsis, Normalisation::Euclidean});
    CHECK(vector.contribution(0, 0) == Approx(0.3));
    CHECK(vector.contribution(1, 1) == Approx(0.4));
    CHECK(vector.standing().totals[0] == Approx(0.5));
    CHECK(vector.standing().rank == std::vector<std::int32_t>{1, 1});
    // The middle client is half way between worst and best in one criterion and a quarter in the other:
    // to the worst sqrt(0.3^2 + 0.1^2), to the best sqrt(0.3^2 + 0.3^2).
    const Ranking range = ranked({{"a", 6000}, {"b", 4000}}, {{0, 0}, {5, 1}, {10, 4}},
                                 {Method::Topsis, Normalisation::MinMax});
    CHECK(range.standing().totals[0] == 0);
    CHECK(range.standing().totals[1] ==
          Approx(std::sqrt(0.10) / (std::sqrt(0.10) + std::sqrt(0.18))).epsilon(1e-14));
    CHECK(range.standing().totals[2] == 1);
}

TEST_CASE("topsis tells values apart that are too small to be squared")
{
    const Ranking tiny = ranked({{"a", 10000}}, {{1e-200}, {3e-200}}, {Method::Topsis, {}});
    CHECK(tiny.standing().totals[0] == 0);
    CHECK(tiny.standing().totals[1] == 1);
}

TEST_CASE("clients that are all alike are all the best of topsis")
{
    for (const Normalisation normalisation : {Normalisation::Euclidean, Normalisation::MinMax}) {
        const Ranking alike = ranked({{"a", 10000}}, {{0}, {0}}, {Method::Topsis, normalisation});
        CHECK(alike.standing().totals == Vector::Ones(2));
        CHECK(ranked({{"a", 10000}}, {}, {Method::Topsis, normalisation}).clientCount() == 0);
    }
}

TEST_CASE("what a method has no use for is named")
{
    CHECK(refusal({{1, 2}, {missing, 2}}, Method::Topsis).find("A2 has no value for price.") == 0);
    CHECK(refusal({{1, 2}, {1, 0}}, Method::Product) ==
          "The value 0 of A2 for range is not above 0, which the weighted product needs. Change it or choose "
          "another method.");
    CHECK(refusal({{1, 2}, {1, 0}}, Method::Topsis).empty());
}
