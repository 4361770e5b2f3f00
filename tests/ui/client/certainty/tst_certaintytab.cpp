// Certainty of need, market and transaction by service: the published example, typing, history, portfolio.
#include "base/date.h"
#include "client/certainty/certaintysheet.h"
#include "client/tabwindow.h"
#include "registry/productline.h"
#include "relationship/certaintystore.h"
#include "testdata.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace kam;
using namespace kam::testing;

namespace
{

struct CertaintyWindow : TabWindow {
    explicit CertaintyWindow(const char* name) : TabWindow(name, "certainty") {}
    [[nodiscard]] SheetView& table() const { return sheet("certaintyTable"); }
    [[nodiscard]] std::vector<Service> stored() const { return CertaintyStore(workspace()).ofClient(client); }
    [[nodiscard]] QString row(int at) const
    {
        QStringList cells;
        for (int column = 0; column < CertaintySheet::columns; ++column)
            cells << cell(table(), at, column);
        return cells.join(u'|');
    }
};

} // namespace

TEST_CASE("the published example: service A of RL")
{
    const CertaintyWindow rl("RL");
    const QAbstractItemModelTester tester(rl.table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(rl.table().model()->headerData(0, Qt::Vertical).toString() == QStringLiteral("Service A"));
    CHECK(rl.row(0) == QStringLiteral("high|high|✓ maintain|medium|high|▲ improve|medium|high|▲ improve"));
    const auto& matrix = rl.part<QTableView>("certaintyMatrix");
    CHECK(cell(matrix, 0, 1) == QStringLiteral("✓ maintain · high → high"));
    CHECK(cell(matrix, 0, 2) == QStringLiteral("▲ improve · medium → high"));
    CHECK(cell(matrix, 1, 2) == QStringLiteral("▽ may be relaxed · high → medium"));
    CHECK(cell(matrix, 2, 3) == QStringLiteral("– does not apply"));
    CHECK(rl.label("certaintySentence") == QStringLiteral("Certainties below the desired level: 3."));
    picture(*rl.window, QStringLiteral("client-certainty"));
}

TEST_CASE("levels are typed with digits, and what was before stays as history")
{
    const CertaintyWindow rl("RL");
    const std::size_t before = rl.stored().front().history.size();
    auto& table = rl.table();
    table.setFocus();
    const int market = CertaintySheet::columnOf(CertaintyKind::Market, CertaintySheet::CurrentPart);
    table.setCurrentIndex(table.model()->index(0, market));
    rl.type(table, QStringLiteral("3"), Qt::Key_Tab);
    CHECK(table.currentIndex().column() == market + 1);
    CHECK(cell(table, 0, market + 2) == QStringLiteral("✓ maintain"));
    CHECK(rl.stored().front().history.size() == before + 1);
    CHECK(rl.stored().front().of(CertaintyKind::Market).on == QDate::currentDate());
    const auto& history = rl.part<QTableView>("certaintyHistory");
    CHECK(cell(history, 0, 0) == shownDate(QDate::currentDate(), QLocale()));
    CHECK(cell(history, 0, 1) == QStringLiteral("Service A"));
    CHECK(cell(history, 0, 3) == QStringLiteral("high"));
    rl.workspace().undo();
    CHECK(cell(table, 0, market + 2) == QStringLiteral("▲ improve"));
    CHECK(rl.stored().front().history.size() == before);
}

TEST_CASE("a block is pasted as one step, and one bad level refuses it all")
{
    const CertaintyWindow rl("RL");
    const auto before = rl.stored();
    rl.paste(rl.table(), 0, 0, QStringLiteral("low\tmedium\n?\t-"));
    CHECK(rl.row(0).startsWith(QStringLiteral("low|medium|▲ improve|")));
    CHECK(cell(rl.table(), 1, 0).isEmpty());
    CHECK(rl.stored()[1].of(CertaintyKind::Need).current == CertaintyLevel::Unknown);
    CHECK(rl.stored()[1].of(CertaintyKind::Need).desired == CertaintyLevel::NotApplicable);
    rl.workspace().undo();
    CHECK(rl.stored() == before);
    rl.paste(rl.table(), 0, 0, QStringLiteral("low\tvery"));
    CHECK(rl.said() ==
          QStringLiteral("Service A, Need certainty: “very” is no level. Enter one of: 1 low, 2 medium, 3 "
                         "high, 4 does not apply; nothing where it is not known."));
    CHECK(rl.stored() == before);
}

TEST_CASE("a day of one's own is what the record is dated with")
{
    const CertaintyWindow rl("RL");
    auto& day = rl.part<QLineEdit>("certaintyDateField");
    day.setText(QStringLiteral("once"));
    Q_EMIT day.editingFinished();
    CHECK(rl.said().contains(QStringLiteral("“once” is not a date")));
    day.setText(QStringLiteral("2024-02-29"));
    Q_EMIT day.editingFinished();
    rl.paste(rl.table(), 1, 0, QStringLiteral("1"));
    CHECK(rl.stored()[1].history.front().on == QDate(2024, 2, 29));
    // An older record does not change what holds today.
    CHECK(cell(rl.table(), 1, 0) == QStringLiteral("high"));
    day.clear();
    Q_EMIT day.editingFinished();
    CHECK(day.text() == shownDate(QDate::currentDate(), QLocale()));
}

TEST_CASE("services are added, renamed, moved, tied to a product line and deleted")
{
    CertaintyWindow md("MD");
    REQUIRE(md.stored().empty());
    md.questions.textAnswer = QStringLiteral("Repairs");
    auto& here = md.part<QPushButton>("addServiceActionHereButton");
    REQUIRE(here.isVisible());
    here.click();
    REQUIRE(md.stored().size() == 1);
    CHECK(md.row(0) == QStringLiteral("||||||||"));
    CHECK(cell(md.part<QTableView>("certaintyMatrix"), 0, 1) == QStringLiteral("? find out"));
    md.trigger("addServiceAction");
    CHECK(md.said().contains(QStringLiteral("has a service “Repairs” already")));
    md.questions.textAnswer = QStringLiteral("  Spare   parts ");
    md.trigger("addServiceAction");
    REQUIRE(md.stored().size() == 2);
    CHECK(md.stored()[1].name == QStringLiteral("Spare parts"));
    md.trigger("serviceUpAction");
    CHECK(md.stored()[0].name == QStringLiteral("Spare parts"));
    CHECK_FALSE(md.part<QAction>("serviceUpAction").isEnabled());
    CHECK(md.part<QAction>("serviceDownAction").isEnabled());
    md.questions.textAnswer = QString();
    md.trigger("renameServiceAction");
    CHECK(md.said().contains(QStringLiteral("needs a name")));
    md.questions.textAnswer = QStringLiteral("Parts");
    md.trigger("renameServiceAction");
    CHECK(md.stored()[0].name == QStringLiteral("Parts"));
    const ProductLine line = ProductLineStore(md.workspace()).all().front();
    md.questions.textAnswer = line.name.toUpper();
    md.trigger("serviceLineAction");
    CHECK(md.stored()[0].productLine == line.id);
    md.questions.textAnswer = QStringLiteral("Nothing we sell");
    md.trigger("serviceLineAction");
    CHECK(md.said().startsWith(QStringLiteral("There is no product line “Nothing we sell”.")));
    md.trigger("removeServiceAction");
    CHECK(md.stored().size() == 1);
    md.workspace().undo();
    CHECK(md.stored().size() == 2);
}

TEST_CASE("a record has a note and can be deleted")
{
    CertaintyWindow rl("RL");
    const auto& history = rl.part<QTableView>("certaintyHistory");
    const auto select = [&](int row) {
        history.selectionModel()->select(history.model()->index(row, 0),
                                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    const int rows = history.model()->rowCount();
    CHECK_FALSE(rl.part<QAction>("certaintyNoteAction").isEnabled());
    select(0);
    rl.questions.textAnswer = QStringLiteral("<b>said</b> so");
    rl.trigger("certaintyNoteAction");
    CHECK(cell(history, 0, 6) == QStringLiteral("<b>said</b> so"));
    select(0);
    rl.trigger("removeCertaintyAction");
    CHECK(history.model()->rowCount() == rows - 1);
    rl.workspace().undo();
    CHECK(history.model()->rowCount() == rows);
}

TEST_CASE("the portfolio lists where certainty is low, on clients that matter first")
{
    const CertaintyWindow rl("RL");
    rl.window->showPage("portfolio");
    QApplication::processEvents();
    auto& bar = rl.part<QTabBar>("portfolioTabBar");
    for (int tab = 0; tab < bar.count(); ++tab)
        if (bar.tabData(tab).toString() == QStringLiteral("certainty"))
            bar.setCurrentIndex(tab);
    QApplication::processEvents();
    const auto& table = rl.part<QTableView>("certaintyGapsTable");
    const auto gaps = certaintyGaps(rl.workspace());
    REQUIRE(table.model()->rowCount() == static_cast<int>(gaps.size()));
    CHECK(rl.label("certaintyGapsSentence")
              .startsWith(QStringLiteral("%1 gap(s) to the desired level · ").arg(gaps.size())));
    bool ordinary = false;
    QString last;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const bool key = cell(table, row, 1) == QStringLiteral("yes");
        CHECK_FALSE((key && ordinary)); // no key client behind another
        if (key && !ordinary && cell(table, row, 2) < last)
            FAIL("class " << cell(table, row, 2).toStdString() << " behind " << last.toStdString());
        last = key ? cell(table, row, 2) : QString();
        ordinary = ordinary || !key;
    }
    Q_EMIT const_cast<QTableView&>(table).activated(table.model()->index(0, 0));
    CHECK(rl.page().currentTab() == "certainty");
    CHECK(rl.label("clientNameLabel") == cell(table, 0, 0));
    picture(*rl.window, QStringLiteral("portfolio-certainty"));
}

TEST_CASE("naughty strings are names of services as they stand")
{
    QFile file(QStringLiteral(KAM_TEST_DATA "/blns/blns.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CertaintyWindow rl("RL");
    auto* sheet = static_cast<CertaintySheet*>(rl.table().model());
    int renamed = 0;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
        rl.table().setCurrentIndex(sheet->index(0, 0));
        rl.questions.textAnswer = value.toString();
        rl.trigger("renameServiceAction");
        const QString stored = rl.stored().front().name;
        CHECK(sheet->headerData(0, Qt::Vertical, Qt::DisplayRole).toString() == stored);
        CHECK_FALSE(sheet->headerData(0, Qt::Vertical, Qt::ToolTipRole)
                        .toString()
                        .contains(QStringLiteral("<script"), Qt::CaseInsensitive));
        renamed += stored == value.toString().simplified() ? 1 : 0;
    }
    CHECK(renamed > 490);
}
