#include "registry/registryfixture.h"
#include "value/activity.h"
#include "value/scenario.h"

#include <catch2/catch.hpp>

using namespace kam;

namespace
{

struct ValueFixture : RegistryFixture {
    ScenarioStore scenarios{*workspace};
    ActivityStore activities{*workspace};
    Id alfa = add(QStringLiteral("Alfa"));

    [[nodiscard]] Scenario scenario(const QString& name, ScenarioKind kind = ScenarioKind::Base) const
    {
        Scenario result;
        result.client = alfa;
        result.name = name;
        result.kind = kind;
        result.years = {{.year = 1, .revenue = 1000, .variableCosts = 600},
                        {.year = 2, .revenue = 1100, .variableCosts = 50, .costsInPercent = true}};
        return result;
    }
};

} // namespace

TEST_CASE_METHOD(ValueFixture, "a scenario is stored whole, and only what changed is recorded")
{
    Scenario base = scenario(QStringLiteral("Base"));
    base.terms = {12.5, Timing::MidYear, 80.0};
    base.probability = 50;
    base.notes = QStringLiteral("ó");
    base.id = scenarios.add(base);
    Scenario stored = *scenarios.scenario(base.id);
    CHECK(stored.position == 1);
    base.position = 1;
    CHECK(stored == base);
    stored.years[1].revenue = 1200;
    stored.years.push_back({.year = 3, .revenue = 5});
    scenarios.update(stored);
    CHECK(scenarios.ofClient(alfa) == std::vector{stored});
    CHECK(readScenarios(*workspace) == std::vector{stored});
    const auto changes = workspace->details(workspace->history(1).front());
    CHECK(std::count_if(changes.begin(), changes.end(),
                        [](const FieldChange& change) { return change.table == "clv_scenario"; }) == 0);
    CHECK(workspace->undo());
    CHECK(scenarios.ofClient(alfa) == std::vector{base});
    scenarios.remove(base.id);
    CHECK(scenarios.ofClient(alfa).empty());
    CHECK(workspace->undo());
    CHECK(scenarios.ofClient(alfa) == std::vector{base});
    clients.remove({alfa});
    CHECK(readScenarios(*workspace).empty());
}

TEST_CASE_METHOD(ValueFixture, "scenarios that can't be computed are refused by client and name")
{
    const auto refused = [&](const std::function<void(Scenario&)>& change) {
        Scenario bad = scenario(QStringLiteral("Base"));
        change(bad);
        return refusal([&] { scenarios.add(bad); });
    };
    CHECK(
        refused([](Scenario& s) { s.terms.rate = -100; }).startsWith(QStringLiteral("Alfa, scenario Base")));
    CHECK(refused([](Scenario& s) { s.terms.retention = 100; }).contains(QStringLiteral("retention")));
    CHECK(refused([](Scenario& s) { s.probability = 101; }).contains(QStringLiteral("probability")));
    CHECK(refused([](Scenario& s) { s.years[1].year = 1; }).contains(QStringLiteral("twice")));
    CHECK(refused([](Scenario& s) { s.years[1].year = 0; }).contains(QStringLiteral("no year")));
    CHECK(refused([](Scenario& s) { s.name.clear(); }).contains(QStringLiteral("needs a name")));
    CHECK(scenarios.ofClient(alfa).empty());
    scenarios.add(scenario(QStringLiteral("Base")));
    CHECK(refused([](Scenario&) {}).contains(QStringLiteral("already")));
}

TEST_CASE_METHOD(ValueFixture,
                 "the value of a client is the expected one, that of the base, or of the only one")
{
    std::vector<Scenario> several;
    CHECK(clientClv(several).basis == ClvBasis::None);
    several.push_back(scenario(QStringLiteral("Odd"), ScenarioKind::Other));
    CHECK(clientClv(several).basis == ClvBasis::Only);
    CHECK(*clientClv(several).value == Approx(900));
    several.push_back(scenario(QStringLiteral("Other"), ScenarioKind::Other));
    CHECK(clientClv(several).basis == ClvBasis::None);
    CHECK_FALSE(clientClv(several).value);
    several.push_back(scenario(QStringLiteral("Base")));
    several[2].years = {{.year = 1, .revenue = 100}};
    CHECK(clientClv(several).basis == ClvBasis::Base);
    CHECK(clientClv(several).scenario == QStringLiteral("Base"));
    CHECK(*clientClv(several).value == Approx(100));
    several[0].probability = 25;
    several[1].probability = 25;
    CHECK(clientClv(several).basis == ClvBasis::Base);
    several[2].probability = 50;
    CHECK(clientClv(several).basis == ClvBasis::Expected);
    CHECK(*clientClv(several).value == Approx(500));
    several[2].years.clear();
    CHECK_FALSE(clientClv(several).value);
    CHECK_FALSE(clientClv(several).problem.isEmpty());
}

TEST_CASE_METHOD(ValueFixture, "words of scenarios and timings lead back to them")
{
    for (const ScenarioKind kind :
         {ScenarioKind::Pessimistic, ScenarioKind::Base, ScenarioKind::Optimistic, ScenarioKind::Other})
        CHECK(scenarioKindFromWord(scenarioKindWord(kind)) == kind);
    for (const Timing timing : {Timing::StartOfYear, Timing::MidYear, Timing::EndOfYear})
        CHECK(timingFromWord(timingWord(timing)) == timing);
    CHECK_FALSE(timingFromWord(QStringLiteral("noon")));
}

TEST_CASE_METHOD(ValueFixture,
                 "activities and their counts are stored; a count that is not known is not there")
{
    const Id visits = activities.add(
        {.name = QStringLiteral("Visits"), .driver = QStringLiteral("visit"), .unitCost = 120.5});
    const Id orders = activities.add({.name = QStringLiteral("Orders"), .unitCost = 3});
    REQUIRE(activities.all().size() == 2);
    CHECK(activities.all()[0].position == 1);
    activities.setCounts({{alfa, visits, 2025, 4}, {alfa, orders, 2025, 0}, {alfa, visits, 2024, 2.5}});
    activities.setCount(alfa, visits, 2025, 5);
    CHECK(readActivityCounts(*workspace, 2025).size() == 2);
    CHECK(activities.countsOf(alfa).size() == 3);
    CHECK(activities.countsOf(alfa)[0] == ActivityCount{alfa, visits, 2024, 2.5});
    activities.setCount(alfa, orders, 2025, std::nullopt);
    CHECK(readActivityCounts(*workspace, 2025) == std::vector<ActivityCount>{{alfa, visits, 2025, 5}});
    activities.remove(visits);
    CHECK(activities.countsOf(alfa).empty());
    CHECK(workspace->undo());
    CHECK(activities.countsOf(alfa).size() == 2);
    CHECK(refusal([&] {
              activities.add({.name = QStringLiteral("Orders"), .unitCost = 1});
          }).contains(QStringLiteral("already")));
    CHECK(refusal([&] {
              activities.add({.name = QStringLiteral("Calls"), .unitCost = -1});
          }).contains(QStringLiteral("Calls")));
    CHECK(refusal([&] {
              activities.setCounts({{alfa, orders, 2025, -1}});
          }).contains(QStringLiteral("Alfa")));
}
