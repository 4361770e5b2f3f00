// The parts of the plan beside the plan itself: meetings, value for the client, checklists.
#include "client/plan/planwindow.h"
#include "common/numberfield.h"
#include "common/previewdialog.h"
#include "common/textpad.h"
#include "plan/actionstore.h"
#include "plan/clientvalue.h"
#include "plan/meeting.h"
#include "plan/sheets.h"

#include <QCheckBox>
#include <algorithm>

using namespace kam;
using namespace kam::testing;

TEST_CASE("a meeting is planned, settled, and its promise becomes an action")
{
    PlanWindow demo;
    demo.click("meetingsPartButton");
    MeetingStore store(demo.workspace());
    const std::size_t before = store.ofClient(demo.id("RL")).size();
    demo.trigger("addmeetingAction");
    demo.field<QLineEdit>("meetingSubject").setText(QStringLiteral("Site visit"));
    demo.field<QCheckBox>("meetingHeld").setChecked(true);
    demo.save();
    const auto meetings = store.ofClient(demo.id("RL"));
    REQUIRE(meetings.size() == before + 1);
    auto& table = demo.part<QTableView>("meetingTable");
    int row = 0;
    while (cell(table, row, 2) != QStringLiteral("Site visit"))
        REQUIRE(++row < table.model()->rowCount());
    table.selectRow(row);
    QApplication::processEvents();
    demo.trigger("addpromiseAction");
    demo.field<QLineEdit>("promiseWhat").setText(QStringLiteral("Send samples"));
    demo.save();
    auto& promises = demo.part<QTableView>("promiseTable");
    REQUIRE(promises.model()->rowCount() == 1);
    promises.selectRow(0);
    const std::size_t actions = ActionStore(demo.workspace()).ofClient(demo.id("RL")).size();
    demo.trigger("promiseToActionAction");
    CHECK(ActionStore(demo.workspace()).ofClient(demo.id("RL")).size() == actions + 1);
    // The promise is still the chosen one.
    demo.trigger("promiseKeptAction");
    CHECK(cell(promises, 0, 3) == promiseStateName(PromiseState::Kept));
    demo.undo();
    CHECK(cell(promises, 0, 3) == promiseStateName(PromiseState::Open));
}

TEST_CASE("the notes of a meeting become an action with its date and a person of ours")
{
    PlanWindow demo;
    const Id client = demo.id("RL");
    MeetingStore store(demo.workspace());
    Meeting meeting = store.ofClient(client).front();
    meeting.notes = QStringLiteral("Send a list of spare parts");
    meeting.settlement.clear();
    store.update(meeting);
    demo.click("meetingsPartButton");
    auto& table = demo.part<QTableView>("meetingTable");
    table.selectRow(0);
    QApplication::processEvents();
    const std::size_t before = ActionStore(demo.workspace()).ofClient(client).size();
    demo.trigger("meetingToActionAction");
    demo.save();
    const auto actions = ActionStore(demo.workspace()).ofClient(client);
    REQUIRE(actions.size() == before + 1);
    CHECK(actions.back().what == QStringLiteral("Send a list of spare parts"));
    CHECK(actions.back().dueOn == meeting.nextOn);
    CHECK(actions.back().member == meeting.members.front());
}

TEST_CASE("the value for the client is scored against the competitor, and scores beyond 10 are refused")
{
    PlanWindow demo;
    demo.click("valuePartButton");
    const auto score = [&](const char* field, const char* text) {
        auto& number = demo.part<NumberField>(field);
        number.setFocus();
        number.selectAll();
        typeText(number, QString::fromLatin1(text));
        number.enterTyped();
        QApplication::processEvents();
    };
    ClientValueStore store(demo.workspace());
    score("productOurs", "8");
    CHECK(store.ofClient(demo.id("RL")).scores.at(ValuePart::Product).ours == 8.0);
    score("productOurs", "11");
    CHECK(store.ofClient(demo.id("RL")).scores.at(ValuePart::Product).ours == 8.0);
    auto& position = demo.part<QComboBox>("valuePosition");
    position.setCurrentIndex(1);
    Q_EMIT position.activated(1);
    CHECK(store.ofClient(demo.id("RL")).position == ValuePosition::MoreForMore);
    auto& pad = demo.part<TextPad>("goalLoyaltyPad");
    pad.setPlainText(QStringLiteral("Keep RL for five years"));
    pad.enterTyped();
    CHECK(SheetStore(demo.workspace()).loyalty(demo.id("RL")).at(LoyaltyField::Goal) ==
          QStringLiteral("Keep RL for five years"));
}

TEST_CASE("a competitor that was typed and taken back stays with its client")
{
    PlanWindow demo;
    demo.click("valuePartButton");
    ClientValueStore store(demo.workspace());
    auto& competitor = demo.part<QLineEdit>("valueCompetitor");
    competitor.setFocus();
    competitor.setText(QStringLiteral("Acme"));
    competitor.setModified(true);
    Q_EMIT competitor.editingFinished();
    REQUIRE(store.ofClient(demo.id("RL")).competitor == QStringLiteral("Acme"));
    competitor.setModified(true); // a letter typed and deleted again
    Q_EMIT competitor.editingFinished();
    demo.open("RB");
    QApplication::processEvents();
    CHECK(competitor.text() == store.ofClient(demo.id("RB")).competitor);
    Q_EMIT competitor.editingFinished();
    CHECK(store.ofClient(demo.id("RB")).competitor != QStringLiteral("Acme"));
}

TEST_CASE("questions, skills and readiness are kept")
{
    PlanWindow demo;
    demo.click("checklistsPartButton");
    SheetStore store(demo.workspace());
    const Id client = demo.id("RL");
    demo.trigger("usualQuestionsAction");
    const std::size_t usual = usualResearch().size();
    CHECK(store.research(client).size() == usual);
    demo.trigger("usualQuestionsAction");
    CHECK(store.research(client).size() == usual);
    const std::size_t before = store.skills(demo.current().owner).size();
    demo.trigger("addskillAction");
    demo.field<QLineEdit>("skillName").setText(QStringLiteral("Negotiation"));
    auto& required = demo.field<NumberField>("skillRequired");
    required.setFocus();
    typeText(required, QStringLiteral("6"));
    demo.save(); // refused: beyond 5
    required.selectAll();
    required.setFocus();
    typeText(required, QStringLiteral("4"));
    demo.save();
    const auto skills = store.skills(demo.current().owner);
    REQUIRE(skills.size() == before + 1);
    CHECK(std::any_of(skills.begin(), skills.end(), [](const ManagerSkill& skill) {
        return skill.skill == QStringLiteral("Negotiation") && skill.required == 4;
    }));
    auto& verdict = demo.part<QComboBox>("moneyVerdict");
    verdict.setCurrentIndex(1);
    Q_EMIT verdict.activated(1);
    CHECK(store.readiness().at(ReadinessItem::Money).verdict == ReadinessVerdict::Ready);
}

TEST_CASE("the review pack opens as two pages at most")
{
    PlanWindow demo;
    demo.trigger("reviewPackAction");
    const auto& preview = static_cast<PreviewDialog&>(demo.dialog());
    CHECK(preview.pages().pages.size() <= 2);
    CHECK_FALSE(preview.pages().pages.empty());
    demo.dialog().reject();
}
