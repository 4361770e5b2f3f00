#include "relationfixture.h"

#include <catch2/catch.hpp>

using namespace kam;

namespace
{

Assessment assessment(Id client, QDate on, std::initializer_list<std::pair<RelationFactor, Level>> levels)
{
    Assessment one;
    one.client = client;
    one.on = on;
    for (const auto& [factor, level] : levels)
        one.of(factor).level = level;
    return one;
}

} // namespace

TEST_CASE("low is favourable for four factors, high for six")
{
    CHECK(favourablePlace(RelationFactor::BargainingPower, Level::Low) == 2);
    CHECK(favourablePlace(RelationFactor::BargainingPower, Level::High) == 0);
    CHECK(favourablePlace(RelationFactor::Trust, Level::High) == 2);
    CHECK(favourablePlace(RelationFactor::Trust, Level::Medium) == 1);
    int low = 0;
    for (const RelationFactor factor : relationFactors) {
        CHECK(favourablePlace(factor, favourableEnd(factor)) == 2);
        CHECK(relationFactorFromWord(relationFactorWord(factor)) == factor);
        CHECK_FALSE(relationFactorName(factor).isEmpty());
        low += favourableEnd(factor) == Level::Low ? 1 : 0;
    }
    CHECK(low == 4);
    CHECK_FALSE(relationFactorFromWord(QStringLiteral("love")));
}

TEST_CASE("two factors have words of their own for their levels")
{
    CHECK(relationLevelName(RelationFactor::InformationExchange, Level::Low) == QStringLiteral("short-term"));
    CHECK(relationLevelName(RelationFactor::InformationExchange, Level::High) == QStringLiteral("long-term"));
    CHECK(relationLevelName(RelationFactor::Duration, Level::Low) == QStringLiteral("short"));
    CHECK(relationLevelName(RelationFactor::Duration, Level::Medium) == QStringLiteral("medium"));
    CHECK(relationLevelName(RelationFactor::Trust, Level::High) == QStringLiteral("high"));
}

TEST_CASE_METHOD(RelationFixture, "an assessment is one of a client and a day, kept with all notes")
{
    TeamMember member;
    member.name = QStringLiteral("Ewa");
    Assessment wanted =
        assessment(rl, QDate(2026, 3, 1),
                   {{RelationFactor::Trust, Level::High}, {RelationFactor::Duration, Level::Low}});
    wanted.of(RelationFactor::Trust).note = QStringLiteral("kept their word");
    wanted.note = QStringLiteral("after the review");
    wanted.member = TeamStore(*workspace).add(member);
    wanted.id = assessments.set(wanted);
    CHECK(assessments.ofClient(rl) == std::vector{wanted});
    CHECK(lastLabel() == QStringLiteral("Assess the relation with RL"));

    // The same day again replaces; what is no longer judged goes.
    Assessment again = assessment(rl, QDate(2026, 3, 1), {{RelationFactor::Trust, Level::Low}});
    CHECK(assessments.set(again) == wanted.id);
    CHECK(judgedFactors(assessments.ofClient(rl)[0]) == 1);
    CHECK(workspace->undo());
    CHECK(assessments.ofClient(rl) == std::vector{wanted});

    const Id earlier = assessments.set(assessment(rl, QDate(2025, 3, 1), {}));
    CHECK(assessments.ofClient(rl).front().id == earlier);
    CHECK(assessments.newestOfAll() == std::vector{wanted});
    Assessment moved = wanted;
    moved.on = QDate(2025, 3, 1);
    CHECK(refusal([&] { assessments.set(moved); }) ==
          QStringLiteral(
              "“RL” has another assessment of this day already. Choose another day, or change that one."));
    moved.on = QDate(2025, 4, 1);
    assessments.set(moved);
    CHECK(assessments.ofClient(rl).back().on == QDate(2025, 4, 1));
    assessments.remove(wanted.id);
    CHECK(assessments.ofClient(rl).size() == 1);
}

TEST_CASE_METHOD(RelationFixture, "an assessment without a day, or a note without a level, is refused")
{
    CHECK(refusal([&] {
              assessments.set(assessment(rl, QDate(), {}));
          }).contains(QStringLiteral("enter the day")));
    CHECK(refusal([&] {
              assessments.set(assessment(4711, QDate(2026, 1, 1), {}));
          }).contains(QStringLiteral("no longer")));
    Assessment odd = assessment(rl, QDate(2026, 1, 1), {});
    odd.of(RelationFactor::Trust).note = QStringLiteral("?");
    CHECK(refusal([&] { assessments.set(odd); }).contains(QStringLiteral("Trust has a note but no level")));
    odd = assessment(rl, QDate(2026, 1, 1), {});
    odd.note = QString(QChar(QChar::Null));
    CHECK(refusal([&] { assessments.set(odd); }).contains(QStringLiteral("“Note”")));
    CHECK(assessments.ofClient(rl).empty());
}

TEST_CASE("what changed, in words, the worse first")
{
    const Assessment before = assessment(1, QDate(2025, 1, 1),
                                         {{RelationFactor::BargainingPower, Level::Low},
                                          {RelationFactor::Trust, Level::Medium},
                                          {RelationFactor::Duration, Level::Medium},
                                          {RelationFactor::Commitment, Level::High}});
    const Assessment after = assessment(1, QDate(2026, 1, 1),
                                        {{RelationFactor::BargainingPower, Level::High},
                                         {RelationFactor::Trust, Level::High},
                                         {RelationFactor::InformationExchange, Level::Low},
                                         {RelationFactor::Commitment, Level::High}});
    const auto all = changes(before, after);
    CHECK(all == std::vector<FactorChange>{{RelationFactor::BargainingPower, Level::Low, Level::High, -2},
                                           {RelationFactor::InformationExchange, std::nullopt, Level::Low, 0},
                                           {RelationFactor::Trust, Level::Medium, Level::High, 1},
                                           {RelationFactor::Duration, Level::Medium, std::nullopt, 0}});
    CHECK(changeText(all) ==
          QStringList{QStringLiteral("Client's bargaining power: from low to high (worse)."),
                      QStringLiteral("Information exchange: short-term, not judged before."),
                      QStringLiteral("Duration: no longer judged; it was medium."),
                      QStringLiteral("Trust: from medium to high (better).")});
    CHECK(changeText(changes(after, after)) == QStringList{QStringLiteral("Nothing has changed.")});
    CHECK(meanPlace(after) == 1.0); // (0 + 2 + 0 + 2) / 4
    CHECK_FALSE(meanPlace(Assessment()));
}

TEST_CASE("the trend of a factor counts all pairs of assessments")
{
    const auto series = [](RelationFactor factor, std::initializer_list<std::optional<Level>> values) {
        std::vector<Assessment> all;
        for (const auto& level : values) {
            all.emplace_back();
            all.back().of(factor).level = level;
        }
        return all;
    };
    const auto low = Level::Low;
    const auto medium = Level::Medium;
    const auto high = Level::High;
    const auto factor = RelationFactor::Trust;
    CHECK(trend(series(factor, {low, medium, high}), factor) == Trend::Better);
    CHECK(trend(series(factor, {high, std::nullopt, medium}), factor) == Trend::Worse);
    CHECK(trend(series(factor, {medium, high, medium}), factor) == Trend::Steady);
    CHECK(trend(series(factor, {medium, high, low, high}), factor) == Trend::Better); // S = 2 - 1
    CHECK(trend(series(factor, {medium, medium}), factor) == Trend::Steady);
    CHECK(trend(series(factor, {medium, std::nullopt}), factor) == Trend::NotKnown);
    // Less bargaining power of the client is better.
    CHECK(trend(series(RelationFactor::BargainingPower, {high, low}), RelationFactor::BargainingPower) ==
          Trend::Better);
}

TEST_CASE_METHOD(RelationFixture, "findings: never assessed, too long ago, worse than before")
{
    CHECK(found("assessment-missing").size() == 1);
    const QDate today = QDate::currentDate();
    assessments.set(assessment(rl, today.addMonths(-8), {{RelationFactor::Trust, Level::High}}));
    CHECK(found("assessment-missing").isEmpty());
    CHECK(found("assessment-overdue").size() == 1);
    CHECK(found("assessment-overdue")[0].contains(QStringLiteral("more than 6 month(s) ago")));
    assessments.set(assessment(rl, today, {{RelationFactor::Trust, Level::Low}}));
    CHECK(found("assessment-overdue").isEmpty());
    CHECK(found("relation-worse") ==
          QStringList{QStringLiteral("Since the assessment before: Trust: from high to low (worse).")});
}
