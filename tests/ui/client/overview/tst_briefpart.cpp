// What a manager reads in the lift: the client at a glance.
#include "base/error.h"
#include "buyingcentre/personstore.h"
#include "client/overview/briefrows.h"
#include "client/tabwindow.h"
#include "plan/actionstore.h"
#include "relationship/ladder.h"
#include "testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace kam;
using namespace kam::testing;

namespace
{

Person somebody(const char* name, std::initializer_list<Role> held)
{
    Person person;
    person.id = newId();
    person.name = QString::fromLatin1(name);
    for (const Role role : held)
        person.roles.push_back({noId, role, noId, Knowledge::Known, {}, {}});
    return person;
}

} // namespace

TEST_CASE("one screen: rank and why, relation, who decides, low certainty, what comes next")
{
    const TabWindow rl("RL", "overview");
    CHECK(rl.label("proofHeadingLabel") == QStringLiteral("How RL gets 11.61"));
    CHECK(rl.label("briefRelation").startsWith(QStringLiteral("Partnership: trust, much volume, since ")));
    CHECK(rl.label("briefRelation")
              .endsWith(QStringLiteral("External influence, client's side: from medium to high (worse).")));
    CHECK_FALSE(rl.part<ChartView>("briefProfileChart").isVisible()); // it would push the rest off the screen
    const auto& low = rl.part<QTableView>("lowCertaintyTable");
    REQUIRE(low.model()->rowCount() == 3);
    CHECK(cell(low, 0, 0) == QStringLiteral("Service A"));
    CHECK(cell(low, 0, 1) == QStringLiteral("Market"));
    CHECK(cell(low, 0, 2) == QStringLiteral("▲ improve · medium → high"));
    const auto& people = rl.part<QTableView>("whoDecidesTable");
    CHECK(people.model()->rowCount() == 4);
    CHECK(cell(people, 1, 3).endsWith(QStringLiteral("assumed"))); // the decider's attitude
    CHECK(rl.part<QTableView>("nextTable").model()->rowCount() == 3);
    rl.part<QPushButton>("whoDecidesTableAllButton").click();
    CHECK(people.model()->rowCount() > 10);
    rl.part<QPushButton>("whoDecidesTableAllButton").click();
    CHECK(people.model()->rowCount() == 4);
    bool ladder = false;
    for (const QString& figure : rl.figures())
        ladder = ladder || figure == QStringLiteral("Ladder: Partnership");
    CHECK(ladder);
    picture(*rl.window, QStringLiteral("client-overview"));
    rl.window->resize(1280, 1080);
    QApplication::processEvents();
    CHECK(rl.part<ChartView>("briefProfileChart").isVisible());

    Q_EMIT const_cast<QTableView&>(low).activated(low.model()->index(0, 0));
    CHECK(rl.page().currentTab() == "certainty");
}

TEST_CASE("an empty client says of each part what is not known")
{
    TabWindow rl("RL", "overview");
    Client fresh;
    fresh.name = QStringLiteral("<b>Fresh</b>");
    rl.window->desk()->jump("client", ClientStore(rl.workspace()).add(fresh));
    QApplication::processEvents();
    CHECK(rl.label("briefRelation") == QStringLiteral("The relation was not assessed yet."));
    CHECK_FALSE(rl.part<ChartView>("briefProfileChart").isVisible());
    CHECK(rl.label("whoDecidesTableNothing") == QStringLiteral("Nobody of the client is recorded yet."));
    CHECK(rl.label("lowCertaintyTableNothing") == QStringLiteral("Certainty is not recorded yet."));
    CHECK(rl.label("nextTableNothing") == QStringLiteral("Nothing is planned."));
    CHECK(rl.figures().contains(QStringLiteral("Ladder: not known")));
    LadderStore(rl.workspace()).set({noId, rl.page().client(), LadderStage::Synergy, QDate(2026, 1, 2), {}});
    CHECK(rl.figures().contains(QStringLiteral("Ladder: Synergy")));
    rl.workspace().undo();
    CHECK(rl.figures().contains(QStringLiteral("Ladder: not known")));
}

TEST_CASE("those who decide come first, and a role that nobody fills is a line of its own")
{
    BuyingCentre centre;
    CHECK(whoDecides(centre, QDate(2026, 5, 10), 12).rows.empty());
    centre.people = {somebody("User", {Role::User}), somebody("Buyer", {Role::Buyer, Role::User}),
                     somebody("Boss", {Role::Decider}), somebody("Nobody", {})};
    centre.people[2].attitude.value = Attitude::Opponent;
    centre.people[1].roles[0] = {noId, Role::Buyer, noId, Knowledge::Assumed, {}, {}};
    centre.people[1].roles[1].on = QDate(2026, 5, 1);
    const BriefRows rows = whoDecides(centre, QDate(2026, 5, 10), 12);
    CHECK(rows.rows[1][1].text == QStringLiteral("decider (out of date)")); // known, but without a date
    CHECK(rows.rows[2][1].text == QStringLiteral("buyer (assumed), user"));
    REQUIRE(rows.rows.size() == 4);
    CHECK(rows.rows[0][0].text == QStringLiteral("not known"));
    CHECK(rows.rows[0][1].text == roleName(Role::Approver));
    CHECK(rows.rows[1][0].text == QStringLiteral("Boss"));
    CHECK(rows.rows[1][3].text == QStringLiteral("▼ ") + attitudeName(Attitude::Opponent));
    CHECK(rows.rows[2][0].text == QStringLiteral("Buyer"));
    CHECK(rows.rows[3][0].text == QStringLiteral("User"));
    CHECK(rows.targets[1].row == centre.people[2].id);
    CHECK(rows.targets[0].row == noId);
}

TEST_CASE("what comes next: open actions, meetings ahead and points to step in, by date")
{
    const QDate today(2026, 5, 10);
    Action late;
    late.id = 1;
    late.what = QStringLiteral("Late");
    late.dueOn = today.addDays(-1);
    Action open = late;
    open.id = 2;
    open.what = QStringLiteral("Some time");
    open.dueOn = {};
    Action done = late;
    done.status = ActionStatus::Done;
    Meeting held;
    held.held = true;
    held.on = today.addDays(1);
    Meeting ahead;
    ahead.id = 3;
    ahead.on = today.addDays(2);
    ahead.subject = QStringLiteral("Prices");
    BuyingCentre centre;
    DecisionStage stage;
    StepInPoint point;
    point.id = 4;
    point.what = QStringLiteral("Call");
    point.dueOn = today.addDays(1);
    stage.points = {point};
    centre.stages = {stage};
    const BriefRows rows = nextSteps({open, late, done}, {held, ahead}, centre, today);
    QStringList order;
    for (const TextRow& row : rows.rows)
        order << row[1].text;
    CHECK(order == QStringList{QStringLiteral("Late"), QStringLiteral("Call"),
                               meetingKindName(MeetingKind::Visit) + QStringLiteral(": Prices"),
                               QStringLiteral("Some time")});
    CHECK(rows.rows[0][0].colour == theme::Token::Bad);
    CHECK(rows.rows[3][0].text == QStringLiteral("no date"));
}

TEST_CASE("an open issue of the client becomes an action from the overview")
{
    const TabWindow rl("RL", "overview");
    rl.settle();
    rl.part<QPushButton>("clientIssuesAllButton").click();
    QApplication::processEvents();
    auto& table = rl.part<QTableView>("clientIssuesTable");
    auto& act = rl.part<QAction>("clientIssueActionAction");
    CHECK_FALSE(act.isEnabled()); // no row is chosen
    int row = 0;
    while (row < table.model()->rowCount() &&
           !cell(table, row, 2).contains(QStringLiteral("Nobody of ours knows this decider")))
        ++row;
    REQUIRE(row < table.model()->rowCount());
    CHECK(cell(table, row, 2).startsWith(QStringLiteral("Halina Malik: ")));
    table.selectRow(row);
    REQUIRE(act.isEnabled());
    const std::size_t before = ActionStore(rl.workspace()).ofClient(rl.client).size();
    act.trigger();
    auto* dialog = rl.window->findChild<QDialog*>(QStringLiteral("answerActionDialog"));
    REQUIRE(dialog != nullptr);
    CHECK(dialog->findChild<QLineEdit*>(QStringLiteral("actionWhatLineEdit"))->text() ==
          QStringLiteral("Ask Wojciech Sroka to introduce us to Halina Malik"));
    dialog->accept();
    CHECK(ActionStore(rl.workspace()).ofClient(rl.client).size() == before + 1);
    CHECK(rl.said() == QStringLiteral("The action was added to the client's actions."));
    rl.workspace().undo();
    CHECK(ActionStore(rl.workspace()).ofClient(rl.client).size() == before);
}

TEST_CASE("a client's name with brackets leaves the names of its people alone")
{
    TabWindow rl("RL", "overview");
    Client client = *ClientStore(rl.workspace()).client(rl.client);
    client.name = QStringLiteral("Acme (PL)");
    ClientStore(rl.workspace()).update(client);
    rl.settle();
    rl.part<QPushButton>("clientIssuesAllButton").click();
    QApplication::processEvents();
    const auto& table = rl.part<QTableView>("clientIssuesTable");
    bool found = false;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        found = found || cell(table, row, 2).startsWith(QStringLiteral("Halina Malik: Nobody"));
    CHECK(found);
}

TEST_CASE("naughty strings are people and goals of the overview as they stand")
{
    TabWindow rl("RL", "overview");
    QFile file(QStringLiteral(KAM_TEST_DATA "/blns/blns.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Person> people;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& one : all) {
        Person person;
        person.client = rl.client;
        person.name = person.position = one.toString();
        person.goals.push_back({noId, one.toString()});
        person.roles.push_back({noId, Role::Decider, noId, Knowledge::Known, {}, QDate::currentDate()});
        try {
            PersonStore(rl.workspace()).add(person);
        } catch (const Error&) {
            continue; // empty, or with a character no text may have: refused with a sentence
        }
        people.push_back(person);
    }
    REQUIRE(people.size() > 350);
    rl.settle();
    rl.part<QPushButton>("whoDecidesTableAllButton").click();
    QApplication::processEvents();
    const auto& table = rl.part<QTableView>("whoDecidesTable");
    QSet<QString> names;
    QSet<QString> goals;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        names.insert(cell(table, row, 0));
        goals.insert(cell(table, row, 2));
    }
    for (const Person& person : people) {
        INFO(person.name.toStdString());
        CHECK(names.contains(person.name));
        CHECK(goals.contains(person.goals.front().text));
    }
    // Text of data is never looked through for markup, neither here nor in the header above.
    const auto labels = rl.page().findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        INFO(label->objectName().toStdString());
        CHECK(label->textFormat() == Qt::PlainText);
    }
}
