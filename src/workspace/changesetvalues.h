#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_value;

namespace kam
{

struct Changeset;

// Values as changesets hold them. The format is described in sqlite3session.c, "Changeset Format": a table
// header, then for each row the operation, a byte that is 0, and the values; an update has the old values,
// then the new ones, and leaves out what did not change.

/// Stands for a value that did not change.
inline constexpr char leftOutValue = 0;

void putNumber(std::string& row, std::uint64_t bits);
/// SQLite's integers of variable length: seven bits a byte, highest first.
void putLength(std::string& row, unsigned length);
void putBytes(std::string& row, const void* bytes, int size);
void putValue(std::string& row, sqlite3_value* value);
/// What precedes the rows of a table, whose first column is its key.
void putHeader(std::string& text, const QByteArray& table, int columns);
/// What precedes the values of a row.
[[nodiscard]] std::string rowMark(int operation);

/// The first value of @p rest, which must hold one; takes it away from there.
[[nodiscard]] std::string_view takeValue(std::string_view& rest);

[[nodiscard]] std::optional<std::int64_t> integerOf(std::string_view value);
[[nodiscard]] std::optional<QString> textOf(std::string_view value);
[[nodiscard]] std::string nullValue();
[[nodiscard]] std::string textValue(const QString& text);

/// One row of a changeset. An insert has no old values, a delete no new ones.
struct RowChange {
    std::string table;
    int operation = 0; ///< SQLITE_INSERT, SQLITE_UPDATE or SQLITE_DELETE
    std::vector<std::string> before;
    std::vector<std::string> after;

    /// The key of the row, which is its first column.
    [[nodiscard]] std::int64_t key() const;
};

/// Calls @p take with every row. @throws SQLite::Exception where it is no changeset
void readChangeset(const Changeset& changeset, const std::function<void(const RowChange&)>& take);

/// The same for readers that want to know no more than which row it is: copies no value.
void readKeys(const Changeset& changeset,
              const std::function<void(const std::string& table, int operation, std::int64_t key)>& take);

/// The changeset with each row as @p change leaves it. @param change returns false for a row to leave out; it
/// may not touch keys. An update in which nothing differs any more is left out too.
[[nodiscard]] Changeset rewritten(const Changeset& changeset, const std::function<bool(RowChange&)>& change);

} // namespace kam
