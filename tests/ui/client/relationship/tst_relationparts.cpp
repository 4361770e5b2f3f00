// The parts of the tab Relationship beside the assessment: ladder and gates, our attractiveness, surveys.
#include "base/date.h"
#include "buyingcentre/purchasestore.h"
#include "client/relationship/gatessheet.h"
#include "client/relationship/supplierssheet.h"
#include "client/tabwindow.h"
#include "client/typedchoice.h"
#include "relationship/ladder.h"
#include "relationship/survey.h"

#include <QAbstractItemModelTester>

using namespace kam;
using namespace kam::testing;

TEST_CASE("a choice is typed by number, name or a beginning that fits no other")
{
    const QStringList names{QStringLiteral("niski"), QStringLiteral("średni"), QStringLiteral("wysoki")};
    const QStringList words{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
    CHECK(typedChoice(QStringLiteral("2"), names) == 1);
    CHECK(typedChoice(QStringLiteral(" Sredni "), names) == 1);
    CHECK(typedChoice(QStringLiteral("w"), names) == 2);
    CHECK(typedChoice(QStringLiteral("HIGH"), names, words) == 2);
    CHECK_FALSE(typedChoice(QStringLiteral("high"), names));
    CHECK_FALSE(typedChoice(QStringLiteral("0"), names));
    CHECK_FALSE(typedChoice(QStringLiteral("4"), names));
    CHECK_FALSE(typedChoice(QStringLiteral("-1"), names));
    CHECK_FALSE(typedChoice(QString(), names));
    CHECK_FALSE(
        typedChoice(QStringLiteral("ma"), {QStringLiteral("maintain"), QStringLiteral("may be relaxed")}));
    CHECK(choicesText(words) == QStringLiteral("1 low, 2 medium, 3 high"));
}

TEST_CASE("the ladder shows the stage, how the client came there and what speaks for it")
{
    const TabWindow rl("RL", "relationship", "standingPartButton");
    const auto& table = rl.part<QTableView>("ladderTable");
    REQUIRE(table.model()->rowCount() == 3);
    CHECK(cell(table, 0, 1) == QStringLiteral("▲ Partnership"));
    CHECK(cell(table, 0, 2) == QStringLiteral("Framework contract without tender"));
    CHECK(cell(table, 2, 1) == QStringLiteral("Transaction"));
    CHECK(rl.label("ladderStandingLabel")
              .startsWith(QStringLiteral("Partnership: trust, much volume, since ")));

    rl.trigger("addLadderStepAction");
    rl.choose("ladderStageCombo", static_cast<int>(LadderStage::Cooperation));
    rl.fill("ladderEvidenceEdit", QStringLiteral("Tender again"));
    rl.fill("ladderDateField", QStringLiteral("soon"));
    rl.save();
    CHECK(rl.dialog().isVisible()); // refused, with what was entered
    CHECK(rl.dialog().findChild<MessageBar*>()->sentence().contains(QStringLiteral("“soon” is not a date")));
    rl.fill("ladderDateField", QString::fromStdString(isoDate(QDate::currentDate())));
    rl.save();
    CHECK(cell(table, 0, 1) == QStringLiteral("▼ Co-operation"));
    CHECK(rl.label("ladderStandingLabel").startsWith(QStringLiteral("Co-operation: ")));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    table.selectionModel()->select(table.model()->index(0, 0),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    rl.trigger("changeLadderStepAction");
    rl.choose("ladderStageCombo", static_cast<int>(LadderStage::Synergy));
    rl.save();
    CHECK(cell(table, 0, 1) == QStringLiteral("▲ Synergy"));
    CHECK(rl.part<QAction>("removeLadderStepAction").isEnabled());
    rl.trigger("removeLadderStepAction");
    CHECK(table.model()->rowCount() == 3);
    rl.workspace().undo();
    CHECK(cell(table, 0, 1) == QStringLiteral("▲ Synergy"));
}

TEST_CASE("gates are decided with a key, and what is decided anew is decided today")
{
    const TabWindow rl("RL", "relationship", "standingPartButton");
    auto& table = rl.sheet("gatesTable");
    const QAbstractItemModelTester tester(table.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto gate = [&](GateKind kind) -> std::optional<Gate> {
        for (const Gate& one : GateStore(rl.workspace()).ofClient(rl.client))
            if (one.kind == kind)
                return one;
        return std::nullopt;
    };
    table.setFocus();
    table.setCurrentIndex(table.model()->index(2, GatesSheet::VerdictColumn));
    rl.type(table, QStringLiteral("3"));
    REQUIRE(gate(GateKind::Fairness));
    CHECK(gate(GateKind::Fairness)->verdict == Verdict::Fail);
    CHECK(gate(GateKind::Fairness)->decidedOn == QDate::currentDate());
    CHECK(cell(table, 2, GatesSheet::VerdictColumn) == QStringLiteral("✕ Fail"));
    rl.paste(table, 2, GatesSheet::NoteColumn, QStringLiteral("open-book squeeze"));
    CHECK(gate(GateKind::Fairness)->note == QStringLiteral("open-book squeeze"));
    rl.paste(table, 2, GatesSheet::DateColumn, QStringLiteral("2026-01-05"));
    CHECK(gate(GateKind::Fairness)->decidedOn == QDate(2026, 1, 5));
    rl.paste(table, 2, GatesSheet::DateColumn, QStringLiteral("never"));
    CHECK(rl.said().startsWith(QStringLiteral("Fairness: “never” is no date.")));
    rl.paste(table, 2, GatesSheet::VerdictColumn, QStringLiteral("perhaps"));
    CHECK(rl.said() ==
          QStringLiteral("Fairness: “perhaps” is no verdict. Enter one of: 1 Pass, 2 Conditional, 3 "
                         "Fail; nothing where it is not decided."));
    table.setCurrentIndex(table.model()->index(2, GatesSheet::VerdictColumn));
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK_FALSE(gate(GateKind::Fairness));
    CHECK(cell(table, 2, GatesSheet::VerdictColumn) == QStringLiteral("not decided"));
    rl.paste(table, 2, GatesSheet::NoteColumn, QStringLiteral("a note"));
    CHECK(rl.said().startsWith(QStringLiteral("Fairness is not decided yet.")));
    rl.workspace().undo();
    CHECK(gate(GateKind::Fairness)->note == QStringLiteral("open-book squeeze"));
}

TEST_CASE("our attractiveness is the same engine turned round")
{
    TabWindow rl("RL", "relationship", "attractivenessPartButton");
    auto& table = rl.sheet("suppliersTable");
    const QAbstractItemModelTester tester(table.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString incomplete = QStringLiteral("Not rated on every criterion, so that the places may still "
                                              "change: Hydromax (4 of 5). What is missing "
                                              "counts as 0 points.");
    // 0.30 x 8 + 0.25 x 8 + 0.20 x 5 + 0.15 x 9 + 0.10 x 7
    CHECK(cell(table, 5, SuppliersSheet::firstSupplier) == QStringLiteral("7.45"));
    CHECK(cell(table, 7, SuppliersSheet::firstSupplier) == QStringLiteral("1"));
    CHECK(rl.label("attractivenessSentence") ==
          QStringLiteral("We come to 7.45 of 10: place 1 of 3. We are 1.10 ahead of Stalbud. ") + incomplete);
    // Hydromax is not rated on everything: marked in the table, in words and at its bar.
    CHECK(cell(table, 6, SuppliersSheet::firstSupplier) == QStringLiteral("5 of 5"));
    CHECK(cell(table, 6, SuppliersSheet::firstSupplier + 1) == QStringLiteral("▲ 4 of 5"));
    CHECK(rl.chartRows("suppliersChart").last().startsWith(QStringLiteral("Hydromax (4 of 5)|")));
    rl.paste(table, 0, SuppliersSheet::firstSupplier, QStringLiteral("2"));
    CHECK(cell(table, 5, SuppliersSheet::firstSupplier) == QStringLiteral("5.65"));
    CHECK(rl.label("attractivenessSentence") ==
          QStringLiteral("We come to 5.65 of 10: place 3 of 3. Hydromax is 0.15 ahead of us. ") + incomplete);
    rl.paste(table, 0, SuppliersSheet::firstSupplier, QStringLiteral("11"));
    CHECK(cell(table, 0, SuppliersSheet::firstSupplier) == QStringLiteral("2"));
    rl.paste(table, 0, SuppliersSheet::weightColumn, QStringLiteral("25 %"));
    CHECK(cell(table, 5, SuppliersSheet::weightColumn) == QStringLiteral("95\u00a0%"));
    CHECK(rl.label("attractivenessSentence")
              .endsWith(QStringLiteral("The weights add up to 95\u00a0%, not to 100 %.")));
    rl.paste(table, 0, SuppliersSheet::weightColumn, QStringLiteral("120"));
    CHECK(rl.said() == QStringLiteral("Quality: enter a weight from 0 to 100 %."));
    rl.paste(table, 0, SuppliersSheet::weightColumn, QStringLiteral("much"));
    CHECK(rl.said().startsWith(QStringLiteral("Quality: “much” is no number.")));

    rl.questions.textAnswer = QStringLiteral("Newcomer");
    rl.trigger("addCompetitorAction");
    const int last = table.model()->columnCount() - 1;
    CHECK(table.model()->headerData(last, Qt::Horizontal).toString() == QStringLiteral("Newcomer"));
    CHECK(cell(table, 5, last) == QStringLiteral("–"));
    rl.paste(table, 0, last, QStringLiteral("10"));
    CHECK(cell(table, 5, 3) == QStringLiteral("2.50")); // by name: Hydromax, Newcomer, Stalbud
    rl.workspace().undo();

    rl.questions.textAnswer = QStringLiteral("Nearness");
    rl.trigger("addSupplierCriterionAction");
    CHECK(table.model()->rowCount() == 9);
    table.setCurrentIndex(table.model()->index(5, 0));
    rl.questions.textAnswer = QStringLiteral("Quality");
    rl.trigger("renameSupplierCriterionAction");
    CHECK(table.model()->headerData(5, Qt::Vertical).toString() == QStringLiteral("Nearness"));
    rl.trigger("removeSupplierCriterionAction");
    CHECK(table.model()->rowCount() == 8);
    CHECK(rl.said() == QStringLiteral("Nearness and its ratings are deleted. Undo brings them back."));
}

TEST_CASE("surveys give the net promoter score, its years, and a place in the matrices")
{
    const TabWindow rl("RL", "relationship", "loyaltyPartButton");
    rl.settle();
    // Of nine answers seven are 9 or 10, two are passive... counted over the last 24 months.
    CHECK(rl.figures("loyaltyFigureBar").at(0) == QStringLiteral("NPS, 24 month(s): +67"));
    CHECK(rl.figures("loyaltyFigureBar").contains(QStringLiteral("Satisfaction: 4.5 of 5")));
    CHECK(rl.figures("loyaltyFigureBar").contains(QStringLiteral("Open complaints: 0")));
    CHECK(rl.figures("loyaltyFigureBar").contains(QStringLiteral("Loyalty: true loyalty")));
    CHECK(rl.chartRows("loyaltyChart").contains(QStringLiteral("RL|true loyalty")));
    CHECK(rl.chartRows("loyaltyChart").contains(QStringLiteral("WJ|spurious loyalty")));
    CHECK(rl.chartRows("satisfactionChart").contains(QStringLiteral("RL|apostle")));
    CHECK(rl.chartRows("satisfactionChart").contains(QStringLiteral("P|apostle")));
    double last = 0;
    const QStringList years = rl.chartRows("promotersChart");
    REQUIRE(years.size() >= 2);
    last = years.last().section(u'|', 1).toDouble();
    CHECK(last == 80);

    rl.trigger("addAnswersAction");
    rl.fill("answerValuesEdit", QStringLiteral("0 0, eleven"));
    rl.save();
    CHECK(rl.dialog().findChild<MessageBar*>()->sentence() ==
          QStringLiteral("“eleven” is no answer. Enter whole numbers, such as 9 10 8."));
    rl.fill("answerValuesEdit", QStringLiteral("0 11"));
    rl.save();
    CHECK(rl.dialog().findChild<MessageBar*>()->sentence() ==
          QStringLiteral("“RL”: whether they would recommend us is a whole number from 0 to 10."));
    const std::size_t before = SurveyStore(rl.workspace()).answersOf(rl.client).size();
    rl.fill("answerValuesEdit", QStringLiteral("0; 0 0"));
    rl.save();
    CHECK(SurveyStore(rl.workspace()).answersOf(rl.client).size() == before + 3);
    CHECK(rl.figures("loyaltyFigureBar").at(0) == QStringLiteral("NPS, 24 month(s): +25"));
    rl.workspace().undo();
    CHECK(SurveyStore(rl.workspace()).answersOf(rl.client).size() == before);
}

TEST_CASE("answers and complaints are changed and deleted, and a complaint is settled")
{
    const TabWindow g("G", "relationship", "loyaltyPartButton");
    g.settle();
    const auto select = [](const QTableView& table, int row) {
        table.selectionModel()->select(table.model()->index(row, 0),
                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    const auto closed = [] { QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); };
    const auto& complaints = g.part<QTableView>("complaintTable");
    REQUIRE(complaints.model()->rowCount() == 1);
    CHECK(cell(complaints, 0, 3) == QStringLiteral("open"));
    select(complaints, 0);
    g.trigger("changeComplaintAction");
    g.fill("complaintSettledField", QStringLiteral("2001-01-01"));
    g.save();
    CHECK(
        g.dialog().findChild<MessageBar*>()->sentence().contains(QStringLiteral("can't be settled before")));
    g.fill("complaintSettledField", QString::fromStdString(isoDate(QDate::currentDate())));
    g.fill("complaintSettlementEdit", QStringLiteral("Replaced"));
    g.save();
    closed();
    CHECK(cell(complaints, 0, 3) == shownDate(QDate::currentDate(), QLocale()));
    CHECK(g.figures("loyaltyFigureBar").contains(QStringLiteral("Open complaints: 0")));
    g.workspace().undo();
    CHECK(cell(complaints, 0, 3) == QStringLiteral("open"));
    g.trigger("addComplaintAction");
    g.save();
    CHECK(g.dialog().findChild<MessageBar*>()->sentence().contains(
        QStringLiteral("what the complaint is about")));
    g.fill("complaintSubjectEdit", QStringLiteral("Wrong colour"));
    g.save();
    closed();
    CHECK(complaints.model()->rowCount() == 2);
    select(complaints, 0);
    g.trigger("removeComplaintAction");
    CHECK(complaints.model()->rowCount() == 1);

    const auto& answers = g.part<QTableView>("answerTable");
    const int before = answers.model()->rowCount();
    select(answers, 0);
    g.trigger("changeAnswerAction");
    g.fill("answerValuesEdit", QStringLiteral("1"));
    g.fill("answerNoteEdit", QStringLiteral("<i>angry</i>"));
    g.save();
    closed();
    CHECK(cell(answers, 0, 4) == QStringLiteral("<i>angry</i>"));
    answers.selectionModel()->clear();
    CHECK_FALSE(g.part<QAction>("changeAnswerAction").isEnabled());
    select(answers, 0);
    g.trigger("removeAnswersAction");
    CHECK(answers.model()->rowCount() == before - 1);
}

TEST_CASE("findings jump to the assessment and to the complaint they are about")
{
    TabWindow rl("RL", "relationship", "standingPartButton");
    const auto complaint = SurveyStore(rl.workspace()).openComplaints().front();
    rl.window->desk()->jump("complaint", complaint.id);
    CHECK(rl.page().client() == complaint.client);
    CHECK(rl.page().currentTab() == "relationship");
    CHECK(rl.part<QPushButton>("loyaltyPartButton").isChecked());
}
