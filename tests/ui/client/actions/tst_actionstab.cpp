#include "client/actions/actionboard.h"
#include "client/actions/actiontimeline.h"
#include "client/plan/planwindow.h"
#include "plan/actionstore.h"

#include <QListWidget>

using namespace kam;
using namespace kam::testing;

namespace
{

std::vector<Action> stored(const DemoWindow& demo)
{
    return ActionStore(demo.workspace()).ofClient(demo.id("RL"));
}

} // namespace

TEST_CASE("an action with tactics and factors is added, changed, done and deleted from the keys")
{
    PlanWindow demo("actions");
    auto& table = demo.part<QTableView>("actionTable");
    const std::size_t before = stored(demo).size();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Insert);
    demo.save(); // refused: nothing to do
    demo.field<QPlainTextEdit>("actionWhat").setPlainText(QStringLiteral("Invite to the works"));
    demo.field<QComboBox>("needTactic").setCurrentIndex(2);
    demo.field<QListWidget>("factorList").item(5)->setCheckState(Qt::Checked);
    demo.field<QLineEdit>("actionDue").setText(QStringLiteral("2027-02-01"));
    demo.save();
    REQUIRE(stored(demo).size() == before + 1);
    const Action added = stored(demo).back();
    CHECK(added.what == QStringLiteral("Invite to the works"));
    CHECK(added.tactics.at(QStringLiteral("need")) == Tactic::Raise);
    CHECK(added.factors == std::set<QString>{QStringLiteral("trust")});
    CHECK(added.dueOn == QDate(2027, 2, 1));
    table.selectRow(static_cast<int>(before));
    demo.trigger("actionDoneAction");
    CHECK(stored(demo).back().status == ActionStatus::Done);
    CHECK(stored(demo).back().doneOn == QDate::currentDate());
    table.selectRow(static_cast<int>(before));
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(stored(demo).size() == before);
    demo.undo();
    CHECK(stored(demo).size() == before + 1);
}

TEST_CASE("cards move between the columns of the board with the keys")
{
    PlanWindow demo("actions");
    demo.click("boardPartButton");
    auto& planned = demo.part<StatusList>("plannedColumn");
    REQUIRE(planned.count() > 0);
    const int under = demo.part<StatusList>("under-wayColumn").count();
    planned.setCurrentRow(0);
    QTest::keyClick(&planned, Qt::Key_Right, Qt::ControlModifier);
    CHECK(demo.part<StatusList>("under-wayColumn").count() == under + 1);
    demo.undo();
    CHECK(demo.part<StatusList>("under-wayColumn").count() == under);
}

TEST_CASE("bars of the timeline lie where their days are")
{
    TimelineModel model;
    Action action;
    action.id = 1;
    action.what = QStringLiteral("Build");
    action.startsOn = QDate(2027, 1, 1);
    action.dueOn = QDate(2027, 5, 15);
    Action dropped = action;
    dropped.status = ActionStatus::Dropped;
    Action undated = action;
    undated.dueOn = undated.startsOn = {};
    PlanGoal goal;
    goal.id = 2;
    goal.name = QStringLiteral("Grow");
    goal.dueOn = QDate(2027, 6, 30);
    model.show({action, dropped, undated}, {goal, PlanGoal()}, {}, QDate(2027, 1, 10));
    REQUIRE(model.rowCount() == 2);
    REQUIRE(model.columnCount() == 5);
    constexpr int q1 = TimelineModel::FirstQuarter;
    CHECK(model.headerData(q1, Qt::Horizontal, Qt::DisplayRole).toString() ==
          QStringLiteral("Q1 2027 · today"));
    CHECK(model.headerData(q1 + 1, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("Q2 2027"));
    CHECK(model.index(1, q1).data(TimelineModel::TodayRole).toDouble() == Approx(9.0 / 90));
    CHECK_FALSE(model.index(1, q1 + 1).data(TimelineModel::TodayRole).isValid());
    // Goals first; the status is said in words too.
    CHECK(model.isGoal(0));
    CHECK(model.id(0) == 2);
    CHECK(model.index(0, TimelineModel::Status).data().toString() == QStringLiteral("◇ goal"));
    CHECK(model.bar(0, q1 + 1).isGoal);
    CHECK(model.bar(0, q1 + 1).to == 1);
    CHECK(model.index(1, TimelineModel::Status).data().toString() == QStringLiteral("Planned"));
    CHECK(model.bar(1, q1).from == 0);
    CHECK(model.bar(1, q1).to == 1);
    CHECK_FALSE(model.bar(1, q1).isEnd);
    CHECK(model.bar(1, q1 + 1).from == 0);
    CHECK(model.bar(1, q1 + 1).to == Approx(45.0 / 91));
    CHECK(model.bar(1, q1 + 1).isEnd);
    model.show({action}, {}, {}, QDate(2027, 5, 16));
    CHECK(model.index(0, TimelineModel::Status).data().toString() == QStringLiteral("▲ overdue"));
}

TEST_CASE("the matrix groups the actions of a person and leaves out what was dropped")
{
    std::vector<Action> actions(4);
    for (std::size_t i = 0; i < actions.size(); ++i)
        actions[i].id = static_cast<Id>(i + 1);
    actions[0].person = 7;
    actions[2].person = 7;
    actions[3].status = ActionStatus::Dropped;
    ActionNames names;
    names.people.insert(7, QStringLiteral("Buyer"));
    std::vector<Id> order;
    for (const Action* action : matrixOrder(actions, names))
        order.push_back(action->id);
    CHECK(order == std::vector<Id>{1, 3, 2});
    actions[0].tactics = {{QStringLiteral("need"), Tactic::Maintain}};
    CHECK(tacticsText(actions[0]) == QStringLiteral("Need certainty: maintain"));
}

TEST_CASE("the calendar of the client is written, for everybody or one file a person")
{
    PlanWindow demo("actions");
    demo.questions.saveAnswer = demo.folder.filePath(QStringLiteral("rl.ics"));
    demo.trigger("exportCalendarAction");
    demo.save();
    QFile file(demo.questions.saveAnswer);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    CHECK(all.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(all.count("BEGIN:VEVENT") >= 4);
    demo.questions.folderAnswer = demo.folder.filePath(QStringLiteral("calendars"));
    QDir().mkpath(demo.questions.folderAnswer);
    demo.trigger("exportCalendarAction");
    demo.field<QComboBox>("calendarFor").setCurrentIndex(1);
    demo.save();
    CHECK(QDir(demo.questions.folderAnswer).entryList({QStringLiteral("*.ics")}).size() >= 2);
}
