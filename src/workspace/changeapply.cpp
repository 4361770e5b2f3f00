// Brings a recorded change into the database, row by row, exactly or not at all.
//
// SQLite's own sqlite3changeset_apply is not used: it lets ON DELETE CASCADE and SET NULL act a second time,
// which deletes rows that the same step had moved to another parent, and it can't exchange two values of a
// UNIQUE column. Here foreign keys are off while rows move, and checked for the rows that moved.
#include "workspace/changeset.h"
#include "workspace/changesetfeed.h"
#include "workspace/foreignkeys.h"
#include "workspace/rawstatement.h"
#include "workspace/withoutforeignkeys.h"

#include <SQLiteCpp/Exception.h>
#include <cstring>
#include <map>
#include <sqlite3.h>

namespace kam
{

namespace
{

using Value = std::unique_ptr<sqlite3_value, decltype(&sqlite3_value_free)>;

Value copied(sqlite3_value* value)
{
    return {sqlite3_value_dup(value), &sqlite3_value_free};
}

struct Row {
    QByteArray table;
    std::vector<Value> values;
};

[[noreturn]] void conflict()
{
    throw SQLite::Exception("a row is not as the recorded change left it", SQLITE_ABORT);
}

sqlite3_value* oldValue(sqlite3_changeset_iter* change, int column)
{
    sqlite3_value* value = nullptr;
    if (sqlite3changeset_old(change, column, &value) != SQLITE_OK || !value)
        conflict();
    return value;
}

sqlite3_value* newValue(sqlite3_changeset_iter* change, int column)
{
    sqlite3_value* value = nullptr;
    if (sqlite3changeset_new(change, column, &value) != SQLITE_OK || !value)
        conflict();
    return value;
}

class Applier
{
public:
    explicit Applier(sqlite3* database) : m_database(database) {}

    void take(sqlite3_changeset_iter* change);
    /// Inserts the rows that had to wait for others to make room.
    void finish();

private:
    struct Table {
        std::vector<QByteArray> columns;
        int width = 0; ///< columns that the changeset has, for which the statements are
        RawStatement* insert = nullptr;
        RawStatement* remove = nullptr;
    };

    RawStatement& statement(const QByteArray& sql);
    Table& table(const char* name, int columns);
    void insert(sqlite3_changeset_iter* change, const QByteArray& name, Table& about);
    void remove(sqlite3_changeset_iter* change, const QByteArray& name, Table& about);
    void update(sqlite3_changeset_iter* change, const QByteArray& name, const Table& about);
    void setAside(sqlite3_changeset_iter* change, const QByteArray& name, const Table& about);
    RawStatement& insertion(const QByteArray& table, std::size_t columns);
    bool runInsert(const Row& row);

    sqlite3* m_database;
    std::map<QByteArray, RawStatement> m_statements;
    std::map<QByteArray, Table> m_tables;
    std::vector<Row> m_waiting;
};

RawStatement& Applier::statement(const QByteArray& sql)
{
    return m_statements.try_emplace(sql, m_database, sql).first->second;
}

Applier::Table& Applier::table(const char* name, int columns)
{
    auto& about = m_tables[QByteArray(name)];
    if (about.columns.empty())
        about.columns = columnNames(m_database, name);
    if (static_cast<int>(about.columns.size()) < columns || about.columns.front() != "id")
        conflict();
    if (about.width != columns) {
        about.width = columns;
        about.insert = about.remove = nullptr;
    }
    return about;
}

void Applier::take(sqlite3_changeset_iter* change)
{
    const char* name = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(change, &name, &columns, &operation, nullptr);
    Table& about = table(name, columns);
    if (operation == SQLITE_INSERT)
        insert(change, name, about);
    else if (operation == SQLITE_DELETE)
        remove(change, name, about);
    else
        update(change, name, about);
}

/// A step recorded before a column was added leaves that column at its default.
RawStatement& Applier::insertion(const QByteArray& table, std::size_t columns)
{
    QByteArray names;
    QByteArray places;
    for (std::size_t i = 0; i < columns; ++i) {
        names += (i ? "," : "") + quotedName(m_tables[table].columns[i]);
        places += i ? ",?" : "?";
    }
    return statement("INSERT INTO " + quotedName(table) + " (" + names + ") VALUES (" + places + ")");
}

bool Applier::runInsert(const Row& row)
{
    RawStatement& run = insertion(row.table, row.values.size());
    for (std::size_t i = 0; i < row.values.size(); ++i)
        run.bind(static_cast<int>(i) + 1, row.values[i].get());
    return run.runUnlessConstraint();
}

void Applier::insert(sqlite3_changeset_iter* change, const QByteArray& name, Table& about)
{
    if (!about.insert)
        about.insert = &insertion(name, static_cast<std::size_t>(about.width));
    for (int column = 0; column < about.width; ++column)
        about.insert->bind(column + 1, newValue(change, column));
    if (about.insert->runUnlessConstraint())
        return;
    Row row{name, {}};
    for (int column = 0; column < about.width; ++column)
        row.values.push_back(copied(newValue(change, column)));
    m_waiting.push_back(std::move(row));
}

void Applier::remove(sqlite3_changeset_iter* change, const QByteArray& name, Table& about)
{
    if (!about.remove) {
        QByteArray condition;
        for (std::size_t i = 0; i < static_cast<std::size_t>(about.width); ++i)
            condition += (i ? " AND " : "") + quotedName(about.columns[i]) + " IS ?";
        about.remove = &statement("DELETE FROM " + quotedName(name) + " WHERE " + condition);
    }
    for (int column = 0; column < about.width; ++column)
        about.remove->bind(column + 1, oldValue(change, column));
    if (!about.remove->runUnlessConstraint() || sqlite3_changes(m_database) != 1)
        conflict();
}

void Applier::update(sqlite3_changeset_iter* change, const QByteArray& name, const Table& about)
{
    QByteArray assignments;
    QByteArray condition = "id IS ?";
    sqlite3_value* key = nullptr;
    sqlite3changeset_old(change, 0, &key);
    std::vector<sqlite3_value*> oldValues{key};
    std::vector<sqlite3_value*> newValues;
    for (int column = 1; column < static_cast<int>(about.columns.size()); ++column) {
        sqlite3_value* before = nullptr;
        sqlite3_value* after = nullptr;
        if (sqlite3changeset_old(change, column, &before) != SQLITE_OK)
            break;
        sqlite3changeset_new(change, column, &after);
        if (!after)
            continue;
        const QByteArray column_ = quotedName(about.columns[static_cast<std::size_t>(column)]);
        assignments += (newValues.empty() ? "" : ",") + column_ + "=?";
        condition += " AND " + column_ + " IS ?";
        newValues.push_back(after);
        oldValues.push_back(before);
    }
    RawStatement& run =
        statement("UPDATE " + quotedName(name) + " SET " + assignments + " WHERE " + condition);
    int parameter = 0;
    for (auto* value : newValues)
        run.bind(++parameter, value);
    for (auto* value : oldValues)
        run.bind(++parameter, value);
    if (!run.runUnlessConstraint())
        return setAside(change, name, about);
    if (sqlite3_changes(m_database) != 1)
        conflict();
}

/// The row wants a value that another row still has: it leaves the table until that one has moved on.
void Applier::setAside(sqlite3_changeset_iter* change, const QByteArray& name, const Table& about)
{
    sqlite3_value* key = nullptr;
    sqlite3changeset_old(change, 0, &key);
    RawStatement& read = statement("SELECT * FROM " + quotedName(name) + " WHERE id IS ?");
    read.bind(1, key);
    if (!read.step())
        conflict();
    Row row{name, {}};
    for (int column = 0; column < static_cast<int>(about.columns.size()); ++column) {
        sqlite3_value* before = nullptr;
        sqlite3_value* after = nullptr;
        sqlite3changeset_old(change, column, &before);
        sqlite3changeset_new(change, column, &after);
        sqlite3_value* present = read.value(column);
        if (before && !sameValue(before, present))
            conflict();
        row.values.push_back(copied(after ? after : present));
    }
    read.reset();
    RawStatement& drop = statement("DELETE FROM " + quotedName(name) + " WHERE id IS ?");
    drop.bind(1, key);
    drop.runUnlessConstraint();
    m_waiting.push_back(std::move(row));
}

void Applier::finish()
{
    for (const Row& row : m_waiting)
        if (!runInsert(row))
            conflict();
}

void requireNone(RawStatement& find, const std::vector<Id>& rows)
{
    for (const Id row : rows) {
        find.bind(1, row);
        const bool found = find.step();
        find.reset();
        if (found)
            throw SQLite::Exception("a row refers to one that is gone", SQLITE_ABORT);
    }
}

bool isEmpty(sqlite3* database, const QByteArray& table)
{
    return !RawStatement(database, "SELECT 1 FROM " + quotedName(table) + " LIMIT 1").step();
}

/// Nothing may refer to a row that is gone. Only the rows that moved are looked at: the others were fine.
void requireForeignKeys(sqlite3* database, const Changes& moved)
{
    for (const ForeignKey& key : foreignKeys(database)) {
        if (isEmpty(database, key.child))
            continue;
        const auto parents = moved.tables.constFind(key.parent);
        if (parents != moved.tables.cend()) {
            RawStatement orphan(database, "SELECT 1 FROM " + quotedName(key.child) + " WHERE " +
                                              quotedName(key.column) +
                                              " = ?1 AND NOT EXISTS (SELECT 1 FROM " +
                                              quotedName(key.parent) + " WHERE id = ?1)");
            requireNone(orphan, parents->deleted);
        }
        const auto children = moved.tables.constFind(key.child);
        if (children == moved.tables.cend())
            continue;
        RawStatement dangling(
            database, "SELECT 1 FROM " + quotedName(key.child) + " AS c WHERE c.id = ?1 AND c." +
                          quotedName(key.column) + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " +
                          quotedName(key.parent) + " AS p WHERE p.id = c." + quotedName(key.column) + ")");
        requireNone(dangling, children->inserted);
        requireNone(dangling, children->updated);
    }
}

} // namespace

void apply(sqlite3* database, const Changeset& changeset, Apply direction)
{
    {
        const WithoutForeignKeys off(database);
        Applier applier(database);
        ChangesetFeed feed{&changeset};
        const auto iterator = iterate(feed, direction);
        int code = SQLITE_OK;
        while ((code = sqlite3changeset_next(iterator.get())) == SQLITE_ROW)
            applier.take(iterator.get());
        if (code != SQLITE_DONE)
            throw SQLite::Exception("reading a changeset", code);
        applier.finish();
    }
    requireForeignKeys(database, changesIn(changeset, direction));
}

} // namespace kam
