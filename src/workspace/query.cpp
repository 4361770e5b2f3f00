#include "workspace/query.h"

#include "base/error.h"
#include "workspace/connection.h"
#include "workspace/workspace.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace kam
{

Query::Query(const Workspace& workspace, const char* sql)
    : m_workspace(workspace), m_sql(sql), m_raw(workspace.takeStatement(sql))
{
}

Query::~Query()
{
    sqlite3_reset(m_raw);
    sqlite3_clear_bindings(m_raw);
    m_workspace.giveBack(m_sql, m_raw);
}

void Query::require(int code)
{
    if (code != SQLITE_OK)
        throw explained(SQLite::Exception(m_workspace.database().getHandle(), code), m_workspace.path());
}

Query& Query::bind(int parameter, qint64 value)
{
    require(sqlite3_bind_int64(m_raw, parameter, value));
    return *this;
}

Query& Query::bind(int parameter, double value)
{
    require(sqlite3_bind_double(m_raw, parameter, value));
    return *this;
}

Query& Query::bind(int parameter, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    return bindUtf8(parameter, {utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

Query& Query::bindUtf8(int parameter, std::string_view text)
{
    require(
        sqlite3_bind_text(m_raw, parameter, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT));
    return *this;
}

Query& Query::bindKept(int parameter, const QByteArray& blob)
{
    const auto size = static_cast<int>(blob.size());
    require(sqlite3_bind_blob(m_raw, parameter, blob.constData(), size, SQLITE_STATIC));
    return *this;
}

Query& Query::bindNull(int parameter)
{
    require(sqlite3_bind_null(m_raw, parameter));
    return *this;
}

bool Query::step()
{
    // Outside edit() a change would be stored without a history, or after SQLite took back what went before.
    if (!sqlite3_stmt_readonly(m_raw))
        m_workspace.requireTransaction();
    const int code = sqlite3_step(m_raw);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        require(code);
    return false;
}

void Query::run()
{
    while (step()) {
    }
    require(sqlite3_reset(m_raw));
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_raw, column);
}

double Query::real(int column) const
{
    return sqlite3_column_double(m_raw, column);
}

QString Query::text(int column) const
{
    const std::string_view bytes = utf8(column);
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    // Qt takes it for a mark of the encoding and drops it; here it is what somebody typed.
    if (bytes.starts_with("\xEF\xBB\xBF"))
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
}

std::string_view Query::utf8(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_raw, column));
    return {text ? text : "", static_cast<std::size_t>(sqlite3_column_bytes(m_raw, column))};
}

QByteArray Query::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_raw, column));
    return {bytes, sqlite3_column_bytes(m_raw, column)};
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_raw, column) == SQLITE_NULL;
}

std::optional<qint64> Query::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Query::maybeReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

QDate Query::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

} // namespace kam
