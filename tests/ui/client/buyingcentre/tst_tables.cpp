// The whole of the map again, from the tables, by keys alone.
#include "client/buyingcentre/centrefixture.h"
#include "client/buyingcentre/linksmodel.h"
#include "client/buyingcentre/peoplemodel.h"

using namespace kam;
using namespace kam::testing;

TEST_CASE("the table of people edits each field in place")
{
    CentreFixture centre;
    QTableView& people = centre.people();
    REQUIRE(people.model()->rowCount() == 4);
    CHECK(CentreFixture::cell(people, 0, PeopleModel::Name) == QStringLiteral("Ada"));
    CentreFixture::edit(people, 1, PeopleModel::Position, QStringLiteral("Buyer"));
    CHECK(centre.person(centre.ben).position == QStringLiteral("Buyer"));
    CentreFixture::edit(people, 1, PeopleModel::AttitudeColumn, QStringLiteral("supporter"));
    CHECK(centre.person(centre.ben).attitude.value == Attitude::Supporter);
    CHECK(centre.person(centre.ben).attitude.knowledge == Knowledge::Assumed);
    CHECK(centre.person(centre.ben).attitude.on == QDate::currentDate());
    CentreFixture::edit(people, 1, PeopleModel::Influence, QStringLiteral("high"));
    CHECK(centre.person(centre.ben).influence.value == Level::High);
    CentreFixture::edit(people, 1, PeopleModel::Roles, QStringLiteral("user, Buyer"));
    CHECK(roleNames(centre.person(centre.ben).roles) == QStringLiteral("buyer, user"));
    CHECK(CentreFixture::cell(people, 1, PeopleModel::AttitudeColumn) ==
          QStringLiteral("▲ supporter, assumed"));
    // The map shows the same.
    CHECK(centre.scene().card(centre.ben)->face().mark.word == QStringLiteral("supporter"));
    CHECK(centre.desk.errors.isEmpty());
    centre.workspace().undo();
    CHECK(centre.person(centre.ben).roles.empty());
}

TEST_CASE("a word that is no role is refused with the roles there are")
{
    CentreFixture centre;
    CentreFixture::edit(centre.people(), 0, PeopleModel::Roles, QStringLiteral("decider, boss"));
    REQUIRE(centre.desk.errors.size() == 1);
    CHECK(centre.desk.errors.front().startsWith(QStringLiteral("“boss” is no role.")));
    CHECK(roleNames(centre.person(centre.ada).roles) == QStringLiteral("decider"));
}

TEST_CASE("a contact in the table is that of our person, and needs one")
{
    CentreFixture centre;
    CentreFixture::edit(centre.people(), 3, PeopleModel::Contact, QStringLiteral("strong"));
    CHECK(centre.desk.errors.size() == 1);
    CHECK(LinkStore(centre.workspace()).contactsOf(centre.client).empty());
    CentreFixture::edit(centre.people(), 3, PeopleModel::OurPerson, QStringLiteral("Eve"));
    CentreFixture::edit(centre.people(), 3, PeopleModel::Contact, QStringLiteral("strong"));
    const auto contacts = LinkStore(centre.workspace()).contactsOf(centre.client);
    REQUIRE(contacts.size() == 1);
    CHECK(contacts.front().member == centre.eve);
    CHECK(contacts.front().person == centre.dan);
    CHECK(contacts.front().current == ContactStrength::Strong);
}

TEST_CASE("reporting lines by keys: another manager, nobody, and no circle")
{
    CentreFixture centre;
    QTableView& people = centre.people();
    CentreFixture::edit(people, 1, PeopleModel::Manager, QStringLiteral("Dan"));
    CHECK(centre.person(centre.ben).manager == centre.dan);
    CHECK(centre.person(centre.cyd).manager == centre.ben);
    centre.workspace().undo();
    CHECK(centre.person(centre.ben).manager == centre.ada);
    CentreFixture::edit(people, 0, PeopleModel::Manager, QStringLiteral("Cyd"));
    CHECK(centre.person(centre.ada).manager == noId);
    REQUIRE(centre.desk.errors.size() == 1);
    CHECK(centre.desk.errors.front().contains(QStringLiteral("can't report to")));
    people.selectRow(1);
    centre.run("takeOutAction");
    CHECK(centre.person(centre.ben).manager == noId);
}

TEST_CASE("a person is added in the form, by keys")
{
    CentreFixture centre;
    centre.people().setFocus();
    QTest::keyClick(&centre.people(), Qt::Key_Insert);
    QDialog* dialog = CentreFixture::dialog();
    REQUIRE(dialog != nullptr);
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("personNameLineEdit"));
    CHECK(dialog->focusWidget() == name);
    SECTION("with a name")
    {
        typeText(*name, QStringLiteral("Fay"));
        dialog->findChild<QLineEdit*>(QStringLiteral("attitudeSourceLineEdit"))
            ->setText(QStringLiteral("seen"));
        QTest::keyClick(name, Qt::Key_Return);
        CHECK(CentreFixture::dialog() == nullptr);
        CHECK(centre.scene().cardCount() == 5);
        // Who was just added is selected.
        CHECK(centre.scene().selectedPeople().size() == 1);
        const Id fay = PersonStore(centre.workspace()).findByName(centre.client, QStringLiteral("Fay"));
        CHECK(centre.scene().selectedPeople().front() == fay);
        centre.workspace().undo();
        CHECK(centre.scene().cardCount() == 4);
    }
    SECTION("without one it is refused and stays open")
    {
        QTest::keyClick(name, Qt::Key_Return);
        CHECK(CentreFixture::dialog() == dialog);
        CHECK(centre.desk.errors.size() == 1);
        CHECK(centre.scene().cardCount() == 4);
        dialog->reject();
    }
    SECTION("as a placeholder it needs none")
    {
        auto* box = dialog->findChild<QAbstractButton*>(QStringLiteral("placeholderCheckBox"));
        QTest::keyClick(box, Qt::Key_Space);
        QTest::keyClick(name, Qt::Key_Return);
        CHECK(CentreFixture::dialog() == nullptr);
        CHECK(centre.scene().cardCount() == 5);
    }
    SECTION("a date that is none is refused")
    {
        typeText(*name, QStringLiteral("Fay"));
        typeText(*dialog->findChild<QLineEdit*>(QStringLiteral("sinceDateField")), QStringLiteral("soon"));
        QTest::keyClick(name, Qt::Key_Return);
        CHECK(centre.desk.errors.size() == 1);
        CHECK(centre.scene().cardCount() == 4);
        dialog->reject();
    }
}

TEST_CASE("goals are ordered and several, roles several, in the form")
{
    CentreFixture centre;
    centre.people().selectRow(0);
    centre.run("editPersonAction");
    QDialog* dialog = CentreFixture::dialog();
    REQUIRE(dialog != nullptr);
    auto* goals = dialog->findChild<QTableView*>(QStringLiteral("goalsTable"));
    const auto press = [dialog](const char* name) {
        QTest::keyClick(dialog->findChild<QPushButton*>(QLatin1String(name)), Qt::Key_Space);
    };
    for (const char* goal : {"quality", "price"}) {
        press("goalsButton0");
        QWidget* editor = CentreFixture::openEditor(*goals);
        REQUIRE(editor != nullptr);
        typeText(*editor, QString::fromLatin1(goal));
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents();
    }
    goals->setCurrentIndex(goals->model()->index(1, 0));
    press("goalsButton2");
    press("rolesButton0");
    dialog->accept();
    const Person ada = centre.person(centre.ada);
    REQUIRE(ada.goals.size() == 2);
    CHECK(ada.goals.at(0).text == QStringLiteral("price"));
    CHECK(ada.goals.at(1).text == QStringLiteral("quality"));
    CHECK(roleNames(ada.roles) == QStringLiteral("initiator, decider"));
    centre.workspace().undo();
    CHECK(centre.person(centre.ada).goals.empty());
}

TEST_CASE("an influence is added, changed and deleted in its table, by keys")
{
    CentreFixture centre;
    centre.people().setFocus();
    centre.people().selectRow(0);
    QTest::keyClick(&centre.people(), Qt::Key_L, Qt::ControlModifier);
    QDialog* dialog = CentreFixture::dialog();
    REQUIRE(dialog != nullptr);
    auto* to = dialog->findChild<QComboBox*>(QStringLiteral("linkToComboBox"));
    to->setFocus();
    QTest::keyClicks(to, QStringLiteral("Dan"));
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(centre.edges().size() == 1);
    CHECK(centre.edges().front().from == centre.ada);
    CHECK(centre.edges().front().to == centre.dan);
    QTest::keyClick(&centre.part<QPushButton>("mapTableButton1"), Qt::Key_Space);
    QTableView& links = centre.links();
    CHECK(links.isVisible());
    CentreFixture::edit(links, 0, LinksModel::Kind, QStringLiteral("informal"));
    CentreFixture::edit(links, 0, LinksModel::Strength, QStringLiteral("●●●"));
    CentreFixture::edit(links, 0, LinksModel::Direction, QStringLiteral("other way"));
    CentreFixture::edit(links, 0, LinksModel::Note, QStringLiteral("old friends"));
    const InfluenceEdge edge = centre.edges().front();
    CHECK(edge.kind == InfluenceKind::Informal);
    CHECK(edge.strength == 3);
    CHECK(edge.from == centre.dan);
    CHECK(edge.to == centre.ada);
    CHECK(edge.note == QStringLiteral("old friends"));
    links.selectRow(0);
    // What is selected in the table is selected on the map.
    CHECK(centre.scene().selectedEdges() == std::vector{edge.id});
    QApplication::setActiveWindow(centre.tab.get());
    links.setFocus();
    QTest::keyClick(&links, Qt::Key_Delete);
    CHECK(centre.edges().empty());
    centre.workspace().undo();
    CHECK(centre.edges() == std::vector{edge});
}

TEST_CASE("people are deleted in the table; those below come under the next manager")
{
    CentreFixture centre;
    centre.people().setFocus();
    centre.people().selectRow(1);
    QTest::keyClick(&centre.people(), Qt::Key_Delete);
    CHECK(centre.scene().cardCount() == 3);
    CHECK(centre.person(centre.cyd).manager == centre.ada);
    CHECK(centre.desk.said.size() == 1);
    centre.workspace().undo();
    CHECK(centre.person(centre.cyd).manager == centre.ben);
}

TEST_CASE("where nobody is known, the tab says what to do")
{
    CentreFixture centre(false);
    CHECK(centre.part<QPushButton>("addPersonActionHereButton").isVisible());
    CHECK_FALSE(centre.map().isVisible());
}
