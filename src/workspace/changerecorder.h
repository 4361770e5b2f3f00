#pragma once

#include "workspace/changes.h"
#include "workspace/changeset.h"

#include <exception>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;

namespace kam
{

class RawStatement;

/// Records every change to the domain tables of a connection while it lives, as SQLite's session extension
/// does and in its format: what each row was before the first change to it against what it is at the end.
///
/// Ours, because the extension of SQLite 3.40 takes a column that was added to a table for NULL in the rows
/// that were there before, so that such a row could not be brought back, and because it reads all rows again
/// one by one and in random order. Every domain table has the key id as its first column.
class ChangeRecorder
{
public:
    explicit ChangeRecorder(sqlite3* database);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;

    /// Compares with what is there now. @param changes gets the rows that differ
    /// @throws SQLite::Exception
    [[nodiscard]] Changeset finish(Changes& changes);

private:
    /// What is known of the rows of one table when the recording began.
    struct Table {
        QByteArray name;
        std::map<Id, Id> absent;           ///< rows that were not there: first and last of neighbouring keys
        std::map<Id, std::string> present; ///< the values of those that were there and were then changed
        std::unique_ptr<RawStatement> rows;
    };

    static void changing(void* self, sqlite3* database, int operation, const char* schema, const char* name,
                         long long oldKey, long long newKey);
    void remember(const char* name, int operation, Id oldKey, Id newKey);
    Table& table(const char* name);
    static void noteAbsent(Table& table, Id key);
    static void notePresent(Table& table, Id key);

    sqlite3* m_database;
    std::vector<Table> m_tables; ///< in the order in which they were first changed
    std::exception_ptr m_failure;
};

} // namespace kam
