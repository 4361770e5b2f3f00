#include "planfixture.h"

#include "plan/lastchange.h"
#include "plan/plangather.h"
#include "plan/target.h"
#include "scoring/catalogue.h"
#include "scoring/modelstore.h"

#include <catch2/catch.hpp>

using namespace kam;

namespace
{

const QDate today(2026, 11, 24);

/// A plan with something of everything that this room records.
Id planWithContent(PlanFixture& fixture)
{
    const Id plan = fixture.plans.add(fixture.planFor(2027));
    fixture.plans.setSection(plan, PlanSection::Assumptions, QStringLiteral("Quality decides.\nNot price."));
    fixture.goals.add(fixture.goalOf(plan));
    Action action;
    action.client = fixture.client;
    action.member = fixture.member;
    action.what = QStringLiteral("Hand over technical information");
    action.tactics = {{QStringLiteral("need"), Tactic::Maintain}};
    action.factors = {QStringLiteral("trust")};
    action.dueOn = QDate(2026, 11, 14);
    fixture.actions.add(action);
    RiskStore(*fixture.workspace)
        .setRisks(
            plan,
            {{noId, plan, QStringLiteral("Price war"), Level::High, {}, QStringLiteral("Quality"), noId}});
    RiskStore(*fixture.workspace)
        .setSwot(plan, {{noId, plan, SwotQuadrant::Strength, QStringLiteral("Lead time")}});
    TargetStore(*fixture.workspace)
        .add({noId, fixture.client, {QDate(2027, 1, 1), QDate(2027, 12, 31)}, 180000, std::nullopt, {}});
    ModelStore(*fixture.workspace).add(publishedModel());
    return plan;
}

} // namespace

TEST_CASE("a plan gathers what its rooms know, with names in place of identifiers")
{
    PlanFixture fixture;
    const Id id = planWithContent(fixture);
    const PlanContent content = gatherPlan(*fixture.workspace, fixture.plans.plan(id).value(), {today, noId});
    CHECK(content.client == QStringLiteral("RL"));
    CHECK(content.currency == QStringLiteral("PLN"));
    CHECK(content.owner == QStringLiteral("A. Wrona"));
    CHECK(content.madeOn == today);
    CHECK(content.rank == 1);
    CHECK(content.rankedClients == 1);
    CHECK(content.proof.size() == 5);
    CHECK(content.sections.at(QStringLiteral("assumptions")) ==
          QStringLiteral("Quality decides.\nNot price."));
    REQUIRE(content.goals.size() == 1);
    CHECK(content.goals[0].owner == QStringLiteral("A. Wrona"));
    CHECK(content.goals[0].latest == GoalValue{34.0, {}});
    REQUIRE(content.actions.size() == 1);
    CHECK(content.actions[0].member == QStringLiteral("A. Wrona"));
    CHECK(content.actions[0].tactics ==
          std::map<QString, QString>{{QStringLiteral("need"), QStringLiteral("maintain")}});
    CHECK(content.risks[0].probability == QStringLiteral("high"));
    CHECK(content.risks[0].impact.isEmpty());
    CHECK(content.targets[0].open == 180000);
    CHECK_FALSE(content.clv);
    CHECK(content.people.empty());
}

TEST_CASE("what was kept of a plan reads back to the letter")
{
    PlanFixture fixture;
    const Id id = planWithContent(fixture);
    PlanContent content = gatherPlan(*fixture.workspace, fixture.plans.plan(id).value(), {today, noId});
    content.currentGap = Figure::notApplicable();
    content.futureGap = Figure(-0.1);
    content.clv = 1939.444027;
    PlanContent::PersonLine person;
    person.key = 9223372036854775807;
    person.name = QStringLiteral("<b>Żak</b> \"x\"");
    content.people.push_back(person);
    content.gaps.push_back({QStringLiteral("Service A"), Figure(1200.5), Figure(), {}, {}, {}, {}});
    const QByteArray json = planJson(content);
    const PlanContent read = planFromJson(json);
    CHECK(planJson(read) == json);
    CHECK(read.clv == 1939.444027);
    CHECK(read.currentGap.isNotApplicable());
    CHECK(read.futureGap == Figure(-0.1));
    CHECK(read.people.back().key == 9223372036854775807);
    CHECK(read.people.back().name == QStringLiteral("<b>Żak</b> \"x\""));
    CHECK(read.gaps.back().sales.isUnknown());
    CHECK(read.targets[0].period == content.targets[0].period);
}

TEST_CASE("what was not kept by this program is refused")
{
    for (const char* text : {"", "{}", "[1]", "{\"format\":0}", "nonsense"})
        CHECK(
            refusal([&] { (void)planFromJson(text); }) ==
            QStringLiteral("What was kept of this plan can't be read. Restore the workspace from a backup."));
    CHECK(refusal([&] { (void)planFromJson("{\"format\":99}"); }).contains(QStringLiteral("newer version")));
}

TEST_CASE("an agreed plan says what it said, whatever changes afterwards")
{
    PlanFixture fixture;
    const Id id = planWithContent(fixture);
    const Plan draft = fixture.plans.plan(id).value();
    const PlanContent agreed = gatherPlan(*fixture.workspace, draft, {today, noId});
    fixture.plans.agree(id, today, QStringLiteral("J. Sowa"), planJson(agreed));
    fixture.actions.remove({fixture.actions.ofClient(fixture.client).front().id});
    Client client = ClientStore(*fixture.workspace).client(fixture.client).value();
    client.name = QStringLiteral("Renamed");
    ClientStore(*fixture.workspace).update(client);
    const PlanContent later =
        contentOf(*fixture.workspace, fixture.plans.plan(id).value(), {today.addYears(1), noId});
    CHECK(planJson(later) == planJson(agreed));
    CHECK(later.client == QStringLiteral("RL"));
}

TEST_CASE("the last change of a plan is the day of the newest step that touched it or what is its own")
{
    PlanFixture fixture;
    const Id plan = fixture.plans.add(fixture.planFor(2027));
    const Id goal = fixture.goals.add(fixture.goalOf(plan));
    const Id other = fixture.plans.add(fixture.planFor(2028));
    Workspace& workspace = *fixture.workspace;
    CHECK(lastChanges(workspace).value(plan) == QDate::currentDate());
    CHECK(lastChanges(workspace).size() == 2);
    CHECK(gatherPlan(workspace, *fixture.plans.plan(plan), {QDate(2026, 11, 24), noId}).changedOn ==
          QDate::currentDate());
    // What is taken back does not count, and what is gone is not there.
    fixture.plans.remove(other);
    CHECK(lastChanges(workspace).size() == 1);
    CHECK(fixture.goals.goal(goal).has_value());
}
