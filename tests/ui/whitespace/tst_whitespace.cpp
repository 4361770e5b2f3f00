#include "charts/look.h"
#include "client/clientpage.h"
#include "common/theme.h"
#include "registry/clientstore.h"
#include "registry/productline.h"
#include "registry/salesstore.h"
#include "registry/team.h"
#include "registry/transaction.h"
#include "shell/mainwindow.h"
#include "shell/windowdesk.h"
#include "support/fakedesk.h"
#include "whitespace/gridmodel.h"
#include "whitespace/gridview.h"
#include "whitespace/whitespacepage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

constexpr int year = 2025;

/// Three clients and three product lines, two of them in a group; what is known:
///            Pumps (group)  Small pumps  Valves
/// Alfa                      S 100 D 300  S 0 D 50
/// Beta                      D n/a        S 40 D 40
/// Gamma      nothing
struct GridFixture {
    FakeDesk desk;
    Id pumps = addLine("Pumps", noId);
    Id small = addLine("Small pumps", pumps);
    Id valves = addLine("Valves", noId);
    Id alfa = addClient("Alfa", ClientStatus::KeyClient);
    Id beta = addClient("Beta", ClientStatus::Client);
    Id gamma = addClient("Gamma", ClientStatus::Client);
    std::unique_ptr<WhiteSpacePage> page;

    GridFixture()
    {
        put(alfa, small, 100.0, 300.0);
        put(alfa, valves, 0.0, 50.0);
        put(beta, small, Figure(), Figure::notApplicable());
        put(beta, valves, 40.0, 40.0);
        page = std::make_unique<WhiteSpacePage>(desk);
        showAndPaint(*page, {1112, 724});
        REQUIRE(QTest::qWaitFor([this] { return !page->isWorking(); }));
        QApplication::processEvents();
    }
    Id addLine(const char* name, Id parent)
    {
        ProductLine line;
        line.name = QString::fromLatin1(name);
        line.parent = parent;
        return ProductLineStore(desk.workspace()).add(line);
    }
    Id addClient(const char* name, ClientStatus status)
    {
        Client client;
        client.name = QString::fromLatin1(name);
        client.status = status;
        return ClientStore(desk.workspace()).add(client);
    }
    void put(Id client, Id line, Figure sales, Figure purchases)
    {
        Sales cell;
        cell.client = client;
        cell.productLine = line;
        cell.year = year;
        cell.revenue = sales;
        cell.purchases = purchases;
        SalesStore(desk.workspace()).set(cell);
    }
    template <class Part>
    [[nodiscard]] Part& part(const char* name) const
    {
        auto* found = page->findChild<Part*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] GridView& view() const { return part<GridView>("gridTableView"); }
    [[nodiscard]] GridModel& model() const { return static_cast<GridModel&>(*view().model()); }
    void choose(const char* box, int entry) const
    {
        auto& combo = part<QComboBox>(box);
        combo.setCurrentIndex(entry);
        Q_EMIT combo.activated(entry);
    }
    void measure(GridMeasure measure) const { choose("gridMeasureComboBox", static_cast<int>(measure)); }
    [[nodiscard]] QString row(int at) const
    {
        QStringList cells{model().rowName(at)};
        for (int column = 0; column < model().columnCount(); ++column)
            cells << model().index(at, column).data().toString();
        return cells.join(QLatin1Char('|')) + QLatin1Char('|') + model().shortTotal(model().rowTotal(at));
    }
    [[nodiscard]] QString columnTotals() const
    {
        QStringList totals;
        for (int column = 0; column < model().columnCount(); ++column)
            totals << model().shortTotal(model().columnTotal(column));
        return totals.join(QLatin1Char('|'));
    }
    [[nodiscard]] Sales stored(Id client, Id line)
    {
        return SalesStore(desk.workspace()).cell({client, line, year});
    }
    void type(int at, int column, const QString& text) const
    {
        view().setFocus();
        view().setCurrentIndex(model().index(at, column));
        QTest::keyClick(&view(), Qt::Key_F2);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* editor = view().findChild<QLineEdit*>(QStringLiteral("sheetCellEditor"));
        REQUIRE(editor != nullptr);
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("the grid shows sales, purchases, gaps and shares; not known, zero and not applicable differ")
{
    const GridFixture fixture;
    const QAbstractItemModelTester tester(&fixture.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(fixture.model().rowCount() == 3);
    // The group of pumps has no figures of its own, and so no column.
    REQUIRE(fixture.model().columnCount() == 2);
    CHECK(fixture.row(0) == QStringLiteral("Alfa|100|0|100"));
    CHECK(fixture.row(1) == QStringLiteral("Beta||40|~ 40"));
    CHECK(fixture.row(2) == QStringLiteral("Gamma|||?"));
    CHECK(fixture.columnTotals() == QStringLiteral("~ 100|40"));
    const auto zero = fixture.model().cell(0, 1);
    CHECK(zero.figure == Figure(0.0));
    CHECK(zero.whiteSpace);
    CHECK(fixture.model().cell(2, 1).figure.isUnknown());

    fixture.measure(GridMeasure::Purchases);
    CHECK(fixture.row(0) == QStringLiteral("Alfa|300|50|350"));
    CHECK(fixture.row(1) == QStringLiteral("Beta|–|40|40"));
    CHECK(fixture.row(2) == QStringLiteral("Gamma|||?"));
    // Gamma's purchases of valves are not known, so that the sum is a least one.
    CHECK(fixture.columnTotals() == QStringLiteral("≥ 300|≥ 90"));
    CHECK(fixture.model().sentence(fixture.model().columnTotal(1)) ==
          QStringLiteral("at least 90, 1 of 3 unknown"));

    fixture.measure(GridMeasure::CurrentGap);
    CHECK(fixture.row(0) == QStringLiteral("Alfa|200|50|250"));
    CHECK(fixture.row(1) == QStringLiteral("Beta|–|0|0"));

    fixture.measure(GridMeasure::ShareOfWallet);
    CHECK(fixture.row(0) == QStringLiteral("Alfa|33\u00a0%|0\u00a0%|29\u00a0%"));
    CHECK(fixture.row(1) == QStringLiteral("Beta|–|100\u00a0%|100\u00a0%"));
    picture(*fixture.page, QStringLiteral("whitespace"));
}

TEST_CASE("cells are typed in place, one step each, and the totals follow")
{
    GridFixture fixture;
    fixture.measure(GridMeasure::Purchases);
    fixture.type(2, 1, QStringLiteral("1 200"));
    CHECK(fixture.stored(fixture.gamma, fixture.valves).purchases == Figure(1200.0));
    CHECK(fixture.row(2) == QStringLiteral("Gamma||1,200|≥ 1,200"));
    CHECK(fixture.columnTotals() == QStringLiteral("≥ 300|1,290"));
    fixture.type(2, 0, QStringLiteral("n/a"));
    CHECK(fixture.stored(fixture.gamma, fixture.small).purchases.isNotApplicable());
    fixture.desk.workspace().undo();
    fixture.desk.workspace().undo();
    CHECK(fixture.row(2) == QStringLiteral("Gamma|||?"));

    // Sales above purchases contradict them.
    fixture.measure(GridMeasure::Sales);
    fixture.type(0, 1, QStringLiteral("60"));
    REQUIRE(fixture.desk.errors.size() == 1);
    CHECK(fixture.desk.errors.front().contains(QStringLiteral("Alfa, Valves, 2025")));
    CHECK(fixture.stored(fixture.alfa, fixture.valves).revenue == Figure(0.0));
    fixture.type(0, 1, QStringLiteral("a lot"));
    CHECK(fixture.desk.errors.back() ==
          QStringLiteral("Alfa, Valves: “a lot” is no number. Enter an amount; empty for not known, or n/a "
                         "where it does not apply."));
}

TEST_CASE("a block is pasted and cleared in one step; computed measures cannot be typed")
{
    GridFixture fixture;
    fixture.measure(GridMeasure::Purchases);
    fixture.view().setCurrentIndex(fixture.model().index(1, 0));
    QApplication::clipboard()->setText(QStringLiteral("10\t20\n30\t40"));
    fixture.view().findChild<QAction*>(QStringLiteral("pasteCellsAction"))->trigger();
    // Sales of Beta's valves are 40: purchases of 20 are refused, and with them all of the block.
    CHECK(fixture.desk.errors.size() == 1);
    CHECK(fixture.stored(fixture.gamma, fixture.valves).purchases.isUnknown());
    QApplication::clipboard()->setText(QStringLiteral("10\t50\n30\t40"));
    fixture.view().findChild<QAction*>(QStringLiteral("pasteCellsAction"))->trigger();
    CHECK(fixture.stored(fixture.beta, fixture.small).purchases == Figure(10.0));
    CHECK(fixture.stored(fixture.gamma, fixture.valves).purchases == Figure(40.0));
    fixture.desk.workspace().undo();
    CHECK(fixture.stored(fixture.beta, fixture.small).purchases.isNotApplicable());
    fixture.measure(GridMeasure::CurrentGap);
    CHECK_FALSE(fixture.model().isEditable(0, 1));
    fixture.measure(GridMeasure::ShareOfWallet);
    CHECK_FALSE(fixture.model().isEditable(0, 1));
}

TEST_CASE("clients are grouped with subtotals that fold, product lines into their groups")
{
    const GridFixture fixture;
    fixture.choose("gridGroupingComboBox", static_cast<int>(GridGrouping::Status));
    REQUIRE(fixture.model().rowCount() == 5);
    CHECK(fixture.row(0) == QStringLiteral("Client||40|~ 40"));
    CHECK(fixture.row(3) == QStringLiteral("Key client|100|0|100"));
    CHECK(fixture.model().isGroup(0));
    CHECK_FALSE(fixture.model().isEditable(0, 1));
    fixture.model().toggle(0);
    REQUIRE(fixture.model().rowCount() == 3);
    CHECK(fixture.model().isCollapsed(0));
    CHECK(fixture.row(0) == QStringLiteral("Client||40|~ 40"));
    CHECK(fixture.columnTotals() == QStringLiteral("~ 100|40"));
    fixture.model().toggle(0);
    fixture.choose("gridGroupingComboBox", 0);

    fixture.choose("gridColumnsComboBox", 1);
    REQUIRE(fixture.model().columnCount() == 2);
    CHECK(fixture.model().columnName(0) == QStringLiteral("Pumps"));
    CHECK(fixture.row(0) == QStringLiteral("Alfa|100|0|100"));
    CHECK_FALSE(fixture.model().isEditable(0, 0));
    CHECK(fixture.model().isEditable(0, 1));
}

TEST_CASE("sums of groups count what nobody has recorded as not known")
{
    GridFixture fixture;
    const Id large = fixture.addLine("Large pumps", fixture.pumps);
    fixture.put(fixture.beta, large, Figure(), 70.0);
    fixture.measure(GridMeasure::Purchases);
    fixture.choose("gridGroupingComboBox", static_cast<int>(GridGrouping::Status));
    REQUIRE(fixture.model().columnName(1) == QStringLiteral("Large pumps"));
    CHECK(fixture.row(0) == QStringLiteral("Client||≥ 70|≥ 40|≥ 110"));
    CHECK(fixture.row(3) == QStringLiteral("Key client|300||50|≥ 350"));

    fixture.choose("gridGroupingComboBox", 0);
    fixture.choose("gridColumnsComboBox", 1);
    CHECK(fixture.row(0) == QStringLiteral("Alfa|≥ 300|50|≥ 350"));
    CHECK(fixture.row(1) == QStringLiteral("Beta|70|40|110"));
    CHECK(fixture.row(2) == QStringLiteral("Gamma|||?"));
    // The group itself is no product line in use.
    CHECK(fixture.model().sentence(fixture.model().columnTotal(0)) ==
          QStringLiteral("at least 370, 3 of 5 unknown"));
    CHECK(fixture.model().scale().classOf(370) == fixture.model().scale().classes() - 1);
}

TEST_CASE("the grid is filtered, ordered by size, and narrowed to clients with figures")
{
    const GridFixture fixture;
    fixture.measure(GridMeasure::Purchases);
    fixture.choose("gridOrderComboBox", 1);
    CHECK(fixture.model().rowName(0) == QStringLiteral("Alfa"));
    CHECK(fixture.model().rowName(2) == QStringLiteral("Gamma"));
    fixture.part<QLineEdit>("gridFilterLineEdit").setText(QStringLiteral("GAM"));
    QTest::keyClick(&fixture.part<QLineEdit>("gridFilterLineEdit"), Qt::Key_Return);
    CHECK(fixture.model().rowCount() == 1);
    CHECK(fixture.part<QLabel>("gridCountLabel").text() == QStringLiteral("1 of 3 clients, 2 product lines"));
}

TEST_CASE("sales that come from transactions are shown and not typed")
{
    GridFixture fixture;
    Transaction sold;
    sold.client = fixture.gamma;
    sold.productLine = fixture.valves;
    sold.day = QDate(year, 3, 1);
    sold.amount = 70;
    TransactionStore(fixture.desk.workspace()).add({sold});
    CHECK(fixture.row(2) == QStringLiteral("Gamma|0|70|70"));
    CHECK_FALSE(fixture.model().isEditable(2, 1));
    fixture.measure(GridMeasure::Purchases);
    CHECK(fixture.model().isEditable(2, 1));
}

TEST_CASE("a cell is read out with its row and column, and its client opens")
{
    GridFixture fixture;
    fixture.view().setCurrentIndex(fixture.model().index(0, 1));
    CHECK(fixture.part<QLabel>("gridReadingLabel").text() ==
          QStringLiteral("Alfa, Valves: Our sales 0 PLN   ·   White space: it buys this, and nothing from "
                         "us.   ·   Row: 100   ·   Column: 40"));
    fixture.part<QAction>("openGridClientAction").trigger();
    REQUIRE(fixture.desk.jumps.size() == 1);
    CHECK(fixture.desk.jumps.front() == std::pair<QByteArray, Id>("client", fixture.alfa));
    Q_EMIT fixture.view().verticalHeader()->sectionDoubleClicked(1);
    CHECK(fixture.desk.jumps.back() == std::pair<QByteArray, Id>("client", fixture.beta));
}

TEST_CASE("classes of size hold about as many values each, between boundaries of two digits")
{
    std::vector<double> values{0, -5};
    for (int i = 1; i <= 100; ++i)
        values.push_back(i * 123);
    const GridScale scale = GridScale::ofAmounts(values);
    CHECK(scale.boundaries() == std::vector<double>{2600, 5100, 7600, 10000});
    CHECK(scale.classOf(0) == -1);
    CHECK(scale.classOf(-5) == -1);
    CHECK(scale.classOf(2600) == 0);
    CHECK(scale.classOf(2601) == 1);
    CHECK(scale.classOf(1e9) == 4);
    CHECK(GridScale::ofAmounts({7, 7, 7}).classes() == 1);
    CHECK(GridScale::ofAmounts({}).isEmpty());
    CHECK(GridScale::ofAmounts({}).classOf(3) == -1);
}

TEST_CASE("numbers stay readable on every colour of the scale")
{
    for (const auto mode : {theme::Mode::Light, theme::Mode::Dark}) {
        theme::apply(mode);
        for (int n = 0; n < GridScale::mostClasses; ++n)
            CHECK(contrastRatio(theme::colour(theme::Token::Text),
                                theme::sequence(n, GridScale::mostClasses)) >= 4.5);
    }
    theme::apply(theme::Mode::Light);
}
