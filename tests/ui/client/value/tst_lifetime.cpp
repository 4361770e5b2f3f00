#include "client/clientpage.h"
#include "client/demowindow.h"
#include "client/value/scenariosheet.h"
#include "common/messagebar.h"
#include "common/numberfield.h"
#include "common/sheetview.h"
#include "value/scenario.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QTest>

using namespace kam;
using namespace kam::testing;

namespace
{

/// The published example: discount rate 10 %, start of year.
Scenario publishedScenario(Id client)
{
    Scenario scenario;
    scenario.client = client;
    scenario.name = QStringLiteral("Base");
    scenario.years = {{1, 1000, 50, true, 100, 0, 0},
                      {2, 1200, 50, true, 0, 100, 0},
                      {3, 1440, 50, true, 0, 80, 0},
                      {4, 1600, 50, true, 0, 60, 0}};
    return scenario;
}

/// The tab Value of a client with the published scenario.
struct ValueWindow : DemoWindow {
    Id client = id("G");
    Id scenario;

    ValueWindow()
    {
        for (const Scenario& old : ScenarioStore(workspace()).ofClient(client))
            ScenarioStore(workspace()).remove(old.id);
        scenario = ScenarioStore(workspace()).add(publishedScenario(client));
        open("G");
        page().showTab("value");
        part<QPushButton>("lifetimePartButton").click();
        QApplication::processEvents();
    }
    [[nodiscard]] SheetView& table() const { return part<SheetView>("scenarioTable"); }
    [[nodiscard]] QString shown(int row, int column) const { return cell(table(), row, column); }
    [[nodiscard]] Scenario stored() const { return ScenarioStore(workspace()).scenario(scenario).value(); }
    [[nodiscard]] QStringList clvFigures() const { return figures("clvFigureBar"); }
    [[nodiscard]] NumberField& field(const char* name) const { return part<NumberField>(name); }
    void type(NumberField& field, const QString& text) const
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        typeText(field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    void undo() const { workspace().undo(); }
    [[nodiscard]] QLineEdit& editor() const
    {
        // Editors that were left go with the next events.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return part<QLineEdit>("sheetCellEditor");
    }
    void select(int top, int left, int bottom, int right) const
    {
        auto* model = table().model();
        table().setFocus();
        table().setCurrentIndex(model->index(top, left));
        table().selectionModel()->select({model->index(top, left), model->index(bottom, right)},
                                         QItemSelectionModel::ClearAndSelect);
    }
    void trigger(const char* action) const
    {
        table().findChild<QAction*>(QString::fromLatin1(action))->trigger();
    }
    void paste(const QString& text) const
    {
        QApplication::clipboard()->setText(text);
        trigger("pasteCellsAction");
    }
};

enum Row { Revenue, Costs, Acquisition, Retention, Serve, Contribution, Factor, Present, Cumulative };

} // namespace

TEST_CASE("the published lifetime value is shown to the last printed digit")
{
    const ValueWindow value;
    const QAbstractItemModelTester tester(value.table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(value.table().model()->columnCount() == 4);
    const auto line = [&](int row) {
        QStringList cells;
        for (int column = 0; column < 4; ++column)
            cells << value.shown(row, column);
        return cells.join(QLatin1Char(' '));
    };
    CHECK(line(Revenue) == QStringLiteral("1,000 1,200 1,440 1,600"));
    CHECK(line(Costs) == QStringLiteral("500 600 720 800"));
    CHECK(line(Acquisition) == QStringLiteral("100 0 0 0"));
    CHECK(line(Contribution) == QStringLiteral("400 500 640 740"));
    CHECK(line(Factor) == QStringLiteral("1.000 1.100 1.210 1.331"));
    CHECK(line(Present) == QStringLiteral("400.00 454.55 528.93 555.97"));
    CHECK(line(Cumulative) == QStringLiteral("400.00 854.55 1,383.47 1,939.44"));
    const auto* model = value.table().model();
    CHECK(model->headerData(0, Qt::Horizontal).toString() == QStringLiteral("Year 1"));
    CHECK(model->headerData(Costs, Qt::Vertical).toString() == QStringLiteral("Variable costs, 50\u00a0%"));
    CHECK(value.clvFigures() == QStringList{QStringLiteral("CLV: 1,939.44"),
                                            QStringLiteral("Payback: at once"), QStringLiteral("IRR: none"),
                                            QStringLiteral("Customer life: not set"),
                                            QStringLiteral("Expected over scenarios: not known")});
    value.table().setCurrentIndex(model->index(Present, 2));
    CHECK(value.label("clvWorkingLabel") ==
          QStringLiteral("How 528.93 came about: (1,440 − 720 − 80) ÷ 1.1² = 640 ÷ 1.21 = 528.9256"));
    value.table().setCurrentIndex(model->index(Cumulative, 2));
    CHECK(value.label("clvWorkingLabel") ==
          QStringLiteral("How 1,383.47 came about: 854.5455 + 528.9256 = 1,383.4711"));
    QApplication::processEvents();
    picture(*value.window, QStringLiteral("client-value"));
}

TEST_CASE("years are typed like in a spreadsheet, each cell one step")
{
    const ValueWindow value;
    value.table().setFocus();
    value.table().setCurrentIndex(value.table().model()->index(Revenue, 0));
    QTest::keyClick(&value.table(), Qt::Key_2);
    typeText(value.editor(), QStringLiteral("000"));
    QTest::keyClick(&value.editor(), Qt::Key_Return);
    CHECK(value.stored().years.at(0).revenue == 2000);
    CHECK(value.shown(Costs, 0) == QStringLiteral("1,000"));
    CHECK(value.shown(Cumulative, 3) == QStringLiteral("2,439.44"));
    // Enter goes down.
    CHECK(value.table().currentIndex().row() == Costs);
    QTest::keyClick(&value.table(), Qt::Key_F2);
    CHECK(value.editor().text() == QStringLiteral("50 %"));
    value.editor().setText(QStringLiteral("900"));
    QTest::keyClick(&value.editor(), Qt::Key_Tab);
    CHECK(value.stored().years.at(0).variableCosts == 900);
    CHECK_FALSE(value.stored().years.at(0).costsInPercent);
    CHECK(value.table().currentIndex().column() == 1);
    CHECK(value.shown(Costs, 1) == QStringLiteral("50\u00a0% = 600"));
    value.undo();
    value.undo();
    CHECK(value.stored() == [&] {
        Scenario published = publishedScenario(value.client);
        published.id = value.scenario;
        published.position = value.stored().position;
        return published;
    }());
    CHECK(value.shown(Cumulative, 3) == QStringLiteral("1,939.44"));
}

TEST_CASE("what is no number is refused with the cell's name and nothing is stored")
{
    const ValueWindow value;
    value.select(Acquisition, 0, Acquisition, 0);
    const Scenario before = value.stored();
    value.paste(QStringLiteral("many"));
    CHECK(value.stored() == before);
    CHECK(value.window->messages().sentence() ==
          QStringLiteral("Acquisition cost, Year 1: “many” is no number. Enter, for example, 1,200.50."));
}

TEST_CASE("a block is pasted in one step and makes the years it needs; computed cells stay")
{
    const ValueWindow value;
    value.select(Revenue, 3, Revenue, 3);
    value.paste(QStringLiteral("1 700\t1 800\r\n40%\t40%\r\n"));
    REQUIRE(value.stored().years.size() == 5);
    CHECK(value.stored().years.at(4).year == 5);
    CHECK(value.stored().years.at(4).revenue == 1800);
    CHECK(value.stored().years.at(4).costsInPercent);
    CHECK(value.shown(Costs, 4) == QStringLiteral("40\u00a0% = 720"));
    value.undo();
    CHECK(value.stored().years.size() == 4);

    value.select(Serve, 0, Serve, 0);
    value.paste(QStringLiteral("10\t20\n1\t2"));
    CHECK(value.stored().years.at(1).costToServe == 20);
    CHECK(value.window->messages().sentence() ==
          QStringLiteral("2 cell(s) are computed and stayed as they are."));

    value.select(Cumulative, 0, Cumulative, 0);
    value.paste(QStringLiteral("1\n2\n3"));
    CHECK(value.window->messages().sentence().startsWith(QStringLiteral("The copied block has 3 × 1 cells")));
}

TEST_CASE("cells are copied, filled to the right and cleared")
{
    const ValueWindow value;
    value.select(Revenue, 0, Costs, 1);
    value.trigger("copyCellsAction");
    CHECK(QApplication::clipboard()->text() == QStringLiteral("1000\t1200\n50 %\t50 %"));
    value.trigger("copyCellsWithHeadingsAction");
    CHECK(QApplication::clipboard()->text() == QStringLiteral("\tYear 1\tYear 2\nRevenue\t1000\t1200\n"
                                                              "Variable costs, 50\u00a0%\t50 %\t50 %"));
    value.select(Revenue, 0, Revenue, 0);
    value.trigger("fillRightAction");
    for (const ScenarioYear& year : value.stored().years)
        CHECK(year.revenue == 1000);
    value.undo();
    value.select(Retention, 1, Retention, 3);
    QTest::keyClick(&value.table(), Qt::Key_Delete);
    CHECK(value.stored().years.at(2).retentionCost == 0);
    CHECK(value.shown(Cumulative, 3) == QStringLiteral("2,141.55"));
    value.undo();
    CHECK(value.stored().years.at(2).retentionCost == 80);
}

TEST_CASE("rate, timing, retention and horizon act at once")
{
    const ValueWindow value;
    value.type(value.field("rateField"), QStringLiteral("0"));
    CHECK(value.stored().terms.rate == 0);
    CHECK(value.clvFigures().front() == QStringLiteral("CLV: 2,280.00"));
    value.type(value.field("rateField"), QStringLiteral("-100"));
    CHECK(value.stored().terms.rate == 0);
    CHECK(value.window->messages().sentence().contains(QStringLiteral("must be above -100 %")));
    CHECK(value.field("rateField").text() == QStringLiteral("0"));
    value.type(value.field("rateField"), QStringLiteral("10"));

    auto& timing = value.part<QComboBox>("timingComboBox");
    timing.setCurrentIndex(2);
    Q_EMIT timing.activated(2);
    CHECK(value.stored().terms.timing == Timing::EndOfYear);
    CHECK(value.shown(Factor, 0) == QStringLiteral("1.100"));
    value.undo();

    value.type(value.field("retentionField"), QStringLiteral("80"));
    CHECK(value.stored().terms.retention == 80);
    CHECK(value.clvFigures().contains(QStringLiteral("Customer life: 5 years")));
    // A row for the share that is still there, before the discount factor.
    CHECK(value.shown(Factor, 2) == QStringLiteral("64\u00a0%"));
    CHECK(value.shown(Present + 1, 2) == QStringLiteral("338.51"));
    value.table().setCurrentIndex(value.table().model()->index(Present + 1, 2));
    CHECK(value.label("clvWorkingLabel") ==
          QStringLiteral("How 338.51 came about: (1,440 − 720 − 80) × 0.8² ÷ 1.1² = 640 × 0.64 ÷ 1.21 = "
                         "338.5124"));
    value.type(value.field("retentionField"), QString());
    CHECK_FALSE(value.stored().terms.retention.has_value());

    value.type(value.field("horizonField"), QStringLiteral("2"));
    CHECK(value.stored().years.size() == 2);
    CHECK(value.window->messages().sentence() ==
          QStringLiteral("2 year(s) were removed from the end. Undo brings them back."));
    value.undo();
    CHECK(value.stored().years.size() == 4);
    CHECK(value.field("horizonField").value() == 4);
}

TEST_CASE("scenarios are added, compared and weighed by their probabilities")
{
    const ValueWindow value;
    value.type(value.field("probabilityField"), QStringLiteral("60"));
    CHECK(value.part<QPushButton>("scenarioButton0").text() == QStringLiteral("Base 60\u00a0%"));
    CHECK(value.label("clvCautionLabel") ==
          QStringLiteral("▲ Probabilities add up to 60\u00a0%, not 100 %."));
    CHECK(value.part<QLabel>("clvCautionLabel").isVisible());
    value.part<QAction>("addScenarioAction1").trigger();
    CHECK(value.part<QPushButton>("scenarioButton1").text() == QStringLiteral("Pessimistic"));
    CHECK(value.part<QPushButton>("scenarioButton1").isChecked());
    value.type(value.field("rateField"), QStringLiteral("0"));
    value.type(value.field("probabilityField"), QStringLiteral("40"));
    CHECK_FALSE(value.part<QLabel>("clvCautionLabel").isVisible());
    // 0.6 x 1939.444 + 0.4 x 2280
    CHECK(value.clvFigures().last() == QStringLiteral("Expected over scenarios: 2,075.67"));
    const auto& comparison = value.part<QTableView>("scenarioComparisonTable");
    REQUIRE(comparison.model()->rowCount() == 3);
    CHECK(cell(comparison, 0, 1) == QStringLiteral("1,939.44"));
    CHECK(cell(comparison, 1, 2) == QStringLiteral("+340.56"));
    CHECK(cell(comparison, 2, 1) == QStringLiteral("2,075.67"));
    QTest::mouseClick(&value.part<QPushButton>("scenarioButton0"), Qt::LeftButton);
    CHECK(value.clvFigures().front() == QStringLiteral("CLV: 1,939.44"));

    value.part<QAction>("removeScenarioAction").trigger();
    CHECK(ScenarioStore(value.workspace()).ofClient(value.client).size() == 1);
    value.undo();
    CHECK(ScenarioStore(value.workspace()).ofClient(value.client).size() == 2);
}

TEST_CASE("a scenario that cannot be computed says why and keeps its table")
{
    const ValueWindow value;
    Scenario far = value.stored();
    far.years.back().year = 2000;
    ScenarioStore(value.workspace()).update(far);
    CHECK(value.label("clvCautionLabel").contains(QStringLiteral("spans more than 100 years")));
    CHECK(value.shown(Present, 0) == QStringLiteral("–"));
    CHECK(value.shown(Contribution, 0) == QStringLiteral("400"));
}

TEST_CASE("a table of years is generated from growth")
{
    const ValueWindow value;
    value.part<QAction>("generateYearsAction").trigger();
    auto* dialog = value.window->findChild<QDialog*>(QStringLiteral("generateYearsDialog"));
    REQUIRE(dialog != nullptr);
    QApplication::processEvents();
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("generatePreviewLabel"))->text() ==
          QStringLiteral("Revenue: Year 1: 1,000; Year 2: 1,200; Year 3: 1,440; Year 4: 1,728"));
    dialog->findChild<NumberField*>(QStringLiteral("growthField"))->setValue(10);
    dialog->findChild<NumberField*>(QStringLiteral("generateHorizonField"))->setValue(3);
    dialog->findChild<QPushButton*>(QStringLiteral("doItButton"))->click();
    const auto years = value.stored().years;
    REQUIRE(years.size() == 3);
    CHECK(years.at(2).revenue == Approx(1210));
    CHECK(years.at(2).variableCosts == 50);
    CHECK(years.at(2).costsInPercent);
    CHECK(years.at(0).acquisitionCost == 100);
}

TEST_CASE("a client without scenarios is offered the first one, at the workspace's rate")
{
    const ValueWindow value;
    ScenarioStore(value.workspace()).remove(value.scenario);
    auto& first = value.part<QPushButton>("addScenarioAction0HereButton");
    CHECK(first.isVisible());
    first.click();
    const auto scenarios = ScenarioStore(value.workspace()).ofClient(value.client);
    REQUIRE(scenarios.size() == 1);
    CHECK(scenarios.front().name == QStringLiteral("Base"));
    CHECK(scenarios.front().years.size() == 4);
    CHECK(scenarios.front().terms.rate == 10);
    CHECK(value.table().isVisible());
}

TEST_CASE("a jump to a scenario opens its client, the tab and the scenario")
{
    const ValueWindow value;
    Scenario other = publishedScenario(value.client);
    other.name = QStringLiteral("Other");
    other.kind = ScenarioKind::Other;
    const Id id = ScenarioStore(value.workspace()).add(other);
    value.open("RB");
    value.page().showTab("overview");
    value.window->showPage("ranking");
    value.window->desk()->jump("clv_scenario", id);
    CHECK(value.page().isVisible());
    CHECK(value.page().client() == value.client);
    CHECK(value.page().currentTab() == "value");
    CHECK(value.part<QPushButton>("scenarioButton1").isChecked());
}
