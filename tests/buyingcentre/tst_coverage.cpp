#include "buyingcentre/buyingcentrefindings.h"
#include "buyingcentre/complexityreading.h"
#include "buyingcentre/coverage.h"
#include "buyingcentre/departure.h"
#include "centrefixture.h"
#include "handmade.h"

#include <catch2/catch.hpp>

using namespace kam;

namespace
{

const QDate today(2026, 11, 24);

/// H decides; S buys and reports to H; T uses, initiates and reports to H; K is against us.
Handmade firm()
{
    Handmade made;
    made.add("H");
    made.add("K", "H");
    made.add("S", "H");
    made.add("T", "H");
    made.role("H", Role::Decider);
    made.role("S", Role::Buyer);
    made.role("T", Role::User);
    made.role("T", Role::Initiator);
    made["K"].attitude = {Attitude::Opponent, Knowledge::Known, QString(), today};
    made["S"].attitude = {Attitude::Supporter, Knowledge::Known, QString(), today};
    made.contact("Ewa", "S", ContactStrength::Strong);
    made.contact("Adam", "T", ContactStrength::Weak);
    return made;
}

QStringList found(const Handmade& made, const char* code)
{
    QStringList subjects;
    for (const Finding& finding : buyingCentreFindings(made.centre, today, 12))
        if (finding.code == code)
            subjects << finding.subject;
    return subjects;
}

Finding finding(const Handmade& made, const char* code)
{
    for (const Finding& one : buyingCentreFindings(made.centre, today, 12))
        if (one.code == code)
            return one;
    return {};
}

QString sentence(const Handmade& made, const char* code)
{
    return finding(made, code).sentence;
}

} // namespace

TEST_CASE("roles nobody fills: open questions, placeholders and people who left do not count")
{
    Handmade made = firm();
    CHECK(unfilledRoles(made.centre) == std::vector{Role::Influencer, Role::Approver, Role::Gatekeeper});
    made.role("K", Role::Approver, Knowledge::Unknown);
    made.role("K", Role::Influencer, Knowledge::Assumed);
    made.add("P").placeholder = true;
    made.role("P", Role::Gatekeeper);
    CHECK(unfilledRoles(made.centre) == std::vector{Role::Approver, Role::Gatekeeper});
    CHECK(found(made, "role-unfilled") == QStringList{QStringLiteral("Alfa")}); // one for all of them
    const Finding open = finding(made, "role-unfilled");
    CHECK(open.severity == Severity::Caution);
    CHECK(open.table == "client:buyingcentre");
    CHECK(open.aboutClient() == 1);
    CHECK(open.sentence ==
          QStringLiteral(
              "Nobody fills the role: approver, gatekeeper. Find out who does; perhaps: approver – K."));
    CHECK(open.action == QStringLiteral("Find out who fills the role: approver, gatekeeper"));
    made.role("S", Role::Approver);
    CHECK(finding(made, "role-unfilled").severity == Severity::Hint); // a gatekeeper does not decide
    made["S"].roles.pop_back();
    made["H"].leftOn = today;
    CHECK(unfilledRoles(made.centre) == std::vector{Role::Decider, Role::Approver, Role::Gatekeeper});
    CHECK(found({}, "role-unfilled").isEmpty());
}

TEST_CASE("a role filled for an open project alone is looked for in the other open projects")
{
    Handmade made = firm();
    made["H"].roles.clear(); // the decider
    made.centre.projects = {{.id = 5, .client = 1, .name = QStringLiteral("Line")},
                            {.id = 6, .client = 1, .name = QStringLiteral("Hall")},
                            {.id = 7, .client = 1, .name = QStringLiteral("Past")}};
    made.centre.projects[2].status = ProjectStatus::Won;
    for (const Role role : {Role::Influencer, Role::Approver, Role::Gatekeeper})
        made.role("S", role);
    CHECK(sentence(made, "role-unfilled") ==
          QStringLiteral("Nobody fills the role: decider. Find out who does."));
    made.role("K", Role::Decider, Knowledge::Known, 5);
    CHECK(sentence(made, "role-unfilled") ==
          QStringLiteral("For “Hall”, nobody fills the role: decider. Find out who does."));
    made.role("H", Role::Decider);
    CHECK(sentence(made, "role-unfilled").isEmpty());
}

TEST_CASE("deciders nobody of ours knows, and the way to them")
{
    Handmade made = firm();
    CHECK(unknownDeciders(made.centre) == std::vector{UnknownDecider{Handmade::id("H"), Role::Decider}});
    CHECK(sentence(made, "decider-unknown") ==
          QStringLiteral("Nobody of ours knows this decider. The shortest way there: Ewa – S – H."));
    CHECK(finding(made, "decider-unknown").action == QStringLiteral("Ask S to introduce us to H"));
    CHECK(finding(made, "decider-unknown").name == QStringLiteral("H"));
    made.contact("Ewa", "H", ContactStrength::None);
    CHECK(unknownDeciders(made.centre).size() == 1); // known not to know is not knowing
    made.contact("Adam", "H", ContactStrength::Weak);
    CHECK(unknownDeciders(made.centre).empty());

    made.centre.projects.push_back({.id = 5, .client = 1, .name = QStringLiteral("Line")});
    made.role("K", Role::Approver, Knowledge::Known, 5);
    CHECK(unknownDeciders(made.centre) == std::vector{UnknownDecider{Handmade::id("K"), Role::Approver}});
    CHECK(found(made, "approver-unknown") == QStringList{QStringLiteral("K (Alfa)")});
    made.centre.projects[0].status = ProjectStatus::Lost;
    CHECK(unknownDeciders(made.centre).empty());
}

TEST_CASE("the attitude of who decides matters")
{
    Handmade made = firm();
    CHECK(found(made, "attitude-unknown") == QStringList{QStringLiteral("H (Alfa)")});
    made["H"].attitude = {Attitude::Neutral, Knowledge::Assumed, QString(), QDate()};
    CHECK(found(made, "attitude-unknown").isEmpty());
}

TEST_CASE("opponents, and who influences them")
{
    Handmade made = firm();
    CHECK(sentence(made, "opponent-present") ==
          QStringLiteral("Is against us. Nobody is known to influence them: find out who does."));
    made.influence("S", "K", 1);
    made.influence("T", "K", 3);
    made.influence("H", "K", 3, InfluenceKind::Conflict);
    const auto all = blockers(made.centre);
    REQUIRE(all.size() == 1);
    CHECK_FALSE(all[0].decides);
    CHECK(all[0].influencers.size() == 2);
    CHECK(sentence(made, "opponent-present") ==
          QStringLiteral("Is against us. Most influence on them: T, S."));
    made.role("K", Role::Approver);
    for (const Finding& finding : buyingCentreFindings(made.centre, today, 12))
        if (finding.code == "opponent-present") {
            CHECK(finding.severity == Severity::Bad);
            CHECK(finding.table == "person");
            CHECK(finding.row == Handmade::id("K"));
        }
    made["K"].leftOn = today;
    CHECK(blockers(made.centre).empty());
}

TEST_CASE("goals the plan does not serve")
{
    Handmade made = firm();
    made["H"].goals = {{11, QStringLiteral("quality")}, {12, QStringLiteral("calm")}};
    made["S"].goals = {{13, QStringLiteral("price")}};
    made.centre.people.insert(made.centre.people.begin(), made["S"]);
    made.centre.people.front().id = Handmade::id("B");
    made.centre.people.front().name = QStringLiteral("B");
    made["B"].goals.clear();
    CHECK(unservedGoals(made.centre, {11, 13}).size() == 1);
    const Findings findings = goalFindings(made.centre, {11, 13});
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].sentence ==
          QStringLiteral("The plan serves nothing of what 1 person(s) want: H (calm). Serve it by a goal or "
                         "an action."));
    CHECK(findings[0].subject == QStringLiteral("Alfa"));
    CHECK(findings[0].row == Handmade::id("H"));
    CHECK(findings[0].action == QStringLiteral("Serve goals of H: calm"));
    made["B"].goals = {{14, QStringLiteral("rest")}};
    const Findings all = goalFindings(made.centre, {});
    REQUIRE(all.size() == 1); // one for the client; who decides comes first
    CHECK(all[0].sentence.contains(QStringLiteral("H (quality, calm); B (rest); S (price).")));
    CHECK(all[0].row == Handmade::id("H"));
    CHECK(goalFindings(made.centre, {11, 12, 13, 14}).empty());
    made["B"].goals.clear();
    made["H"].leftOn = today;
    CHECK(unservedGoals(made.centre, {}).size() == 1);
}

TEST_CASE("contacts weaker than wanted; one not known is at best none")
{
    Handmade made = firm();
    made.centre.contacts[0].desired = ContactStrength::Strong;
    made.centre.contacts[1].desired = ContactStrength::Medium;
    made.centre.contacts.push_back(
        {.member = Handmade::id("Ewa"), .person = Handmade::id("H"), .desired = ContactStrength::Weak});
    CHECK(contactsBelowDesired(made.centre).size() == 2);
    CHECK(sentence(made, "contacts-below-desired") ==
          QStringLiteral(
              "2 contact(s) are weaker than wanted: Adam with T (weak, wanted: medium), Ewa with H (not "
              "known, wanted: weak)."));
    CHECK(found(made, "contacts-below-desired") == QStringList{QStringLiteral("Alfa")});
}

TEST_CASE("the shortest chain of acquaintance, the strongest of equal ones")
{
    Handmade made = firm();
    auto chains = shortestChains(made.centre);
    CHECK(chains.value(Handmade::id("S")) == Chain{Handmade::id("Ewa"), {Handmade::id("S")}});
    CHECK(chainText(made.centre, chains.value(Handmade::id("K"))) == QStringLiteral("Ewa – S – H – K"));
    // A weak acquaintance of Adam's makes a shorter way than two strong steps.
    made.influence("K", "T", 1, InfluenceKind::Informal);
    chains = shortestChains(made.centre);
    CHECK(chainText(made.centre, chains.value(Handmade::id("K"))) == QStringLiteral("Adam – T – K"));
    CHECK(chainText(made.centre, chains.value(Handmade::id("H"))) == QStringLiteral("Ewa – S – H"));
    CHECK(chainText(made.centre, shortestChains(made.centre, Handmade::id("S")).value(Handmade::id("H"))) ==
          QStringLiteral("Adam – T – H"));
    // A conflict introduces nobody, and neither does somebody not yet known.
    made.add("X");
    made.influence("S", "X", 3, InfluenceKind::Conflict);
    made.add("P", "H").placeholder = true;
    made.add("Y", "P");
    chains = shortestChains(made.centre);
    CHECK_FALSE(chains.contains(Handmade::id("X")));
    CHECK(chains.contains(Handmade::id("P")));
    CHECK_FALSE(chains.contains(Handmade::id("Y")));
}

TEST_CASE("if a person leaves")
{
    Handmade made = firm();
    made.add("G", "T");
    made.influence("T", "H", 3);
    Departure departure = ifLeaves(made.centre, Handmade::id("T"));
    CHECK(departure.rolesLeftOpen == std::vector{Role::Initiator, Role::User});
    CHECK(made.names(departure.outOfReach) == QStringLiteral("G"));
    CHECK(departure.membersLeftAlone == std::vector{Handmade::id("Adam")});
    CHECK(made.names(departure.reports) == QStringLiteral("G"));
    CHECK(departure.reachLost == 1);
    CHECK(departureText(made.centre, departure) ==
          QStringList{QStringLiteral("Nobody else fills the role: initiator, user."),
                      QStringLiteral("No acquaintance of ours leads any more to: G."),
                      QStringLiteral("Of ours, who know nobody else there: Adam."),
                      QStringLiteral("Without a manager would be: G."),
                      QStringLiteral("An influence of 1.0 falls away.")});
    made.centre.projects = {{.id = 5, .client = 1, .name = QStringLiteral("Line")}};
    made.role("K", Role::Decider, Knowledge::Known, 5);
    CHECK_FALSE(ifLeaves(made.centre, Handmade::id("K")).leavesNothingOpen());
    CHECK(departureText(made.centre, ifLeaves(made.centre, Handmade::id("K"))).front() ==
          QStringLiteral("Nobody else fills, for “Line”, the role: decider."));
    made.centre.projects[0].status = ProjectStatus::Lost;
    departure = ifLeaves(made.centre, Handmade::id("S"));
    CHECK(departureText(made.centre, departure).contains(QStringLiteral("We lose a supporter.")));
    departure = ifLeaves(made.centre, Handmade::id("K"));
    CHECK(departure.leavesNothingOpen());
    departure.openActions = 2;
    departure.goalsServed = 1;
    CHECK(departureText(made.centre, departure)
              .join(u' ')
              .startsWith(QStringLiteral(
                  "2 open action(s) address this person. 1 goal(s) of the plan serve this person.")));
    departure.openActions = departure.goalsServed = 0;
    CHECK(departureText(made.centre, departure) == QStringList{QStringLiteral("An opponent is gone.")});
    CHECK(departureText(made.centre, ifLeaves(made.centre, 4711)) ==
          QStringList{QStringLiteral("Nothing we know of falls away.")});
}

TEST_CASE("those who decide hang on one person")
{
    Handmade made = firm();
    made["S"].attitude = {};
    CHECK(found(made, "depends-on-one-person").isEmpty()); // over S and over T
    made.centre.contacts.pop_back();
    CHECK(found(made, "depends-on-one-person") == QStringList{QStringLiteral("S (Alfa)")});
    CHECK(
        sentence(made, "depends-on-one-person") ==
        QStringLiteral("If this person leaves, no acquaintance of ours leads to those who decide: H. Open a "
                       "second way."));
    CHECK(finding(made, "depends-on-one-person").action == QStringLiteral("Open a second way beside S"));
}

TEST_CASE("the only one of theirs whom ours know")
{
    Handmade made;
    made.add("A");
    CHECK(dependences(made.centre).empty());
    made.contact("Ewa", "A", ContactStrength::Weak);
    CHECK(dependences(made.centre).empty()); // nobody else is there
    made.add("B");
    REQUIRE(dependences(made.centre).size() == 1);
    CHECK(dependences(made.centre).front().hold == Hold::OnlyContact);
    CHECK(sentence(made, "depends-on-one-person") ==
          QStringLiteral("If this person leaves, ours know nobody there any more. Open a second way."));
    made.contact("Ewa", "B", ContactStrength::None);
    CHECK(dependences(made.centre).size() == 1);
    made.centre.contacts.back().current = ContactStrength::Weak;
    CHECK(dependences(made.centre).empty());
}

TEST_CASE("a supporter who alone decides, approves or buys; others of the same kind are named")
{
    Handmade made = firm();
    made["H"].attitude = {Attitude::Supporter, Knowledge::Known, QString(), today};
    const auto all = dependences(made.centre);
    REQUIRE(all.size() == 2);
    CHECK(made.names({all[0].person, all[1].person}) == QStringLiteral("H S"));
    CHECK(all[0].hold == Hold::OnlyFriend);
    CHECK(all[0].rolesLeftOpen == std::vector{Role::Decider});
    CHECK(found(made, "depends-on-one-person") == QStringList{QStringLiteral("H (Alfa)")});
    CHECK(sentence(made, "depends-on-one-person") ==
          QStringLiteral("If this person leaves, we lose a supporter who alone fills the role: decider. The "
                         "same goes for: S. Open a second way."));
    made.role("K", Role::Decider);
    made.role("K", Role::Buyer);
    made.contact("Ewa", "K", ContactStrength::Weak);
    CHECK(dependences(made.centre).empty());
    made.centre.projects = {{.id = 5, .client = 1, .name = QStringLiteral("Line")}};
    made.role("S", Role::Approver, Knowledge::Known, 5);
    REQUIRE(dependences(made.centre).size() == 1);
    CHECK(dependences(made.centre).front().rolesLeftOpen == std::vector{Role::Approver});
    made.centre.projects[0].status = ProjectStatus::Lost;
    CHECK(dependences(made.centre).empty());
}

TEST_CASE("the most influential whom nobody of ours knows, or whose attitude is not known")
{
    Handmade made = firm();
    made.add("G", "T");
    made.influence("G", "K", 2);
    CHECK(mostInfluential(made.centre).empty()); // reach 0.67
    made.influence("G", "S", 2);
    REQUIRE(mostInfluential(made.centre).size() == 1);
    CHECK_FALSE(mostInfluential(made.centre).front().isKnown);
    const Finding unknown = finding(made, "influential-unknown");
    CHECK(unknown.subject == QStringLiteral("G (Alfa)"));
    CHECK(unknown.severity == Severity::Caution);
    CHECK(unknown.sentence ==
          QStringLiteral("Among the most influential (reach 1.3), and nobody of ours knows this person. The "
                         "shortest way there: Ewa – S – G."));
    CHECK(unknown.action == QStringLiteral("Ask S to introduce us to G"));
    made.contact("Adam", "G", ContactStrength::Weak);
    CHECK(found(made, "influential-unknown").isEmpty());
    CHECK(found(made, "attitude-unknown") ==
          QStringList{QStringLiteral("H (Alfa)"), QStringLiteral("G (Alfa)")});
    made["G"].attitude = {Attitude::Neutral, Knowledge::Assumed, QString(), today};
    CHECK(found(made, "attitude-unknown") == QStringList{QStringLiteral("H (Alfa)")});
    made.influence("H", "S", 3);
    made.centre.contacts.pop_back();
    made["H"].attitude = {};
    // Who decides is asked for as such.
    CHECK(found(made, "influential-unknown") == QStringList{QStringLiteral("G (Alfa)")});
    made["G"].leftOn = today;
    CHECK(found(made, "influential-unknown").isEmpty());
}

TEST_CASE("judgements out of date are named; assumed and unknown ones are not")
{
    Handmade made = firm();
    CHECK(found(made, "judgement-stale") == QStringList{QStringLiteral("Alfa")}); // roles without a date
    CHECK(sentence(made, "judgement-stale") ==
          QStringLiteral("What we knew is older than 12 month(s) or has no date: H (roles); S (roles); T "
                         "(roles). Look again."));
    CHECK(finding(made, "judgement-stale").row == Handmade::id("H"));
    for (Person& person : made.centre.people)
        for (RoleHeld& held : person.roles)
            held.on = today;
    CHECK(found(made, "judgement-stale").isEmpty());
    made["S"].attitude.on = QDate(2025, 11, 23);
    made["S"].influence = {Level::High, Knowledge::Assumed, QString(), QDate(2000, 1, 1)};
    CHECK(found(made, "judgement-stale") == QStringList{QStringLiteral("S (Alfa)")});
    CHECK(sentence(made, "judgement-stale") ==
          QStringLiteral("What we knew is older than 12 month(s) or has no date: attitude. Look again."));
    CHECK(freshness(made["S"], today, 12) == Freshness::Assumed);
    made["S"].influence = {Level::High, Knowledge::Known, QString(), today};
    CHECK(freshness(made["S"], today, 12) == Freshness::Stale);
    CHECK(freshness(made["K"], today, 12) == Freshness::Unknown);
}

TEST_CASE("the nine factors read as a sentence")
{
    Complexity complexity;
    CHECK(complexityReading(complexity).size == ExpectedSize::NotJudged);
    CHECK(complexityText(complexity) == QStringLiteral("The complexity of the purchase is not judged yet."));
    complexity.levels = {Level::High, Level::Low,  Level::Low,  Level::High, Level::High,
                         Level::High, Level::High, Level::High, Level::Low};
    ComplexityReading reading = complexityReading(complexity);
    CHECK(reading.score == 2);
    CHECK(reading.raising.size() == 9);
    complexity.levels = {};
    complexity.levels[0] = Level::High; // 2
    complexity.levels[1] = Level::Low;  // 2
    complexity.levels[3] = Level::Low;  // 0
    reading = complexityReading(complexity);
    CHECK(reading.size == ExpectedSize::Large); // 4 of 3 x 4/3
    CHECK(reading.lowering == std::vector{ComplexityFactor::Risk});
    CHECK(complexityText(complexity) ==
          QStringLiteral(
              "Expect a large buying centre: expensive by the piece, bought rarely. Judged are 3 of 9 "
              "factors."));
    complexity.levels[0] = Level::Medium; // 3 of 6
    CHECK(complexityReading(complexity).size == ExpectedSize::Medium);
    complexity.levels[1] = Level::High; // 1 of 6
    CHECK(
        complexityText(complexity) ==
        QStringLiteral("Expect few people to decide: bought often, little risk. Judged are 3 of 9 factors."));
    complexity.levels[3] = Level::Medium; // 2 of 6: not below 2/3
    CHECK(complexityReading(complexity).size == ExpectedSize::Medium);
    CHECK(complexityText(complexity)
              .startsWith(QStringLiteral("Expect a buying centre of middling size. Judged")));
}

TEST_CASE("fewer people than the purchase lets expect")
{
    Handmade made = firm();
    Complexity complexity;
    complexity.levels[0] = Level::High;
    made.centre.complexity = {complexity};
    CHECK(sentence(made, "buying-centre-too-small")
              .endsWith(QStringLiteral("Only 4 person(s) are known: find the "
                                       "others.")));
    made.add("Z");
    CHECK(found(made, "buying-centre-too-small").isEmpty());
}

TEST_CASE("weights of the client's criteria that are not 100 % are said and left alone")
{
    Handmade made = firm();
    made.centre.criteria = {{.name = QStringLiteral("Price"), .weight = 6000},
                            {.name = QStringLiteral("Q"), .weight = 3550}};
    CHECK(sentence(made, "client-weights-not-100") ==
          QStringLiteral(
              "The weights of the client's criteria add up to 95.5 %, not 100 %. They are used as they "
              "stand."));
    made.centre.criteria[1].weight = 4000;
    CHECK(found(made, "client-weights-not-100").isEmpty());
}

TEST_CASE_METHOD(CentreFixture, "findings of a workspace take the age set in it")
{
    Person person = somebody(QStringLiteral("Jan"));
    person.attitude = {Attitude::Neutral, Knowledge::Known, QString(), QDate::currentDate().addMonths(-7)};
    people.add(person);
    const auto stale = [&] {
        const Findings all = buyingCentreFindings(*workspace);
        return std::count_if(all.begin(), all.end(),
                             [](const Finding& one) { return one.code == "judgement-stale"; });
    };
    CHECK(stale() == 0);
    WorkspaceSettings settings = workspaceSettings(*workspace);
    settings.judgementMonths = 6;
    storeWorkspaceSettings(*workspace, settings);
    CHECK(stale() == 1);
    settings.judgementMonths = 0;
    CHECK(
        refusal([&] { storeWorkspaceSettings(*workspace, settings); }).contains(QStringLiteral("1 to 120")));
}
