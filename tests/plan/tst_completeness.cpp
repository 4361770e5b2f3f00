#include "plan/completeness.h"
#include "plan/meeting.h"
#include "plan/planfindings.h"
#include "planfixture.h"

#include "plan/servicestandard.h"
#include "registry/productline.h"
#include "registry/salesstore.h"
#include <algorithm>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

const QDate today(2027, 3, 1);

/// Everything a plan should have.
PlanParts whole()
{
    PlanParts parts;
    parts.client = QStringLiteral("RL");
    parts.plan.id = 1;
    parts.plan.client = 2;
    parts.plan.owner = 3;
    parts.plan.period = {QDate(2027, 1, 1), QDate(2027, 12, 31)};
    parts.plan.nextReviewOn = QDate(2027, 3, 1);
    for (const PlanSection section : planSections)
        parts.plan.sections[section] = QStringLiteral("written");
    PlanGoal goal;
    goal.id = 10;
    goal.name = QStringLiteral("Grow");
    goal.measure = QStringLiteral("share of wallet");
    goal.start = {34.0, {}};
    goal.target = {50.0, {}};
    goal.dueOn = QDate(2027, 9, 30);
    goal.owner = 3;
    goal.salesEffect = 100.0;
    parts.goals = {goal};
    Action action;
    action.id = 20;
    action.what = QStringLiteral("Call");
    action.member = 3;
    action.dueOn = today;
    parts.actions = {action};
    parts.risks = {{30, 1, QStringLiteral("Late"), Level::Low, Level::High, QStringLiteral("Stock"), 3}};
    for (const SwotQuadrant quadrant : swotQuadrants)
        parts.swot.push_back({noId, 1, quadrant, QStringLiteral("something")});
    parts.targets = {{40, 2, parts.plan.period, 100, std::nullopt, {}}};
    parts.people = parts.assessment = parts.certainty = parts.purchases = parts.scenario = true;
    return parts;
}

QList<QByteArray> codes(const PlanParts& parts)
{
    QList<QByteArray> codes;
    for (const CompletenessPoint& point : completenessOf(parts, today).points)
        for (const Finding& finding : point.missing)
            codes << finding.code;
    return codes;
}

} // namespace

TEST_CASE("a whole plan lacks nothing")
{
    const Completeness check = completenessOf(whole(), today);
    CHECK(check.all() == 28);
    CHECK(check.done() == 28);
    CHECK(check.percent() == 100);
    CHECK(check.reckoning() == QStringLiteral("28 of 28 points are there: 100 %"));
}

TEST_CASE("an empty plan has only what needs nothing to be there")
{
    PlanParts empty;
    empty.plan.id = 1;
    empty.plan.client = 2;
    empty.plan.period = {QDate(2027, 1, 1), QDate(2027, 12, 31)};
    const Completeness check = completenessOf(empty, today);
    // No action without a date, and none overdue.
    CHECK(check.done() == 2);
    CHECK(check.all() == 28);
    CHECK(check.reckoning() == QStringLiteral("2 of 28 points are there: 7 %"));
}

TEST_CASE("each thing that is missing is named, with its row")
{
    PlanParts parts = whole();
    SECTION("owner and review")
    {
        parts.plan.owner = noId;
        parts.plan.nextReviewOn = today.addDays(-1);
        CHECK(codes(parts) == QList<QByteArray>{"plan-without-owner", "review-overdue"});
        parts.plan.nextReviewOn = {};
        CHECK(codes(parts) == QList<QByteArray>{"plan-without-owner", "review-missing"});
    }
    SECTION("a section")
    {
        parts.plan.sections.erase(PlanSection::Programmes);
        CHECK(codes(parts) == QList<QByteArray>{"section-empty"});
    }
    SECTION("a goal that is not SMART")
    {
        parts.goals.front().dueOn = {};
        const Completeness check = completenessOf(parts, today);
        CHECK(codes(parts) == QList<QByteArray>{"goal-not-smart", "target-not-planned"});
        const auto point = std::find_if(check.points.begin(), check.points.end(),
                                        [](const CompletenessPoint& p) { return !p.isDone(); });
        CHECK(point->missing.front().row == 10);
        CHECK(point->missing.front().table == "goal");
        CHECK(point->missing.front().client == 2);
    }
    SECTION("a goal that is late")
    {
        parts.goals.front().dueOn = today.addDays(-1);
        CHECK(codes(parts) == QList<QByteArray>{"goal-overdue"});
        parts.goals.front().progress = {{today, {50.0, {}}, {}}};
        CHECK_FALSE(codes(parts).contains("goal-overdue"));
    }
    SECTION("progress nobody looked at")
    {
        parts.goals.front().progress = {{today.addDays(-progressDays - 1), {36.0, {}}, {}}};
        CHECK(codes(parts) == QList<QByteArray>{"goal-progress-stale"});
        parts.goals.front().progress = {{today.addDays(-progressDays), {36.0, {}}, {}}};
        CHECK(codes(parts).isEmpty());
    }
    SECTION("targets that end before the plan, and a gap nobody plans")
    {
        parts.targets.front().period.end = QDate(2027, 6, 30);
        CHECK(codes(parts) == QList<QByteArray>{"target-missing", "target-missing"});
        parts.targets.front().period.end = QDate(2027, 12, 31);
        parts.targets.front().amount = 150;
        CHECK(codes(parts) == QList<QByteArray>{"target-not-planned"});
    }
    SECTION("actions")
    {
        parts.actions.front().member = noId;
        parts.actions.front().dueOn = today.addDays(-1);
        CHECK(codes(parts) == QList<QByteArray>{"action-incomplete", "action-overdue"});
        parts.actions.front().status = ActionStatus::Done;
        CHECK(codes(parts) == QList<QByteArray>{"plan-without-actions"});
    }
    SECTION("risks and SWOT")
    {
        parts.risks.front().impact.reset();
        parts.swot.pop_back();
        CHECK(codes(parts) == QList<QByteArray>{"risk-incomplete", "swot-incomplete"});
    }
    SECTION("analyses")
    {
        parts.people = parts.scenario = false;
        CHECK(codes(parts) == QList<QByteArray>{"analysis-missing", "analysis-missing"});
    }
}

TEST_CASE("findings name plans, promises and key clients without a plan")
{
    PlanFixture fixture;
    Client key;
    key.name = QStringLiteral("KC");
    key.status = ClientStatus::KeyClient;
    ClientStore(*fixture.workspace).add(key);
    fixture.plans.add(fixture.planFor(2027));
    Meeting meeting;
    meeting.client = fixture.client;
    meeting.on = today.addDays(-20);
    meeting.subject = QStringLiteral("Visit");
    meeting.promises = {{noId, PromiseSide::Ours, QStringLiteral("Samples"), today.addDays(-1), {}, noId},
                        {noId, PromiseSide::Theirs, QStringLiteral("Forecast"), today, {}, noId}};
    MeetingStore(*fixture.workspace).add(meeting);
    QList<QByteArray> codes;
    for (const Finding& finding : planFindings(*fixture.workspace, today))
        codes << finding.code;
    CHECK(codes.count("section-empty") == 1);
    CHECK(codes.count("plan-without-goals") == 1);
    CHECK(codes.count("review-missing") == 1);
    CHECK(codes.count("key-client-without-plan") == 1);
    CHECK(codes.count("promise-overdue") == 1);
    CHECK(codes.count("analysis-missing") == 0);
}

TEST_CASE("an analysis that is older than the workspace allows is no longer there")
{
    PlanFixture fixture;
    const Id plan = fixture.plans.add(fixture.planFor(2027));
    PlanParts parts = readPlanParts(*fixture.workspace, *fixture.plans.plan(plan));
    parts.assessment = true;
    parts.assessmentMonths = 6;
    const auto codes = [&](QDate day) {
        QStringList found;
        for (const CompletenessPoint& point : completenessOf(parts, day).points)
            for (const Finding& finding : point.missing)
                if (finding.code == "analysis-stale")
                    found << QString::fromUtf8(finding.table);
        return found;
    };
    parts.assessedOn = QDate(2026, 5, 24);
    CHECK(codes(QDate(2026, 11, 24)).isEmpty());
    CHECK(codes(QDate(2026, 11, 25)) == QStringList{QStringLiteral("client:relationship")});
}

TEST_CASE("a key client whom the standard of its class asks to be seen is a finding")
{
    PlanFixture fixture;
    Client key = *ClientStore(*fixture.workspace).client(fixture.client);
    key.status = ClientStatus::KeyClient;
    ClientStore(*fixture.workspace).update(key);
    ProductLine line;
    line.name = QStringLiteral("Service");
    Sales sales;
    sales.client = fixture.client;
    sales.productLine = ProductLineStore(*fixture.workspace).add(line);
    sales.year = 2026;
    sales.revenue = 1000.0;
    SalesStore(*fixture.workspace).set(sales);
    const QDate thatDay(2026, 11, 24);
    const auto sentences = [&] {
        QStringList found;
        for (const Finding& finding : planFindings(*fixture.workspace, thatDay))
            if (finding.code == "service-overdue")
                found << finding.sentence;
        return found;
    };
    CHECK(sentences().isEmpty()); // no standard
    ServiceStandard standard;
    standard[{AbcClass::A, MeetingKind::Visit}] = 4;
    ServiceStandardStore(*fixture.workspace).set(standard);
    REQUIRE(sentences().size() == 1);
    CHECK(sentences().front().contains(QStringLiteral("Visit, never held")));
    Meeting visit;
    visit.client = fixture.client;
    visit.subject = QStringLiteral("Visit");
    visit.held = true;
    visit.on = thatDay.addDays(-30);
    MeetingStore(*fixture.workspace).add(visit);
    CHECK(sentences().isEmpty());
}
