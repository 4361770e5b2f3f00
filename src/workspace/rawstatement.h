#pragma once

#include <QByteArray>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>
#include <string_view>

namespace kam
{

/// A prepared statement whose text is made at run time from names of the verified schema; for the workspace's
/// own use. The rooms use Query.
class RawStatement
{
public:
    /// @throws SQLite::Exception, as all of it
    RawStatement(sqlite3* database, const QByteArray& sql);
    ~RawStatement() { sqlite3_finalize(m_statement); }
    RawStatement(const RawStatement&) = delete;
    RawStatement& operator=(const RawStatement&) = delete;

    void bind(int parameter, sqlite3_value* value);
    void bind(int parameter, qint64 value);
    void bind(int parameter, double value);
    void bind(int parameter, const QByteArray& text);
    /// UTF-8 that stays where it is until the statement has run.
    void bindKept(int parameter, std::string_view text);
    void bindNull(int parameter);
    /// True while there is a row to read.
    bool step();
    void reset() { sqlite3_reset(m_statement); }
    void run();
    /// @returns false where a constraint forbids it; then nothing was changed
    bool runUnlessConstraint();

    [[nodiscard]] int columnCount() const { return sqlite3_column_count(m_statement); }
    /// Columns are counted from 0.
    [[nodiscard]] QByteArray text(int column) const;
    [[nodiscard]] sqlite3_value* value(int column) const { return sqlite3_column_value(m_statement, column); }

private:
    void require(int code);

    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace kam
