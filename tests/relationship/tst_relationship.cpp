#include "relationfixture.h"

#include <catch2/catch.hpp>

using namespace kam;

TEST_CASE_METHOD(RelationFixture,
                 "steps on the ladder make a history; the newest one not in the future holds")
{
    const Id first =
        ladder.set({noId, rl, LadderStage::Transaction, QDate(2020, 1, 1), QStringLiteral("first order")});
    ladder.set({noId, rl, LadderStage::Partnership, QDate(2024, 6, 1), QString()});
    CHECK(lastLabel() == QStringLiteral("Put RL on the ladder: Partnership"));
    auto steps = ladder.ofClient(rl);
    REQUIRE(steps.size() == 2);
    CHECK_FALSE(standing(steps, QDate(2019, 12, 31)));
    CHECK(standing(steps, QDate(2024, 5, 31))->id == first);
    CHECK(standing(steps, QDate(2026, 1, 1))->stage == LadderStage::Partnership);
    steps[1].on = QDate(2020, 1, 1);
    CHECK(refusal([&] { ladder.set(steps[1]); }).contains(QStringLiteral("another step on this day")));
    CHECK(refusal([&] {
              ladder.set({noId, rl, LadderStage::Synergy, QDate(), QString()});
          }).contains(QStringLiteral("enter the day")));
    CHECK(ladder.set({noId, rl, LadderStage::Cooperation, QDate(2020, 1, 1), QString()}) == first);
    ladder.remove(first);
    CHECK(ladder.all().size() == 1);
    for (const LadderStage stage : ladderStages)
        CHECK(ladderStageFromWord(ladderStageWord(stage)) == stage);
}

TEST_CASE_METHOD(RelationFixture, "the promoter score of a client, over time")
{
    std::vector<SurveyAnswer> answers;
    for (const int value : {10, 9, 8, 7, 6, 0})
        answers.push_back(
            {noId, rl, QDate(2025, 5, 1), SurveyQuestion::Recommend, value, QStringLiteral("spring"), {}});
    answers.push_back({noId, rl, QDate(2026, 5, 1), SurveyQuestion::Recommend, 10, QString(), QString()});
    answers.push_back({noId, rl, QDate(2026, 5, 1), SurveyQuestion::Satisfaction, 4, QString(), QString()});
    answers.push_back({noId, rl, QDate(2026, 6, 1), SurveyQuestion::Satisfaction, 5, QString(), QString()});
    surveys.add(answers);
    CHECK(lastLabel() == QStringLiteral("Add 9 answer(s)"));
    const auto stored = surveys.answersOf(rl);
    REQUIRE(stored.size() == 9);
    CHECK(netPromoters(stored, QDate(2025, 1, 1), QDate(2025, 12, 31)) == NetPromoters{2, 2, 2});
    CHECK(netPromoters(stored, QDate(2025, 1, 1), QDate(2025, 12, 31)).score() == 0.0);
    CHECK(netPromoters(stored, QDate(2025, 1, 1), QDate(2026, 12, 31)).score() == Approx(100.0 / 7));
    CHECK_FALSE(netPromoters(stored, QDate(2020, 1, 1), QDate(2020, 12, 31)).score());
    const auto years = promotersByYear(stored);
    REQUIRE(years.size() == 2);
    CHECK(years[1].year == 2026);
    CHECK(years[1].promoters.score() == 100.0);
    CHECK(meanAnswer(stored, SurveyQuestion::Satisfaction, QDate(2026, 1, 1), QDate(2026, 12, 31)) == 4.5);
    CHECK_FALSE(meanAnswer(stored, SurveyQuestion::Satisfaction, QDate(2025, 1, 1), QDate(2025, 12, 31)));

    SurveyAnswer changed = stored[0];
    changed.value = 3;
    surveys.update(changed);
    surveys.removeAnswers({stored[1].id});
    CHECK(surveys.allAnswers().size() == 8);
    for (const int value : {-1, 11})
        CHECK(refusal([&] {
                  surveys.add({noId, rl, QDate(2026, 1, 1), SurveyQuestion::Recommend, value, {}, {}});
              }).contains(QStringLiteral("from 0 to 10")));
    for (const int value : {0, 6})
        CHECK(refusal([&] {
                  surveys.add({noId, rl, QDate(2026, 1, 1), SurveyQuestion::Satisfaction, value, {}, {}});
              }).contains(QStringLiteral("from 1 to 5")));
}

TEST_CASE_METHOD(RelationFixture, "complaints are open until they are settled, and after a month a finding")
{
    const QDate today = QDate::currentDate();
    Complaint complaint{noId,        rl,      today.addDays(-31), QStringLiteral("late delivery"),
                        Level::High, QDate(), QString()};
    complaint.id = surveys.addComplaint(complaint);
    surveys.addComplaint(
        {noId, rl, today.addDays(-30), QStringLiteral("wrong label"), Level::Low, QDate(), QString()});
    CHECK(surveys.openComplaints().size() == 2);
    REQUIRE(found("complaint-open").size() == 1);
    CHECK(found("complaint-open")[0].contains(QStringLiteral("late delivery")));
    complaint.settledOn = today;
    complaint.settlement = QStringLiteral("delivered by air");
    surveys.updateComplaint(complaint);
    CHECK(surveys.complaintsOf(rl)[0] == complaint);
    CHECK(found("complaint-open").isEmpty());
    complaint.settledOn = today.addDays(-32);
    CHECK(refusal([&] {
              surveys.updateComplaint(complaint);
          }).contains(QStringLiteral("before it was received")));
    complaint.subject = QStringLiteral(" ");
    CHECK(refusal([&] {
              surveys.addComplaint(complaint);
          }).contains(QStringLiteral("what the complaint is about")));
    surveys.removeComplaint(complaint.id);
    CHECK(surveys.complaintsOf(rl).size() == 1);
}

TEST_CASE("the two matrices of loyalty, each corner, the limits and what is missing")
{
    const auto figures = [](double recommend, double satisfied, int years) {
        return LoyaltyFigures{recommend, satisfied, std::nullopt, years};
    };
    CHECK(loyalty(figures(8, 0, 2)) == Loyalty::True);
    CHECK(loyalty(figures(8, 0, 1)) == Loyalty::Latent);
    CHECK(loyalty(figures(7.9, 0, 2)) == Loyalty::Spurious);
    CHECK(loyalty(figures(7.9, 0, 1)) == Loyalty::None);
    CHECK(satisfaction(figures(0, 4, 2)) == Satisfaction::Apostle);
    CHECK(satisfaction(figures(0, 4, 1)) == Satisfaction::Mercenary);
    CHECK(satisfaction(figures(0, 3.9, 2)) == Satisfaction::Hostage);
    CHECK(satisfaction(figures(0, 3.9, 1)) == Satisfaction::Defector);
    CHECK_FALSE(loyalty({}));
    CHECK_FALSE(loyalty({9, 5, 80, std::nullopt})); // nothing known of the years
    CHECK_FALSE(satisfaction({9, std::nullopt, 80, 3}));
    CHECK(buysAgain({{}, {}, 10, 3}) == true);  // a small share of wallet is bought again
    CHECK(buysAgain({{}, {}, 90, 1}) == false); // a large one, once, is not
    CHECK(buysAgain({{}, {}, {}, 0}) == false);
    CHECK(loyalty(figures(7, 0, 2), {.recommend = 7, .yearsOfThree = 3}) == Loyalty::Latent);
}

TEST_CASE("the word for what to do with a certainty")
{
    const auto low = CertaintyLevel::Low;
    const auto medium = CertaintyLevel::Medium;
    const auto high = CertaintyLevel::High;
    CHECK(certaintyAction(high, high) == CertaintyAction::Maintain);
    CHECK(certaintyAction(medium, high) == CertaintyAction::Improve);
    CHECK(certaintyAction(high, low) == CertaintyAction::Relax);
    CHECK(certaintyAction(CertaintyLevel::Unknown, high) == CertaintyAction::Unknown);
    CHECK(certaintyAction(low, CertaintyLevel::Unknown) == CertaintyAction::Unknown);
    CHECK(certaintyAction(CertaintyLevel::NotApplicable, CertaintyLevel::Unknown) ==
          CertaintyAction::NotApplicable);
    CHECK(levelsMissing({.current = low, .desired = high}) == 2);
    CHECK(levelsMissing({.current = high, .desired = low}) == 0);
    CHECK(certaintyActionName(CertaintyAction::Relax) == QStringLiteral("may be relaxed"));
    for (const CertaintyLevel level : certaintyLevels)
        CHECK(certaintyLevelFromWord(certaintyLevelWord(level)) == level);
    for (const CertaintyKind kind : certaintyKinds)
        CHECK(certaintyKindFromWord(certaintyKindWord(kind)) == kind);
}

TEST_CASE_METHOD(RelationFixture, "certainty keeps its history; the newest record holds")
{
    Service service;
    service.client = rl;
    service.name = QStringLiteral("Service A");
    service.newest[0] = {
        noId, CertaintyKind::Need, CertaintyLevel::High, CertaintyLevel::High, QDate(2026, 1, 1), {}};
    service.id = certainties.add(service);
    const auto set = [&](CertaintyLevel current, QDate on) {
        certainties.set(service.id, {noId, CertaintyKind::Market, current, CertaintyLevel::High, on, {}});
    };
    set(CertaintyLevel::Low, QDate(2025, 1, 1));
    set(CertaintyLevel::Medium, QDate(2026, 1, 1));
    set(CertaintyLevel::NotApplicable, QDate(2024, 1, 1));
    auto stored = certainties.ofClient(rl);
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].of(CertaintyKind::Need).current == CertaintyLevel::High);
    CHECK(stored[0].of(CertaintyKind::Market).current == CertaintyLevel::Medium);
    CHECK(stored[0].of(CertaintyKind::Transaction).current == CertaintyLevel::Unknown);
    CHECK(stored[0].of(CertaintyKind::Transaction).kind == CertaintyKind::Transaction);
    CHECK(stored[0].history.size() == 4);
    set(CertaintyLevel::High, QDate(2026, 1, 1));
    CHECK(certainties.ofClient(rl)[0].history.size() == 4);
    certainties.removeRecord(certainties.ofClient(rl)[0].of(CertaintyKind::Market).id);
    CHECK(certainties.ofClient(rl)[0].of(CertaintyKind::Market).current == CertaintyLevel::Low);
    CHECK(refusal([&] { set(CertaintyLevel::Low, QDate()); }).contains(QStringLiteral("enter the day")));
    CHECK(certainties.all() == certainties.ofClient(rl));
}

TEST_CASE_METHOD(RelationFixture, "services have a name of their own, an order and perhaps a product line")
{
    Service a;
    a.client = rl;
    a.name = QStringLiteral("A");
    a.id = certainties.add(a);
    Service b = a;
    b.id = noId;
    CHECK(refusal([&] { certainties.add(b); }) ==
          QStringLiteral("The client has a service “A” already. Choose another name."));
    b.name = QStringLiteral("B");
    b.id = certainties.add(b);
    certainties.move(b.id, 0);
    CHECK(certainties.ofClient(rl)[0].name == QStringLiteral("B"));
    b.name = QStringLiteral("C");
    certainties.update(b);
    b.productLine = 4711;
    CHECK(refusal([&] { certainties.update(b); }).contains(QStringLiteral("product line is gone")));
    certainties.remove(b.id);
    CHECK(certainties.ofClient(rl).size() == 1);
    CHECK(refusal([&] { certainties.move(b.id, 0); }).contains(QStringLiteral("meanwhile")));
}

TEST_CASE_METHOD(RelationFixture,
                 "where certainty is low: key clients first, then the widest gap, then by name")
{
    const auto add = [&](Id client, CertaintyLevel current, CertaintyLevel desired) {
        Service service;
        service.client = client;
        service.name = QStringLiteral("S");
        service.newest[0] = {noId, CertaintyKind::Need, current, desired, QDate(2026, 1, 1), {}};
        certainties.add(service);
    };
    add(addClient(QStringLiteral("Z")), CertaintyLevel::Low, CertaintyLevel::High);
    add(addClient(QStringLiteral("B")), CertaintyLevel::Low, CertaintyLevel::Medium);
    add(addClient(QStringLiteral("A")), CertaintyLevel::Low, CertaintyLevel::Medium);
    add(addClient(QStringLiteral("M")), CertaintyLevel::High, CertaintyLevel::High);
    add(rl, CertaintyLevel::Medium, CertaintyLevel::High);
    QStringList names;
    for (const CertaintyGap& gap : certaintyGaps(*workspace))
        names << gap.clientName;
    CHECK(names ==
          QStringList{QStringLiteral("RL"), QStringLiteral("Z"), QStringLiteral("A"), QStringLiteral("B")});
    CHECK(found("certainty-below-desired") ==
          QStringList{QStringLiteral(
              "Below the desired level: Need certainty of “S” (medium, wanted: high). Improve it.")});
}
