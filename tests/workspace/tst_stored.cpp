// A file of each released schema is kept: it opens for ever, with everything that was in it.
#include "support.h"
#include "testdata.h"
#include "workspace/backup.h"

#include <QCryptographicHash>
#include <map>

using namespace kam;
using namespace kam::test;

namespace
{

const QString stored = QStringLiteral(KAM_TEST_DATA "/workspace_v1/workspace.kam");

/// Every value as a line: table, id, column, type, value.
std::string linesOf(SQLite::Database& database, const std::string& table, const std::string& columns)
{
    std::string lines;
    SQLite::Statement rows(database, "SELECT id, " + columns + " FROM " + table + " ORDER BY id");
    while (rows.executeStep())
        for (int i = 1; i < rows.getColumnCount(); ++i)
            lines += table + '\t' + rows.getColumn(0).getString() + '\t' + rows.getColumnName(i) + '\t' +
                     std::to_string(rows.getColumn(i).getType()) + '\t' + rows.getColumn(i).getString() +
                     '\n';
    return lines;
}

std::map<std::string, std::string> columnsIn(SQLite::Database& database)
{
    std::map<std::string, std::string> columns;
    for (const std::string& table : domainTables(database)) {
        SQLite::Statement names(database,
                                "SELECT name FROM pragma_table_info(?) WHERE name <> 'id' ORDER BY cid");
        names.bind(1, table);
        while (names.executeStep())
            columns[table] += (columns[table].empty() ? "" : ", ") + names.getColumn(0).getString();
    }
    return columns;
}

std::string linesOf(SQLite::Database& database, const std::map<std::string, std::string>& columns)
{
    std::string lines;
    for (const auto& [table, names] : columns)
        lines += linesOf(database, table, names);
    return lines;
}

std::string golden()
{
    return contentOf(QStringLiteral(KAM_TEST_DATA "/workspace_v1/rows.tsv")).toStdString();
}

std::map<std::string, std::string> columnsOfVersionOne()
{
    const QTemporaryDir folder;
    const auto workspace =
        Workspace::create(filePath(folder), QStringLiteral("PLN"), {releasedSchema().front()});
    return columnsIn(workspace->database());
}

struct Scene {
    QTemporaryDir folder;
    Scene() { write(filePath(folder), contentOf(stored)); }
    [[nodiscard]] QString path() const { return filePath(folder); }
};

} // namespace

TEST_CASE("the stored file of schema 1 is the one that was stored, and holds every table")
{
    CHECK(QCryptographicHash::hash(contentOf(stored), QCryptographicHash::Sha256).toHex() ==
          QByteArray("7cc3da2ca4518fc802ab940613306621494ff81c294518fd92feb20b8d022546"));
    for (const auto& [table, columns] : columnsOfVersionOne()) {
        INFO(table);
        CHECK(('\n' + golden()).find('\n' + table + '\t') != std::string::npos);
    }
}

TEST_CASE("a file of schema 1 opens, its rows unchanged, with the schema of a new file")
{
    const Scene scene;
    const auto columns = columnsOfVersionOne();
    const auto workspace = Workspace::open(scene.path());
    CHECK(linesOf(workspace->database(), columns) == golden());
    CHECK(workspace->integrityProblem().isEmpty());
    const auto fresh =
        Workspace::create(scene.folder.filePath(QStringLiteral("fresh.kam")), QStringLiteral("PLN"));
    CHECK(schemaFingerprint(workspace->database()) == schemaFingerprint(fresh->database()));
    CHECK(schemaVersion(workspace->database()) == static_cast<int>(releasedSchema().size()));
}

TEST_CASE("the copy that is made before a file of schema 1 is brought up to date is that file")
{
    const Scene scene;
    Workspace::open(scene.path()).reset();
    const QStringList copies =
        QDir(scene.folder.path()).entryList({QStringLiteral("w.kam.v1-*")}, QDir::Files);
    if (releasedSchema().size() == 1) {
        CHECK(copies.isEmpty());
        return;
    }
    REQUIRE(copies.size() == 2); // and its checksum
    const QString copy = scene.folder.filePath(copies.front());
    CHECK_NOTHROW(verifyBackup(copy));
    SQLite::Database database(copy.toStdString());
    CHECK(schemaVersion(database) == 1);
    CHECK(linesOf(database, columnsOfVersionOne()) == golden());
}

TEST_CASE("the history of a file of schema 1 goes on: all taken back, all made again")
{
    const Scene scene;
    const auto columns = columnsOfVersionOne();
    auto workspace = Workspace::open(scene.path());
    CHECK(workspace->history(99).size() == 6);
    addMember(*workspace, 77, QStringLiteral("Nowa"));
    int steps = 0;
    while (workspace->undo())
        ++steps;
    CHECK(steps == 5);
    for (const auto& [table, names] : columns)
        if (table != "workspace")
            CHECK(linesOf(workspace->database(), table, names).empty());
    while (workspace->redo())
        --steps;
    CHECK(steps == 0);
    workspace.reset();
    workspace = Workspace::open(scene.path());
    CHECK(workspace->undo());
    CHECK(linesOf(workspace->database(), columns) == golden());
}
