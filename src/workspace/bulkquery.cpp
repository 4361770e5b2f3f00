#include "workspace/bulkquery.h"

#include "base/error.h"
#include "workspace/connection.h"
#include "workspace/rawstatement.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace kam
{

namespace
{

constexpr std::size_t mostParameters = 1000; // more gain nothing
constexpr std::string_view rowBegins = "VALUES (";

} // namespace

BulkQuery::BulkQuery(const Workspace& workspace, const char* sql) : m_workspace(workspace)
{
    const std::string_view text(sql);
    const std::size_t begin = text.find(rowBegins) + rowBegins.size() - 1;
    const std::size_t end = text.find(')', begin) + 1;
    m_before = text.substr(0, begin);
    m_row = text.substr(begin, end - begin);
    m_after = text.substr(end);
    m_columns = static_cast<std::size_t>(std::count(m_row.begin(), m_row.end(), '?'));
    m_mostRows = std::max<std::size_t>(1, mostParameters / m_columns);
    m_values.assign(m_mostRows * m_columns, {SQLITE_NULL});
}

BulkQuery::~BulkQuery() = default;

BulkQuery& BulkQuery::put(int parameter, const Value& value)
{
    m_values[m_rows * m_columns + static_cast<std::size_t>(parameter) - 1] = value;
    return *this;
}

BulkQuery& BulkQuery::bind(int parameter, qint64 value)
{
    return put(parameter, {.type = SQLITE_INTEGER, .integer = value});
}

BulkQuery& BulkQuery::bind(int parameter, double value)
{
    return put(parameter, {.type = SQLITE_FLOAT, .real = value});
}

BulkQuery& BulkQuery::bind(int parameter, const QString& value)
{
    const std::size_t begin = m_texts.size();
    m_texts.resize(begin + static_cast<std::size_t>(m_encoder.requiredSpace(value.size())));
    const char* const end = m_encoder.appendToBuffer(m_texts.data() + begin, value);
    const auto size = static_cast<std::size_t>(end - m_texts.data()) - begin;
    m_texts.resize(begin + size);
    return put(parameter, {.type = SQLITE_TEXT, .integer = static_cast<qint64>(begin), .size = size});
}

BulkQuery& BulkQuery::bindUtf8(int parameter, std::string_view text)
{
    m_texts.append(text);
    return put(parameter, {.type = SQLITE_TEXT,
                           .integer = static_cast<qint64>(m_texts.size() - text.size()),
                           .size = text.size()});
}

BulkQuery& BulkQuery::bindNull(int parameter)
{
    return put(parameter, {.type = SQLITE_NULL});
}

std::unique_ptr<RawStatement> BulkQuery::prepared() const
{
    std::string sql = m_before + m_row;
    for (std::size_t row = 1; row < m_rows; ++row)
        sql += ',' + m_row;
    return std::make_unique<RawStatement>(m_workspace.database().getHandle(),
                                          QByteArray::fromStdString(sql + m_after));
}

void BulkQuery::bindAll(RawStatement& statement) const
{
    for (std::size_t i = 0; i < m_rows * m_columns; ++i) {
        const Value& value = m_values[i];
        const int parameter = static_cast<int>(i) + 1;
        if (value.type == SQLITE_INTEGER)
            statement.bind(parameter, value.integer);
        else if (value.type == SQLITE_FLOAT)
            statement.bind(parameter, value.real);
        else if (value.type == SQLITE_TEXT)
            statement.bindKept(parameter, std::string_view(m_texts).substr(
                                              static_cast<std::size_t>(value.integer), value.size));
        else
            statement.bindNull(parameter);
    }
}

void BulkQuery::run()
{
    if (++m_rows == m_mostRows)
        finish();
}

void BulkQuery::finish()
{
    if (m_rows == 0)
        return;
    m_workspace.requireTransaction();
    try {
        if (!m_statement || m_rows < m_mostRows)
            m_statement = prepared();
        bindAll(*m_statement);
        m_statement->run();
    } catch (const SQLite::Exception& exception) {
        throw explained(exception, m_workspace.path());
    }
    m_rows = 0;
    m_texts.clear();
}

} // namespace kam
