#include "history/historypage.h"

#include "history/historymodel.h"
#include "registry/clientstore.h"
#include "support/fakedesk.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

struct HistoryFixture {
    FakeDesk desk;
    ClientStore store{desk.workspace()};
    HistoryPage page{desk};

    HistoryFixture() { showAndPaint(page, {900, 600}); }
    Id add(const char* name)
    {
        Client client;
        client.name = text(name);
        return store.add(client);
    }
    [[nodiscard]] QTableView& table() const { return *page.findChild<QTableView*>(text("historyTableView")); }
    [[nodiscard]] QTableView& details() const
    {
        return *page.findChild<QTableView*>(text("detailsTableView"));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QAction& takeBack() const { return *page.findChild<QAction*>(text("takeBackAction")); }
};

} // namespace

TEST_CASE("an untouched workspace says that nothing was changed yet")
{
    HistoryFixture f;
    CHECK(f.page.findChild<QStackedWidget*>()->currentIndex() == 1);
    CHECK_FALSE(f.takeBack().isEnabled());
    f.add("Alfa");
    CHECK(f.page.findChild<QStackedWidget*>()->currentIndex() == 0);
}

TEST_CASE("changes are listed newest first with who, what and state, and old and new values below")
{
    HistoryFixture f;
    const QAbstractItemModelTester tester(f.table().model());
    const Id alfa = f.add("Alfa");
    f.store.setField({alfa}, ClientField::City, text("Łódź"));
    f.store.setField({alfa}, ClientField::City, text("Opole"));
    REQUIRE(f.table().model()->rowCount() == 3);
    CHECK_FALSE(f.cell(0, HistoryModel::Who).isEmpty());
    CHECK(f.cell(0, HistoryModel::State) == text("applied"));
    f.table().selectRow(0);
    REQUIRE(f.details().model()->rowCount() == 1);
    CHECK(f.details().model()->index(0, 0).data().toString().contains(text("Alfa")));
    CHECK(f.details().model()->index(0, 1).data().toString() == text("City"));
    CHECK(f.details().model()->index(0, 2).data().toString() == text("Łódź"));
    CHECK(f.details().model()->index(0, 3).data().toString() == text("Opole"));

    f.desk.workspace().undo();
    CHECK(f.cell(0, HistoryModel::What).startsWith(text("Undo")));
    CHECK(f.cell(1, HistoryModel::State) == text("undone"));
    f.store.setField({alfa}, ClientField::City, text("Gdynia"));
    CHECK(f.cell(2, HistoryModel::State) == text("undone, then changed otherwise"));
}

TEST_CASE("everything up to a change is taken back after a question, and not without")
{
    HistoryFixture f;
    f.add("Alfa");
    f.add("Beta");
    f.add("Gamma");
    f.table().selectRow(1); // Beta
    f.desk.ask.confirmAnswer = false;
    f.takeBack().trigger();
    CHECK(f.store.count() == 3);
    f.desk.ask.confirmAnswer = true;
    f.takeBack().trigger();
    CHECK(f.store.count() == 1);
    REQUIRE(f.desk.ask.asked.size() == 2);
    CHECK(f.desk.ask.asked.first().contains(text("2")));
    f.desk.workspace().redo();
    f.desk.workspace().redo();
    CHECK(f.store.count() == 3);
}

TEST_CASE("what is not in force can't be taken back")
{
    HistoryFixture f;
    f.add("Alfa");
    f.desk.workspace().undo();
    f.table().selectRow(0); // the undo itself
    CHECK_FALSE(f.takeBack().isEnabled());
    f.table().selectRow(1); // what was undone
    CHECK_FALSE(f.takeBack().isEnabled());
}

TEST_CASE("a long history is read in pieces, and an entry far down is found")
{
    HistoryFixture f;
    const Id alfa = f.add("Alfa");
    const qint64 first = f.desk.workspace().history(1).front().id;
    for (int i = 0; i < 450; ++i)
        f.store.setField({alfa}, ClientField::Employees, QString::number(i + 1));
    HistoryModel model(f.desk.workspace());
    CHECK(model.rowCount() == 200);
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    CHECK(model.rowCount() == 400);
    CHECK(model.rowOf(first) == 450);
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(model.rowOf(first - 1) == -1);
    HistoryModel tested(f.desk.workspace());
    const QAbstractItemModelTester tester(&tested); // which fetches by itself
    CHECK(tested.rowCount() == 451);
    CHECK(f.page.showRow("history", first));
    CHECK(f.table().currentIndex().row() == 450);
    CHECK_FALSE(f.page.showRow("client", first));
}

TEST_CASE("lines of the history are copied, and widths are remembered")
{
    HistoryFixture f;
    f.add("Alfa");
    f.table().selectRow(0);
    f.page.findChild<QAction*>(text("copyHistoryAction"))->trigger();
    CHECK(QApplication::clipboard()->text().split(QLatin1Char('\n')).size() == 2);
    f.table().setColumnWidth(HistoryModel::Who, 211);
    const QByteArray layout = f.page.saveLayout();
    FakeDesk other;
    HistoryPage again(other);
    again.restoreLayout(layout);
    CHECK(again.findChild<QTableView*>(text("historyTableView"))->columnWidth(HistoryModel::Who) == 211);
    again.restoreLayout("no layout");
}
