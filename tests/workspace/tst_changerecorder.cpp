// What we record against what SQLite's own session extension records for the same statements.
#include "workspace/changerecorder.h"
#include "workspace/changesetfeed.h"

#include <SQLiteCpp/Database.h>
#include <catch2/catch.hpp>
#include <random>
#include <set>

using namespace kam;

namespace
{

const char* const schema = R"(
PRAGMA foreign_keys = ON;
CREATE TABLE firm (id INTEGER PRIMARY KEY, name TEXT UNIQUE, size REAL, parent INTEGER REFERENCES firm (id)
    ON DELETE SET NULL) STRICT;
CREATE TABLE visit (id INTEGER PRIMARY KEY, firm INTEGER REFERENCES firm (id) ON DELETE CASCADE, note BLOB);
CREATE TABLE history (id INTEGER PRIMARY KEY, label TEXT);
INSERT INTO firm VALUES (1, 'a', 1.0, NULL), (2, 'b', NULL, 1), (9, 'long', 0.5, 2);
INSERT INTO visit VALUES (1, 1, x'00ff'), (2, 2, ''), (3, 1, NULL), (4, 9, 12), (5, 9, 1.5);
)";

SQLite::Database filled()
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(schema);
    return database;
}

std::string words(sqlite3_value* value)
{
    if (!value)
        return "-";
    const std::string type = std::to_string(sqlite3_value_type(value));
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return type + (text ? text : "");
}

/// Every record as text, in no order.
std::multiset<std::string> records(const Changeset& changeset)
{
    std::multiset<std::string> result;
    ChangesetFeed feed{&changeset};
    const auto iterator = iterate(feed, Apply::Forward);
    while (sqlite3changeset_next(iterator.get()) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(iterator.get(), &table, &columns, &operation, nullptr);
        std::string record = table + std::to_string(operation);
        for (int column = 0; column < columns; ++column) {
            sqlite3_value* before = nullptr;
            sqlite3_value* after = nullptr;
            if (operation != SQLITE_INSERT)
                sqlite3changeset_old(iterator.get(), column, &before);
            if (operation != SQLITE_DELETE)
                sqlite3changeset_new(iterator.get(), column, &after);
            record += '|' + words(before) + '>' + words(after);
        }
        result.insert(record);
    }
    return result;
}

int append(void* target, const void* bytes, int size)
{
    static_cast<Changeset*>(target)->append(
        {static_cast<const char*>(bytes), static_cast<std::size_t>(size)});
    return SQLITE_OK;
}

int isNoHistory(void*, const char* table)
{
    return std::string_view(table) != "history";
}

Changeset recordedBySqlite(const std::vector<std::string>& statements)
{
    SQLite::Database database = filled();
    sqlite3_session* session = nullptr;
    REQUIRE(sqlite3session_create(database.getHandle(), "main", &session) == SQLITE_OK);
    sqlite3session_table_filter(session, isNoHistory, nullptr);
    sqlite3session_attach(session, nullptr);
    for (const std::string& sql : statements)
        database.exec(sql);
    Changeset changeset;
    REQUIRE(sqlite3session_changeset_strm(session, append, &changeset) == SQLITE_OK);
    sqlite3session_delete(session);
    return changeset;
}

Changeset recordedByUs(const std::vector<std::string>& statements, Changes& changes)
{
    SQLite::Database database = filled();
    ChangeRecorder recorder(database.getHandle());
    for (const std::string& sql : statements)
        database.exec(sql);
    return recorder.finish(changes);
}

std::multiset<Id> sorted(const std::vector<Id>& ids)
{
    return {ids.begin(), ids.end()};
}

void requireSame(const std::vector<std::string>& statements)
{
    Changes changes;
    const Changeset ours = recordedByUs(statements, changes);
    CHECK(records(ours) == records(recordedBySqlite(statements)));
    const Changes read = changesIn(ours);
    CHECK(read.tables.keys() == changes.tables.keys());
    for (auto it = read.tables.begin(); it != read.tables.end(); ++it) {
        CHECK(sorted(it->inserted) == sorted(changes.tables[it.key()].inserted));
        CHECK(sorted(it->updated) == sorted(changes.tables[it.key()].updated));
        CHECK(sorted(it->deleted) == sorted(changes.tables[it.key()].deleted));
    }
}

} // namespace

TEST_CASE("changes are recorded as SQLite's sessions record them")
{
    const std::vector<std::vector<std::string>> cases{
        {"INSERT INTO firm VALUES (5, 'e', 2, 1), (4, 'd', 3, 5), (6, '', NULL, NULL)"},
        {"DELETE FROM firm WHERE id = 1"},
        {"DELETE FROM visit"},
        {"UPDATE firm SET size = size + 1, name = upper(name)"},
        {"DELETE FROM visit WHERE firm = 9", "UPDATE firm SET id = 7 WHERE id = 9"},
        {"UPDATE visit SET id = 7 WHERE id = 4", "UPDATE visit SET id = 4 WHERE id = 7"},
        {"INSERT OR REPLACE INTO firm VALUES (3, 'a', 1, NULL)"},
        {"INSERT INTO firm VALUES (3, 'c', 1, NULL)", "UPDATE firm SET size = 8 WHERE id = 3"},
        {"INSERT INTO firm VALUES (3, 'c', 1, NULL)", "DELETE FROM firm WHERE id = 3"},
        {"DELETE FROM visit WHERE id = 4", "INSERT INTO visit VALUES (4, 9, 12)"},
        {"DELETE FROM visit WHERE id = 4", "INSERT INTO visit VALUES (4, 9, '12')"},
        {"UPDATE visit SET note = 5 WHERE id = 2", "UPDATE visit SET note = '' WHERE id = 2"},
        {"SAVEPOINT s", "DELETE FROM firm WHERE id = 9", "INSERT INTO firm VALUES (3, 'c', 1, 2)",
         "ROLLBACK TO s", "UPDATE firm SET size = 2 WHERE id = 9"},
        {"INSERT INTO history VALUES (1, 'no')", "UPDATE history SET label = 'nor this'"},
        {"INSERT INTO visit (id, firm, note) VALUES (9223372036854775807, 1, zeroblob(20000))",
         "INSERT INTO visit (id, firm, note) VALUES (-9223372036854775808, 1, 9223372036854775807)"},
    };
    for (const auto& statements : cases) {
        INFO(statements.front());
        requireSame(statements);
    }
}

TEST_CASE("random changes are recorded as SQLite's sessions record them")
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto number = [&](unsigned limit) { return std::to_string(random() % limit); };
        std::vector<std::string> statements;
        for (int i = 0; i < 12; ++i) {
            const std::string id = number(14);
            const std::string other = number(14);
            const std::string some[] = {
                "INSERT OR REPLACE INTO firm VALUES (" + id + ", 'n" + other + "', " + other + ", NULL)",
                "INSERT OR IGNORE INTO visit VALUES (" + id + ", (SELECT max(id) FROM firm), " + other + ")",
                "UPDATE OR REPLACE firm SET name = 'n" + id + "', size = 0.5 WHERE id = " + other,
                "UPDATE OR IGNORE visit SET id = " + id + " WHERE id = " + other,
                "UPDATE firm SET parent = (SELECT min(id) FROM firm) WHERE id > " + id,
                "DELETE FROM firm WHERE id = " + id,
                "DELETE FROM visit WHERE id > " + id + " AND id < " + other,
            };
            statements.push_back(some[random() % std::size(some)]);
        }
        requireSame(statements);
    }
}

TEST_CASE("a changeset that is cut short is refused, wherever that is")
{
    Changes changes;
    const Changeset good =
        recordedByUs({"INSERT INTO firm VALUES (5, 'e', 2, 1)", "DELETE FROM visit WHERE id = 1",
                      "UPDATE visit SET note = 'x' WHERE id = 5"},
                     changes);
    REQUIRE(good.parts.size() == 1);
    int whole = 0;
    for (qsizetype size = 0; size < good.parts[0].size(); ++size) {
        const Changeset cut{{good.parts[0].left(size)}};
        try {
            const Changes read = changesIn(cut);
            whole += !read.tables.contains("visit");
        } catch (const SQLite::Exception& exception) {
            CHECK(exception.getErrorCode() == SQLITE_CORRUPT);
        }
    }
    CHECK(whole >= 2); // nothing, and the part of the first table
    CHECK_THROWS_AS(changesIn(Changeset{{QByteArray("\x12\0\1", 3)}}), SQLite::Exception);
}
