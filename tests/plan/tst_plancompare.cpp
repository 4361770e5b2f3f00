#include "plan/plancompare.h"

#include <QLocale>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

PlanContent content()
{
    PlanContent plan;
    plan.client = QStringLiteral("RL");
    plan.period = {QDate(2027, 1, 1), QDate(2027, 12, 31)};
    plan.details = {{QStringLiteral("city"), QStringLiteral("Gliwice")}};
    plan.gaps = {{QStringLiteral("Service A"), Figure(800), Figure(300), Figure(500), {}, {}, Figure(10)}};
    plan.clvYears = {{1, 400, 1, 400, 400}, {2, 550, 1.1, 500, 900}};
    plan.clvRate = 10;
    plan.scenarios = {{QStringLiteral("Base"), 50.0, 900.0}};
    plan.proof = {{QStringLiteral("Image"), {}, 9.5, 12, 19, 2.28}};
    plan.factors = {{QStringLiteral("trust"), QStringLiteral("medium"), {}}};
    plan.certainty = {
        {QStringLiteral("Service A"), QStringLiteral("need"), QStringLiteral("low"), QStringLiteral("high")}};
    plan.value = {{QStringLiteral("product"), 8.0, 7.0, {}}};
    plan.valuePosition = QStringLiteral("more-for-more");
    plan.bestCompetitor = QStringLiteral("Torex");
    plan.loyalty = {{QStringLiteral("goal"), QStringLiteral("Keep")}};
    plan.research = {{QStringLiteral("clients"), QStringLiteral("Who decides?"), {}, {}, {}, false}};
    plan.readiness = {{QStringLiteral("money"), QStringLiteral("partly"), {}, {}}};
    plan.skills = {{QStringLiteral("social"), QStringLiteral("Listens"), 4, 3}};
    PlanContent::PersonLine malik;
    malik.key = 1;
    malik.name = QStringLiteral("H. Malik");
    malik.influence = QStringLiteral("high");
    PlanContent::PersonLine sowa = malik;
    sowa.key = 2;
    sowa.name = QStringLiteral("J. Sowa");
    sowa.manager = 1;
    PlanContent::PersonLine nobody;
    nobody.key = 3;
    nobody.roles = {QStringLiteral("approver")};
    plan.people = {malik, sowa, nobody};
    plan.edges = {{2, 1, QStringLiteral("positive"), 2, false}};
    return plan;
}

using Kind = PlanDifference::Kind;

/// The one difference there is.
PlanDifference only(const PlanContent& before, const PlanContent& after)
{
    const std::vector<PlanDifference> found = comparePlans(before, after, QLocale(QStringLiteral("en_GB")));
    REQUIRE(found.size() == 1);
    return found.front();
}

PlanDifference difference(Kind kind, const char* what, const char* before, const char* after)
{
    return {kind, QString::fromUtf8(what), QString::fromUtf8(before), QString::fromUtf8(after)};
}

} // namespace

TEST_CASE("a plan does not differ from itself")
{
    CHECK(comparePlans(content(), content(), QLocale::c()).empty());
}

TEST_CASE("every figure of two versions is compared")
{
    const PlanContent before = content();
    const auto changed = [&](const auto& change) {
        PlanContent after = content();
        change(after);
        return only(before, after);
    };
    CHECK(changed([](PlanContent& p) { p.gaps[0].sales = Figure(350); }) ==
          difference(Kind::Figure, "Our sales of Service A", "300", "350"));
    CHECK(changed([](PlanContent& p) { p.gaps[0].current = Figure(); }) ==
          difference(Kind::Figure, "Current gap of Service A", "500", ""));
    CHECK(changed([](PlanContent& p) { p.gaps[0].future = Figure::notApplicable(); }).after ==
          notApplicableWord());
    CHECK(changed([](PlanContent& p) { p.clvYears[1].contribution = 600; }) ==
          difference(Kind::Figure, "Contribution of year 2", "550", "600"));
    CHECK(changed([](PlanContent& p) { p.clvYears.pop_back(); }) ==
          difference(Kind::Figure, "Contribution of year 2", "550", ""));
    CHECK(changed([](PlanContent& p) { p.clvRate = 8; }) ==
          difference(Kind::Figure, "Discount rate, %", "10", "8"));
    CHECK(changed([](PlanContent& p) { p.scenarios[0].probability = 60; }) ==
          difference(Kind::Figure, "Scenario Base", "900 · 50 %", "900 · 60 %"));
    CHECK(changed([](PlanContent& p) { p.proof[0].points = 13; }) ==
          difference(Kind::Figure, "Points for Image", "12", "13"));
    CHECK(changed([](PlanContent& p) { p.factors[0].level = QStringLiteral("high"); }) ==
          difference(Kind::Figure, "Trust", "medium", "high"));
    CHECK(
        changed([](PlanContent& p) { p.certainty[0].current = QStringLiteral("medium"); }) ==
        difference(Kind::Figure, "Service A · Need certainty", "low, desired high", "medium, desired high"));
    CHECK(changed([](PlanContent& p) { p.value[0].theirs = 7.5; }).kind == Kind::Figure);
    CHECK(changed([](PlanContent& p) { p.value[0].theirs = 7.5; }).after == QStringLiteral("8 · 7.5"));
    CHECK(changed([](PlanContent& p) { p.research[0].answer = QStringLiteral("Malik"); }) ==
          difference(Kind::Figure, "Who decides?", "", "Malik"));
    CHECK(changed([](PlanContent& p) { p.readiness[0].verdict = QStringLiteral("ready"); }).after ==
          QStringLiteral("ready"));
    CHECK(changed([](PlanContent& p) { p.skills[0].present = std::nullopt; }) ==
          difference(Kind::Figure, "Listens", "required 4, present 3", "required 4, present not judged"));
}

TEST_CASE("every field and person of two versions is compared")
{
    const PlanContent before = content();
    const auto changed = [&](const auto& change) {
        PlanContent after = content();
        change(after);
        return only(before, after);
    };
    CHECK(changed([](PlanContent& p) { p.details[0].value = QStringLiteral("Zabrze"); }) ==
          difference(Kind::Field, "City", "Gliwice", "Zabrze"));
    CHECK(changed([](PlanContent& p) { p.bestCompetitor.clear(); }) ==
          difference(Kind::Field, "Best competitor", "Torex", ""));
    CHECK(changed([](PlanContent& p) { p.valuePosition.clear(); }).what == QStringLiteral("Value position"));
    CHECK(changed([](PlanContent& p) { p.loyalty.clear(); }).before == QStringLiteral("Keep"));
    CHECK(changed([](PlanContent& p) { p.edges.clear(); }) ==
          difference(Kind::Person, "J. Sowa", "high · reports to H. Malik · influences H. Malik",
                     "high · reports to H. Malik"));
    CHECK(changed([](PlanContent& p) { p.people[1].manager = 0; }).after ==
          QStringLiteral("high · influences H. Malik"));
    CHECK(changed([](PlanContent& p) { p.people.pop_back(); }) ==
          difference(Kind::Person, "Not known (approver)", "approver", ""));
}
