#include "team/teampage.h"

#include "registry/clientstore.h"
#include "registry/team.h"
#include "support/fakedesk.h"
#include "team/teammodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
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

struct TeamFixture {
    FakeDesk desk;
    TeamStore store{desk.workspace()};
    Id zofia = store.add({noId, text("Zofia Żak"), text("Director"), text("Sales"), text("z@example.com")});
    Id anna = store.add({noId, text("Anna Ćwik"), text("Account manager"), text("Sales"), {}});
    TeamPage page{desk};

    TeamFixture() { showAndPaint(page, {900, 500}); }
    [[nodiscard]] QTableView& table() const { return *page.findChild<QTableView*>(text("teamTableView")); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QAction& action(const char* name) const
    {
        return *page.findChild<QAction*>(QString::fromLatin1(name));
    }
    Id ownedBy(Id owner)
    {
        Client client;
        client.name = text("Client of %1").arg(owner);
        client.owner = owner;
        return ClientStore(desk.workspace()).add(client);
    }
};

} // namespace

TEST_CASE("our people are listed in the alphabet, with how many clients each has")
{
    TeamFixture f;
    const QAbstractItemModelTester tester(f.table().model());
    REQUIRE(f.table().model()->rowCount() == 2);
    CHECK(f.cell(0, TeamModel::Name) == text("Anna Ćwik"));
    CHECK(f.cell(1, TeamModel::Position) == text("Director"));
    CHECK(f.cell(0, TeamModel::Clients) == text("0"));
    f.ownedBy(f.anna);
    f.ownedBy(f.anna);
    CHECK(f.cell(0, TeamModel::Clients) == text("2"));
    CHECK(f.cell(1, TeamModel::Clients) == text("0"));
}

TEST_CASE("a cell is edited in place with the keys, and undone")
{
    TeamFixture f;
    const QAbstractItemModelTester tester(f.table().model());
    f.table().setCurrentIndex(f.table().model()->index(0, TeamModel::Department));
    QTest::keyClick(&f.table(), Qt::Key_F2);
    auto* editor = f.table().findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    typeText(*editor, text("Obsługa"));
    QTest::keyClick(editor, Qt::Key_Return);
    // The cell is stored once the editor's key event is over.
    CHECK(QTest::qWaitFor([&] { return f.store.member(f.anna)->department == text("Obsługa"); }));
    f.desk.workspace().undo();
    CHECK(f.cell(0, TeamModel::Department) == text("Sales"));
}

TEST_CASE("what is refused stays as it was and is said")
{
    TeamFixture f;
    CHECK_FALSE(f.table().model()->setData(f.table().model()->index(0, TeamModel::Name), text(" ")));
    CHECK(f.desk.errors.size() == 1);
    CHECK(f.store.member(f.anna)->name == text("Anna Ćwik"));
    CHECK_FALSE(f.table().model()->setData(f.table().model()->index(0, TeamModel::Clients), text("9")));
}

TEST_CASE("a new member is added and edited at once")
{
    TeamFixture f;
    f.action("addTeamMemberAction").trigger();
    CHECK(f.store.all().size() == 3);
    CHECK(f.table().findChild<QLineEdit*>() != nullptr);
    CHECK(f.desk.workspace().nextUndo().has_value());
}

TEST_CASE("deleting says whose clients have no owner now, and undo brings both back")
{
    TeamFixture f;
    const Id client = f.ownedBy(f.zofia);
    f.table().selectRow(1);
    f.action("deleteTeamMembersAction").trigger();
    CHECK(f.store.all().size() == 1);
    CHECK(ClientStore(f.desk.workspace()).client(client)->owner == noId);
    REQUIRE(f.desk.said.size() == 1);
    CHECK(f.desk.said.first().contains(text("1")));
    f.desk.workspace().undo();
    CHECK(f.store.all().size() == 2);
    CHECK(ClientStore(f.desk.workspace()).client(client)->owner == f.zofia);
}

TEST_CASE("several are deleted in one step")
{
    TeamFixture f;
    f.table().selectAll();
    f.action("deleteTeamMembersAction").trigger();
    CHECK(f.store.all().empty());
    CHECK(f.page.findChild<QStackedWidget*>()->currentIndex() == 1);
    f.desk.workspace().undo();
    CHECK(f.store.all().size() == 2);
    CHECK(f.page.findChild<QStackedWidget*>()->currentIndex() == 0);
}

TEST_CASE("rows are copied with headings, and a row is found from elsewhere")
{
    TeamFixture f;
    CHECK(f.page.showRow("team_member", f.zofia));
    CHECK(f.table().currentIndex().row() == 1);
    CHECK_FALSE(f.page.showRow("team_member", 4711));
    CHECK_FALSE(f.page.showRow("client", f.zofia));
    f.action("copyTeamRowsAction").trigger();
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0).startsWith(text("Name\tPosition")));
    CHECK(lines.at(1) == text("Zofia Żak\tDirector\tSales\tz@example.com\t0"));
}
