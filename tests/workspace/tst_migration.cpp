#include "support.h"

#include "workspace/backup.h"
#include "workspace/readtransaction.h"
#include "workspace/schema.h"

using namespace kam;
using namespace kam::test;

namespace
{

/// A column more and a table built anew, as later versions will do.
const char* const secondStep = R"(
ALTER TABLE client ADD COLUMN segment TEXT NOT NULL DEFAULT '';
CREATE TABLE team_member_new (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    position TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO team_member_new (id, name, position, department, email)
    SELECT id, name, position, department, email FROM team_member;
DROP TABLE team_member;
ALTER TABLE team_member_new RENAME TO team_member;
)";
const char* const thirdStep = "CREATE TABLE visit (id INTEGER PRIMARY KEY, client INTEGER NOT NULL "
                              "REFERENCES client (id) ON DELETE CASCADE) STRICT;";

SchemaSteps stepsWith(const std::vector<std::string>& more)
{
    SchemaSteps steps = releasedSchema();
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

void makeOldFile(const QString& path)
{
    const auto workspace = Workspace::create(path, QStringLiteral("PLN"));
    addMember(*workspace, 1, QStringLiteral("Anna"));
    workspace->edit(QStringLiteral("Add"), [&] {
        Query(*workspace, "INSERT INTO client (id, name, search, owner) VALUES (7, 'Alfa', 'alfa', 1)").run();
    });
}

QStringList backupsIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList({QStringLiteral("w.kam.v*")}, QDir::Files | QDir::Hidden);
}

std::string value(SQLite::Database& database, const char* sql)
{
    return database.execAndGet(sql).getString();
}

} // namespace

TEST_CASE("a migrated file has the schema of a new one, all data, and a verified copy of the old beside it")
{
    const QTemporaryDir folder;
    makeOldFile(filePath(folder));
    const std::string old = dump(Workspace::open(filePath(folder))->database());
    const SchemaSteps steps = stepsWith({secondStep, thirdStep});
    const auto fresh =
        Workspace::create(folder.filePath(QStringLiteral("fresh.kam")), QStringLiteral("PLN"), steps);
    const auto migrated = Workspace::open(filePath(folder), {}, steps);
    auto& database = migrated->database();
    CHECK(schemaFingerprint(database) == schemaFingerprint(fresh->database()));
    CHECK(value(database, "SELECT c.name || m.name || m.phone || c.segment FROM client AS c JOIN team_member "
                          "AS m ON m.id = c.owner") == "AlfaAnna");
    CHECK(migrated->integrityProblem().isEmpty());
    CHECK(value(database, "PRAGMA foreign_keys") == "1");
    const QStringList beside = backupsIn(folder);
    REQUIRE(beside.size() == 2);
    const auto released = releasedSchema().size();
    CHECK(beside[0].startsWith(QStringLiteral("w.kam.v%1-before-v%2.").arg(released).arg(released + 2)));
    CHECK(beside[1] == beside[0] + QStringLiteral(".sha256"));
    CHECK_NOTHROW(verifyBackup(folder.filePath(beside[0])));
    CHECK(dump(Workspace::open(folder.filePath(beside[0]))->database()) == old);
}

TEST_CASE("who only reads an older file sees it as of today and leaves it as it is")
{
    const QTemporaryDir folder;
    makeOldFile(filePath(folder));
    const QByteArray before = contentOf(filePath(folder));
    const SchemaSteps steps = stepsWith({secondStep, thirdStep});
    {
        const auto reading = Workspace::open(filePath(folder), {.readOnly = true, .vfs = {}}, steps);
        CHECK(reading->isReadOnly());
        CHECK(schemaVersion(reading->database()) == static_cast<int>(steps.size()));
        CHECK(value(reading->database(),
                    "SELECT c.name || m.name || m.phone || c.segment FROM client AS c JOIN team_member "
                    "AS m ON m.id = c.owner") == "AlfaAnna");
        CHECK(reading->integrityProblem().isEmpty());
        CHECK_THROWS_AS(addMember(*reading, 9, QStringLiteral("Ewa")), Error);
        CHECK_FALSE(ReadTransaction(*reading).isShared());
    }
    CHECK(contentOf(filePath(folder)) == before);
    CHECK(backupsIn(folder).isEmpty());
}

TEST_CASE("a migrated file is edited as before, and is not migrated again")
{
    const QTemporaryDir folder;
    makeOldFile(filePath(folder));
    const SchemaSteps steps = stepsWith({secondStep});
    Workspace::open(filePath(folder), {}, steps).reset();
    const auto workspace = Workspace::open(filePath(folder), {}, steps);
    CHECK(backupsIn(folder).size() == 2);
    addMember(*workspace, 2, QStringLiteral("Jan"));
    CHECK(workspace->undo());
    CHECK(workspace->redo());
    CHECK(value(workspace->database(), "SELECT count(*) FROM team_member") == "2");
    CHECK_THROWS_AS(Workspace::open(folder.filePath(QStringLiteral("none.kam"))), Error);
}

TEST_CASE("rows from before a new column are changed and deleted, and come back exactly")
{
    const QTemporaryDir folder;
    makeOldFile(filePath(folder));
    const auto workspace = Workspace::open(filePath(folder), {}, stepsWith({secondStep}));
    const std::string before = dump(workspace->database());
    workspace->edit(QStringLiteral("Change"),
                    [&] { Query(*workspace, "UPDATE client SET segment = 'x'").run(); });
    const std::string changed = dump(workspace->database());
    CHECK(workspace->undo());
    CHECK(dump(workspace->database()) == before);
    workspace->edit(QStringLiteral("Delete"), [&] { Query(*workspace, "DELETE FROM client").run(); });
    CHECK(workspace->undo());
    CHECK(dump(workspace->database()) == before);
    CHECK(changed != before);
}

TEST_CASE("steps before the migration can be undone where the tables are the same")
{
    const QTemporaryDir folder;
    makeOldFile(filePath(folder));
    const auto workspace = Workspace::open(filePath(folder), {}, stepsWith({thirdStep}));
    CHECK(workspace->undo());
    CHECK(value(workspace->database(), "SELECT count(*) FROM client") == "0");
    CHECK(workspace->redo());
    CHECK(value(workspace->database(), "SELECT owner FROM client") == "1");
}

TEST_CASE("a step that fails leaves the file as it was and names the copy")
{
    const std::string broken = GENERATE(
        as<std::string>{}, "CREATE TABLE gate (id INTEGER)", "nonsense", "DELETE FROM team_member",
        "INSERT INTO workspace (id, currency) VALUES (2, 'EUR')", "SELECT abs(-9223372036854775808)");
    INFO(broken);
    const QTemporaryDir folder;
    makeOldFile(filePath(folder));
    const QByteArray before = contentOf(filePath(folder));
    QString sentence;
    try {
        (void)Workspace::open(filePath(folder), {}, stepsWith({secondStep, broken}));
    } catch (const Error& error) {
        sentence = error.sentence();
    }
    const QStringList beside = backupsIn(folder);
    REQUIRE(beside.size() == 2);
    INFO(sentence.toStdString());
    CHECK(sentence.contains(beside[0]));
    CHECK(contentOf(filePath(folder)) == before);
    CHECK_NOTHROW(verifyBackup(folder.filePath(beside[0])));
    CHECK_FALSE(QFile::exists(filePath(folder) + QStringLiteral("-journal")));
    CHECK(Workspace::open(filePath(folder))->integrityProblem().isEmpty());
}

TEST_CASE("a migrated file is too new for old steps")
{
    const QTemporaryDir folder;
    makeOldFile(filePath(folder));
    Workspace::open(filePath(folder), {}, stepsWith({thirdStep})).reset();
    const QByteArray migrated = contentOf(filePath(folder));
    CHECK_THROWS_AS(Workspace::open(filePath(folder)), Error);
    CHECK(contentOf(filePath(folder)) == migrated);
}

TEST_CASE("clients keep everything where their table is built anew")
{
    const QTemporaryDir folder;
    const SchemaSteps& all = releasedSchema();
    const SchemaSteps before(all.begin(), all.begin() + 5);
    const SchemaSteps after(all.begin(), all.begin() + 6);
    {
        const auto old = Workspace::create(filePath(folder), QStringLiteral("PLN"), before);
        old->edit(QStringLiteral("Add"), [&] {
            old->database().exec(
                "INSERT INTO team_member (id, name) VALUES (3, 'Anna');"
                "INSERT INTO client (id, name, search, owner, parent, employees, annual_revenue, "
                "client_since, status, why_key, notes) VALUES (8, 'Beta', 'beta', NULL, NULL, 1, "
                "0.5, '2001-02-03', 'key-client', 'winnable', 'n'), (5, 'Alfa', 'alfa', 3, 8, "
                "NULL, NULL, NULL, 'prospect', '', '');"
                "INSERT INTO client_tag (id, client, tag) VALUES (1, 5, 't')");
        });
    }
    const std::string old = dump(Workspace::open(filePath(folder), {}, before)->database());
    const auto workspace = Workspace::open(filePath(folder), {}, after);
    CHECK(dump(workspace->database()) == old);
    CHECK(workspace->integrityProblem().isEmpty());
    CHECK_THROWS(workspace->database().exec("UPDATE client SET status = 'friend'"));
    CHECK_THROWS(workspace->database().exec("UPDATE client SET why_key = 'habit'"));
    CHECK_THROWS(workspace->database().exec("UPDATE client SET parent = 9"));
    workspace->edit(QStringLiteral("Delete"), [&] { Query(*workspace, "DELETE FROM client").run(); });
    CHECK(workspace->undo());
    CHECK(dump(workspace->database()) == old);
    CHECK(workspace->undo());
    CHECK(value(workspace->database(), "SELECT count(*) FROM client") == "0");
}
