#include "base/date.h"
#include "buyingcentre/purchasestore.h"
#include "buyingcentre/stagestore.h"
#include "client/buyingcentre/answers.h"
#include "client/buyingcentre/answerspanel.h"
#include "client/buyingcentre/centrefixture.h"
#include "client/buyingcentre/criteriamodel.h"
#include "client/buyingcentre/mappicture.h"
#include "client/buyingcentre/stagesmodel.h"
#include "common/shown.h"
#include "plan/actionstore.h"
#include "plan/meeting.h"

#include <QFile>
#include <QLabel>
#include <QListView>

using namespace kam;
using namespace kam::testing;

namespace
{

Contact contactOf(Id member, Id person, ContactStrength strength)
{
    Contact contact;
    contact.member = member;
    contact.person = person;
    contact.current = strength;
    return contact;
}

const Answer* answerTo(const std::vector<Answer>& answers, const QString& question)
{
    for (const Answer& answer : answers)
        if (answer.question == question)
            return &answer;
    return nullptr;
}

} // namespace

TEST_CASE("the answers say who is missing, who is unknown, and what hangs on whom")
{
    CentreFixture centre;
    LinkStore(centre.workspace()).setContact(contactOf(centre.eve, centre.ben, ContactStrength::Strong));
    Person cyd = centre.person(centre.cyd);
    cyd.attitude = {Attitude::Opponent, Knowledge::Known, {}, QDate::currentDate()};
    PersonStore(centre.workspace()).update(cyd);
    InfluenceEdge edge;
    edge.from = centre.ben;
    edge.to = centre.cyd;
    edge.strength = 3;
    LinkStore(centre.workspace()).setInfluence(edge);
    const auto view = readCentre(centre.workspace(), centre.client, noId);

    const auto answers = answersOf(*view, centre.ada);
    const Answer* way = answerTo(answers, QStringLiteral("Shortest way to Ada"));
    REQUIRE(way != nullptr);
    CHECK(way->sentence == QStringLiteral("We know the way: Eve – Ben – Ada."));
    CHECK(way->person == centre.ada);
    CHECK(answerTo(answers, QStringLiteral("If Ada leaves")) != nullptr);
    const Answer* unknown = answerTo(answers, QStringLiteral("Who decides and is unknown to us"));
    REQUIRE(unknown != nullptr);
    CHECK(unknown->severity == Severity::Caution);
    CHECK(unknown->action == QStringLiteral("Ask Ben to introduce us to Ada"));
    const Answer* opponent = answerTo(answers, QStringLiteral("Who is against us"));
    REQUIRE(opponent != nullptr);
    CHECK(opponent->sentence == QStringLiteral("Cyd: Is against us. Most influence on them: Ben."));
    const Answer* most = answerTo(answers, QStringLiteral("Who has most influence"));
    REQUIRE(most != nullptr);
    CHECK(most->sentence == QStringLiteral("Ben: reach 1, attitude not known"));
    CHECK(most->person == centre.ben);
    CHECK(most->action == QStringLiteral("Win over Ben"));
    const Answer* leaves = answerTo(answers, QStringLiteral("What hangs on one person"));
    REQUIRE(leaves != nullptr);
    CHECK(leaves->sentence ==
          QStringLiteral(
              "Ben: If this person leaves, no acquaintance of ours leads to those who decide: Ada."));
    CHECK(leaves->action == QStringLiteral("Open a second way beside Ben"));
    for (const Answer& answer : answers)
        CHECK(!answer.question.isEmpty());
    const auto unfilled = std::count_if(answers.begin(), answers.end(), [](const Answer& answer) {
        return answer.question == QStringLiteral("Roles nobody fills");
    });
    CHECK(unfilled == 6);
}

TEST_CASE("an answer leads to its person, and becomes an action")
{
    CentreFixture centre;
    auto& list = centre.part<QListView>("answersList");
    auto& panel = centre.part<AnswersPanel>("answersPanel");
    int row = 0;
    while (row < list.model()->rowCount() &&
           !list.model()->index(row, 0).data().toString().contains(QStringLiteral("unknown to us")))
        ++row;
    REQUIRE(row < list.model()->rowCount());
    list.setCurrentIndex(list.model()->index(row, 0));
    SECTION("an action of it")
    {
        QTest::keyClick(&centre.part<QPushButton>("answerActionButton"), Qt::Key_Space);
        QDialog* dialog = CentreFixture::dialog();
        REQUIRE(dialog != nullptr);
        dialog->accept();
        const auto actions = ActionStore(centre.workspace()).ofClient(centre.client);
        REQUIRE(actions.size() == 1);
        CHECK(actions.front().what == QStringLiteral("Find a way to Ada"));
        CHECK(actions.front().person == centre.ada);
        CHECK(actions.front().dueOn == QDate::currentDate().addDays(14));
        centre.workspace().undo();
        CHECK(ActionStore(centre.workspace()).ofClient(centre.client).empty());
    }
    SECTION("to the person")
    {
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Return);
        CHECK(centre.scene().selectedPeople() == std::vector{centre.ada});
        CHECK(panel.findChild<QLabel*>(QStringLiteral("selectedPersonLabel"))->text() ==
              QStringLiteral("Ada"));
    }
}

TEST_CASE("who knows whom: strength in the cell, everything in the form")
{
    CentreFixture centre;
    centre.part<QPushButton>("matrixPartButton").click();
    auto& table = centre.part<QTableView>("matrixTable");
    // Nobody of ours knows anybody yet: all our people on demand.
    CHECK(table.model()->columnCount() == 2);
    centre.part<QAbstractButton>("allMembersCheckBox").click();
    REQUIRE(table.model()->columnCount() == 3);
    CentreFixture::edit(table, 1, 2, QStringLiteral("medium"));
    auto contacts = LinkStore(centre.workspace()).contactsOf(centre.client);
    REQUIRE(contacts.size() == 1);
    CHECK(contacts.front().person == centre.ben);
    CHECK(contacts.front().current == ContactStrength::Medium);
    CHECK(CentreFixture::cell(table, 1, 2) == QStringLiteral("●●○ medium"));
    centre.run("editContactAction");
    QDialog* dialog = CentreFixture::dialog();
    REQUIRE(dialog != nullptr);
    auto* desired = dialog->findChild<QComboBox*>(QStringLiteral("contactDesiredComboBox"));
    desired->setCurrentIndex(desired->findData(static_cast<int>(ContactStrength::Strong)));
    dialog->findChild<QLineEdit*>(QStringLiteral("contactLastDateField"))
        ->setText(QStringLiteral("2026-10-01"));
    dialog->accept();
    CHECK(CentreFixture::cell(table, 1, 2) ==
          QStringLiteral("●●○ medium → strong · ") + shownDate(QDate(2026, 10, 1), QLocale()));
    contacts = LinkStore(centre.workspace()).contactsOf(centre.client);
    CHECK(contacts.front().lastOn == QDate(2026, 10, 1));
    centre.run("removeContactAction");
    CHECK(LinkStore(centre.workspace()).contactsOf(centre.client).empty());
    centre.workspace().undo();
    CHECK(CentreFixture::cell(table, 1, 2) ==
          QStringLiteral("●●○ medium → strong · ") + shownDate(QDate(2026, 10, 1), QLocale()));
}

TEST_CASE("a meeting that was held is a contact; the later of it and what is recorded counts")
{
    CentreFixture centre;
    Contact contact = contactOf(centre.eve, centre.ben, ContactStrength::Medium);
    contact.lastOn = QDate(2026, 3, 2);
    LinkStore(centre.workspace()).setContact(contact);
    centre.part<QPushButton>("matrixPartButton").click();
    auto& table = centre.part<QTableView>("matrixTable");
    const auto last = [&] { return CentreFixture::cell(table, 1, 2).section(QStringLiteral(" · "), 1); };
    CHECK(last() == shownDate(QDate(2026, 3, 2), QLocale()));
    Meeting meeting;
    meeting.client = centre.client;
    meeting.on = QDate(2026, 5, 6);
    meeting.subject = QStringLiteral("Prices");
    meeting.people = {centre.ben};
    meeting.members = {centre.eve};
    MeetingStore store(centre.workspace());
    meeting.id = store.add(meeting);
    QApplication::processEvents();
    CHECK(last() == shownDate(QDate(2026, 3, 2), QLocale())); // it is still to come
    meeting.held = true;
    store.update(meeting);
    QApplication::processEvents();
    CHECK(last() == shownDate(QDate(2026, 5, 6), QLocale()));
}

TEST_CASE("how the client buys: complexity, criteria and stages")
{
    CentreFixture centre;
    centre.part<QPushButton>("purchasePartButton").click();
    SECTION("complexity with its reading")
    {
        auto& table = centre.part<QTableView>("complexityTable");
        CHECK(centre.part<QLabel>("complexityReadingLabel").text().isEmpty() == false);
        CentreFixture::edit(table, 3, 1, QStringLiteral("high"));
        const auto view = readCentre(centre.workspace(), centre.client, noId);
        REQUIRE(view->centre.complexity.size() == 1);
        CHECK(view->centre.complexity.front().level(ComplexityFactor::Risk) == Level::High);
        CHECK(centre.part<QLabel>("complexityReadingLabel")
                  .text()
                  .startsWith(QStringLiteral("Expect a large")));
    }
    SECTION("criteria with weights and ratings of suppliers")
    {
        auto& table = centre.part<QTableView>("criteriaTable");
        centre.run("addDecisionCriterionAction");
        REQUIRE(table.model()->rowCount() == 1);
        CentreFixture::edit(table, 0, CriteriaModel::Name, QStringLiteral("Price"));
        CentreFixture::edit(table, 0, CriteriaModel::Weight, QStringLiteral("40"));
        CentreFixture::edit(table, 0, CriteriaModel::FirstSupplier, QStringLiteral("8"));
        centre.desk.ask.textAnswer = QStringLiteral("Norma");
        centre.run("addCompetitorAction");
        CentreFixture::edit(table, 0, CriteriaModel::FirstSupplier + 1, QStringLiteral("5.5"));
        CHECK(CentreFixture::cell(table, 0, CriteriaModel::Weight) == shortPercent(40));
        CHECK(centre.part<QLabel>("criteriaSumLabel").text() ==
              QStringLiteral("▲ Weights add up to %1; they are used as they stand").arg(shortPercent(40)));
        CHECK(centre.part<QLabel>("criteriaTotalsLabel").text() ==
              QStringLiteral("Weight × rating: We 3.20 · Norma 2.20"));
        CHECK(centre.desk.errors.isEmpty());
        CentreFixture::edit(table, 0, CriteriaModel::Weight, QStringLiteral("101"));
        CentreFixture::edit(table, 0, CriteriaModel::FirstSupplier, QStringLiteral("eleven"));
        CentreFixture::edit(table, 0, CriteriaModel::FirstSupplier, QStringLiteral("11"));
        CHECK(centre.desk.errors.size() == 3);
        CHECK(CentreFixture::cell(table, 0, CriteriaModel::FirstSupplier) == QStringLiteral("8"));
    }
    SECTION("stages, and points to step in")
    {
        auto& stages = centre.part<QTableView>("stagesTable");
        auto& points = centre.part<QTableView>("pointsTable");
        centre.run("addStageAction");
        CentreFixture::edit(stages, 0, StagesModel::Name, QStringLiteral("Tender"));
        CentreFixture::edit(stages, 0, StagesModel::Starts, QStringLiteral("2026-12-01"));
        CentreFixture::edit(stages, 0, StagesModel::Ends, QStringLiteral("2026-11-01"));
        CHECK(centre.desk.errors.size() == 1);
        CentreFixture::edit(stages, 0, StagesModel::Ends, QStringLiteral("2026-12-20"));
        centre.run("addPointAction");
        CentreFixture::edit(points, 0, PointsModel::What, QStringLiteral("Show the plant"));
        CentreFixture::edit(points, 0, PointsModel::Who, QStringLiteral("Eve"));
        const auto view = readCentre(centre.workspace(), centre.client, noId);
        REQUIRE(view->centre.stages.size() == 1);
        const DecisionStage& stage = view->centre.stages.front();
        CHECK(stage.name == QStringLiteral("Tender"));
        CHECK(stage.startsOn == QDate(2026, 12, 1));
        CHECK(stage.endsOn == QDate(2026, 12, 20));
        REQUIRE(stage.points.size() == 1);
        CHECK(stage.points.front().what == QStringLiteral("Show the plant"));
        CHECK(stage.points.front().member == centre.eve);
    }
}

TEST_CASE("a purchase project has roles of its own; who has none in it is faded")
{
    CentreFixture centre;
    centre.run("addProjectAction");
    QDialog* dialog = CentreFixture::dialog();
    REQUIRE(dialog != nullptr);
    typeText(*dialog->findChild<QLineEdit*>(QStringLiteral("projectNameLineEdit")), QStringLiteral("Line 2"));
    dialog->accept();
    auto& projects = centre.part<QComboBox>("projectComboBox");
    CHECK(projects.currentText() == QStringLiteral("Line 2 (open)"));
    // Ada decides in all purchases, nobody else has a role.
    CHECK_FALSE(centre.scene().card(centre.ada)->isFaded());
    CHECK(centre.scene().card(centre.ben)->isFaded());
    CentreFixture::edit(centre.people(), 1, 3, QStringLiteral("decider"));
    const Person ben = centre.person(centre.ben);
    REQUIRE(ben.roles.size() == 1);
    CHECK(ben.roles.front().project != noId);
    // Named for the project, he decides there in her place.
    CHECK(centre.scene().card(centre.ada)->isFaded());
    CHECK_FALSE(centre.scene().card(centre.ben)->isFaded());
    centre.run("removeProjectAction");
    CHECK(projects.currentText() == QStringLiteral("All purchases"));
    CHECK(centre.person(centre.ben).roles.empty());
    centre.workspace().undo();
    CHECK(centre.person(centre.ben).roles.size() == 1);
}

TEST_CASE("the map is saved as SVG, PNG and PDF, and nothing else")
{
    CentreFixture centre;
    const auto saved = [&](const char* ending) {
        centre.desk.ask.saveAnswer = centre.desk.folder() + QStringLiteral("/map.") + QLatin1String(ending);
        centre.run("exportMapAction");
        QFile file(centre.desk.ask.saveAnswer);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray svg = saved("svg");
    CHECK(svg.contains(">Ada<"));
    CHECK(svg.count("font-family=") == svg.count(", Inter, sans-serif\""));
    CHECK(saved("png").startsWith("\x89PNG"));
    CHECK(saved("pdf").startsWith("%PDF"));
    CHECK(centre.desk.errors.isEmpty());
    CHECK(saved("txt").isEmpty());
    CHECK(centre.desk.errors.size() == 1);
}

TEST_CASE("a finding about a person leads to the tab of their client")
{
    CentreFixture centre;
    CHECK(BuyingCentreTab::tables().contains("person"));
    CHECK(centre.tab->clientOf("person", centre.dan) == centre.client);
    CHECK(centre.tab->clientOf("person", 17) == noId);
    centre.tab->showRow("person", centre.dan);
    CHECK(centre.scene().selectedPeople() == std::vector{centre.dan});
}
