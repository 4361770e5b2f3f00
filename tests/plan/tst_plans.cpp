#include "planfixture.h"

#include "plan/risk.h"

#include <catch2/catch.hpp>

using namespace kam;

TEST_CASE("a plan keeps what was written, and undo takes it back")
{
    PlanFixture fixture;
    const Id id = fixture.plans.add(fixture.planFor(2027));
    fixture.plans.setSection(id, PlanSection::Assumptions, QStringLiteral("Zażółć <b>gęślą</b>"));
    const Plan plan = fixture.plans.plan(id).value();
    CHECK(plan.version == 1);
    CHECK(plan.state == PlanState::Draft);
    CHECK(plan.owner == fixture.member);
    CHECK(periodName(plan.period) == QStringLiteral("2027"));
    CHECK(plan.sections ==
          std::map<PlanSection, QString>{{PlanSection::Assumptions, QStringLiteral("Zażółć <b>gęślą</b>")}});
    fixture.plans.setSection(id, PlanSection::Assumptions, QStringLiteral("  "));
    CHECK(fixture.plans.plan(id)->sections.empty());
    fixture.workspace->undo();
    fixture.workspace->undo();
    CHECK_FALSE(fixture.plans.plan(id));
}

TEST_CASE("periods of a client's plans do not overlap, and each has one draft at most")
{
    PlanFixture fixture;
    fixture.plans.add(fixture.planFor(2027));
    Plan other = fixture.planFor(2027);
    CHECK(
        refusal([&] { fixture.plans.add(other); }) ==
        QStringLiteral("The plan 2027 of RL has a draft already. Go on with that one, or remove it first."));
    other.period = {QDate(2027, 6, 1), QDate(2028, 5, 31)};
    CHECK(
        refusal([&] { fixture.plans.add(other); }) ==
        QStringLiteral("RL: this period overlaps the plan for 2027. Choose days outside of it, or make a new "
                       "version of that plan."));
    other.period = {QDate(2028, 1, 1), QDate(2027, 12, 31)};
    CHECK(refusal([&] { fixture.plans.add(other); }).contains(QStringLiteral("first and a last day")));
    other.period = {QDate(2028, 1, 1), QDate(2028, 12, 31)};
    CHECK(refusal([&] { fixture.plans.add(other); }).isEmpty());
    Plan elsewhere = fixture.planFor(2027);
    elsewhere.client = fixture.addClient(QStringLiteral("G"));
    CHECK(refusal([&] { fixture.plans.add(elsewhere); }).isEmpty());
}

TEST_CASE("an agreed version stays as it was; a new one starts from it")
{
    PlanFixture fixture;
    const Id first = fixture.plans.add(fixture.planFor(2027));
    fixture.plans.setSection(first, PlanSection::Resources, QStringLiteral("Two people"));
    const Id goal = fixture.goals.add(fixture.goalOf(first));
    RiskStore(*fixture.workspace)
        .setRisks(first, {{noId, first, QStringLiteral("Price war"), Level::High, {}, {}, noId}});
    CHECK(refusal([&] {
              fixture.plans.agree(first, QDate(2026, 11, 12), QStringLiteral(" "), "{}");
          }).contains(QStringLiteral("name of whoever")));
    fixture.plans.agree(first, QDate(2026, 11, 12), QStringLiteral("J. Sowa"), "{}");

    CHECK(refusal([&] { fixture.plans.setSection(first, PlanSection::Resources, QStringLiteral("x")); }) ==
          QStringLiteral(
              "The plan 2027 of RL is agreed and stays as it was agreed. Make a new version to change "
              "it."));
    CHECK_FALSE(refusal([&] { RiskStore(*fixture.workspace).setRisks(first, {}); }).isEmpty());
    PlanGoal changed = fixture.goals.goal(goal).value();
    changed.name = QStringLiteral("Another");
    CHECK_FALSE(refusal([&] { fixture.goals.update(changed); }).isEmpty());
    PlanGoal moved = fixture.goals.goal(goal).value();
    moved.progress = {{QDate(2027, 3, 1), {42.0, {}}, {}}};
    CHECK(refusal([&] { fixture.goals.update(moved); }).isEmpty());

    const Id second = fixture.plans.continueAs(first, std::nullopt);
    const Plan next = fixture.plans.plan(second).value();
    CHECK(next.version == 2);
    CHECK(next.state == PlanState::Draft);
    CHECK(next.frozen.isEmpty());
    CHECK(next.sections.at(PlanSection::Resources) == QStringLiteral("Two people"));
    REQUIRE(fixture.goals.ofPlan(second).size() == 1);
    CHECK(fixture.goals.ofPlan(second).front().progress == moved.progress);
    CHECK(RiskStore(*fixture.workspace).risks(second).front().what == QStringLiteral("Price war"));

    fixture.plans.agree(second, QDate(2027, 1, 10), QStringLiteral("J. Sowa"), "{}");
    CHECK(fixture.plans.plan(first)->state == PlanState::Archived);
    CHECK(fixture.plans.plan(first)->frozen == "{}");
    CHECK(fixture.plans.ofClient(fixture.client).front().id == second);
}

TEST_CASE("a goal carried forward starts where it stands")
{
    PlanFixture fixture;
    const Id plan = fixture.plans.add(fixture.planFor(2027));
    PlanGoal goal = fixture.goalOf(plan);
    goal.progress = {{QDate(2027, 3, 1), {42.0, {}}, {}}, {QDate(2027, 6, 1), {45.5, {}}, {}}};
    const Id oldGoal = fixture.goals.add(goal);
    Action open;
    open.client = fixture.client;
    open.goal = oldGoal;
    open.what = QStringLiteral("Show the quality data");
    const Id action = fixture.actions.add(open);
    const Id next = fixture.plans.continueAs(plan, Period{QDate(2028, 1, 1), QDate(2028, 12, 31)});
    const std::vector<PlanGoal> goals = fixture.goals.ofPlan(next);
    REQUIRE(goals.size() == 1);
    CHECK(goals.front().start.number == 45.5);
    CHECK(goals.front().progress.empty());
    CHECK_FALSE(goals.front().dueOn.isValid());
    CHECK(fixture.actions.action(action)->goal == goals.front().id);
}

TEST_CASE("the current plan is that of the day, else the nearest")
{
    PlanFixture fixture;
    CHECK_FALSE(fixture.plans.current(fixture.client, QDate(2027, 5, 1)));
    const Id a = fixture.plans.add(fixture.planFor(2026));
    const Id b = fixture.plans.add(fixture.planFor(2028));
    CHECK(fixture.plans.current(fixture.client, QDate(2026, 5, 1))->id == a);
    CHECK(fixture.plans.current(fixture.client, QDate(2027, 5, 1))->id == a);
    CHECK(fixture.plans.current(fixture.client, QDate(2027, 9, 1))->id == b);
    CHECK(fixture.plans.current(fixture.client, QDate(2040, 1, 1))->id == b);
}

TEST_CASE("a version that is given up gives open actions back to the goals they came from")
{
    PlanFixture fixture;
    const Id plan = fixture.plans.add(fixture.planFor(2027));
    const Id goal = fixture.goals.add(fixture.goalOf(plan));
    Action action;
    action.client = fixture.client;
    action.goal = goal;
    action.what = QStringLiteral("Call");
    const Id call = fixture.actions.add(action);
    const auto goalNow = [&] { return fixture.actions.action(call)->goal; };

    const auto agree = [&](Id id) {
        fixture.plans.agree(id, QDate(2027, 1, 2), QStringLiteral("A. Wrona"), QByteArrayLiteral("{}"));
    };
    agree(plan);
    const Id second = fixture.plans.continueAs(plan, std::nullopt);
    REQUIRE(goalNow() == fixture.goals.ofPlan(second).front().id);
    agree(second);
    const Id third = fixture.plans.continueAs(second, std::nullopt);
    REQUIRE(goalNow() == fixture.goals.ofPlan(third).front().id);
    fixture.plans.remove(third);
    CHECK(goalNow() == fixture.goals.ofPlan(second).front().id);
    fixture.plans.remove(second);
    CHECK(goalNow() == goal);
    fixture.workspace->undo();
    CHECK(goalNow() == fixture.goals.ofPlan(second).front().id);

    // Where the origin is gone, actions are left without a goal.
    fixture.plans.remove(plan);
    fixture.plans.remove(second);
    CHECK(goalNow() == noId);
}

TEST_CASE("a new version of a period keeps the next review, a plan carried forward has none yet")
{
    PlanFixture fixture;
    Plan plan = fixture.planFor(2027);
    plan.nextReviewOn = QDate(2027, 2, 1);
    const Id id = fixture.plans.add(plan);
    fixture.plans.agree(id, QDate(2027, 1, 2), QStringLiteral("A. Wrona"), QByteArrayLiteral("{}"));
    CHECK(fixture.plans.plan(fixture.plans.continueAs(id, std::nullopt))->nextReviewOn == QDate(2027, 2, 1));
    const Period next{QDate(2028, 1, 1), QDate(2028, 12, 31)};
    CHECK_FALSE(fixture.plans.plan(fixture.plans.continueAs(id, next))->nextReviewOn.isValid());
}

TEST_CASE("an agreed plan is archived by hand and comes back with undo; a draft is not archived")
{
    PlanFixture fixture;
    const Id id = fixture.plans.add(fixture.planFor(2026));
    CHECK(refusal([&] { fixture.plans.archive(id); }) ==
          QStringLiteral("The plan 2026 of RL is draft. Only an agreed plan is archived."));
    fixture.plans.agree(id, QDate(2026, 1, 9), QStringLiteral("J. Sowa"), "{}");
    fixture.plans.archive(id);
    CHECK(fixture.plans.plan(id)->state == PlanState::Archived);
    CHECK(fixture.plans.plan(id)->frozen == "{}");
    CHECK(fixture.plans.plan(id)->agreedBy == QStringLiteral("J. Sowa"));
    CHECK_FALSE(refusal([&] { fixture.plans.archive(id); }).isEmpty());
    fixture.workspace->undo();
    CHECK(fixture.plans.plan(id)->state == PlanState::Agreed);
}

TEST_CASE("people work with an archived plan only where there is no other")
{
    PlanFixture fixture;
    const Id old = fixture.plans.add(fixture.planFor(2026));
    fixture.plans.agree(old, QDate(2026, 1, 9), QStringLiteral("J. Sowa"), "{}");
    const QDate day(2026, 11, 24);
    const Id next = fixture.plans.add(fixture.planFor(2027));
    CHECK(fixture.plans.current(fixture.client, day)->id == old);
    fixture.plans.archive(old);
    CHECK(fixture.plans.current(fixture.client, day)->id == next);
    fixture.plans.remove(next);
    CHECK(fixture.plans.current(fixture.client, day)->id == old);
    CHECK(currentOf({}, day) == noId);
}
