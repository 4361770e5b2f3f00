#include "client/plan/plandialogs.h"

#include "buyingcentre/buyingcentre.h"
#include "buyingcentre/personstore.h"
#include "client/plan/planwindow.h"
#include "common/previewdialog.h"
#include "common/textpad.h"
#include "plan/plangather.h"
#include "plan/plangoal.h"
#include "plan/risk.h"
#include "plan/servedgoals.h"
#include "plan/target.h"

#include <QPrinter>
#include <QProcess>

using namespace kam;
using namespace kam::testing;

TEST_CASE("a section is stored while it is typed and taken back by undo")
{
    PlanWindow demo;
    demo.click("sectionsPartButton");
    auto& pad = demo.part<TextPad>("assumptionsPad");
    const QString before = pad.toPlainText();
    CHECK(before == demo.current().sections.at(PlanSection::Assumptions));
    pad.setFocus();
    pad.moveCursor(QTextCursor::End);
    typeText(pad, QStringLiteral(" Zażółć."));
    pad.enterTyped();
    CHECK(demo.current().sections.at(PlanSection::Assumptions) == before + QStringLiteral(" Zażółć."));
    demo.undo();
    CHECK(pad.toPlainText() == before);
}

TEST_CASE("goals are added, changed, moved and deleted from the keys")
{
    PlanWindow demo;
    demo.click("goalsPartButton");
    auto& table = demo.part<QTableView>("goalTable");
    const Id plan = demo.current().id;
    GoalStore goals(demo.workspace());
    const auto count = static_cast<int>(goals.ofPlan(plan).size());
    REQUIRE(table.model()->rowCount() == count);
    CHECK(cell(table, 0, 2) == QStringLiteral("34\u00a0%"));
    CHECK(cell(table, 0, 5) == QStringLiteral("25\u00a0%"));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Insert);
    demo.field<QLineEdit>("goalName").setText(QStringLiteral("Second source"));
    demo.field<QLineEdit>("goalTarget").setText(QStringLiteral("nonsense"));
    demo.save();
    REQUIRE(table.model()->rowCount() == count + 1);
    CHECK(goals.ofPlan(plan).back().target.word == QStringLiteral("nonsense"));
    table.setCurrentIndex(table.model()->index(count, 0));
    demo.trigger("goalUpAction");
    CHECK(cell(table, count - 1, 0) == QStringLiteral("Second source"));
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(table.model()->rowCount() == count);
    demo.undo();
    CHECK(table.model()->rowCount() == count + 1);
}

TEST_CASE("progress of a goal is entered, also for an agreed plan")
{
    PlanWindow demo;
    demo.click("goalsPartButton");
    const Id id = demo.current().id;
    PlanStore(demo.workspace()).agree(id, QDate::currentDate(), QStringLiteral("Both"), "{}");
    QApplication::processEvents();
    CHECK_FALSE(demo.part<QAction>("addgoalAction").isEnabled());
    auto& table = demo.part<QTableView>("goalTable");
    table.selectRow(0);
    demo.trigger("progressAction");
    demo.field<QLineEdit>("progressValue").setText(QStringLiteral("42"));
    demo.save();
    CHECK(GoalStore(demo.workspace()).ofPlan(id).front().latest().number == 42.0);
    CHECK(cell(table, 0, 5) == QStringLiteral("50\u00a0%"));
}

TEST_CASE("targets show the gap that goals leave open, and refuse holes")
{
    PlanWindow demo;
    demo.click("goalsPartButton");
    auto& table = demo.part<QTableView>("targetTable");
    REQUIRE(table.model()->rowCount() == 3);
    CHECK(cell(table, 2, 4) == QStringLiteral("164,000"));
    // What was sold in a year that is over is read, and not asked again.
    CHECK(cell(table, 0, 2) == QStringLiteral("3,900,000"));
    CHECK(cell(table, 0, 5) == QStringLiteral("Achieved: from the sales recorded."));
    CHECK(cell(table, 2, 2) == QStringLiteral("not known"));
    table.selectRow(0);
    demo.trigger("edittargetAction");
    CHECK(demo.dialog().findChild<QLineEdit*>(QStringLiteral("targetAchieved")) == nullptr);
    demo.dialog().reject();
    QApplication::processEvents();
    demo.trigger("addtargetAction");
    demo.field<QLineEdit>("targetAmount").setFocus();
    typeText(demo.field<QLineEdit>("targetAmount"), QStringLiteral("200000"));
    const QString start = demo.field<QLineEdit>("targetStart").text();
    demo.field<QLineEdit>("targetStart").setText(QStringLiteral("2040-01-01"));
    demo.field<QLineEdit>("targetEnd").setText(QStringLiteral("2040-12-31"));
    demo.save();
    CHECK(table.model()->rowCount() == 3); // refused: a hole
    demo.field<QLineEdit>("targetStart").setText(start);
    demo.save();
    CHECK(table.model()->rowCount() == 4);
}

TEST_CASE("an agreed plan is archived by a command of its own, and undo brings it back into force")
{
    PlanWindow demo;
    const Id id = demo.current().id;
    CHECK_FALSE(demo.part<QAction>("archivePlanAction").isEnabled());
    PlanStore(demo.workspace()).agree(id, QDate::currentDate(), QStringLiteral("J. Sowa"), "{\"format\":1}");
    QApplication::processEvents();
    REQUIRE(demo.part<QAction>("archivePlanAction").isEnabled());
    demo.trigger("archivePlanAction");
    CHECK(demo.current().state == PlanState::Archived);
    CHECK_FALSE(demo.part<QAction>("archivePlanAction").isEnabled());
    demo.undo();
    CHECK(demo.current().state == PlanState::Agreed);
}

TEST_CASE("the next meeting that a settlement names is planned, and stands under what comes next")
{
    PlanWindow demo;
    demo.click("meetingsPartButton");
    auto& table = demo.part<QTableView>("meetingTable");
    REQUIRE(table.model()->rowCount() == 2); // the review that was held, and the next one
    CHECK(cell(table, 0, 5) == QStringLiteral("planned"));
    CHECK(cell(table, 1, 7) == cell(table, 0, 0));
}

TEST_CASE("risks stand in the list and the SWOT keeps a line a thought")
{
    PlanWindow demo;
    demo.click("risksPartButton");
    const Id plan = demo.current().id;
    RiskStore store(demo.workspace());
    const std::size_t risks = store.risks(plan).size();
    demo.trigger("addriskAction");
    demo.field<QLineEdit>("riskWhat").setText(QStringLiteral("Strike"));
    demo.field<QComboBox>("riskProbability").setCurrentIndex(1);
    demo.field<QComboBox>("riskImpact").setCurrentIndex(3);
    demo.save();
    REQUIRE(store.risks(plan).size() == risks + 1);
    CHECK(store.risks(plan).back().probability == Level::Low);
    CHECK(store.risks(plan).back().impact == Level::High);
    auto& pad = demo.part<TextPad>("strengthPad");
    const auto before = store.swot(plan);
    pad.setPlainText(QStringLiteral("One\n\n Two "));
    pad.enterTyped();
    QStringList lines;
    for (const SwotItem& item : store.swot(plan))
        if (item.quadrant == SwotQuadrant::Strength)
            lines << item.what;
    CHECK(lines == QStringList{QStringLiteral("One"), QStringLiteral("Two")});
    demo.undo();
    CHECK(store.swot(plan) == before);
}

TEST_CASE("a plan is agreed and frozen, continued, carried forward and compared")
{
    PlanWindow demo;
    const Id first = demo.current().id;
    demo.trigger("agreePlanAction");
    demo.save(); // refused: nobody named
    CHECK(PlanStore(demo.workspace()).plan(first)->state == PlanState::Draft);
    demo.field<QLineEdit>("agreedBy").setText(QStringLiteral("A. Nowak, the managing director"));
    demo.save();
    const Plan agreed = PlanStore(demo.workspace()).plan(first).value();
    CHECK(agreed.state == PlanState::Agreed);
    const PlanContent frozen = planFromJson(agreed.frozen);
    CHECK(frozen.agreedBy == QStringLiteral("A. Nowak, the managing director"));
    CHECK(frozen.state == QStringLiteral("agreed"));
    CHECK(frozen.goals.size() == GoalStore(demo.workspace()).ofPlan(first).size());
    CHECK_FALSE(frozen.goals.empty());
    demo.trigger("newVersionAction");
    CHECK(demo.current().version == 2);
    CHECK(demo.part<QComboBox>("versionBox").count() == 2);
    demo.trigger("comparePlansAction");
    CHECK(demo.field<QTableView>("differencesTable").model()->rowCount() > 0);
    demo.dialog().reject();
    QApplication::processEvents();
    demo.trigger("carryForwardAction");
    demo.save();
    const auto plans = PlanStore(demo.workspace()).ofClient(demo.id("RL"));
    REQUIRE(plans.size() == 3);
    CHECK(plans.front().period == nextPeriod(agreed.period));
    demo.undo();
    CHECK(PlanStore(demo.workspace()).ofClient(demo.id("RL")).size() == 2);
}

TEST_CASE("periods follow each other in months or days")
{
    CHECK(nextPeriod({QDate(2027, 1, 1), QDate(2027, 12, 31)}) ==
          Period{QDate(2028, 1, 1), QDate(2028, 12, 31)});
    CHECK(nextPeriod({QDate(2027, 10, 1), QDate(2027, 12, 31)}) ==
          Period{QDate(2028, 1, 1), QDate(2028, 3, 31)});
    CHECK(nextPeriod({QDate(2027, 1, 4), QDate(2027, 1, 10)}) ==
          Period{QDate(2027, 1, 11), QDate(2027, 1, 17)});
}

TEST_CASE("a client without a plan is offered one")
{
    PlanWindow demo;
    demo.open("MD");
    QApplication::processEvents();
    REQUIRE(PlanStore(demo.workspace()).ofClient(demo.id("MD")).empty());
    CHECK(demo.part<QPushButton>("beginPlanActionHereButton").isVisible());
    demo.trigger("beginPlanAction");
    demo.save();
    CHECK(PlanStore(demo.workspace()).ofClient(demo.id("MD")).size() == 1);
    CHECK_FALSE(demo.part<QPushButton>("beginPlanActionHereButton").isVisible());
}

TEST_CASE("the check leads to what is missing")
{
    PlanWindow demo;
    PlanStore(demo.workspace()).setSection(demo.current().id, PlanSection::Resources, {});
    QApplication::processEvents();
    CHECK(demo.part<QPushButton>("completenessButton").text().startsWith(QStringLiteral("26 of 28")));
    demo.click("completenessButton");
    auto& table = demo.part<QTableView>("completenessTable");
    CHECK(cell(table, 0, 1) == QStringLiteral("“Resources” is written"));
    Q_EMIT table.activated(table.model()->index(0, 0));
    QApplication::processEvents();
    CHECK(demo.part<TextPad>("resourcesPad").isVisible());
}

TEST_CASE("a plan is exported and previewed as the same pages")
{
    PlanWindow demo;
    demo.questions.saveAnswer = demo.folder.filePath(QStringLiteral("rl.pdf"));
    demo.trigger("exportPlanAction");
    demo.save();
    QFile file(demo.questions.saveAnswer);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    demo.trigger("previewPlanAction");
    auto& preview = static_cast<PreviewDialog&>(demo.dialog());
    const std::size_t pages = preview.pages().pages.size();
    CHECK(pages >= 4);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(demo.folder.filePath(QStringLiteral("printed.pdf")));
    printPages(preview.pages(), printer);
    QFile printed(printer.outputFileName());
    REQUIRE(printed.open(QIODevice::ReadOnly));
    CHECK(printed.readAll().count("/Type /Page\n") == static_cast<qsizetype>(pages));
    // On paper stands what stands in the file.
    const auto textOf = [](const QString& path) {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
        REQUIRE(process.waitForFinished());
        REQUIRE(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    };
    const QStringList onPaper = textOf(printer.outputFileName());
    const QStringList inFile = textOf(demo.questions.saveAnswer);
    REQUIRE(onPaper.size() == inFile.size());
    for (qsizetype page = 0; page < inFile.size(); ++page)
        CHECK(onPaper[page].simplified() == inFile[page].simplified());
    auto* edition = preview.findChild<QComboBox*>(QStringLiteral("previewEditionBox"));
    edition->setCurrentIndex(1);
    CHECK(preview.pages().pages.size() < pages);
    preview.reject();
}

TEST_CASE("a goal of the plan serves one of the goals its person has, chosen from a list")
{
    PlanWindow demo;
    demo.click("goalsPartButton");
    const Id plan = demo.current().id;
    GoalStore goals(demo.workspace());
    auto& table = demo.part<QTableView>("goalTable");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Insert);
    demo.field<QLineEdit>("goalName").setText(QStringLiteral("Paper that is right"));
    auto& person = demo.field<QComboBox>("goalPerson");
    auto& wish = demo.field<QComboBox>("goalOfPerson");
    CHECK_FALSE(wish.isEnabled()); // nobody, so no goals
    person.setCurrentIndex(person.findText(QStringLiteral("Adam Kos")));
    REQUIRE(wish.isEnabled());
    CHECK(wish.itemText(0) == QStringLiteral("none in particular"));
    REQUIRE(wish.findText(QStringLiteral("complete documents")) > 0);
    wish.setCurrentIndex(wish.findText(QStringLiteral("complete documents")));
    demo.save();
    const PlanGoal stored = goals.ofPlan(plan).back();
    CHECK(stored.personGoal == QStringLiteral("complete documents"));
    const Plan current = demo.current();
    const BuyingCentre centre = readBuyingCentre(demo.workspace(), current.client);
    const QSet<Id> served = servedGoals(demo.workspace(), centre, current);
    bool isServed = false;
    for (const Goal& goal : centre.person(stored.person)->goals)
        isServed = isServed || (goal.text == stored.personGoal && served.contains(goal.id));
    CHECK(isServed);

    // The person no longer has it: it stays what the plan says, marked, until something else is chosen.
    Person changed = *centre.person(stored.person);
    changed.goals = {{noId, QStringLiteral("quiet")}};
    PersonStore(demo.workspace()).update(changed);
    QApplication::processEvents();
    table.selectRow(table.model()->rowCount() - 1);
    demo.trigger("editgoalAction");
    auto& again = demo.field<QComboBox>("goalOfPerson");
    CHECK(again.currentText() == QStringLiteral("complete documents (no longer a goal of this person)"));
    CHECK(again.currentData().toString() == QStringLiteral("complete documents"));
    demo.save();
    CHECK(goals.ofPlan(plan).back().personGoal == QStringLiteral("complete documents"));
}
