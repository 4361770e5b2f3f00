#include "plan/servedgoals.h"

#include "buyingcentre/buyingcentre.h"
#include "buyingcentre/personstore.h"
#include "plan/planfindings.h"
#include "planfixture.h"

#include <catch2/catch.hpp>

using namespace kam;

namespace
{

struct Served : PlanFixture {
    Id anna = noId;
    Id plan = plans.add(planFor(2027));

    Served()
    {
        Person person;
        person.client = client;
        person.name = QStringLiteral("Anna");
        person.goals = {{noId, QStringLiteral("Quality")}, {noId, QStringLiteral("niższe ryzyko")}};
        anna = PersonStore(*workspace).add(person);
    }
    /// Texts of the goals that are served.
    [[nodiscard]] QStringList served()
    {
        const BuyingCentre centre = readBuyingCentre(*workspace, client);
        const QSet<Id> ids = servedGoals(*workspace, centre, *plans.plan(plan));
        QStringList texts;
        for (const Goal& goal : centre.people.front().goals)
            if (ids.contains(goal.id))
                texts << goal.text;
        return texts;
    }
    [[nodiscard]] QStringList unserved()
    {
        QStringList sentences;
        for (const Finding& finding : planFindings(*workspace, QDate(2027, 2, 1)))
            if (finding.code == "goal-unserved")
                sentences << finding.sentence;
        return sentences;
    }
};

} // namespace

TEST_CASE_METHOD(Served, "a goal of the plan serves the goal of a person that it names")
{
    CHECK(served().isEmpty());
    CHECK(unserved() ==
          QStringList{QStringLiteral(
              "The plan serves nothing of what 1 person(s) want: Anna (Quality, niższe ryzyko). Serve it by "
              "a goal or an action.")});
    PlanGoal goal = goalOf(plan);
    goal.person = anna;
    goal.personGoal = QStringLiteral("quality");
    goals.add(goal);
    CHECK(served() == QStringList{QStringLiteral("Quality")});
    CHECK(unserved().front().contains(QStringLiteral("Anna (niższe ryzyko).")));
}

TEST_CASE_METHOD(Served, "an action for the person serves the goal it names, until it is dropped")
{
    Action action;
    action.client = client;
    action.person = anna;
    action.what = QStringLiteral("Serve the goal of Anna: NIZSZE RYZYKO");
    action.id = actions.add(action);
    CHECK(served() == QStringList{QStringLiteral("niższe ryzyko")});
    action.status = ActionStatus::Done;
    actions.update(action);
    CHECK(served().size() == 1);
    action.status = ActionStatus::Dropped;
    actions.update(action);
    CHECK(served().isEmpty());
    action.status = ActionStatus::Planned;
    action.person = noId;
    actions.update(action);
    CHECK(served().isEmpty());
}

TEST_CASE_METHOD(Served, "the action that a finding about unserved goals offers settles it")
{
    const auto unservedNow = [this]() -> std::optional<Finding> {
        for (const Finding& finding : planFindings(*workspace, QDate(2027, 2, 1)))
            if (finding.code == "goal-unserved")
                return finding;
        return std::nullopt;
    };
    REQUIRE(unservedNow());
    Action action;
    action.client = unservedNow()->aboutClient();
    action.person = unservedNow()->row;
    action.what = unservedNow()->action;
    CHECK(action.what == QStringLiteral("Serve goals of Anna: Quality, niższe ryzyko"));
    actions.add(action);
    CHECK_FALSE(unservedNow());
}
