#include "plan/personerasure.h"

#include "base/progress.h"
#include "buyingcentre/centrefixture.h"
#include "plan/actionstore.h"
#include "plan/meeting.h"
#include "plan/plancontent.h"
#include "plan/plangather.h"
#include "plan/plangoal.h"
#include "plan/planstore.h"
#include "workspace/foreignkeys.h"

#include <QFile>
#include <QStringConverter>
#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

int tracesIn(const Workspace& workspace, const QString& text)
{
    QFile file(workspace.path());
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray content = file.readAll().toLower();
    int count = 0;
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encode(encoding, QStringConverter::Flag::Stateless);
        const QByteArray bytes = encode(text.toLower());
        count += static_cast<int>(content.count(bytes));
    }
    return count;
}

struct Marked : CentreFixture {
    Id person = noId;
    NoProgress progress;

    Marked()
    {
        Person marked = somebody(QStringLiteral("Zenobia Markerska"));
        marked.email = QStringLiteral("zm@alfa.example, zenobia@home.example");
        marked.phone = QStringLiteral("+48 22 123 45 67");
        marked.position = QStringLiteral("Keeper of the marker");
        marked.goals = {{noId, QStringLiteral("goalmarker")}};
        marked.roles = {
            {noId, Role::Decider, noId, Knowledge::Known, QStringLiteral("sourcemarker"), QDate()}};
        marked.notes = QStringLiteral("notemarker");
        person = people.add(marked);
        const Id below = add(QStringLiteral("Jan"), person);
        links.setInfluence({.from = person, .to = below, .note = QStringLiteral("edgemarker")});
        links.setContact({.member = ewa, .person = person, .note = QStringLiteral("contactmarker")});
        marked = *people.person(person);
        marked.position = QStringLiteral("Second position, positionmarker");
        people.update(marked);
        people.remove({person});
        workspace->undo();
        Person other = *people.person(below);
        other.notes = QStringLiteral("Get there by ZENOBIA MARKERSKA (zm@alfa.example, +48 22 123 45 67).");
        people.update(other);
        Client client = *ClientStore(*workspace).client(alfa);
        client.legalName = QStringLiteral("Zenobia Markerska Ltd");
        ClientStore(*workspace).update(client);
    }

    [[nodiscard]] int traces(const QString& text) const { return tracesIn(*workspace, text); }
};

/// A person who says "qxmark" wherever somebody can be spoken of, in an agreed plan and in a history with
/// steps taken back.
struct Everywhere : CentreFixture {
    Id person = noId;
    Id other = noId;
    Id plan = noId;
    Id goal = noId;
    NoProgress progress;

    Everywhere()
    {
        other = add(QStringLiteral("Jan"));
        addPerson();
        addPlan();
        PlanStore plans(*workspace);
        plans.agree(plan, QDate(2026, 11, 1), QStringLiteral("Ewa"),
                    planJson(gatherPlan(*workspace, *plans.plan(plan), {.today = QDate(2026, 11, 1)})));
        changeLater();
    }

    void addPerson()
    {
        Person marked = somebody(QStringLiteral("Qxmark"), other); // one short word, at first
        marked.email = QStringLiteral("a@qxmark.example; b@qxmark.example");
        marked.phone = QStringLiteral("+48 600 100 200");
        marked.position = QStringLiteral("qxmark position");
        marked.unit = QStringLiteral("qxmark unit");
        marked.attitude = {Attitude::Supporter, Knowledge::Known, QStringLiteral("qxmark heard"), QDate()};
        marked.influence = {Level::High, Knowledge::Known, QStringLiteral("qxmark seen"), QDate()};
        marked.goals = {{noId, QStringLiteral("qxmark goal")}};
        marked.roles = {
            {noId, Role::Decider, noId, Knowledge::Known, QStringLiteral("qxmark told"), QDate()}};
        marked.notes = QStringLiteral("qxmark note");
        person = people.add(marked);
        people.setManager({other}, noId);
        people.setManager({person}, noId);
        people.setManager({other}, person); // "Put Jan under Qxmark"
        links.setInfluence({.from = person, .to = other, .note = QStringLiteral("qxmark edge")});
        links.setInfluence({.from = other, .to = person, .note = QStringLiteral("qxmark back")});
        links.setContact({.member = ewa, .person = person, .note = QStringLiteral("qxmark contact")});
        marked = *people.person(person);
        marked.name = QStringLiteral("Zoe \"Qxmark\" Łącka");
        marked.goals[0].text = QStringLiteral("qxmark second goal");
        people.update(marked);
    }

    void addPlan()
    {
        Plan made;
        made.client = alfa;
        made.period = {QDate(2027, 1, 1), QDate(2027, 12, 31)};
        made.sections[PlanSection::Assumptions] =
            QStringLiteral("All hangs on Zoe \"Qxmark\" Łącka (a@qxmark.example).");
        plan = PlanStore(*workspace).add(made);
        PlanGoal served;
        served.plan = plan;
        served.name = QStringLiteral("Serve Zoe \"Qxmark\" Łącka");
        served.person = person;
        served.personGoal = QStringLiteral("qxmark goal");
        goal = GoalStore(*workspace).add(served);
        served = *GoalStore(*workspace).goal(goal);
        served.personGoal = QStringLiteral("qxmark second goal");
        GoalStore(*workspace).update(served);
        Action action;
        action.client = alfa;
        action.person = person;
        action.goal = goal;
        action.what = QStringLiteral("Call ZOE \"QXMARK\" LACKA, +48 600 100 200");
        ActionStore(*workspace).add(action);
        Meeting meeting;
        meeting.client = alfa;
        meeting.on = QDate(2026, 10, 1);
        meeting.subject = QStringLiteral("Lunch");
        meeting.people = {person};
        meeting.notes = QStringLiteral("Zoe \"Qxmark\" Łącka paid");
        MeetingStore(*workspace).add(meeting);
    }

    void changeLater()
    {
        Person marked = *people.person(person);
        marked.name = QStringLiteral("Zoe Qxmark-Norton");
        marked.email = QStringLiteral("c@qxmark.example");
        people.update(marked);
        people.remove({person});
        workspace->undo();
        marked.position = QStringLiteral("qxmark never");
        people.update(marked);
        workspace->undo();
    }
};

} // namespace

TEST_CASE_METHOD(Marked, "what erasing a person takes out is said first")
{
    const PersonErasure erasure = lookAtErasure(*workspace, person, progress);
    CHECK(erasureText(erasure).join(u'\n').toStdString() ==
          "Erased is: Zenobia Markerska.\n"
          "Goals of the person: 1.\n"
          "Roles of the person: 1.\n"
          "Influences of and on the person: 1.\n"
          "Contacts of ours with the person: 1.\n"
          "People who report to the person and stay: 1.\n"
          "Texts in which name, e-mail, phone or goals are replaced by “[erased]” or left out: 1.\n"
          "Names and addresses of clients or of our team that hold the name and stay: 2. Change them "
          "yourself where they are about the person.\n"
          "Steps of the history that are rewritten without the person: 7.\n"
          "Backups and copies of the file that were made before still hold the person.\n"
          "This can't be undone. One line without the name stays in the history.");
    CHECK(people.person(person).has_value());
    QFile backup(workspace->path() + QStringLiteral(".v2-before-v3.20260101"));
    REQUIRE(backup.open(QIODevice::WriteOnly));
    CHECK(erasureText(lookAtErasure(*workspace, person, progress))
              .contains(QStringLiteral("Beside the file are: w.kam.v2-before-v3.20260101.")));
}

TEST_CASE_METHOD(Marked, "an erased person is nowhere in the file, and the rest is whole")
{
    CHECK(traces(QStringLiteral("notemarker")) > 0);
    erasePerson(*workspace, person, progress);
    for (const char* marker :
         {"goalmarker", "sourcemarker", "notemarker", "edgemarker", "contactmarker", "positionmarker",
          "keeper of the marker", "zm@alfa.example", "zenobia@home.example", "22 123 45 67"})
        CHECK(traces(QLatin1String(marker)) == 0);
    CHECK(traces(QStringLiteral("Zenobia Markerska Ltd")) > 0); // the client's own name
    CHECK(traces(QStringLiteral("by ZENOBIA")) == 0);
    const auto left = people.ofClient(alfa);
    REQUIRE(left.size() == 1);
    CHECK(left[0].notes == QStringLiteral("Get there by [erased] ([erased], [erased])."));
    CHECK(left[0].manager == noId);
    CHECK(workspace->integrityProblem().isEmpty());
    CHECK(lastLabel().startsWith(QStringLiteral("Erase a person (record ")));
    CHECK_FALSE(workspace->nextUndo()->label.contains(QStringLiteral("Erase")));
    while (workspace->undo())
        continue;
    while (workspace->redo())
        continue;
    CHECK(people.ofClient(alfa) == left);
    CHECK(refusal([&] {
              erasePerson(*workspace, person, progress);
          }).contains(QStringLiteral("no longer in the file")));
}

TEST_CASE_METHOD(CentreFixture, "a name that is a common word is not replaced in texts")
{
    NoProgress progress;
    const Id jan = add(QStringLiteral("Jan"));
    Person other = somebody(QStringLiteral("Ola"));
    other.notes = QStringLiteral("Jan or another Jan");
    other.id = people.add(other);
    const PersonErasure erasure = lookAtErasure(*workspace, jan, progress);
    CHECK(erasure.found.texts.isEmpty());
    CHECK(erasureText(erasure).contains(
        QStringLiteral("“Jan” is too common a word to be replaced in texts. Look through notes yourself.")));
    erasePerson(*workspace, jan, progress);
    CHECK(people.person(other.id)->notes == QStringLiteral("Jan or another Jan"));
}

TEST_CASE_METHOD(Everywhere,
                 "no byte of the file speaks of an erased person, agreed plans and history included")
{
    CHECK(tracesIn(*workspace, QStringLiteral("qxmark")) > 20);
    CHECK(erasureText(lookAtErasure(*workspace, person, progress)).join(u'\n').toStdString() ==
          "Erased is: Zoe Qxmark-Norton.\n"
          "Goals of the person: 1.\n"
          "Roles of the person: 1.\n"
          "Influences of and on the person: 2.\n"
          "Contacts of ours with the person: 1.\n"
          "Meetings the person takes part in: 1.\n"
          "People who report to the person and stay: 1.\n"
          "Goals of plans that no longer refer to the person: 1.\n"
          "Actions that no longer refer to the person: 1.\n"
          "Agreed plans that are rewritten without the person: 1.\n"
          "Texts in which name, e-mail, phone or goals are replaced by “[erased]” or left out: 5.\n"
          "Steps of the history that are rewritten without the person: 16.\n"
          "“Qxmark” is too common a word to be replaced in texts. Look through notes yourself.\n"
          "Backups and copies of the file that were made before still hold the person.\n"
          "This can't be undone. One line without the name stays in the history.");
    erasePerson(*workspace, person, progress);
    CHECK(tracesIn(*workspace, QStringLiteral("qxmark")) == 0);
    CHECK(tracesIn(*workspace, QStringLiteral("600 100 200")) == 0);
    CHECK(tracesIn(*workspace, QStringLiteral("Łącka")) == 0);
    CHECK(workspace->integrityProblem().isEmpty());
}

TEST_CASE_METHOD(Everywhere, "what an agreed plan says of others stays")
{
    erasePerson(*workspace, person, progress);
    const PlanContent content =
        contentOf(*workspace, *PlanStore(*workspace).plan(plan), {.today = QDate(2026, 11, 2)});
    REQUIRE(content.people.size() == 1);
    CHECK(content.people[0].name == QStringLiteral("Jan"));
    CHECK(content.people[0].manager == noId);
    CHECK(content.edges.empty());
    REQUIRE(content.goals.size() == 1);
    CHECK(content.goals[0].name == QStringLiteral("Serve [erased]"));
    CHECK(content.goals[0].person.isEmpty());
    CHECK(content.goals[0].personGoal.isEmpty());
    REQUIRE(content.actions.size() == 1);
    CHECK(content.actions[0].what == QStringLiteral("Call [erased], [erased]"));
    CHECK(content.actions[0].person.isEmpty());
    CHECK(content.actions[0].personRoles.isEmpty());
    CHECK(content.sections.at(planSectionWord(PlanSection::Assumptions)) ==
          QStringLiteral("All hangs on [erased] ([erased])."));
    CHECK(GoalStore(*workspace).goal(goal)->personGoal.isEmpty());
}

TEST_CASE_METHOD(Everywhere, "what is left of the history works after an erasure")
{
    erasePerson(*workspace, person, progress);
    while (workspace->undo())
        continue;
    CHECK(people.ofClient(alfa).empty());
    while (workspace->redo())
        continue;
    CHECK(people.ofClient(alfa).size() == 1);
    CHECK(workspace->integrityProblem().isEmpty());
}

TEST_CASE_METHOD(Everywhere, "a goal of a plan that serves somebody else now keeps what it says")
{
    Person two = *people.person(other);
    two.goals = {{noId, QStringLiteral("peace")}};
    people.update(two);
    Plan made = *PlanStore(*workspace).plan(plan);
    made.id = noId;
    made.period = {QDate(2028, 1, 1), QDate(2028, 12, 31)};
    made.state = PlanState::Draft;
    PlanGoal served;
    served.plan = PlanStore(*workspace).add(made);
    served.name = QStringLiteral("Serve");
    served.person = person;
    served.personGoal = QStringLiteral("qxmark second goal");
    served.id = GoalStore(*workspace).add(served);
    served = *GoalStore(*workspace).goal(served.id);
    served.person = other;
    served.personGoal = QStringLiteral("peace");
    GoalStore(*workspace).update(served);
    erasePerson(*workspace, person, progress);
    CHECK(*GoalStore(*workspace).goal(served.id) == served);
    CHECK(tracesIn(*workspace, QStringLiteral("qxmark")) == 0);
    CHECK(workspace->undo());
    CHECK(GoalStore(*workspace).goal(served.id)->personGoal.isEmpty());
    CHECK(workspace->redo());
    CHECK(*GoalStore(*workspace).goal(served.id) == served);
}

TEST_CASE_METHOD(CentreFixture, "erasing knows every column that refers to a person")
{
    // A new one belongs into the list that is read before erasing, and into "Everywhere" above.
    std::vector<QByteArray> columns;
    for (const ForeignKey& key : foreignKeys(workspace->database().getHandle()))
        if (key.parent == "person")
            columns.push_back(key.child + '.' + key.column);
    std::sort(columns.begin(), columns.end());
    CHECK(columns == std::vector<QByteArray>{"action.person", "contact.person", "goal.person",
                                             "influence_edge.from_person", "influence_edge.to_person",
                                             "meeting_participant.person", "person.manager",
                                             "person_goal.person", "person_role.person"});
}

TEST_CASE("of two people of one name an agreed plan forgets the one that is erased")
{
    PlanContent plan;
    PlanContent::PersonLine one;
    one.key = 7;
    one.name = QStringLiteral("Jan Nowak");
    PlanContent::PersonLine two = one;
    two.key = 8;
    PlanContent::PersonLine nameless;
    nameless.key = 9;
    plan.people = {one, two, nameless};
    PlanContent::ActionLine about;
    about.what = QStringLiteral("Call");
    about.person = one.name;
    about.personKey = 8;
    PlanContent::ActionLine ofNobody;
    ofNobody.what = QStringLiteral("Think");
    PlanContent::ActionLine ofNameless = ofNobody;
    ofNameless.personKey = 9;
    ofNameless.personRoles = QStringLiteral("approver");
    plan.actions = {about, ofNobody, ofNameless};
    const auto keep = [](const QString&) { return std::optional<QString>(); };
    const auto without = [&](Id person) {
        const auto left = planWithoutPerson(QString::fromUtf8(planJson(plan)), person, {}, keep);
        return planFromJson(left.value().toUtf8());
    };
    PlanContent left = without(7);
    CHECK(left.people.size() == 2);
    CHECK(left.actions[0].person == one.name);
    left = without(8);
    CHECK(left.actions[0].person.isEmpty());
    CHECK(left.actions[0].personKey == 0);
    CHECK(left.actions[2].personKey == 9);
    left = without(9);
    CHECK(left.actions[0].person == one.name);
    CHECK(left.actions[2].personRoles.isEmpty());
}
