#include "base/error.h"
#include "scoring/engine.h"
#include "testdata.h"

#include <QFile>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

using namespace kam;

namespace
{

const double missing = std::numeric_limits<double>::quiet_NaN();

std::vector<double> points(const std::vector<double>& raw, const ScaleRule& rule)
{
    const Vector values = Eigen::Map<const Vector>(raw.data(), static_cast<Eigen::Index>(raw.size()));
    Vector result(values.size());
    pointsOf(values, rule, result);
    return {result.begin(), result.end()};
}

bool byRow(std::int32_t a, std::int32_t b)
{
    return a < b;
}

} // namespace

TEST_CASE("published points give the published totals and ranks")
{
    QFile file(QStringLiteral(KAM_TEST_DATA "/reference/scoring_points.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<QByteArrayList> rows;
    file.readLine();
    while (!file.atEnd())
        rows << file.readLine().trimmed().split(',');
    REQUIRE(rows.size() == 13);
    Matrix matrix(13, 5);
    for (int row = 0; row < 13; ++row)
        for (int column = 0; column < 5; ++column)
            matrix(row, column) = rows[row][column + 1].toDouble();
    Standing standing;
    rankClients(matrix, {1900, 1000, 1500, 3000, 2100}, byRow, standing);
    for (int row = 0; row < 13; ++row) {
        CHECK(QByteArray::number(standing.totals[row], 'f', 2) == rows[row][6]);
        CHECK(standing.rank[static_cast<std::size_t>(row)] == rows[row][7].toInt());
    }
}

TEST_CASE("rank points share the higher points, and nothing to win is worth nothing")
{
    const ScaleRule more{Direction::More, Scale::Rank, {}};
    CHECK(points({30, 20, 20, missing, 0, -5}, more) == std::vector<double>{5, 4, 4, 0, 0, 0});
    CHECK(points({30, 20, 20, 0, -5}, {Direction::Less, Scale::Rank, {}}) ==
          std::vector<double>{1, 3, 3, 4, 5});
    CHECK(points({missing, missing}, more) == std::vector<double>{0, 0});
    CHECK(points({7}, more) == std::vector<double>{1});
    CHECK(points({}, more).empty());
}

TEST_CASE("the other scales")
{
    CHECK(points({2, 4, 6, missing}, {Direction::More, Scale::MinMax, {}}) ==
          std::vector<double>{0, 5, 10, 0});
    CHECK(points({2, 4, 6}, {Direction::Less, Scale::MinMax, {}}) == std::vector<double>{10, 5, 0});
    CHECK(points({3, 3}, {Direction::More, Scale::MinMax, {}}) == std::vector<double>{10, 10});
    CHECK(
        points({-1, 0, 99999, 100000, 5e5}, {Direction::More, Scale::Bands, {{0, 1}, {1e5, 3}, {5e5, 5}}}) ==
        std::vector<double>{0, 1, 1, 3, 5});
    CHECK(points({1, 10}, {Direction::Less, Scale::Rating, {}}) == std::vector<double>{10, 1});
    CHECK(points({3, 0}, {Direction::Less, Scale::Points, {}}) == std::vector<double>{-3, 0});
    CHECK_THROWS_AS(points({0.9}, {Direction::More, Scale::Rating, {}}), Error);
    CHECK_THROWS_AS(points({10.1}, {Direction::More, Scale::Rating, {}}), Error);
}

TEST_CASE("every scale in both directions, missing values and ties included")
{
    struct Expected {
        Scale scale;
        std::vector<double> more;
        std::vector<double> less;
    };
    const std::vector<double> raw{4, missing, 8, 4, 1};
    const std::vector<Band> bands{{2, 10}, {4, 20}, {8, 30}};
    const std::vector<Expected> all{
        {Scale::Points, {4, 0, 8, 4, 1}, {-4, 0, -8, -4, -1}},
        {Scale::Rating, {4, 0, 8, 4, 1}, {7, 0, 3, 7, 10}},
        {Scale::Rank, {3, 0, 4, 3, 1}, {3, 0, 1, 3, 4}},
        {Scale::MinMax, {30 / 7.0, 0, 10, 30 / 7.0, 0}, {40 / 7.0, 0, 0, 40 / 7.0, 10}},
        // Bands say themselves what is better: the direction changes nothing.
        {Scale::Bands, {20, 0, 30, 20, 0}, {20, 0, 30, 20, 0}},
    };
    for (const Expected& expected : all) {
        CAPTURE(static_cast<int>(expected.scale));
        const auto more = points(raw, {Direction::More, expected.scale, bands});
        const auto less = points(raw, {Direction::Less, expected.scale, bands});
        for (std::size_t i = 0; i < raw.size(); ++i) {
            CHECK(more[i] == Approx(expected.more[i]));
            CHECK(less[i] == Approx(expected.less[i]));
        }
    }
}

TEST_CASE("rank points at zero and below, both directions")
{
    const std::vector<double> raw{0, -1, -1, 2, -0.0};
    CHECK(points(raw, {Direction::More, Scale::Rank, {}}) == std::vector<double>{0, 0, 0, 5, 0});
    CHECK(points(raw, {Direction::Less, Scale::Rank, {}}) == std::vector<double>{3, 5, 5, 1, 3});
}

TEST_CASE("min-max of values far apart neither overflows nor leaves its range")
{
    const double largest = std::numeric_limits<double>::max();
    const auto result = points({-largest, 0, largest}, {Direction::More, Scale::MinMax, {}});
    CHECK(result == std::vector<double>{0, 5, 10});
    CHECK_THROWS_AS(
        points({1, std::numeric_limits<double>::infinity()}, {Direction::More, Scale::MinMax, {}}), Error);
}

TEST_CASE("totals closer than 1e-9 share the rank")
{
    Matrix matrix(4, 1);
    matrix << 1, 1 + 0.5e-9, 1 + 3e-9, 0;
    Standing standing;
    rankClients(matrix, {fullWeight}, byRow, standing);
    CHECK(standing.rank == std::vector<std::int32_t>{2, 2, 1, 4});
    CHECK(standing.order == std::vector<std::int32_t>{2, 0, 1, 3});
}

TEST_CASE("normalising keeps proportions and puts the remainder on the largest weight")
{
    CHECK(normalised({1900, 1000, 1500, 3000, 2100}) == std::vector<Weight>{2000, 1053, 1579, 3157, 2211});
    CHECK(normalised({1, 1, 1}) == std::vector<Weight>{3334, 3333, 3333});
    CHECK(normalised({0, 0}).empty());
    CHECK(normalised({}).empty());
    CHECK(normalised({7}) == std::vector<Weight>{10000});
    CHECK(normalised({10000, 10000, 10000}) == std::vector<Weight>{3334, 3333, 3333});
    // Rounded up six times: the remainder is taken from the largest.
    CHECK(normalised({1, 1, 1, 1, 1, 1}) == std::vector<Weight>{1665, 1667, 1667, 1667, 1667, 1667});
    CHECK(normalised({2500, 2500, 5000}) == std::vector<Weight>{2500, 2500, 5000});
}
