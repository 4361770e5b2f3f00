#include "support.h"
#include "workspace/bulkquery.h"

using namespace kam;
using namespace kam::test;

namespace
{

void addClients(Workspace& workspace, int count)
{
    BulkQuery row(workspace,
                  "INSERT INTO client (id, name, city, employees, annual_revenue, client_since, owner, "
                  "search) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (int id = 1; id <= count; ++id) {
        row.bind(1, id).bind(2, QStringLiteral("Żółw %1").arg(id)).bind(3, QString());
        row.bind(4, id % 2 ? std::optional<qint64>(id) : std::nullopt).bind(5, id / 4.0);
        row.bind(6, id % 3 ? QDate(2000, 1, 1).addDays(id) : QDate()).bindId(7, noId);
        row.bindUtf8(8, id % 5 ? "a\nb" : "").run();
    }
    row.finish();
}

void addClientsOneByOne(Workspace& workspace, int count)
{
    Query row(workspace,
              "INSERT INTO client (id, name, city, employees, annual_revenue, client_since, owner, "
              "search) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (int id = 1; id <= count; ++id) {
        row.bind(1, id).bind(2, QStringLiteral("Żółw %1").arg(id)).bind(3, QString());
        row.bind(4, id % 2 ? std::optional<qint64>(id) : std::nullopt).bind(5, id / 4.0);
        row.bind(6, id % 3 ? QDate(2000, 1, 1).addDays(id) : QDate()).bindId(7, noId);
        row.bind(8, id % 5 ? QStringLiteral("a\nb") : QString()).run();
    }
}

} // namespace

TEST_CASE("many rows with one statement are the same rows")
{
    const int count = GENERATE(0, 1, 124, 125, 126, 250, 1001);
    const QTemporaryDir folder;
    const auto many = Workspace::create(folder.filePath(QStringLiteral("many.kam")), QStringLiteral("PLN"));
    const auto single =
        Workspace::create(folder.filePath(QStringLiteral("single.kam")), QStringLiteral("PLN"));
    many->edit(QStringLiteral("Add"), [&] { addClients(*many, count); });
    single->edit(QStringLiteral("Add"), [&] { addClientsOneByOne(*single, count); });
    CHECK(dump(many->database()) == dump(single->database()));
}

TEST_CASE("many rows keep what follows their values")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    workspace->edit(QStringLiteral("Add"), [&] {
        BulkQuery row(*workspace, "INSERT INTO criterion (id, name) VALUES (?, ?) "
                                  "ON CONFLICT (name) DO UPDATE SET source = 'again'");
        for (int id = 1; id <= 1200; ++id)
            row.bind(1, id).bind(2, QString::number(id % 1000)).run();
        row.finish();
    });
    auto& database = workspace->database();
    CHECK(database.execAndGet("SELECT count(*) FROM criterion").getInt() == 1000);
    CHECK(database.execAndGet("SELECT count(*) FROM criterion WHERE source = 'again'").getInt() == 200);
}

TEST_CASE("a row that breaks a rule among many leaves nothing behind")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    const std::string before = dump(workspace->database());
    const int bad = GENERATE(1, 500, 501, 700);
    CHECK_THROWS_AS(
        workspace->edit(QStringLiteral("Add"),
                        [&] {
                            BulkQuery row(*workspace, "INSERT INTO team_member (id, name) VALUES (?, ?)");
                            for (int id = 1; id <= 700; ++id)
                                row.bind(1, id).bind(2, id == bad ? QString() : QStringLiteral("Anna")).run();
                            row.finish();
                        }),
        Error);
    CHECK(dump(workspace->database()) == before);
}

TEST_CASE("many rows are not written outside an edit")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    BulkQuery row(*workspace, "INSERT INTO team_member (id, name) VALUES (?, ?)");
    row.bind(1, 1).bind(2, QStringLiteral("Anna")).run();
    CHECK_THROWS_AS(row.finish(), Error);
    CHECK(workspace->database().execAndGet("SELECT count(*) FROM team_member").getInt() == 0);
}
