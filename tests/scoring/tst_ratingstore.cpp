#include "scoring/rankingstore.h"
#include "scoringfixture.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

using namespace kam;

TEST_CASE("a rating is kept with note and date, replaced and removed, one step each")
{
    ScoringFixture f;
    const ScoringModel model = f.model(QStringLiteral("M"), {QStringLiteral("A"), QStringLiteral("B")});
    const Id criterion = model.criteria[0].criterion.id;
    const Id client = f.client(QStringLiteral("Żabka"));
    f.ratings.set({noId, client, criterion, 7.5, QStringLiteral("asked twice"), QDate(2026, 2, 28)});
    CHECK(f.lastLabel() == QStringLiteral("Rate Żabka on A"));
    const Rating first = f.ratings.rating(client, criterion).value();
    CHECK(first.value == 7.5);
    CHECK(first.note == QStringLiteral("asked twice"));
    CHECK(first.ratedOn == QDate(2026, 2, 28));
    f.ratings.set({noId, client, criterion, -3, {}, {}});
    const Rating second = f.ratings.rating(client, criterion).value();
    CHECK(second.id == first.id);
    CHECK(second.value == -3);
    CHECK_FALSE(second.ratedOn.isValid());
    f.ratings.remove(client, criterion);
    CHECK(f.lastLabel() == QStringLiteral("Remove rating of Żabka on A"));
    CHECK_FALSE(f.ratings.rating(client, criterion));
    REQUIRE(f.workspace->undo());
    REQUIRE(f.workspace->undo());
    CHECK(f.ratings.rating(client, criterion) == first);
    REQUIRE(f.workspace->undo());
    CHECK(f.ratings.ofClient(client).empty());
}

TEST_CASE("many ratings are one step; zero is a rating and a missing one is not")
{
    ScoringFixture f;
    const ScoringModel model = f.model(QStringLiteral("M"), {QStringLiteral("A"), QStringLiteral("B")});
    const Id first = f.client(QStringLiteral("First"));
    const Id second = f.client(QStringLiteral("Second"));
    const std::size_t before = f.steps();
    f.ratings.set(std::vector<Rating>{{noId, first, model.criteria[0].criterion.id, 0, {}, {}},
                                      {noId, second, model.criteria[1].criterion.id, 4, {}, {}}});
    CHECK(f.steps() == before + 1);
    CHECK(f.lastLabel() == QStringLiteral("Enter 2 rating(s)"));
    f.ratings.set(std::vector<Rating>{});
    CHECK(f.steps() == before + 1);
    const Ranking ranking = Ranking::fromWorkspace(*f.workspace, model);
    const int row = ranking.rowOf(first);
    CHECK(ranking.raw(row, 0) == 0);
    CHECK(std::isnan(ranking.raw(row, 1)));
    CHECK(ranking.ratedCount(row) == 1);
}

TEST_CASE("ratings out of range and values that are no numbers are refused, all of them together")
{
    ScoringFixture f;
    const ScoringModel model = f.model(QStringLiteral("M"), {QStringLiteral("A"), QStringLiteral("B")});
    f.models.setScale(model.criteria[0].id, Direction::More, Scale::Rating, {});
    const Id client = f.client(QStringLiteral("RL"));
    const Id a = model.criteria[0].criterion.id;
    const Id b = model.criteria[1].criterion.id;
    const auto refused = [&](double onA, double onB) {
        return refusal([&] {
            f.ratings.set(
                std::vector<Rating>{{noId, client, b, onB, {}, {}}, {noId, client, a, onA, {}, {}}});
        });
    };
    CHECK(refused(10.5, 5) ==
          QStringLiteral("The rating 10.5 of RL on A is not between 1 and 10. Enter a rating from 1 to 10."));
    CHECK(refused(0.99, 5) ==
          QStringLiteral("The rating 0.99 of RL on A is not between 1 and 10. Enter a rating from 1 to 10."));
    CHECK(refused(5, std::numeric_limits<double>::infinity()) ==
          QStringLiteral("The value of RL on B is not a number. Enter a number."));
    CHECK(refused(std::numeric_limits<double>::quiet_NaN(), 1) ==
          QStringLiteral("The value of RL on A is not a number. Enter a number."));
    CHECK(f.ratings.ofClient(client).empty());
    CHECK(refused(10, 99).isEmpty());
    CHECK(f.ratings.ofClient(client).size() == 2);
    CHECK(refusal([&] { f.ratings.remove(12345, a); }) ==
          QStringLiteral("The client is no longer in this workspace. Choose another."));
    CHECK(refusal([&] { f.ratings.remove(client, 12345); }) ==
          QStringLiteral("The criterion is no longer in this workspace. Choose another."));
}
