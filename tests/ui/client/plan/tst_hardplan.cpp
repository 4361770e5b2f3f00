// Any text in every field of a plan, shown on the tabs Plan and Actions.
#include "client/plan/planwindow.h"
#include "plan/actionstore.h"
#include "plan/clientvalue.h"
#include "plan/meeting.h"
#include "plan/plangoal.h"
#include "plan/risk.h"
#include "plan/sheets.h"
#include "plan/target.h"
#include "registry/storable.h"
#include "testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace kam;
using namespace kam::testing;

namespace
{

/// Every tenth of the naughty strings, text from right to left, and 500 letters.
QStringList hardTexts()
{
    QFile file(QStringLiteral(KAM_TEST_DATA "/blns/blns.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    QStringList texts{QString(500, u'W'), QStringLiteral("<b>bold</b> & <img src=x>"),
                      QStringLiteral("\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 RL 12")};
    for (qsizetype i = 0; i < all.size(); i += 10)
        if (const QString text = all.at(i).toString(); isStorable(text) && !text.trimmed().isEmpty())
            texts << text;
    return texts;
}

/// Puts the text into every field that the tabs show.
void fill(Workspace& workspace, const Plan& plan, const QString& text)
{
    PlanStore plans(workspace);
    for (const PlanSection section : planSections)
        plans.setSection(plan.id, section, text);
    GoalStore goals(workspace);
    for (PlanGoal goal : goals.ofPlan(plan.id)) {
        goal.name = goal.measure = goal.unit = goal.personGoal = goal.note = text;
        goal.start = {std::nullopt, text};
        goal.progress = {{QDate::currentDate(), {std::nullopt, text}, text}};
        goals.update(goal);
    }
    ActionStore actions(workspace);
    for (Action action : actions.ofClient(plan.client)) {
        action.what = action.result = text;
        actions.update(action);
    }
    RiskStore(workspace).setRisks(plan.id, {{noId, plan.id, text, Level::Low, Level::High, text, noId}});
    RiskStore(workspace).setSwot(plan.id, {{noId, plan.id, SwotQuadrant::Threat, text.simplified()}});
    for (Target target : TargetStore(workspace).ofClient(plan.client)) {
        target.note = text;
        TargetStore(workspace).update(target);
    }
    MeetingStore meetings(workspace);
    for (Meeting meeting : meetings.ofClient(plan.client)) {
        meeting.subject = meeting.venue = meeting.purpose = meeting.questions = meeting.toGain = text;
        meeting.settlement = meeting.notes = text;
        for (Promise& promise : meeting.promises)
            promise.what = text;
        meetings.update(meeting);
    }
    ClientValue value = ClientValueStore(workspace).ofClient(plan.client);
    value.competitor = value.note = text;
    ClientValueStore(workspace).set(plan.client, value);
    SheetStore sheets(workspace);
    for (const LoyaltyField field : loyaltyFields)
        sheets.setLoyalty(plan.client, field, text);
    sheets.setResearch(plan.client, {{noId, ResearchSubject::Clients, text, text, text, QDate()}});
    sheets.setSkills(plan.owner, {{noId, SkillKind::Social, text, 4, 3}});
}

/// Whether some table that is shown has a cell with the text, on one line or as it stands.
bool isShown(const QWidget& window, const QString& text)
{
    for (const QTableView* table : window.findChildren<QTableView*>()) {
        if (!table->isVisible())
            continue;
        const QAbstractItemModel& model = *table->model();
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                if (model.index(row, column).data().toString().simplified().contains(text.simplified()))
                    return true;
    }
    return false;
}

} // namespace

TEST_CASE("the tabs Plan and Actions show any text as it stands, in every field")
{
    PlanWindow demo;
    const Plan plan = demo.current();
    const QSize size = demo.window->size();
    for (const QString& text : hardTexts()) {
        INFO(text.toStdString());
        demo.workspace().edit(QStringLiteral("Fill"), [&] { fill(demo.workspace(), plan, text); });
        demo.page().showTab("plan");
        for (const char* part : {"goalsPartButton", "risksPartButton", "meetingsPartButton"}) {
            demo.click(part);
            demo.window->grab();
            CHECK(isShown(*demo.window, text));
        }
        for (const char* part :
             {"sectionsPartButton", "valuePartButton", "checklistsPartButton", "checkPartButton"}) {
            demo.click(part);
            CHECK_FALSE(demo.window->grab().isNull());
        }
        demo.page().showTab("actions");
        for (const char* view :
             {"tablePartButton", "boardPartButton", "timelinePartButton", "matrixPartButton"}) {
            demo.click(view);
            demo.window->grab();
            CHECK((view == QByteArray("boardPartButton") || isShown(*demo.window, text)));
        }
        CHECK(demo.window->size() == size); // no text widens the window
    }
}

TEST_CASE("a client with no data at all has a tab Plan and a tab Actions that say so")
{
    PlanWindow demo;
    Client client;
    client.name = QStringLiteral("Nobody");
    const Id id = ClientStore(demo.workspace()).add(client);
    demo.window->desk()->jump("client", id);
    for (const char* tab : {"plan", "actions"}) {
        demo.page().showTab(tab);
        QApplication::processEvents();
        CHECK_FALSE(demo.window->grab().isNull());
        CHECK(demo.page().currentTab() == tab);
    }
}
