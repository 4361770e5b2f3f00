#include "planfixture.h"

#include "plan/clientvalue.h"
#include "plan/meeting.h"
#include "plan/servicestandard.h"
#include "plan/sheets.h"

#include <catch2/catch.hpp>

using namespace kam;

namespace
{

Action actionFor(const PlanFixture& fixture)
{
    Action action;
    action.client = fixture.client;
    action.member = fixture.member;
    action.what = QStringLiteral("Hand over technical information");
    action.tactics = {{QStringLiteral("need"), Tactic::Maintain},
                      {QStringLiteral("transaction"), Tactic::Raise}};
    action.factors = {QStringLiteral("trust")};
    action.dueOn = QDate(2026, 11, 14);
    action.cost = 1200.5;
    return action;
}

Meeting meetingFor(Id client, QDate on, bool held)
{
    Meeting meeting;
    meeting.client = client;
    meeting.on = on;
    meeting.held = held;
    meeting.subject = QStringLiteral("Quarterly review");
    return meeting;
}

} // namespace

TEST_CASE("an action is kept whole, changed and taken back")
{
    PlanFixture fixture;
    Action action = actionFor(fixture);
    action.id = fixture.actions.add(action);
    CHECK(fixture.actions.action(action.id).value() == action);
    action.tactics = {{QStringLiteral("market"), Tactic::Raise}};
    action.factors = {QStringLiteral("duration"), QStringLiteral("trust")};
    action.status = ActionStatus::Done;
    fixture.actions.update(action);
    CHECK(fixture.actions.action(action.id).value() == action);
    fixture.workspace->undo();
    CHECK(fixture.actions.action(action.id)->tactics.size() == 2);
    fixture.workspace->undo();
    CHECK(fixture.actions.ofClient(fixture.client).empty());
}

TEST_CASE("bad actions are refused by name")
{
    PlanFixture fixture;
    Action action = actionFor(fixture);
    action.startsOn = QDate(2026, 12, 1);
    CHECK(refusal([&] { fixture.actions.add(action); }) ==
          QStringLiteral(
              "RL, action “Hand over technical information”: it is due before it starts. Change one of "
              "the two dates."));
    action = actionFor(fixture);
    action.cost = -1;
    CHECK_FALSE(refusal([&] { fixture.actions.add(action); }).isEmpty());
    action = actionFor(fixture);
    action.what = QStringLiteral(" ");
    CHECK_FALSE(refusal([&] { fixture.actions.add(action); }).isEmpty());
    action = actionFor(fixture);
    action.client = 12;
    CHECK_FALSE(refusal([&] { fixture.actions.add(action); }).isEmpty());
}

TEST_CASE("only an open action is overdue, the day after it is due")
{
    Action action;
    action.dueOn = QDate(2026, 11, 14);
    CHECK_FALSE(action.isOverdue(QDate(2026, 11, 14)));
    CHECK(action.isOverdue(QDate(2026, 11, 15)));
    action.status = ActionStatus::Dropped;
    CHECK_FALSE(action.isOverdue(QDate(2026, 11, 15)));
}

TEST_CASE("several actions change their status in one step")
{
    PlanFixture fixture;
    const Id a = fixture.actions.add(actionFor(fixture));
    const Id b = fixture.actions.add(actionFor(fixture));
    fixture.actions.setStatus({a, b}, ActionStatus::Done, QDate(2026, 11, 10));
    CHECK(fixture.actions.action(a)->doneOn == QDate(2026, 11, 10));
    CHECK(fixture.actions.action(b)->status == ActionStatus::Done);
    fixture.workspace->undo();
    CHECK(fixture.actions.action(a)->status == ActionStatus::Planned);
    fixture.actions.move(b, 0);
    CHECK(fixture.actions.ofClient(fixture.client).front().id == b);
    fixture.actions.remove({a, b});
    CHECK(fixture.actions.ofClient(noId).empty());
}

TEST_CASE("a meeting keeps participants and promises, and a promise becomes an action once")
{
    PlanFixture fixture;
    MeetingStore meetings(*fixture.workspace);
    Meeting meeting = meetingFor(fixture.client, QDate(2026, 10, 12), true);
    meeting.members = {fixture.member};
    meeting.promises = {
        {noId, PromiseSide::Ours, QStringLiteral("Send the drawings"), QDate(2026, 10, 20),
         PromiseState::Open, noId},
        {noId, PromiseSide::Theirs, QStringLiteral("Name the approver"), {}, PromiseState::Kept, noId}};
    const Id id = meetings.add(meeting);
    Meeting stored = meetings.meeting(id).value();
    CHECK(stored.members == meeting.members);
    REQUIRE(stored.promises.size() == 2);
    CHECK(stored.promises[1].side == PromiseSide::Theirs);
    CHECK(stored.promises[1].state == PromiseState::Kept);
    const Id action = meetings.makeAction(stored.promises[0].id, fixture.member);
    CHECK(meetings.makeAction(stored.promises[0].id, fixture.member) == action);
    CHECK(fixture.actions.action(action)->what == QStringLiteral("Send the drawings"));
    CHECK(fixture.actions.action(action)->dueOn == QDate(2026, 10, 20));
    fixture.workspace->undo();
    CHECK(fixture.actions.ofClient(fixture.client).empty());
    CHECK(meetings.meeting(id)->promises[0].action == noId);
    stored = meetings.meeting(id).value();
    stored.promises.erase(stored.promises.begin());
    stored.members.clear();
    meetings.update(stored);
    CHECK(meetings.meeting(id).value() == stored);
    stored.subject.clear();
    CHECK_FALSE(refusal([&] { meetings.update(stored); }).isEmpty());
}

TEST_CASE("service is overdue by the standard of the class")
{
    const QDate today(2026, 11, 24);
    const ServiceStandard standard{{{AbcClass::A, MeetingKind::Visit}, 12.0},
                                   {{AbcClass::C, MeetingKind::Visit}, 0.0}};
    const std::map<Id, AbcClass> classes{
        {1, AbcClass::A}, {2, AbcClass::A}, {3, AbcClass::C}, {4, AbcClass::A}};
    const std::vector<OverdueService> overdue =
        overdueService(standard, classes,
                       {meetingFor(1, QDate(2026, 10, 24), true), meetingFor(1, QDate(2026, 11, 1), false),
                        meetingFor(2, QDate(2026, 10, 25), true)},
                       today);
    // 365.25 / 12 is 30 days: due on 23 November for client 1, on 24 November for client 2.
    REQUIRE(overdue.size() == 2);
    CHECK(overdue[0] == OverdueService{4, MeetingKind::Visit, QDate(), today});
    CHECK(overdue[1] == OverdueService{1, MeetingKind::Visit, QDate(2026, 10, 24), QDate(2026, 11, 23)});
}

TEST_CASE("the service standard is kept, 0 apart from not set")
{
    PlanFixture fixture;
    ServiceStandardStore store(*fixture.workspace);
    const ServiceStandard standard{{{AbcClass::A, MeetingKind::Visit}, 12.0},
                                   {{AbcClass::C, MeetingKind::Call}, 0.0}};
    store.set(standard);
    CHECK(store.standard() == standard);
    store.set({});
    CHECK(store.standard().empty());
    CHECK_FALSE(refusal([&] { store.set({{{AbcClass::A, MeetingKind::Visit}, 367.0}}); }).isEmpty());
}

TEST_CASE("the balance of value is known only when every part is scored")
{
    PlanFixture fixture;
    ClientValueStore store(*fixture.workspace);
    ClientValue value;
    value.competitor = QStringLiteral("Rival");
    value.position = ValuePosition::MoreForSame;
    for (const ValuePart part : valueParts)
        value.scores[part] = {isCost(part) ? 4.0 : 8.0, isCost(part) ? 3.0 : 6.5, {}};
    store.set(fixture.client, value);
    CHECK(store.ofClient(fixture.client) == value);
    CHECK(balanceOf(value).ours == 16.0);
    CHECK(balanceOf(value).advantage() == 2.0);
    value.scores[ValuePart::Mind].theirs.reset();
    CHECK(balanceOf(value).ours == 16.0);
    CHECK_FALSE(balanceOf(value).advantage());
    value.scores[ValuePart::Mind].ours = 11;
    CHECK(refusal([&] { store.set(fixture.client, value); }) ==
          QStringLiteral("RL, Cost in peace of mind: a score is from 0 to 10."));
}

TEST_CASE("sheets of the firm and of a client are apart")
{
    PlanFixture fixture;
    SheetStore sheets(*fixture.workspace);
    sheets.setLoyalty(noId, LoyaltyField::Budget, QStringLiteral("10 000"));
    sheets.setLoyalty(fixture.client, LoyaltyField::Budget, QStringLiteral("500"));
    sheets.setLoyalty(noId, LoyaltyField::Budget, QStringLiteral("20 000"));
    CHECK(sheets.loyalty(noId) == LoyaltyProgramme{{LoyaltyField::Budget, QStringLiteral("20 000")}});
    CHECK(sheets.loyalty(fixture.client) == LoyaltyProgramme{{LoyaltyField::Budget, QStringLiteral("500")}});
    sheets.setLoyalty(noId, LoyaltyField::Budget, {});
    CHECK(sheets.loyalty(noId).empty());

    std::vector<ResearchItem> items = usualResearch();
    sheets.setResearch(fixture.client, items);
    items = sheets.research(fixture.client);
    CHECK(items.size() == usualResearch().size());
    items.pop_back();
    items.front().answer = QStringLiteral("Quality");
    sheets.setResearch(fixture.client, items);
    CHECK(sheets.research(fixture.client) == items);
    CHECK(sheets.research(noId).empty());
    items.front().question.clear();
    CHECK_FALSE(refusal([&] { sheets.setResearch(fixture.client, items); }).isEmpty());

    sheets.setReadiness(ReadinessItem::Money,
                        {ReadinessVerdict::Partly, QStringLiteral("18 months"), QDate(2026, 1, 1)});
    CHECK(sheets.readiness() ==
          ReadinessCheck{{ReadinessItem::Money,
                          {ReadinessVerdict::Partly, QStringLiteral("18 months"), QDate(2026, 1, 1)}}});

    std::vector<ManagerSkill> skills{{noId, SkillKind::Social, QStringLiteral("Listening"), 5, 3}};
    sheets.setSkills(fixture.member, skills);
    CHECK(sheets.skills(fixture.member).front().present == 3);
    skills.push_back(skills.front());
    CHECK_FALSE(refusal([&] { sheets.setSkills(fixture.member, skills); }).isEmpty());
    skills = {{noId, SkillKind::Social, QStringLiteral("Listening"), 6, 3}};
    CHECK_FALSE(refusal([&] { sheets.setSkills(fixture.member, skills); }).isEmpty());
}

TEST_CASE("a meeting that says when the next one is plans it, and takes it along when the date moves")
{
    PlanFixture fixture;
    MeetingStore meetings(*fixture.workspace);
    Meeting review = meetingFor(fixture.client, QDate(2026, 10, 12), true);
    review.members = {fixture.member};
    review.venue = QStringLiteral("Warszawa");
    review.settlement = QStringLiteral("Kept");
    review.nextOn = QDate(2027, 1, 12);
    review.id = meetings.add(review);
    const auto planned = [&] {
        std::vector<Meeting> left = meetings.ofClient(fixture.client);
        std::erase_if(left, [&](const Meeting& meeting) { return meeting.id == review.id; });
        return left;
    };
    REQUIRE(planned().size() == 1);
    Meeting next = planned().front();
    CHECK(next.on == review.nextOn);
    CHECK_FALSE(next.held);
    CHECK(next.kind == review.kind);
    CHECK(next.subject == review.subject);
    CHECK(next.members == review.members);
    CHECK(next.venue == review.venue);
    CHECK(next.settlement.isEmpty());
    // Another change of the meeting plans nothing twice.
    review.notes = QStringLiteral("More");
    meetings.update(review);
    CHECK(planned().size() == 1);
    review.nextOn = QDate(2027, 2, 2);
    meetings.update(review);
    REQUIRE(planned().size() == 1);
    CHECK(planned().front().id == next.id);
    CHECK(planned().front().on == QDate(2027, 2, 2));
    // What somebody prepared stays when the date is taken away.
    next = planned().front();
    next.purpose = QStringLiteral("Prices");
    meetings.update(next);
    review.nextOn = {};
    meetings.update(review);
    CHECK(planned().size() == 1);
    // One that is planned for that day already is enough.
    review.nextOn = QDate(2027, 2, 2);
    meetings.update(review);
    CHECK(planned().size() == 1);
    fixture.workspace->undo();
    CHECK_FALSE(meetings.meeting(review.id)->nextOn.isValid());
}

TEST_CASE("a next meeting that nobody prepared goes with its date, and one step takes all back")
{
    PlanFixture fixture;
    MeetingStore meetings(*fixture.workspace);
    Meeting review = meetingFor(fixture.client, QDate(2026, 10, 12), true);
    review.nextOn = QDate(2027, 1, 12);
    review.id = meetings.add(review);
    review.nextOn = {};
    meetings.update(review);
    CHECK(meetings.ofClient(fixture.client).size() == 1);
    fixture.workspace->undo();
    CHECK(meetings.ofClient(fixture.client).size() == 2);
    fixture.workspace->undo();
    CHECK(meetings.ofClient(fixture.client).empty());
    // A date that is not behind the meeting plans nothing.
    review.nextOn = review.on;
    meetings.add(review);
    CHECK(meetings.ofClient(fixture.client).size() == 1);
}
