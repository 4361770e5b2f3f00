#include "centrefixture.h"

#include <catch2/catch.hpp>

using namespace kam;

namespace
{

DecisionCriterion criterion(Id client, const QString& name, int weight)
{
    DecisionCriterion one;
    one.client = client;
    one.name = name;
    one.weight = weight;
    return one;
}

QStringList names(const std::vector<DecisionCriterion>& criteria)
{
    QStringList list;
    for (const DecisionCriterion& one : criteria)
        list << one.name;
    return list;
}

} // namespace

TEST_CASE_METHOD(CentreFixture,
                 "a project takes its roles, criteria, stages and complexity along when it goes")
{
    PurchaseProject project{noId,
                            alfa,
                            QStringLiteral("Line 4"),
                            QStringLiteral("A new line"),
                            ProjectStatus::Open,
                            QDate(2026, 1, 2),
                            QDate(2026, 9, 30)};
    project.id = purchases.addProject(project);
    CHECK(centre().projects == std::vector{project});
    Person person = somebody(QStringLiteral("Jan"));
    person.roles = {{noId, Role::Decider, project.id}, {noId, Role::User}};
    people.add(person);
    DecisionCriterion price = criterion(alfa, QStringLiteral("Price"), 4000);
    price.project = project.id;
    purchases.addCriterion(price);
    DecisionStage stage;
    stage.client = alfa;
    stage.project = project.id;
    stage.name = QStringLiteral("Offers");
    stages.add(stage);
    Complexity complexity;
    complexity.client = alfa;
    complexity.project = project.id;
    purchases.setComplexity(complexity);
    const BuyingCentre before = centre();

    purchases.removeProject(project.id);
    const BuyingCentre after = centre();
    CHECK(after.projects.empty());
    CHECK(after.criteria.empty());
    CHECK(after.stages.empty());
    CHECK(after.complexity.empty());
    REQUIRE(after.people.size() == 1);
    CHECK(roleNames(after.people[0].roles) == QStringLiteral("user"));
    CHECK(workspace->undo());
    CHECK(centre().people == before.people);
    CHECK(centre().criteria == before.criteria);
    CHECK(centre().stages == before.stages);

    project.status = ProjectStatus::Won;
    purchases.updateProject(project);
    CHECK(centre().projects[0].status == ProjectStatus::Won);
    project.name = QStringLiteral(" ");
    CHECK(refusal([&] { purchases.updateProject(project); }).contains(QStringLiteral("needs a name")));
}

TEST_CASE_METHOD(CentreFixture, "roles of a project come before those of all purchases")
{
    PurchaseProject project;
    project.client = alfa;
    project.name = QStringLiteral("Line 4");
    project.id = purchases.addProject(project);
    Person jan = somebody(QStringLiteral("Jan"));
    jan.roles = {{noId, Role::Decider}, {noId, Role::Buyer}};
    jan.id = people.add(jan);
    Person ola = somebody(QStringLiteral("Ola"));
    ola.roles = {{noId, Role::Decider, project.id},
                 {noId, Role::User, noId, Knowledge::Unknown, QString(), QDate()}};
    ola.id = people.add(ola);
    CHECK(holders(centre(), Role::Decider) == std::vector{jan.id});
    CHECK(holders(centre(), Role::Decider, project.id) == std::vector{ola.id});
    CHECK(holders(centre(), Role::Buyer, project.id) == std::vector{jan.id});
    CHECK(holders(centre(), Role::User).empty()); // an open question fills no role
    ola = *people.person(ola.id);
    ola.leftOn = QDate(2026, 1, 1);
    people.update(ola);
    CHECK(holders(centre(), Role::Decider, project.id) == std::vector{jan.id});
}

TEST_CASE_METHOD(CentreFixture, "complexity is judged once a client and once a project")
{
    Complexity wanted;
    wanted.client = alfa;
    wanted.levels = {Level::High, Level::Low, std::nullopt, Level::Medium, {}, {}, {}, {}, Level::High};
    wanted.judgedOn = QDate(2026, 4, 5);
    wanted.note = QStringLiteral("after the tender");
    purchases.setComplexity(wanted);
    Complexity stored = centre().complexity.at(0);
    CHECK(stored.level(ComplexityFactor::Phase) == Level::High);
    CHECK_FALSE(stored.level(ComplexityFactor::Standardisation));
    wanted.id = stored.id;
    CHECK(stored == wanted);
    wanted.levels[2] = Level::Low;
    purchases.setComplexity(wanted);
    CHECK(centre().complexity == std::vector{wanted});
    purchases.removeComplexity(stored.id);
    CHECK(centre().complexity.empty());
}

TEST_CASE_METHOD(CentreFixture, "criteria of the client keep order, weights and the ratings of all suppliers")
{
    DecisionCriterion quality = criterion(alfa, QStringLiteral("Quality"), 6000);
    quality.note = QStringLiteral("certified");
    quality.ratings = {{noId, QString(), 8.5, QStringLiteral("audit")},
                       {noId, QStringLiteral("Rywal"), 6, QString()}};
    const Id first = purchases.addCriterion(quality);
    const Id second = purchases.addCriterion(criterion(alfa, QStringLiteral("Price"), 3000));
    CHECK(names(centre().criteria) == QStringList{QStringLiteral("Quality"), QStringLiteral("Price")});
    CHECK(centre().criteria[0].ratings.size() == 2);
    CHECK(centre().criteria[0].ratings[0].value == 8.5);
    purchases.moveCriterion(second, 0);
    CHECK(names(centre().criteria) == QStringList{QStringLiteral("Price"), QStringLiteral("Quality")});
    purchases.setWeights({{first, 5500}, {second, 4500}});
    CHECK(centre().criteria[1].weight == 5500);
    CHECK(workspace->undo());
    CHECK(centre().criteria[1].weight == 6000);

    purchases.rateSupplier(second, QStringLiteral("Rywal"), 9);
    purchases.renameSupplier(alfa, noId, QStringLiteral("Rywal"), QStringLiteral("Konkurent"));
    for (const DecisionCriterion& one : centre().criteria)
        CHECK(one.ratings.back().supplier == QStringLiteral("Konkurent"));
    purchases.rateSupplier(second, QStringLiteral("Nowy"), 3);
    CHECK(refusal([&] {
              purchases.renameSupplier(alfa, noId, QStringLiteral("Konkurent"), QStringLiteral("Nowy"));
          }) == QStringLiteral("“Nowy” is rated already. Choose another name."));
    purchases.renameSupplier(alfa, noId, QStringLiteral("Konkurent"), QString());
    CHECK(centre().criteria[1].ratings.size() == 1);
    purchases.rateSupplier(second, QStringLiteral("Nowy"), std::nullopt);
    CHECK(centre().criteria[0].ratings.empty());
    purchases.removeCriterion(first);
    CHECK(names(centre().criteria) == QStringList{QStringLiteral("Price")});
}

TEST_CASE_METHOD(CentreFixture, "weights and ratings outside their ranges are refused by name")
{
    for (const int weight : {-1, 10001})
        CHECK(refusal([&] { purchases.addCriterion(criterion(alfa, QStringLiteral("Price"), weight)); }) ==
              QStringLiteral("“Price”: enter a weight from 0 to 100 %."));
    const Id id = purchases.addCriterion(criterion(alfa, QStringLiteral("Price"), 10000));
    for (const double value : {0.9, 10.1, std::numeric_limits<double>::quiet_NaN()})
        CHECK(refusal([&] {
                  purchases.rateSupplier(id, QString(), value);
              }).contains(QStringLiteral("from 1 to 10")));
    CHECK(refusal([&] { purchases.setWeights({{id, 10001}}); }).contains(QStringLiteral("“Price”")));
    CHECK(refusal([&] {
              purchases.addCriterion(criterion(alfa, QStringLiteral(" "), 1));
          }).contains(QStringLiteral("needs a name")));
    CHECK(
        refusal([&] { purchases.rateSupplier(4711, QString(), 5.0); }).contains(QStringLiteral("meanwhile")));
}

TEST_CASE_METHOD(CentreFixture, "stages of the decision keep their order, dates and points to step in")
{
    DecisionStage need;
    need.client = alfa;
    need.name = QStringLiteral("Need");
    need.startsOn = QDate(2026, 1, 1);
    need.endsOn = QDate(2026, 2, 1);
    need.points = {
        {noId, noId, QStringLiteral("Show the pilot"), QDate(2026, 1, 20), ewa, false, QString()},
        {noId, noId, QStringLiteral("Ask for the brief"), QDate(2026, 1, 10), noId, true, QString()}};
    const Id first = stages.add(need);
    DecisionStage offers = need;
    offers.name = QStringLiteral("Offers");
    offers.points.clear();
    const Id second = stages.add(offers);
    auto all = centre().stages;
    REQUIRE(all.size() == 2);
    REQUIRE(all[0].points.size() == 2);
    CHECK(all[0].points[0].what == QStringLiteral("Ask for the brief")); // by due date
    CHECK(all[0].points[1].member == ewa);
    stages.move(second, 0);
    CHECK(centre().stages[0].name == QStringLiteral("Offers"));

    const Id point =
        stages.addPoint({noId, second, QStringLiteral("Invite"), QDate(), ewa, false, QString()});
    StepInPoint changed = centre().stages[0].points.at(0);
    changed.done = true;
    stages.updatePoint(changed);
    CHECK(centre().stages[0].points[0].done);
    stages.removePoint(point);
    CHECK(centre().stages[0].points.empty());
    all[0].endsOn = QDate(2025, 12, 31);
    CHECK(refusal([&] { stages.update(all[0]); }) ==
          QStringLiteral("“Need” can't end before it starts. Correct one of the dates."));
    all[0].endsOn = QDate();
    all[0].done = true;
    stages.update(all[0]);
    CHECK(centre().stages[1].done);
    stages.remove(first);
    CHECK(centre().stages.size() == 1);
    CHECK(workspace->undo());
    CHECK(centre().stages[1].points.size() == 2);
}

TEST_CASE_METHOD(CentreFixture, "buying centres of all clients are read together, those without one left out")
{
    const Id beta = addClient(QStringLiteral("Beta"));
    addClient(QStringLiteral("Gamma"));
    add(QStringLiteral("Żak"));
    add(QStringLiteral("Łoś"));
    add(QStringLiteral("Malik"));
    purchases.addCriterion(criterion(beta, QStringLiteral("Price"), 1));
    const auto all = readBuyingCentres(*workspace);
    REQUIRE(all.size() == 2);
    CHECK(all[0].clientName == QStringLiteral("Alfa"));
    CHECK(all[0].people == centre().people);
    CHECK(all[0].team.value(ewa) == QStringLiteral("Ewa"));
    CHECK(all[1].client == beta);
    CHECK(all[1].criteria.size() == 1);
    CHECK(readBuyingCentre(*workspace, beta).people.empty());
    CHECK(refusal([&] { (void)readBuyingCentre(*workspace, 4711); }).contains(QStringLiteral("no longer")));
}
