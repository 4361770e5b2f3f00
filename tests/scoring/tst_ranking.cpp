#include "base/error.h"
#include "scoring/catalogue.h"
#include "scoring/proof.h"
#include "scoring/ranking.h"
#include "scoring/rulewords.h"
#include "testdata.h"

#include <QFile>
#include <QLocale>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

using namespace kam;

namespace
{

const double missing = std::numeric_limits<double>::quiet_NaN();

QList<QByteArrayList> table(const char* name)
{
    QFile file(QStringLiteral(KAM_TEST_DATA "/reference/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<QByteArrayList> rows;
    file.readLine();
    while (!file.atEnd())
        rows << file.readLine().trimmed().split(',');
    REQUIRE(rows.size() == 13);
    return rows;
}

/// The published clients under the published model.
Ranking published(const char* file, Scale scale)
{
    const QList<QByteArrayList> rows = table(file);
    std::vector<QString> names;
    Matrix raw(13, 5);
    for (int row = 0; row < 13; ++row) {
        names.push_back(QString::fromLatin1(rows[row][0]));
        for (int column = 0; column < 5; ++column)
            raw(row, column) = rows[row][column + 1].toDouble();
    }
    ScoringModel model = publishedModel();
    for (ModelCriterion& entry : model.criteria)
        entry.scale = scale;
    return Ranking::fromValues(std::move(names), model, std::move(raw));
}

ModelCriterion criterion(const char* name, Weight weight, Scale scale = Scale::Points,
                         Direction direction = Direction::More)
{
    ModelCriterion entry;
    entry.criterion.name = QString::fromLatin1(name);
    entry.weight = weight;
    entry.scale = scale;
    entry.direction = direction;
    return entry;
}

/// One row a client, named A, B, C and so on.
Ranking small(const std::vector<ModelCriterion>& criteria, const std::vector<std::vector<double>>& rows)
{
    ScoringModel model;
    model.criteria = criteria;
    std::vector<QString> names;
    Matrix raw(static_cast<Eigen::Index>(rows.size()), static_cast<Eigen::Index>(criteria.size()));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        names.emplace_back(QChar(u'A' + static_cast<char16_t>(row)));
        for (std::size_t column = 0; column < criteria.size(); ++column)
            raw(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column)) = rows[row][column];
    }
    return Ranking::fromValues(std::move(names), model, std::move(raw));
}

void requirePublished(const Ranking& ranking)
{
    const QList<QByteArrayList> expected = table("scoring_points.csv");
    for (int row = 0; row < 13; ++row) {
        INFO(expected[row][0].toStdString());
        for (int column = 0; column < 5; ++column)
            CHECK(ranking.points(row, column) == expected[row][column + 1].toDouble());
        CHECK(QByteArray::number(ranking.standing().totals[row], 'f', 2) == expected[row][6]);
        CHECK(ranking.standing().rank[static_cast<std::size_t>(row)] == expected[row][7].toInt());
        CHECK(ranking.ratedCount(row) == 5);
    }
}

std::string line(const Ranking& ranking, int row, int number)
{
    const QStringList lines = proofText(proofOf(ranking, row, nullptr), QLocale(QLocale::English));
    return lines.at(number).toStdString();
}

} // namespace

TEST_CASE("the published example comes out from points, to the last printed digit")
{
    requirePublished(published("scoring_points.csv", Scale::Points));
    requirePublished(published("scoring_points.csv", Scale::Rank));
}

TEST_CASE("the published example comes out from raw figures through rank points")
{
    requirePublished(published("scoring_raw.csv", Scale::Rank));
}

TEST_CASE("the proof has every term of the sum, its rule in words, and the neighbours")
{
    const Ranking ranking = published("scoring_raw.csv", Scale::Rank);
    const Proof proof = proofOf(ranking, 0, nullptr);
    CHECK(proof.client == QStringLiteral("RL"));
    CHECK(proof.rank == 1);
    CHECK(proof.clients == 13);
    CHECK(proof.total == Approx(11.61));
    CHECK(proof.weightSum == 9500);
    CHECK(proof.rated == 5);
    CHECK(proof.nextClient.isEmpty());
    CHECK(proof.nextRank.alone.empty());
    CHECK(proof.nextRank.together.empty());
    CHECK(proof.followingClient == QStringLiteral("RB"));
    CHECK(proof.leadOverFollowing == Approx(3.16));
    const QStringList lines = proofText(proof, QLocale(QLocale::English));
    CHECK(lines ==
          QStringList{QStringLiteral("RL has a total of 11.61: rank 1 of 13."),
                      QStringLiteral("Image: value 9.5, second best of 13; 19 % x 12 points = 2.28"),
                      QStringLiteral("Know-how: value 9.5, second best of 13; 10 % x 12 points = 1.20"),
                      QStringLiteral("Network: value 8, fourth best of 13; 15 % x 10 points = 1.50"),
                      QStringLiteral("Current gap: value 4,800,000, best of 13; 30 % x 13 points = 3.90"),
                      QStringLiteral("Future gap: value 1,250,000, best of 13; 21 % x 13 points = 2.73"),
                      QStringLiteral("The weights add up to 95 % and are used as they stand."),
                      QStringLiteral("3.16 ahead of RB.")});
    double sum = 0;
    for (const ProofLine& term : proof.lines)
        sum += term.contribution;
    CHECK(sum == Approx(proof.total));
}

TEST_CASE("a missing rating counts as 0 points and is said, never left out")
{
    const Ranking ranking = small({criterion("One", 6000, Scale::Rank), criterion("Two", 4000, Scale::Rank)},
                                  {{5, missing}, {7, 2}, {missing, missing}});
    CHECK(ranking.ratedClients(0) == 2);
    CHECK(ranking.ratedClients(1) == 1);
    CHECK(ranking.ratedCount(0) == 1);
    CHECK(ranking.standing().rank == std::vector<std::int32_t>{2, 1, 3});
    CHECK(line(ranking, 0, 2) == "Two: not rated: 0 points, 40 % x 0 = 0.00");
    CHECK(line(ranking, 0, 3) == "Rated on 1 of 2 criteria; a missing rating counts as 0 points.");
    CHECK(line(ranking, 2, 3) == "Rated on 0 of 2 criteria; a missing rating counts as 0 points.");
}

TEST_CASE("tied clients share the rank and stand in the order of their names")
{
    const Ranking ranking = small({criterion("One", 10000)}, {{3}, {5}, {5}, {1}, {3}});
    CHECK(ranking.standing().rank == std::vector<std::int32_t>{3, 1, 1, 5, 3});
    CHECK(ranking.standing().order == std::vector<std::int32_t>{1, 2, 0, 4, 3});
    const Proof proof = proofOf(ranking, 4, nullptr);
    CHECK(proof.tiedWith == QStringList{QStringLiteral("A")});
    CHECK(proof.nextClient == QStringLiteral("C"));
    CHECK(proof.followingClient == QStringLiteral("D"));
    CHECK(line(ranking, 4, 2) == "The rank is shared with A.");
}

TEST_CASE("every rule is said in words")
{
    const auto words = [](Scale scale, Direction direction, const std::vector<double>& values, int row) {
        std::vector<std::vector<double>> rows;
        for (const double value : values)
            rows.push_back({value});
        ModelCriterion entry = criterion("One", 1000, scale, direction);
        entry.bands = {{0, 1}, {10, 3}};
        return ruleWords(small({entry}, rows), row, 0).toStdString();
    };
    constexpr auto more = Direction::More;
    constexpr auto less = Direction::Less;
    CHECK(words(Scale::Points, more, {4}, 0) == "points as entered");
    CHECK(words(Scale::Points, less, {4}, 0) == "points as entered, negative as less is better");
    CHECK(words(Scale::Rating, more, {4}, 0) == "rating from 1 to 10");
    CHECK(words(Scale::Rating, less, {4}, 0) == "11 minus the rating, as less is better");
    CHECK(words(Scale::Rank, more, {4, 9}, 0) == "second best of 2");
    CHECK(words(Scale::Rank, less, {4, 9}, 0) == "best of 2, less is better");
    CHECK(words(Scale::Rank, more, {4, 4, 9}, 1) == "shared second best of 3 with A");
    CHECK(words(Scale::Rank, more, {4, 4, 4, 4, 4, 9}, 0) ==
          "shared second best of 6 with B, C, D and 1 more");
    CHECK(words(Scale::Rank, more, {0, 9}, 0) == "zero: 0 points");
    CHECK(words(Scale::Rank, more, {-2, 9}, 0) == "below zero: 0 points");
    CHECK(words(Scale::Rank, less, {0, 9}, 0) == "best of 2, less is better");
    CHECK(words(Scale::MinMax, more, {2, 4, 6}, 1) == "linear from 2 (0 points) to 6 (10 points)");
    CHECK(words(Scale::MinMax, less, {2, 4, 6}, 1) == "linear from 6 (0 points) to 2 (10 points)");
    CHECK(words(Scale::MinMax, more, {3, 3}, 0) == "all rated clients are equal: 10 points");
    CHECK(words(Scale::Bands, more, {-1}, 0) == "below 0: 0 points");
    CHECK(words(Scale::Bands, more, {5}, 0) == "band from 0 to below 10");
    CHECK(words(Scale::Bands, more, {10}, 0) == "band from 10 upwards");
    CHECK(words(Scale::MinMax, more, {missing, 3}, 0) == "not rated: 0 points");
    ModelCriterion gap = criterion("Current gap", 1000, Scale::Rank);
    CHECK(ruleWords(small({gap}, {{0}, {9}}), 0, 0) == QStringLiteral("no gap: 0 points"));
    CHECK(ruleWords(small({gap}, {{-3}, {9}}), 0, 0) == QStringLiteral("gap below zero: 0 points"));
}

TEST_CASE("values that cannot be are refused by client and criterion")
{
    const auto refused = [](Scale scale, double value) {
        try {
            small({criterion("One", 1000, scale)}, {{5}, {value}});
        } catch (const Error& error) {
            return error.sentence().toStdString();
        }
        return std::string();
    };
    CHECK(refused(Scale::Rating, 11) ==
          "The value 11 of B on One is not a rating from 1 to 10. Change the value or choose another scale.");
    CHECK(refused(Scale::Rank, std::numeric_limits<double>::infinity()) ==
          "The value of B on One is not a finite number. Enter a number.");
    CHECK(refused(Scale::Points, -1e300).empty());
}

TEST_CASE("weights move without the points, and movement is against the saved ones")
{
    Ranking ranking = published("scoring_points.csv", Scale::Points);
    CHECK(ranking.savedRanks() == ranking.standing().rank);
    ranking.setWeight(3, 0);
    CHECK(ranking.standing().totals[0] == Approx(11.61 - 3.9));
    CHECK(ranking.standing().rank[8] == 2); // P passes RB
    CHECK(ranking.savedRanks()[8] == 3);
    CHECK(ranking.points(0, 3) == 13);
    ranking.setWeights({0, 0, 0, 0, 0});
    CHECK(ranking.standing().rank == std::vector<std::int32_t>(13, 1));
}
