#include "ranking/rankingfixture.h"

#include "base/date.h"
#include "common/datefield.h"
#include "ranking/rankingtablemodel.h"
#include "ranking/weightfield.h"
#include "registry/clientstore.h"
#include "scoring/catalogue.h"
#include "scoring/gatestore.h"
#include "scoring/modelstore.h"
#include "scoring/ratingstore.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

template <class T>
T& input(QDialog& dialog, const char* name)
{
    auto* found = dialog.findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

ScoringModel stored(RankingFixture& fixture)
{
    const ModelStore store(fixture.desk.workspace());
    return store.model(store.models().front().id).value();
}

QAction& ruleCommand(RankingFixture& fixture, int criterion, const QString& text)
{
    auto* menu =
        fixture.part<QToolButton>(QStringLiteral("ruleButton%1").arg(criterion).toLatin1().constData())
            .menu();
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (action->text() == text)
            return *action;
    throw std::runtime_error("no such command");
}

void choose(QComboBox& box, int data)
{
    box.setCurrentIndex(box.findData(data));
}

} // namespace

TEST_CASE("a criterion is chosen from the catalogue with its explanation and anchors, by keys alone")
{
    RankingFixture f;
    const std::size_t before = f.steps();
    QTest::keyClick(&f.part<QPushButton>("addCriterionActionButton"), Qt::Key_Space);
    auto& dialog = f.part<QDialog>("addCriterionDialog");
    CHECK(input<QLabel>(dialog, "criteriaAdvice").text() ==
          QStringLiteral("▲ The model has 5 criteria already; three to five are enough."));
    auto& search = input<QLineEdit>(dialog, "criterionFilter");
    auto& list = input<QListWidget>(dialog, "criterionList");
    CHECK(list.count() == 2 + 19 + 1); // two headings, those of the catalogue, one's own
    QTest::keyClicks(&search, QStringLiteral("PAYS"));
    CHECK(list.currentItem()->text() == QStringLiteral("Liquidity"));
    CHECK(input<QLineEdit>(dialog, "criterionExplanation").text() ==
          QStringLiteral("Whether the client pays in full and on time."));
    CHECK(input<QLineEdit>(dialog, "criterionAnchorMiddle").text() ==
          QStringLiteral("Pays with reminders now and then."));
    CHECK(input<WeightField>(dialog, "criterionWeight").value() == 5); // what is missing to 100 %
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK_FALSE(dialog.isVisible());
    CHECK(f.steps() == before + 1);
    REQUIRE(stored(f).criteria.size() == 6);
    CHECK(stored(f).criteria.back().criterion.catalogueKey == QStringLiteral("liquidity"));
    CHECK(stored(f).criteria.back().weight == 500);
    REQUIRE(f.desk.workspace().undo());
    CHECK(stored(f).criteria.size() == 5);
    CHECK(ModelStore(f.desk.workspace()).criteria().size() == 5);
}

TEST_CASE("a criterion of one's own is added in bands, and one known is shared as it is")
{
    RankingFixture f;
    QTest::mouseClick(&f.part<QPushButton>("addCriterionActionButton"), Qt::LeftButton);
    auto& dialog = f.part<QDialog>("addCriterionDialog");
    auto& list = input<QListWidget>(dialog, "criterionList");
    list.setCurrentRow(list.count() - 1);
    dialog.accept();
    CHECK(f.desk.errors.back() == QStringLiteral("A criterion needs a name. Enter one."));
    input<QLineEdit>(dialog, "criterionName").setText(QStringLiteral("Revenue"));
    choose(input<QComboBox>(dialog, "criterionScale"), static_cast<int>(Scale::Bands));
    auto& bands = input<QTableWidget>(dialog, "bandsTable");
    CHECK(bands.isVisible());
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(&input<QPushButton>(dialog, "addBandButton"), Qt::LeftButton);
    bands.item(0, 0)->setText(QStringLiteral("100,000"));
    bands.item(0, 1)->setText(QStringLiteral("three"));
    dialog.accept();
    CHECK(f.desk.errors.back() ==
          QStringLiteral("Band 1: “three” is not a number. Enter the points of the band, or remove it."));
    bands.item(0, 1)->setText(QStringLiteral("3"));
    bands.item(1, 0)->setText(QStringLiteral("0"));
    bands.item(1, 1)->setText(QStringLiteral("1"));
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    CHECK(stored(f).criteria.back().bands == std::vector<Band>{{0, 1}, {100000, 3}});
    CHECK(stored(f).criteria.back().criterion.name == QStringLiteral("Revenue"));

    ModelStore store(f.desk.workspace());
    store.removeCriterion(stored(f).criteria.back().id);
    QTest::qWait(0); // the dialog of before goes
    QTest::mouseClick(&f.part<QPushButton>("addCriterionActionButton"), Qt::LeftButton);
    auto& second = f.part<QDialog>("addCriterionDialog");
    CHECK(input<QListWidget>(second, "criterionList").currentItem()->text() == QStringLiteral("Revenue"));
    CHECK(input<QLineEdit>(second, "criterionName").isReadOnly());
    second.accept();
    CHECK(stored(f).criteria.back().criterion.name == QStringLiteral("Revenue"));
    CHECK(store.criteria().size() == 6);
}

TEST_CASE("everything about a criterion is edited as one step")
{
    RankingFixture f;
    const std::size_t before = f.steps();
    ruleCommand(f, 1, QStringLiteral("Edit criterion…")).trigger();
    auto& dialog = f.part<QDialog>("criterionDialog");
    input<QLineEdit>(dialog, "criterionName").setText(QStringLiteral("Knowledge"));
    input<QLineEdit>(dialog, "criterionAnchorHigh").setText(QStringLiteral("It teaches us."));
    choose(input<QComboBox>(dialog, "criterionDirection"), static_cast<int>(Direction::Less));
    choose(input<QComboBox>(dialog, "criterionScale"), static_cast<int>(Scale::MinMax));
    dialog.accept();
    CHECK(f.steps() == before + 1);
    const ModelCriterion changed = stored(f).criteria[1];
    CHECK(changed.criterion.name == QStringLiteral("Knowledge"));
    CHECK(changed.criterion.anchorHigh == QStringLiteral("It teaches us."));
    CHECK(changed.direction == Direction::Less);
    CHECK(changed.scale == Scale::MinMax);
    CHECK(changed.weight == 1000);
    REQUIRE(f.desk.workspace().undo());
    CHECK(stored(f).criteria[1].criterion.name == QStringLiteral("Know-how"));
    CHECK(stored(f).criteria[1].scale == Scale::Rank);
}

TEST_CASE("choosing bands where there are none asks for them")
{
    RankingFixture f;
    ruleCommand(f, 3, QStringLiteral("Bands")).trigger();
    auto& dialog = f.part<QDialog>("criterionDialog");
    CHECK(input<QComboBox>(dialog, "criterionScale").currentData().toInt() == static_cast<int>(Scale::Bands));
    dialog.accept();
    CHECK(f.desk.errors.back() ==
          QStringLiteral("Current gap is scored in bands but has none. Enter at least one."));
    dialog.reject();
    CHECK(stored(f).criteria[3].scale == Scale::Rank);
}

TEST_CASE("criteria move up and down and out of the model, with the ends respected")
{
    RankingFixture f;
    CHECK_FALSE(ruleCommand(f, 0, QStringLiteral("Move up")).isEnabled());
    CHECK_FALSE(ruleCommand(f, 4, QStringLiteral("Move down")).isEnabled());
    ruleCommand(f, 0, QStringLiteral("Move down")).trigger();
    CHECK(stored(f).criteria[1].criterion.name == QStringLiteral("Image"));
    ruleCommand(f, 1, QStringLiteral("Move up")).trigger();
    CHECK(stored(f).criteria[0].criterion.name == QStringLiteral("Image"));
    ruleCommand(f, 4, QStringLiteral("Remove from model")).trigger();
    CHECK(stored(f).criteria.size() == 4);
    REQUIRE(f.desk.workspace().undo());
    CHECK(stored(f).criteria[4].weight == 2100);
}

TEST_CASE("gates are decided where they are seen, with note and date")
{
    RankingFixture f;
    const Id client = f.page->currentClient();
    f.view().setCurrentIndex(f.table().index(0, RankingTableModel::GatesColumn));
    QTest::keyClick(&f.view(), Qt::Key_Return);
    auto& dialog = f.part<QDialog>("ratingsDialog");
    CHECK(dialog.focusWidget() == &input<QComboBox>(dialog, "gateCombo0"));
    choose(input<QComboBox>(dialog, "gateCombo2"), static_cast<int>(Verdict::Conditional));
    QTest::keyClicks(&input<QLineEdit>(dialog, "gateNote2"), QStringLiteral("open books"));
    auto& day = input<DateField>(dialog, "gateDate2");
    CHECK(day.text() == shownDate(QDate::currentDate(), QLocale()));
    day.setText(QStringLiteral("tomorrow"));
    const std::size_t before = f.steps();
    dialog.accept();
    CHECK(f.desk.errors.back().startsWith(QStringLiteral("Fairness: “tomorrow” is not a date.")));
    CHECK(f.steps() == before);
    day.setText(QStringLiteral("2026-02-03"));
    dialog.accept();
    CHECK(f.steps() == before + 1);
    CHECK(GateStore(f.desk.workspace()).ofClient(client) ==
          std::vector<Gate>{{client, GateKind::Fairness, Verdict::Conditional, QStringLiteral("open books"),
                             QDate(2026, 2, 3)}});
    CHECK(f.cell(0, RankingTableModel::GatesColumn) == QStringLiteral("! fairness conditional"));
    CHECK(f.table()
              .index(0, RankingTableModel::GatesColumn)
              .data(Qt::ToolTipRole)
              .toString()
              .contains(QStringLiteral("Fairness: Conditional, 3 Feb 2026: open books")));
}

TEST_CASE("a rating has a date of its own, and one out of range is refused where it is")
{
    RankingFixture f([](Workspace& workspace) {
        ModelStore store(workspace);
        const ScoringModel model = store.model(store.add(publishedModel())).value();
        store.setScale(model.criteria[0].id, Direction::More, Scale::Rating, {});
        Client client;
        client.name = QStringLiteral("RL");
        ClientStore(workspace).add(client);
    });
    QTest::mouseClick(&f.part<QPushButton>("rateClientActionButton"), Qt::LeftButton);
    auto& dialog = f.part<QDialog>("ratingsDialog");
    auto& value = input<QLineEdit>(dialog, "ratingField0");
    QTest::keyClicks(&value, QStringLiteral("11"));
    input<QLineEdit>(dialog, "ratingNote0").setFocus();
    dialog.accept();
    CHECK(
        f.desk.errors.back() ==
        QStringLiteral("The rating 11 of RL on Image is not between 1 and 10. Enter a rating from 1 to 10."));
    CHECK(dialog.focusWidget() == &value);
    value.setText(QStringLiteral("9.5"));
    input<DateField>(dialog, "ratingDate0").setText(QStringLiteral("2026-01-02"));
    dialog.accept();
    const Id client = f.page->currentClient();
    const auto ratings = RatingStore(f.desk.workspace()).ofClient(client);
    REQUIRE(ratings.size() == 1);
    CHECK(ratings.front().value == 9.5);
    CHECK(ratings.front().ratedOn == QDate(2026, 1, 2));
}

TEST_CASE(
    "ratings that somebody else stores are shown where nothing was typed, else told before they are replaced")
{
    RankingFixture f;
    const Id client = f.page->currentClient();
    f.view().setCurrentIndex(f.table().index(0, RankingTableModel::GatesColumn));
    QTest::keyClick(&f.view(), Qt::Key_Return);
    auto& dialog = f.part<QDialog>("ratingsDialog");
    const auto ratingOf = [&](int criterion) {
        return RatingStore(f.desk.workspace())
            .rating(client, stored(f).criteria[static_cast<std::size_t>(criterion)].criterion.id)
            .value();
    };
    const auto otherProgramStores = [&](int criterion, double value) {
        const auto other = Workspace::open(f.desk.workspace().path());
        Rating rating = ratingOf(criterion);
        rating.value = value;
        RatingStore(*other).set(rating);
        f.desk.workspace().poll();
        QApplication::processEvents();
    };
    input<QLineEdit>(dialog, "ratingField0").setText(QStringLiteral("3"));
    otherProgramStores(1, 7);
    CHECK(input<QLineEdit>(dialog, "ratingField1").text() == QStringLiteral("7"));
    CHECK(f.desk.said.isEmpty());
    otherProgramStores(0, 5);
    REQUIRE(f.desk.said.size() == 1);
    CHECK(
        f.desk.said.front().startsWith(QStringLiteral("This entry was changed meanwhile by somebody else.")));
    CHECK(input<QLineEdit>(dialog, "ratingField0").text() == QStringLiteral("3"));
    dialog.accept();
    CHECK(ratingOf(0).value == 3);
    CHECK(ratingOf(1).value == 7);
}

TEST_CASE("ratings stored by somebody else a moment ago are told on Save")
{
    RankingFixture f;
    const Id client = f.page->currentClient();
    f.view().setCurrentIndex(f.table().index(0, RankingTableModel::GatesColumn));
    QTest::keyClick(&f.view(), Qt::Key_Return);
    auto& dialog = f.part<QDialog>("ratingsDialog");
    choose(input<QComboBox>(dialog, "gateCombo2"), static_cast<int>(Verdict::Conditional));
    {
        const auto other = Workspace::open(f.desk.workspace().path());
        GateStore(*other).set({client, GateKind::Fairness, Verdict::Fail, {}, {}});
    }
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(f.desk.said.size() == 1);
    dialog.accept();
    CHECK(GateStore(f.desk.workspace()).ofClient(client).front().verdict == Verdict::Conditional);
}
