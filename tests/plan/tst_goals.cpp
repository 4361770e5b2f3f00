#include "planfixture.h"

#include "plan/target.h"
#include "registry/productline.h"
#include "registry/salesstore.h"

#include <catch2/catch.hpp>

using namespace kam;

TEST_CASE("a goal is kept with numbers, words and what is not known apart")
{
    PlanFixture fixture;
    const Id plan = fixture.plans.add(fixture.planFor(2027));
    PlanGoal goal = fixture.goalOf(plan);
    goal.start = {std::nullopt, QStringLiteral("12")}; // a word that looks like a number stays a word
    goal.target = {0.1, {}};
    goal.progress = {{QDate(2027, 1, 1), {std::nullopt, QStringLiteral("medium")}, QStringLiteral("note")}};
    goal.id = fixture.goals.add(goal);
    CHECK(fixture.goals.goal(goal.id).value() == goal);
    goal.start = {};
    goal.progress.clear();
    fixture.goals.update(goal);
    CHECK(fixture.goals.goal(goal.id).value() == goal);
    fixture.workspace->undo();
    CHECK(fixture.goals.goal(goal.id)->progress.size() == 1);
}

TEST_CASE("progress is the part of the way from start to target")
{
    PlanGoal goal;
    goal.start = {34.0, {}};
    goal.target = {50.0, {}};
    CHECK(progressOf(goal) == 0.0);
    goal.progress = {{QDate(2027, 1, 1), {42.0, {}}, {}}};
    CHECK(progressOf(goal) == 0.5);
    goal.progress = {{QDate(2027, 1, 1), {58.0, {}}, {}}};
    CHECK(progressOf(goal) == 1.5);
    goal.progress = {{QDate(2027, 1, 1), {26.0, {}}, {}}};
    CHECK(progressOf(goal) == -0.5);
    goal.start = {};
    CHECK_FALSE(progressOf(goal));
    goal = PlanGoal();
    goal.start = {std::nullopt, QStringLiteral("medium")};
    goal.target = {std::nullopt, QStringLiteral("high")};
    CHECK(progressOf(goal) == 0.0);
    goal.progress = {{QDate(2027, 1, 1), {std::nullopt, QStringLiteral("High")}, {}}};
    CHECK(progressOf(goal) == 1.0);
    goal.progress = {{QDate(2027, 1, 1), {std::nullopt, QStringLiteral("quite high")}, {}}};
    CHECK_FALSE(progressOf(goal));
}

TEST_CASE("a typed value is a number where it reads as one")
{
    const QLocale polish(QLocale::Polish);
    CHECK(goalValue(QStringLiteral(" 34,5 "), polish) == GoalValue{34.5, {}});
    CHECK(goalValue(QStringLiteral("wysoki"), polish) == GoalValue{std::nullopt, QStringLiteral("wysoki")});
    CHECK_FALSE(goalValue(QStringLiteral(" "), polish).isKnown());
    CHECK(shownValue({34.5, {}}, polish) == QStringLiteral("34,5"));
}

TEST_CASE("a goal says what it lacks")
{
    CHECK(missingInGoal(PlanGoal()) == QStringList{QStringLiteral("measure"), QStringLiteral("start value"),
                                                   QStringLiteral("target"), QStringLiteral("date"),
                                                   QStringLiteral("responsible person")});
    CHECK(missingInGoal(PlanFixture().goalOf(1)).isEmpty());
}

TEST_CASE("bad goals are refused by name")
{
    PlanFixture fixture;
    const Id plan = fixture.plans.add(fixture.planFor(2027));
    PlanGoal goal = fixture.goalOf(plan);
    goal.progress = {{QDate(2027, 1, 1), {1.0, {}}, {}}, {QDate(2027, 1, 1), {2.0, {}}, {}}};
    CHECK(refusal([&] { fixture.goals.add(goal); }) ==
          QStringLiteral(
              "RL, goal Become the preferred supplier: there are two entries of progress for one day. "
              "Keep one."));
    goal.progress = {{QDate(), {1.0, {}}, {}}};
    CHECK_FALSE(refusal([&] { fixture.goals.add(goal); }).isEmpty());
    goal.progress.clear();
    goal.name = QStringLiteral("  ");
    CHECK_FALSE(refusal([&] { fixture.goals.add(goal); }).isEmpty());
    CHECK(fixture.goals.ofPlan(plan).empty());
}

TEST_CASE("goals keep their order, and one moves")
{
    PlanFixture fixture;
    const Id plan = fixture.plans.add(fixture.planFor(2027));
    std::vector<Id> ids;
    for (int i = 0; i < 3; ++i)
        ids.push_back(fixture.goals.add(fixture.goalOf(plan)));
    fixture.goals.move(ids[2], 0);
    const std::vector<PlanGoal> goals = fixture.goals.ofPlan(plan);
    CHECK(goals[0].id == ids[2]);
    CHECK(goals[1].id == ids[0]);
    CHECK(goals[2].id == ids[1]);
}

TEST_CASE("targets neither overlap nor leave holes")
{
    PlanFixture fixture;
    TargetStore targets(*fixture.workspace);
    const auto target = [&](QDate from, QDate to) {
        return Target{noId, fixture.client, {from, to}, 180000, std::nullopt, {}};
    };
    targets.add(target(QDate(2027, 1, 1), QDate(2027, 6, 30)));
    CHECK(refusal([&] {
              targets.add(target(QDate(2027, 6, 30), QDate(2027, 12, 31)));
          }).contains(QStringLiteral("overlaps")));
    CHECK(refusal([&] {
              targets.add(target(QDate(2027, 7, 2), QDate(2027, 12, 31)));
          }).contains(QStringLiteral("no target covers the days between")));
    targets.add(target(QDate(2027, 7, 1), QDate(2027, 12, 31)));
    targets.add(target(QDate(2028, 1, 1), QDate(2028, 12, 31)));
    const std::vector<Target> all = targets.ofClient(fixture.client);
    REQUIRE(all.size() == 3);
    CHECK_FALSE(refusal([&] { targets.remove(all[1].id); }).isEmpty());
    CHECK(refusal([&] { targets.remove(all[2].id); }).isEmpty());
    CHECK_FALSE(refusal([&] {
                    targets.add(Target{
                        noId, fixture.client, {QDate(2028, 1, 1), QDate(2028, 2, 1)}, -1, std::nullopt, {}});
                }).isEmpty());
}

TEST_CASE("the gap to a goal is what neither was achieved nor is planned")
{
    const Target target{noId, 1, {QDate(2027, 1, 1), QDate(2027, 12, 31)}, 180000, 76000, {}};
    PlanGoal planned;
    planned.dueOn = QDate(2027, 9, 30);
    planned.salesEffect = 40000;
    PlanGoal reached = planned;
    reached.start = {1.0, {}};
    reached.target = {1.0, {}};
    PlanGoal later = planned;
    later.dueOn = QDate(2028, 1, 1);
    PlanGoal silent;
    silent.dueOn = QDate(2027, 12, 31);
    const GapToGoal gap = gapToGoal(target, {planned, reached, later, silent});
    CHECK(gap.planned == 40000);
    CHECK(gap.goalsWithoutEffect == 1);
    CHECK(gap.open() == 64000);
}

TEST_CASE("what a target has reached is read from the sales of whole years, else it is what was typed")
{
    PlanFixture fixture;
    Workspace& workspace = *fixture.workspace;
    ProductLine line;
    line.name = QStringLiteral("Service A");
    const Id lineA = ProductLineStore(workspace).add(line);
    line.name = QStringLiteral("Drives");
    const Id lineB = ProductLineStore(workspace).add(line);
    const auto sell = [&](Id product, int year, Figure amount) {
        Sales sales;
        sales.client = fixture.client;
        sales.productLine = product;
        sales.year = year;
        sales.revenue = amount;
        sales.purchases = Figure(1000);
        SalesStore(workspace).set(sales);
    };
    sell(lineA, 2025, Figure(300));
    sell(lineB, 2025, Figure(20.5));
    TargetStore store(workspace);
    const auto target = [&](QDate first, QDate last, std::optional<double> typed) {
        return Target{noId, fixture.client, {first, last}, 1000, typed, {}};
    };
    const Id year = store.add(target({2025, 1, 1}, {2025, 12, 31}, 7));
    store.add(target({2026, 1, 1}, {2026, 6, 30}, 40));
    CHECK(store.ofClient(fixture.client)[0].sold == 320.5);
    CHECK(store.ofClient(fixture.client)[0].reached() == 320.5);
    CHECK(gapToGoal(store.ofClient(fixture.client)[0], {}).open() == 679.5);
    CHECK_FALSE(store.ofClient(fixture.client)[1].sold);
    CHECK(store.ofClient(fixture.client)[1].reached() == 40);
    // What was typed is kept, for the case that the sales go again.
    Target stored = store.ofClient(fixture.client)[0];
    stored.note = QStringLiteral("changed");
    store.update(stored);
    CHECK(store.ofClient(fixture.client)[0].id == year);
    CHECK(store.ofClient(fixture.client)[0].achieved == 7);
    // Several years: those of the beginning, never with a hole.
    const Id client = fixture.client;
    CHECK(soldIn(workspace, client, {{2025, 1, 1}, {2026, 12, 31}}) == 320.5);
    CHECK_FALSE(soldIn(workspace, client, {{2024, 1, 1}, {2025, 12, 31}}));
    sell(lineA, 2027, Figure(1));
    CHECK_FALSE(soldIn(workspace, client, {{2025, 1, 1}, {2027, 12, 31}}));
    sell(lineA, 2026, Figure(0));
    CHECK(soldIn(workspace, client, {{2025, 1, 1}, {2027, 12, 31}}) == 321.5);
    // Sold nothing is not the same as not known.
    CHECK(soldIn(workspace, client, {{2026, 1, 1}, {2026, 12, 31}}) == 0);
    CHECK_FALSE(soldIn(workspace, client, {{2023, 1, 1}, {2023, 12, 31}}));
    CHECK_FALSE(soldIn(workspace, client, {{2025, 4, 1}, {2026, 3, 31}}));
    // Where one of the lines is not known, nor is the sum; what does not apply adds nothing to it.
    sell(lineB, 2026, Figure());
    CHECK_FALSE(soldIn(workspace, client, {{2026, 1, 1}, {2026, 12, 31}}));
    sell(lineB, 2026, Figure::notApplicable());
    CHECK(soldIn(workspace, client, {{2026, 1, 1}, {2026, 12, 31}}) == 0);
}
