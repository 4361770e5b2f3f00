#include "centrefixture.h"

#include "testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

QStringList naughtyStrings()
{
    QFile file(QStringLiteral(KAM_TEST_DATA "/blns/blns.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList strings;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array())
        strings << value.toString();
    REQUIRE(strings.size() == 515);
    return strings;
}

/// Identifiers of goals and roles are given by the store.
Person withoutIds(Person person)
{
    for (Goal& goal : person.goals)
        goal.id = noId;
    for (RoleHeld& held : person.roles)
        held.id = noId;
    return person;
}

Person fullPerson(const CentreFixture& fixture, Id project)
{
    Person person = fixture.somebody(QStringLiteral("Hanna Malik"));
    person.position = QStringLiteral("Managing director");
    person.unit = QStringLiteral("Board");
    person.email = QStringLiteral("hanna@example.com");
    person.phone = QStringLiteral("+48 22 000 00 00");
    person.goals = {{noId, QStringLiteral("quality")}, {noId, QStringLiteral("calm")}};
    person.roles = {{noId, Role::Decider, noId, Knowledge::Known, QStringLiteral("told"), QDate(2026, 3, 1)},
                    {noId, Role::Approver, project, Knowledge::Assumed, QString(), QDate()}};
    person.attitude = {Attitude::Neutral, Knowledge::Assumed, QStringLiteral("a meeting"), QDate(2026, 2, 3)};
    person.influence = {Level::High, Knowledge::Known, QStringLiteral("organisation chart"),
                        QDate(2025, 1, 2)};
    person.ourPerson = fixture.ewa;
    person.since = QDate(2020, 5, 6);
    person.leftOn = QDate(2026, 6, 7);
    person.notes = QStringLiteral("Prefers calls.\nNot on Mondays.");
    person.canvas = CanvasPoint{-12.5, 300};
    return person;
}

} // namespace

TEST_CASE_METHOD(CentreFixture, "every field of a person is kept, with goals in order and several roles")
{
    PurchaseProject project;
    project.client = alfa;
    project.name = QStringLiteral("Line 4");
    Person person = fullPerson(*this, purchases.addProject(project));
    person.id = people.add(person);
    CHECK(withoutIds(*people.person(person.id)) == person);
    CHECK(lastLabel() == QStringLiteral("Add Hanna Malik at Alfa"));

    Person changed = *people.person(person.id);
    std::swap(changed.goals[0], changed.goals[1]);
    changed.goals[0].text = QStringLiteral("peace and quiet");
    changed.roles.erase(changed.roles.begin());
    changed.roles.push_back({noId, Role::User, noId, Knowledge::Known, QString(), QDate()});
    changed.attitude = {};
    changed.leftOn = {};
    changed.canvas.reset();
    people.update(changed);
    const Person stored = *people.person(person.id);
    CHECK(stored.goals == changed.goals); // rows keep their identity
    CHECK(roleNames(stored.roles) == QStringLiteral("approver, user"));
    CHECK(stored.roles[0].project == noId); // the client's own first
    CHECK(stored.attitude == Judgement<Attitude>{});
    CHECK_FALSE(stored.canvas);
    CHECK(workspace->undo());
    CHECK(withoutIds(*people.person(person.id)) == person);
    CHECK(workspace->redo());
    CHECK(*people.person(person.id) == stored);
}

TEST_CASE_METHOD(CentreFixture, "storing the same person again is no change")
{
    const Id id = add(QStringLiteral("Jan"));
    const auto entries = workspace->history(100).size();
    people.update(*people.person(id));
    CHECK(workspace->history(100).size() == entries);
}

TEST_CASE_METHOD(CentreFixture, "a role given twice is kept once")
{
    Person person = somebody(QStringLiteral("Jan"));
    person.roles = {{noId, Role::User}, {noId, Role::Initiator}, {noId, Role::User}};
    const Id id = people.add(person);
    CHECK(roleNames(people.person(id)->roles) == QStringLiteral("initiator, user"));
    CHECK(people.person(id)->roles.size() == 2);
}

TEST_CASE_METHOD(CentreFixture, "people added together can report to each other, in any order")
{
    Person below = somebody(QStringLiteral("B"), 77);
    Person above = somebody(QStringLiteral("A"));
    above.id = 77;
    const auto ids = people.add({below, above});
    CHECK(people.person(ids[0])->manager == 77);
    CHECK(lastLabel() == QStringLiteral("Add 2 person(s)"));
}

TEST_CASE_METHOD(CentreFixture, "a circle of managers is refused with a sentence, and nothing is changed")
{
    const Id top = add(QStringLiteral("Top"));
    const Id middle = add(QStringLiteral("Middle"), top);
    const Id low = add(QStringLiteral("Low"), middle);
    const QString wanted =
        QStringLiteral("“Top” can't report to “Low”, who reports to “Top”, directly or through "
                       "others. Choose another manager; nothing was changed.");
    CHECK(refusal([&] { people.setManager({top}, low); }) == wanted);
    Person changed = *people.person(top);
    changed.manager = low;
    CHECK(refusal([&] { people.update(changed); }) == wanted);
    CHECK(refusal([&] { people.setManager({top}, top); }).contains(QStringLiteral("themselves")));
    CHECK(people.person(top)->manager == noId);
    CHECK(refusal([&] {
              Person a = somebody(QStringLiteral("A"), 101);
              Person b = somebody(QStringLiteral("B"), 100);
              a.id = 100;
              b.id = 101;
              people.add({a, b});
          }).contains(QStringLiteral("report")));
    CHECK(people.ofClient(alfa).size() == 3);
}

TEST_CASE_METHOD(CentreFixture, "a person moves with everybody below, and back by undo")
{
    const Id top = add(QStringLiteral("Top"));
    const Id left = add(QStringLiteral("Left"), top);
    const Id right = add(QStringLiteral("Right"), top);
    const Id low = add(QStringLiteral("Low"), left);
    people.setManager({left}, right);
    CHECK(lastLabel() == QStringLiteral("Put Left under Right"));
    CHECK(subtree(centre(), right) == std::vector{right, left, low});
    people.setManager({left, low}, noId);
    CHECK(lastLabel() == QStringLiteral("Take 2 person(s) out of the reporting lines"));
    CHECK(subtree(centre(), right) == std::vector{right});
    CHECK(workspace->undo());
    CHECK(workspace->undo());
    CHECK(subtree(centre(), left) == std::vector{left, low});
    CHECK(people.person(left)->manager == top);
}

TEST_CASE_METHOD(CentreFixture, "who reported to somebody removed reports to the next manager who stays")
{
    const Id top = add(QStringLiteral("Top"));
    const Id middle = add(QStringLiteral("Middle"), top);
    const Id low = add(QStringLiteral("Low"), middle);
    const Id lowest = add(QStringLiteral("Lowest"), low);
    people.remove({middle, low});
    CHECK(people.person(lowest)->manager == top);
    CHECK_FALSE(people.person(low));
    CHECK(workspace->undo());
    CHECK(people.person(lowest)->manager == low);
    CHECK(people.person(low)->manager == middle);
    people.remove({top});
    CHECK(people.person(middle)->manager == noId);
    CHECK(lastLabel() == QStringLiteral("Remove Top at Alfa"));
    people.remove({top});
    CHECK(lastLabel() == QStringLiteral("Remove Top at Alfa"));
}

TEST_CASE_METHOD(CentreFixture,
                 "removing takes goals, roles, edges and contacts along, and undo brings all back")
{
    Person person = somebody(QStringLiteral("Jan"));
    person.goals = {{noId, QStringLiteral("peace")}};
    person.roles = {{noId, Role::Buyer}};
    const Id jan = people.add(person);
    const Id ola = add(QStringLiteral("Ola"), jan);
    links.setInfluence({.from = jan, .to = ola});
    links.setInfluence({.from = ola, .to = jan, .kind = InfluenceKind::Conflict});
    links.setContact({.member = ewa, .person = jan, .current = ContactStrength::Weak});
    const BuyingCentre before = centre();
    people.remove({jan});
    CHECK(centre().influence.empty());
    CHECK(centre().contacts.empty());
    CHECK(workspace->undo());
    const BuyingCentre after = centre();
    CHECK(after.people == before.people);
    CHECK(after.influence == before.influence);
    CHECK(after.contacts == before.contacts);
}

TEST_CASE_METHOD(CentreFixture, "what can't be a person is refused by name and field")
{
    CHECK(refusal([&] { add(QStringLiteral("  ")); }).contains(QStringLiteral("needs a name")));
    Person person = somebody(QString());
    person.placeholder = true;
    person.roles = {{noId, Role::Approver}};
    const Id unknown = people.add(person);
    CHECK(shownName(*people.person(unknown)) == QStringLiteral("Not known (approver)"));

    Person odd = somebody(QStringLiteral("Jan"));
    odd.attitude.knowledge = Knowledge::Known;
    CHECK(refusal([&] {
              people.add(odd);
          }).startsWith(QStringLiteral("“Jan”: the attitude must be either unknown")));
    odd.attitude = {Attitude::Neutral, Knowledge::Unknown, QString(), QDate()};
    CHECK(refusal([&] { people.add(odd); }).contains(QStringLiteral("the attitude")));
    odd = somebody(QStringLiteral("Jan"));
    odd.influence.knowledge = Knowledge::Assumed;
    CHECK(refusal([&] { people.add(odd); }).contains(QStringLiteral("the influence")));
    odd = somebody(QStringLiteral("Jan"));
    odd.goals = {{noId, QStringLiteral(" ")}};
    CHECK(refusal([&] { people.add(odd); }).contains(QStringLiteral("a goal can't be empty")));
    odd = somebody(QStringLiteral("Jan"));
    odd.roles = {{noId, Role::User, 4711}};
    CHECK(refusal([&] { people.add(odd); }).contains(QStringLiteral("the purchase project")));
    odd = somebody(QStringLiteral("Jan"));
    odd.ourPerson = 4711;
    CHECK(refusal([&] { people.add(odd); }).contains(QStringLiteral("no longer in the team")));
    odd = somebody(QStringLiteral("Jan"));
    odd.canvas = CanvasPoint{std::numeric_limits<double>::quiet_NaN(), 0};
    CHECK(refusal([&] { people.add(odd); }).contains(QStringLiteral("no number")));
    CHECK(people.ofClient(alfa).size() == 1);
}

TEST_CASE_METHOD(CentreFixture, "managers and clients are of one firm")
{
    const Id beta = addClient(QStringLiteral("Beta"));
    Person other = somebody(QStringLiteral("Obcy"));
    other.client = beta;
    other.id = people.add(other);
    CHECK(refusal([&] {
              add(QStringLiteral("Jan"), other.id);
          }).contains(QStringLiteral("people of this client")));
    other.client = alfa;
    CHECK(
        refusal([&] { people.update(other); }).contains(QStringLiteral("can't be moved to another client")));
}

TEST_CASE_METHOD(CentreFixture, "cards are placed together as one step, and a drag is one step")
{
    const Id jan = add(QStringLiteral("Jan"));
    const Id ola = add(QStringLiteral("Ola"));
    people.place({{jan, CanvasPoint{1, 2}}, {ola, CanvasPoint{3, 4}}});
    CHECK(lastLabel() == QStringLiteral("Move 2 card(s)"));
    const auto entries = workspace->history(100).size();
    people.place({{jan, CanvasPoint{5, 6}}}, QStringLiteral("drag"));
    people.place({{jan, CanvasPoint{7, 8}}}, QStringLiteral("drag"));
    CHECK(workspace->history(100).size() == entries + 1);
    CHECK(workspace->undo());
    CHECK(people.person(jan)->canvas == CanvasPoint{1, 2});
    people.place({{jan, std::nullopt}});
    CHECK_FALSE(people.person(jan)->canvas);
}

TEST_CASE_METHOD(CentreFixture, "people are found by name, then without case and accents, then by e-mail")
{
    Person person = somebody(QStringLiteral("Łucja Żak"));
    person.email = QStringLiteral("lucja@example.com");
    person.position = QStringLiteral("Kierowniczka zakupów");
    const Id lucja = people.add(person);
    const Id twice = add(QStringLiteral("Jan"));
    CHECK(people.findByName(alfa, QStringLiteral("lucja zak")) == lucja);
    CHECK(people.findByName(alfa, QStringLiteral("LUCJA@example.com")) == lucja);
    CHECK(people.findByName(alfa, QStringLiteral("Jan")) == twice);
    add(QStringLiteral("Jan"));
    CHECK(people.findByName(alfa, QStringLiteral("Jan")) == noId);
    CHECK(people.findByName(alfa, QString()) == noId);
    const auto hits = findPeople(*workspace, QStringLiteral("zakupow ZAK"), 5);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].person == lucja);
    CHECK(hits[0].clientName == QStringLiteral("Alfa"));
    CHECK(findPeople(*workspace, QStringLiteral("jan"), 1).size() == 1);
    CHECK(findPeople(*workspace, QStringLiteral("  "), 5).empty());
}

TEST_CASE_METHOD(CentreFixture, "every text of a person comes back exactly, whatever it is")
{
    std::vector<Person> wanted;
    for (const QString& text : naughtyStrings()) {
        const bool blank = text.trimmed().isEmpty();
        Person person = somebody(blank ? QStringLiteral("n") : text);
        person.position = person.unit = person.email = person.phone = person.notes = text;
        person.attitude = {Attitude::Opponent, Knowledge::Known, text, QDate()};
        person.influence = {Level::Low, Knowledge::Known, text, QDate()};
        person.roles = {{noId, Role::User, noId, Knowledge::Known, text, QDate()}};
        if (!blank)
            person.goals = {{noId, text}};
        wanted.push_back(person);
    }
    const auto ids = people.add(wanted);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        wanted[i].id = ids[i];
        CHECK(withoutIds(*people.person(ids[i])) == wanted[i]);
    }
    CHECK(workspace->integrityProblem().isEmpty());
}

TEST_CASE_METHOD(CentreFixture, "a NUL is refused in every text of a person, by the name of the field")
{
    const QString bad = QStringLiteral("a") + QChar(QChar::Null);
    for (const auto member :
         {&Person::name, &Person::position, &Person::unit, &Person::email, &Person::phone, &Person::notes}) {
        Person person = somebody(QStringLiteral("Jan"));
        person.*member = bad;
        CHECK(refusal([&] { people.add(person); }).contains(QStringLiteral("a NUL")));
    }
    Person person = somebody(QStringLiteral("Jan"));
    person.goals = {{noId, bad}};
    CHECK(refusal([&] { people.add(person); }).contains(QStringLiteral("“Goals”")));
    person = somebody(QStringLiteral("Jan"));
    person.roles = {{noId, Role::User, noId, Knowledge::Known, bad, QDate()}};
    CHECK(refusal([&] { people.add(person); }).contains(QStringLiteral("“Source”")));
}

TEST_CASE("known turns stale with age; assumed and unknown stay what they are")
{
    const QDate today(2026, 11, 24);
    CHECK(freshness(Knowledge::Known, QDate(2025, 11, 24), today, 12) == Freshness::Known);
    CHECK(freshness(Knowledge::Known, QDate(2025, 11, 23), today, 12) == Freshness::Stale);
    CHECK(freshness(Knowledge::Known, QDate(), today, 12) == Freshness::Stale);
    CHECK(freshness(Knowledge::Assumed, QDate(2000, 1, 1), today, 12) == Freshness::Assumed);
    CHECK(freshness(Knowledge::Unknown, QDate(2026, 11, 24), today, 12) == Freshness::Unknown);
}
