#include "workspace/rawstatement.h"

namespace kam
{

RawStatement::RawStatement(sqlite3* database, const QByteArray& sql) : m_database(database)
{
    require(
        sqlite3_prepare_v2(database, sql.constData(), static_cast<int>(sql.size()), &m_statement, nullptr));
}

void RawStatement::require(int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(m_database, code);
}

void RawStatement::bind(int parameter, sqlite3_value* value)
{
    require(sqlite3_bind_value(m_statement, parameter, value));
}

void RawStatement::bind(int parameter, qint64 value)
{
    require(sqlite3_bind_int64(m_statement, parameter, value));
}

void RawStatement::bind(int parameter, double value)
{
    require(sqlite3_bind_double(m_statement, parameter, value));
}

void RawStatement::bindKept(int parameter, std::string_view text)
{
    require(
        sqlite3_bind_text(m_statement, parameter, text.data(), static_cast<int>(text.size()), SQLITE_STATIC));
}

void RawStatement::bindNull(int parameter)
{
    require(sqlite3_bind_null(m_statement, parameter));
}

void RawStatement::bind(int parameter, const QByteArray& text)
{
    require(sqlite3_bind_text(m_statement, parameter, text.constData(), static_cast<int>(text.size()),
                              SQLITE_TRANSIENT));
}

bool RawStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        require(code);
    return false;
}

void RawStatement::run()
{
    while (step()) {
    }
    require(sqlite3_reset(m_statement));
}

bool RawStatement::runUnlessConstraint()
{
    const int code = sqlite3_step(m_statement);
    sqlite3_reset(m_statement);
    if ((code & 0xff) == SQLITE_CONSTRAINT)
        return false;
    if (code != SQLITE_DONE)
        require(code);
    return true;
}

QByteArray RawStatement::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {utf8, sqlite3_column_bytes(m_statement, column)};
}

} // namespace kam
