#include "workspace/readtransaction.h"

#include "support.h"

#include <sqlite3.h>

using namespace kam;
using namespace kam::test;

namespace
{

qint64 members(const Workspace& workspace)
{
    Query rows(workspace, "SELECT count(*) FROM team_member");
    rows.step();
    return rows.integer(0);
}

} // namespace

TEST_CASE("no program commits while a read transaction lives")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    SQLite::Database other(filePath(folder).toStdString(), SQLite::OPEN_READWRITE);
    const char* insert = "INSERT INTO team_member (id, name) VALUES (1, 'Anna')";
    {
        const ReadTransaction state(*workspace);
        CHECK(state.isShared());
        CHECK(other.tryExec(insert) == SQLITE_BUSY);
        CHECK(members(*workspace) == 0);
    }
    CHECK(other.tryExec(insert) == SQLITE_OK);
    CHECK(members(*workspace) == 1);
}

TEST_CASE("a read transaction inside an edit or another one leaves that alone")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    workspace->edit(QStringLiteral("Add"), [&] {
        Query(*workspace, "INSERT INTO team_member (id, name) VALUES (1, 'Anna')").run();
        const ReadTransaction state(*workspace);
        CHECK_FALSE(state.isShared());
    });
    CHECK(members(*workspace) == 1);
    const ReadTransaction outer(*workspace);
    {
        const ReadTransaction inner(*workspace);
        CHECK_FALSE(inner.isShared());
    }
    SQLite::Database other(filePath(folder).toStdString(), SQLite::OPEN_READWRITE);
    CHECK(other.tryExec("DELETE FROM team_member") == SQLITE_BUSY);
}

TEST_CASE("a read transaction is refused while the file is locked")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    sqlite3_busy_timeout(workspace->database().getHandle(), 0);
    SQLite::Database other(filePath(folder).toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    CHECK_THROWS_AS(ReadTransaction(*workspace), Error);
    other.exec("ROLLBACK");
    CHECK(members(*workspace) == 0);
    workspace->edit(QStringLiteral("Add"), [&] {
        Query(*workspace, "INSERT INTO team_member (id, name) VALUES (1, 'Anna')").run();
    });
    CHECK(members(*workspace) == 1);
}
