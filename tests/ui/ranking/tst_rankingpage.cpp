#include "ranking/rankingfixture.h"

#include "exchange/rankingcsv.h"
#include "ranking/rankingtablemodel.h"
#include "ranking/weightfield.h"
#include "ranking/weightpanel.h"
#include "ranking/weightslider.h"
#include "registry/clientstore.h"
#include "scoring/gatestore.h"
#include "scoring/modelstore.h"
#include "scoring/proof.h"
#include "scoring/ratingstore.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;
using Model = RankingTableModel;

namespace
{

const QStringList publishedOrder{QStringLiteral("RL"), QStringLiteral("RB"), QStringLiteral("P"),
                                 QStringLiteral("G"),  QStringLiteral("NK"), QStringLiteral("KQ"),
                                 QStringLiteral("CT"), QStringLiteral("YB"), QStringLiteral("WJ"),
                                 QStringLiteral("ND"), QStringLiteral("LA"), QStringLiteral("LC"),
                                 QStringLiteral("MD")};
constexpr int currentGap = 3;

Id idOf(Workspace& workspace, const char* name)
{
    return ClientStore(workspace).findByName(QString::fromLatin1(name));
}

} // namespace

TEST_CASE("the published ranking is shown to the last printed digit")
{
    const RankingFixture fixture;
    const QAbstractItemModelTester tester(&fixture.table(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(fixture.clients() == publishedOrder);
    CHECK(fixture.cell(0, Model::RankColumn) == QStringLiteral("1"));
    CHECK(fixture.cell(0, Model::TotalColumn) == QStringLiteral("11.61"));
    CHECK(fixture.cell(12, Model::TotalColumn) == QStringLiteral("2.91"));
    CHECK(fixture.cell(0, Model::MovedColumn) == QStringLiteral("="));
    CHECK(fixture.part<QLabel>("rankingSummary").text() == QStringLiteral("13 clients · all rated"));
    CHECK(fixture.part<QLabel>("weightSumLabel").text() ==
          QStringLiteral("▲ Sum 95\u00a0%, 5\u00a0% short of 100\u00a0%"));
    CHECK(fixture.view().isColumnHidden(Model::RatedColumn));
    CHECK(
        fixture.table().index(0, Model::BarColumn).data(Qt::AccessibleTextRole).toString() ==
        QStringLiteral("Image: 19\u00a0% of 12 points = 2.28\nKnow-how: 10\u00a0% of 12 points = 1.20\n"
                       "Network: 15\u00a0% of 10 points = 1.50\nCurrent gap: 30\u00a0% of 13 points = 3.90\n"
                       "Future gap: 21\u00a0% of 13 points = 2.73\nTotal 11.61"));
}

TEST_CASE("the proof explains the selected client")
{
    const RankingFixture fixture;
    auto& proof = fixture.part<QTableView>("proofTable");
    const auto cell = [&](int row, int column) {
        return proof.model()->index(row, column).data().toString();
    };
    REQUIRE(proof.model()->rowCount() == 6);
    CHECK(cell(0, 0) == QStringLiteral("Image"));
    CHECK(cell(0, 5) == QStringLiteral("2.28"));
    CHECK(cell(5, 0) == QStringLiteral("Total"));
    CHECK(cell(5, 2) == QStringLiteral("95\u00a0%"));
    CHECK(cell(5, 5) == QStringLiteral("11.61"));
    CHECK(fixture.part<QLabel>("proofSentences").text().contains(QStringLiteral("3.16 ahead of RB")));
    fixture.view().selectRow(1);
    CHECK(cell(5, 5) == QStringLiteral("8.45"));
}

TEST_CASE("the proof on screen says what kam says")
{
    RankingFixture fixture;
    Workspace& workspace = fixture.desk.workspace();
    const ModelStore models(workspace);
    const Ranking ranking =
        Ranking::fromWorkspace(workspace, models.model(models.models().front().id).value());
    auto& table = *fixture.part<QTableView>("proofTable").model();
    for (const int place : {0, 1, 8, 12}) {
        fixture.view().selectRow(place);
        const Proof proof = proofOf(ranking, ranking.rowOf(fixture.page->currentClient()), &workspace);
        const QStringList lines = proofText(proof, QLocale());
        QTest::mouseClick(&fixture.part<QPushButton>("copyProofActionButton"), Qt::LeftButton);
        CHECK(QApplication::clipboard()->text() == lines.join(QLatin1Char('\n')));
        // On screen the terms are the rows of the table, what follows them the sentences below it; what the
        // weights add up to stands below the weights.
        CHECK(lines.at(6) == weightSumText(proof, QLocale()));
        CHECK(fixture.part<QLabel>("proofSentences").text() == lines.mid(7).join(QLatin1Char(' ')));
        for (int row = 0; row < 5; ++row) {
            INFO(lines.at(row + 1).toStdString());
            for (const int column : {0, 1, 3, 4, 5})
                CHECK(lines.at(row + 1).contains(table.index(row, column).data().toString()));
        }
    }
}

TEST_CASE("at which weight the first clients change places stands below it")
{
    const RankingFixture fixture;
    const auto change = [&](int criterion) {
        return fixture.part<QLabel>(QStringLiteral("weightChange%1").arg(criterion).toLatin1().constData())
            .text();
    };
    CHECK(change(3) == QStringLiteral("below 26.40\u00a0%: P passes RB"));
    CHECK(change(0) == QStringLiteral("above 22.60\u00a0%: P passes RB"));
    auto& slider = fixture.part<WeightSlider>("weightSlider3");
    CHECK(slider.accessibleDescription() == QStringLiteral("below 26.40\u00a0%: P passes RB"));
    slider.setValue(2600);
    CHECK(QTest::qWaitFor(
        [&] { return change(3).endsWith(QStringLiteral("above 26.40\u00a0%: RB passes P")); }, 5000));
}

TEST_CASE("long names: sentences take two lines, bars keep their room, rules are read in whole")
{
    const RankingFixture fixture([](Workspace& workspace) {
        addPublishedClients(workspace);
        const ClientStore store(workspace);
        ClientStore writer(workspace);
        for (Client client : store.clients(store.find({}))) {
            client.name += QStringLiteral(" Przedsiębiorstwo Budowlano-Handlowe Spółka z ograniczoną");
            writer.update(client);
        }
    });
    const auto& change = fixture.part<QLabel>("weightChange3");
    REQUIRE(QTest::qWaitFor([&] { return change.text().contains(QLatin1Char('\n')); }, 5000));
    CHECK(change.text().startsWith(QStringLiteral("below 26.40\u00a0%: P Przedsiębiorstwo")));
    CHECK(change.toolTip().contains(QStringLiteral("passes RB Przedsiębiorstwo")));
    CHECK(change.height() >= 2 * change.fontMetrics().lineSpacing());
    CHECK(fixture.view().columnWidth(Model::BarColumn) >= 190);
    CHECK(fixture.view().columnWidth(Model::ClientColumn) >= 96);
    const auto& proof = *fixture.part<QTableView>("proofTable").model();
    const QModelIndex rule = proof.index(0, 4);
    CHECK(rule.data(Qt::ToolTipRole).toString().contains(rule.data().toString()));
}

TEST_CASE("the saved weight stands in the line of the sentence, and one note in the place of the other")
{
    const RankingFixture fixture;
    auto& panel = *fixture.page->findChild<WeightPanel*>();
    const int height = panel.findChild<QWidget*>(QStringLiteral("weightRow3"))->height();
    fixture.part<WeightSlider>("weightSlider3").setValue(2900);
    QTest::qWait(200);
    CHECK(fixture.part<QLabel>("weightChange3").text().startsWith(QStringLiteral("saved: 30.00\u00a0%")));
    CHECK(panel.findChild<QWidget*>(QStringLiteral("weightRow3"))->height() <= height + 20);
    int notes = 0;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        notes += label->isVisible() &&
                 (label->text() == QStringLiteral("Totals use the weights as they stand.") ||
                  label->text() == QStringLiteral("The weights differ from the saved ones."));
    CHECK(notes == 1);
}

TEST_CASE("a dragged weight is followed at once and is one step of the history")
{
    RankingFixture fixture;
    auto& slider = fixture.part<WeightSlider>("weightSlider3");
    auto& field = fixture.part<WeightField>("weightField3");
    const std::size_t before = fixture.steps();
    const Id chosen = fixture.page->currentClient();
    const QPoint handle(slider.width() * 3 / 10, slider.height() / 2);
    QTest::mousePress(&slider, Qt::LeftButton, {}, handle);
    for (int x = handle.x(); x > 0; x -= 4)
        QTest::mouseMove(&slider, QPoint(x, handle.y()));
    QTest::mouseMove(&slider, QPoint(0, handle.y()));
    CHECK(field.value() == 0);
    CHECK(fixture.cell(1, Model::ClientColumn) == QStringLiteral("P"));
    CHECK(fixture.steps() == before);
    CHECK(fixture.storedWeight(currentGap) == 3000);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(0, handle.y()));
    CHECK(fixture.storedWeight(currentGap) == 0);
    CHECK(fixture.steps() == before + 1);
    CHECK(fixture.page->currentClient() == chosen);

    REQUIRE(fixture.desk.workspace().undo());
    CHECK(slider.value() == 3000);
    CHECK(field.value() == 30);
    CHECK(fixture.clients() == publishedOrder);
    REQUIRE(fixture.desk.workspace().redo());
    CHECK(slider.value() == 0);
    CHECK(fixture.cell(1, Model::ClientColumn) == QStringLiteral("P"));
}

TEST_CASE("the selection follows its client through every order")
{
    RankingFixture fixture;
    fixture.view().selectRow(2);
    const Id chosen = fixture.page->currentClient();
    CHECK(chosen == idOf(fixture.desk.workspace(), "P"));
    const QAbstractItemModelTester tester(&fixture.table(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto& slider = fixture.part<WeightSlider>("weightSlider3");
    for (const int weight : {0, 10000, 2500, 0}) {
        slider.setValue(weight);
        const int row = fixture.view().currentIndex().row();
        CHECK(fixture.cell(row, Model::ClientColumn) == QStringLiteral("P"));
        CHECK(fixture.view().selectionModel()->isRowSelected(row));
        CHECK(fixture.page->currentClient() == chosen);
    }
    CHECK(fixture.cell(1, Model::MovedColumn) == QStringLiteral("▲ 1"));
}

TEST_CASE("the bench works by keyboard alone")
{
    RankingFixture fixture;
    QStringList walked;
    fixture.part<QComboBox>("modelCombo").setFocus();
    for (int i = 0; i < 40; ++i) {
        walked << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget()->objectName() == QStringLiteral("modelCombo"))
            break;
    }
    INFO(walked.join(QStringLiteral(", ")).toStdString());
    int last = -1;
    for (const char* name :
         {"modelCombo", "rankingFilter", "exportRankingActionButton", "weightSlider0", "weightField0",
          "weightSlider4", "normaliseActionButton", "rankingTable", "proofTable"}) {
        const int at = static_cast<int>(walked.indexOf(QString::fromLatin1(name)));
        INFO(name);
        CHECK(at > last);
        last = at;
    }

    auto& slider = fixture.part<WeightSlider>("weightSlider3");
    slider.setFocus();
    const std::size_t before = fixture.steps();
    QTest::keyClick(&slider, Qt::Key_PageDown);
    QTest::keyClick(&slider, Qt::Key_Left);
    QTest::keyClick(&slider, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(slider.value() == 2390);
    CHECK(fixture.part<WeightField>("weightField3").value() == 23.9);
    CHECK(fixture.cell(1, Model::ClientColumn) == QStringLiteral("P"));
    CHECK(fixture.steps() == before);
    // The keys of undo reach the page before the command: what was just moved is what they take back.
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    QApplication::sendEvent(&slider, &undo);
    CHECK_FALSE(undo.isAccepted());
    CHECK(fixture.steps() == before + 1);
    CHECK(fixture.storedWeight(currentGap) == 2390);
}

TEST_CASE("keys are one step when they come to rest")
{
    RankingFixture fixture;
    auto& slider = fixture.part<WeightSlider>("weightSlider0");
    const std::size_t before = fixture.steps();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&slider, Qt::Key_Right);
    CHECK(QTest::qWaitFor([&] { return fixture.storedWeight(0) == 2400; }, 10000));
    CHECK(fixture.steps() == before + 1);
}

TEST_CASE("a weight is typed with a dot or a comma and nothing is lost on leaving")
{
    RankingFixture fixture;
    auto& field = fixture.part<WeightField>("weightField1");
    field.setLocale(QLocale(QLocale::Polish));
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("12.5"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(fixture.storedWeight(1) == 1250);
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("8,25"));
    fixture.page->hide();
    CHECK(fixture.storedWeight(1) == 825);
    QTest::keyClick(&fixture.part<WeightSlider>("weightSlider1"), Qt::Key_Right);
    fixture.page.reset();
    CHECK(fixture.storedWeight(1) == 925);
}

TEST_CASE("the sum is marked, normalised, saved and returned to")
{
    RankingFixture fixture;
    auto& sum = fixture.part<QLabel>("weightSumLabel");
    QTest::mouseClick(&fixture.part<QPushButton>("normaliseActionButton"), Qt::LeftButton);
    CHECK(sum.text() == QStringLiteral("✓ Sum 100\u00a0%"));
    CHECK(fixture.part<WeightField>("weightField3").value() == 31.57);
    CHECK_FALSE(fixture.part<QPushButton>("normaliseActionButton").isEnabled());
    QTest::mouseClick(&fixture.part<QPushButton>("returnToSavedActionButton"), Qt::LeftButton);
    CHECK(fixture.part<WeightField>("weightField3").value() == 30);
    fixture.part<WeightSlider>("weightSlider3").setValue(9000);
    CHECK(sum.text() == QStringLiteral("▲ Sum 155\u00a0%, 55\u00a0% over 100\u00a0%"));
    QTest::mouseClick(&fixture.part<QPushButton>("saveWeightsActionButton"), Qt::LeftButton);
    CHECK(fixture.cell(0, Model::MovedColumn) == QStringLiteral("="));
    CHECK(fixture.storedWeight(currentGap) == 9000);
}

TEST_CASE("filtering keeps the ranks of all and ignores case and diacritics")
{
    const RankingFixture fixture([](Workspace& workspace) {
        addPublishedClients(workspace);
        Client lodz;
        lodz.name = QStringLiteral("Łódź Przędza");
        ClientStore(workspace).add(lodz);
        GateStore(workspace).set({idOf(workspace, "RB"), GateKind::Fairness, Verdict::Fail, {}, {}});
    });
    auto& filter = fixture.part<QLineEdit>("rankingFilter");
    filter.setText(QStringLiteral("LODZ prz"));
    CHECK(fixture.clients() == QStringList{QStringLiteral("Łódź Przędza")});
    CHECK(fixture.view().currentIndex().row() == 0); // the client chosen is one that can be seen
    CHECK(fixture.cell(0, Model::RankColumn) == QStringLiteral("14"));
    CHECK(fixture.cell(0, Model::RatedColumn) == QStringLiteral("0 of 5"));
    CHECK_FALSE(fixture.view().isColumnHidden(Model::RatedColumn));
    filter.setText(QStringLiteral("no such client"));
    CHECK_FALSE(fixture.part<QAction>("rateClientAction").isEnabled());
    filter.clear();
    CHECK(fixture.part<QAction>("rateClientAction").isEnabled());
    CHECK(fixture.cell(1, Model::GatesColumn) == QStringLiteral("✕ fairness fails"));
    fixture.part<QCheckBox>("advisableOnlyCheck").setChecked(true);
    CHECK(fixture.clients().at(1) == QStringLiteral("P"));
    CHECK(fixture.cell(1, Model::RankColumn) == QStringLiteral("3"));
    fixture.part<WeightSlider>("weightSlider3").setValue(0);
    CHECK(fixture.clients().size() == 13);
}

TEST_CASE("the export is what kam writes, and a copy is for spreadsheets")
{
    RankingFixture fixture;
    fixture.desk.ask.saveAnswer = fixture.desk.folder() + QStringLiteral("/ranking.csv");
    QTest::mouseClick(&fixture.part<QPushButton>("exportRankingActionButton"), Qt::LeftButton);
    QFile file(fixture.desk.ask.saveAnswer);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto& model = static_cast<const Model&>(fixture.table());
    const QByteArray written = file.readAll();
    CHECK(written == QByteArray::fromStdString(rankingCsv(*model.ranking())));
    CHECK(
        written.startsWith("client,total,rank,rated,criteria,Image,Know-how,Network,Current gap,Future gap\n"
                           "RL,11.61,1,5,5,2.28,1.2,1.5,3.9,2.73\n"));
    QTest::mouseClick(&fixture.part<QPushButton>("copyRankingActionButton"), Qt::LeftButton);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    CHECK(lines.size() == 15);
    CHECK(lines.at(1) == QStringLiteral("1\tRL\t11.61\t2.28\t1.2\t1.5\t3.9\t2.73\t5 of 5\tnot decided\t0"));
    // What a spreadsheet would run goes as text.
    ClientStore clients(fixture.desk.workspace());
    Client formula = *clients.client(idOf(fixture.desk.workspace(), "RL"));
    formula.name = QStringLiteral("=1+1");
    clients.update(formula);
    QTest::mouseClick(&fixture.part<QPushButton>("copyRankingActionButton"), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("\n1\t'=1+1\t11.61\t")));
}

TEST_CASE("the page follows what others change")
{
    RankingFixture fixture;
    Workspace& workspace = fixture.desk.workspace();
    const ModelStore models(workspace);
    const ScoringModel model = models.model(models.models().front().id).value();
    RatingStore(workspace).remove(idOf(workspace, "RL"), model.criteria.front().criterion.id);
    CHECK(fixture.part<QLabel>("rankingSummary").text() == QStringLiteral("13 clients · 12 rated in full"));
    CHECK_FALSE(fixture.view().isColumnHidden(Model::RatedColumn));
    ClientStore(workspace).remove({idOf(workspace, "RL")});
    CHECK(fixture.clients().size() == 12);
    CHECK(fixture.page->currentClient() == idOf(workspace, "RB"));
    while (workspace.undo())
        continue;
    CHECK(fixture.part<QLabel>("emptyHeading").text() == QStringLiteral("No scoring model yet"));
}

TEST_CASE("empty states say what to do")
{
    RankingFixture fixture([](Workspace&) {});
    CHECK(fixture.part<QLabel>("emptyHeading").text() == QStringLiteral("No scoring model yet"));
    QTest::mouseClick(&fixture.part<QPushButton>("makePublishedActionButton"), Qt::LeftButton);
    CHECK(fixture.part<QLabel>("emptyHeading").text() == QStringLiteral("No clients yet"));
    Client first;
    first.name = QStringLiteral("First");
    ClientStore(fixture.desk.workspace()).add(first);
    CHECK(fixture.clients() == QStringList{QStringLiteral("First")});
    CHECK(fixture.part<QLabel>("rankingSummary").text() ==
          QStringLiteral("Nobody is rated yet, so every total is 0."));
}

TEST_CASE("negative contributions have room left of zero")
{
    const RankingFixture fixture([](Workspace& workspace) {
        addPublishedClients(workspace);
        ModelStore store(workspace);
        const ScoringModel model = store.model(store.models().front().id).value();
        store.setScale(model.criteria.front().id, Direction::Less, Scale::Points, {});
    });
    const auto& model = static_cast<const Model&>(fixture.table());
    CHECK(model.mostNegative() == Approx(0.19 * 13));
    picture(*fixture.page, QStringLiteral("ranking_negative"));
}

TEST_CASE("a hundred thousand clients are ranked and moved")
{
    const RankingFixture fixture([](Workspace& workspace) { addManyClients(workspace, 100000); });
    CHECK(fixture.table().rowCount() == 100000);
    const QString first = fixture.cell(0, Model::ClientColumn);
    auto& slider = fixture.part<WeightSlider>("weightSlider3");
    slider.setValue(0);
    CHECK(fixture.page->currentClient() != noId);
    const int row = fixture.view().currentIndex().row();
    CHECK(fixture.cell(row, Model::ClientColumn) == first);
    fixture.part<QLineEdit>("rankingFilter").setText(QStringLiteral("client 000042"));
    CHECK(fixture.table().rowCount() == 1);
    picture(*fixture.page, QStringLiteral("ranking_filtered"));
}

TEST_CASE("a client is rated and its gates are decided in one step")
{
    RankingFixture fixture;
    Workspace& workspace = fixture.desk.workspace();
    fixture.view().selectRow(12);
    fixture.part<QAction>("rateClientAction").trigger();
    auto& dialog = fixture.part<QDialog>("ratingsDialog");
    auto& first = *dialog.findChild<QLineEdit*>(QStringLiteral("ratingField0"));
    CHECK(first.text() == QStringLiteral("1"));
    const std::size_t before = fixture.steps();
    first.setText(QStringLiteral("many"));
    dialog.accept();
    CHECK(fixture.desk.errors.size() == 1);
    CHECK(fixture.steps() == before);
    first.setText(QStringLiteral("100"));
    dialog.findChild<QComboBox*>(QStringLiteral("gateCombo0"))->setCurrentIndex(1);
    dialog.accept();
    CHECK(fixture.steps() == before + 1);
    const int row = fixture.view().currentIndex().row();
    CHECK(fixture.cell(row, Model::ClientColumn) == QStringLiteral("MD"));
    CHECK(fixture.cell(row, Model::GatesColumn) == QStringLiteral("✓ advisable"));
    CHECK(row < 12);
    REQUIRE(workspace.undo());
    CHECK(fixture.clients() == publishedOrder);
}

TEST_CASE("two models are compared side by side")
{
    RankingFixture fixture;
    ModelStore store(fixture.desk.workspace());
    CHECK_FALSE(fixture.part<QPushButton>("compareModelsActionButton").isEnabled());
    const Id copy = store.copy(store.models().front().id, QStringLiteral("Second"));
    const ScoringModel model = store.model(copy).value();
    store.setWeight(model.criteria.at(currentGap).id, 0);
    QTest::mouseClick(&fixture.part<QPushButton>("compareModelsActionButton"), Qt::LeftButton);
    const auto& table = *fixture.part<QDialog>("compareModelsDialog").findChild<QTableView*>()->model();
    CHECK(table.rowCount() == 13);
    CHECK(table.index(2, 0).data().toString() == QStringLiteral("P"));
    CHECK(table.index(2, 1).data().toString() == QStringLiteral("3"));
    CHECK(table.index(2, 3).data().toString() == QStringLiteral("2"));
    CHECK(table.index(2, 5).data().toString() == QStringLiteral("▲ 1"));
}
