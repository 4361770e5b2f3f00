#include "base/error.h"
#include "scoring/elicitation.h"

#include <catch2/catch.hpp>
#include <limits>

using namespace kam;

namespace
{

const double missing = std::numeric_limits<double>::quiet_NaN();
const QStringList abc{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};

Eigen::MatrixXd matrix(const std::vector<std::vector<double>>& rows)
{
    Eigen::MatrixXd result(static_cast<Eigen::Index>(rows.size()),
                           static_cast<Eigen::Index>(rows.front().size()));
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            result(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column)) = rows[row][column];
    return result;
}

void check(const Weights& weights, const std::vector<double>& expected, double margin = 1e-9)
{
    REQUIRE(weights.size() == expected.size());
    double sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        CHECK(weights[i] == Approx(expected[i]).margin(margin));
        sum += weights[i];
    }
    CHECK(sum == Approx(100));
}

template <class Work>
std::string refusal(const Work& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.sentence().toStdString();
    }
    return {};
}

} // namespace

TEST_CASE("comparisons in pairs that agree give their proportions")
{
    const auto result = weightsFromPairs(abc, matrix({{1, 2, 4}, {0.5, 1, 2}, {0.25, 0.5, 1}}));
    check(result.weights, {400 / 7.0, 200 / 7.0, 100 / 7.0});
    CHECK(result.lambdaMax == Approx(3));
    CHECK(result.consistencyIndex == Approx(0).margin(1e-12));
    CHECK(result.randomIndex == 0.58);
}

TEST_CASE("comparisons in pairs that hardly disagree, as textbooks have them")
{
    const auto result =
        weightsFromPairs(abc, matrix({{missing, 3, 5}, {missing, 1, 3}, {missing, missing, 1}}));
    check(result.weights, {63.6986, 25.8285, 10.4729}, 1e-4);
    CHECK(result.lambdaMax == Approx(3.038511).margin(1e-6));
    CHECK(result.consistencyIndex == Approx(0.0192555).margin(1e-6));
    CHECK(result.consistencyRatio == Approx(0.0192555 / 0.58).margin(1e-6));
}

TEST_CASE("two criteria cannot disagree, and one weighs everything")
{
    const auto two = weightsFromPairs(abc.mid(0, 2), matrix({{1, 3}, {1 / 3.0, 1}}));
    check(two.weights, {75, 25});
    CHECK(two.consistencyRatio == 0);
    check(weightsFromPairs(abc.mid(0, 1), matrix({{1}})).weights, {100});
}

TEST_CASE("comparisons that cannot be are refused by name")
{
    const auto refused = [](const std::vector<std::vector<double>>& rows) {
        return refusal([&] { static_cast<void>(weightsFromPairs(abc.mid(0, 2), matrix(rows))); });
    };
    CHECK(refused({{1, missing}, {missing, 1}}) ==
          "A and B are not compared. Enter how many times one matters as much as the other.");
    CHECK(refused({{1, 0}, {missing, 1}}) == "A against B is 0. Enter a number above 0.");
    CHECK(refused({{1, -2}, {-0.5, 1}}) == "A against B is -2. Enter a number above 0.");
    CHECK(refused({{1, 3}, {3, 1}}) ==
          "A against B is 3 but the other way round 3, not its reciprocal. Correct one, or leave it empty.");
    CHECK(refused({{2, 3}, {missing, 1}}) == "A against itself is 2. Enter 1, or leave it empty.");
    CHECK(refused({{1, 3}, {0.333, 1}}).empty()); // a third as files write it
    const Eigen::MatrixXd sixteen = Eigen::MatrixXd::Ones(16, 16);
    CHECK(refusal([&] { static_cast<void>(weightsFromPairs({}, sixteen)); }) ==
          "Compare 1 to 15 criteria in pairs; 16 are given.");
}

TEST_CASE("swing points are shared out")
{
    check(weightsFromSwing(abc, {100, 60, 40}), {50, 30, 20});
    check(weightsFromSwing(abc, {0, 1, 0}), {0, 100, 0});
    CHECK(refusal([] {
              static_cast<void>(weightsFromSwing(abc, {1, -1, 0}));
          }) == "B has -1 points. Enter points from 0 on.");
    CHECK(refusal([] {
              static_cast<void>(weightsFromSwing(abc, {0, 0, 0}));
          }) == "All points are 0, so there is nothing to share out. Give points to one at least.");
}

TEST_CASE("an order gives the centroid or the rank sum, and equals share")
{
    check(weightsFromCentroid(abc, {1, 2, 3}), {1100 / 18.0, 500 / 18.0, 200 / 18.0});
    check(weightsFromRankSum(abc, {3, 1, 2}), {100 / 6.0, 50, 200 / 6.0});
    check(weightsFromCentroid(abc, {1, 1, 3}), {800 / 18.0, 800 / 18.0, 200 / 18.0});
    check(weightsFromRankSum(abc, {10, 10, 10}), {100 / 3.0, 100 / 3.0, 100 / 3.0});
    for (const double place : {0.0, 1.5, -1.0, missing})
        CHECK_FALSE(refusal([&] { static_cast<void>(weightsFromRankSum(abc, {1, place, 2})); }).empty());
    CHECK(refusal([] {
              static_cast<void>(weightsFromCentroid(abc, {1, 1.5, 2}));
          }) == "B has the place 1.5. Enter 1 for what matters most, then 2, 3 and so on.");
}

TEST_CASE("entropy weighs what tells clients apart")
{
    const QStringList two{QStringLiteral("A"), QStringLiteral("B")};
    check(weightsFromEntropy(two, matrix({{1, 1}, {1, 3}})), {0, 100});
    // One client has all of A: entropy 0. B: -(0.25 ln 0.25 + 0.75 ln 0.75) / ln 2 = 0.811278.
    const double spread = 1 - 0.8112781244591328;
    check(weightsFromEntropy(two, matrix({{0, 1}, {5, 3}})),
          {100 / (1 + spread), 100 * spread / (1 + spread)});
    check(weightsFromEntropy(two, matrix({{0, 1}, {0, 3}})), {0, 100});
    CHECK(refusal([&] {
              static_cast<void>(weightsFromEntropy(two, matrix({{1, -1}, {1, 3}})));
          }) == "B: the value in row 1 is missing or below 0. Entropy needs values from 0 on.");
    CHECK(refusal([&] {
              static_cast<void>(weightsFromEntropy(two, matrix({{1, 2}, {1, 2}})));
          }) == "The clients are equal on every criterion, so that none weighs more than another.");
    CHECK(refusal([&] {
              static_cast<void>(weightsFromEntropy(two, matrix({{1, 2}})));
          }) == "Entropy compares clients. Give two at least.");
}
