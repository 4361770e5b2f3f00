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

std::size_t parametersIn(const char* sql)
{
    const std::string_view text(sql);
    const std::string_view row = text.substr(0, text.find(')', text.find(rowBegins)));
    return static_cast<std::size_t>(std::count(row.begin(), row.end(), '?'));
}

} // namespace

BulkQuery::BulkQuery(const Workspace& workspace, const char* sql)
    : m_workspace(workspace), m_rows(parametersIn(sql))
{
    const std::string_view text(sql);
    const std::size_t begin = text.find(rowBegins) + rowBegins.size() - 1;
    const std::size_t end = text.find(')', begin) + 1;
    m_before = text.substr(0, begin);
    m_row = text.substr(begin, end - begin);
    m_after = text.substr(end);
    m_mostRows = std::max<std::size_t>(1, mostParameters / m_rows.columns());
}

struct BulkQuery::Prepared {
    RawStatement statement;
    std::vector<BulkRows::Held> held;
};

BulkQuery::~BulkQuery() = default;

BulkQuery::Prepared& BulkQuery::statement(std::size_t rows)
{
    auto& known = m_statements[rows];
    if (!known) {
        std::string sql = m_before + m_row;
        for (std::size_t row = 1; row < rows; ++row)
            sql += ',' + m_row;
        // An aggregate, for which clang 14 has no make_unique().
        known.reset( // NOLINT(modernize-make-unique)
            new Prepared{{m_workspace.database().getHandle(), QByteArray::fromStdString(sql + m_after)}, {}});
    }
    return *known;
}

void BulkQuery::run()
{
    m_rows.endRow();
    if (m_rows.count() == m_mostRows)
        finish();
}

void BulkQuery::finish()
{
    run(m_rows);
    m_rows.clear();
}

void BulkQuery::run(const BulkRows& rows)
{
    if (rows.count() == 0)
        return;
    m_workspace.requireTransaction();
    try {
        for (std::size_t first = 0; first < rows.count(); first += m_mostRows) {
            const std::size_t count = std::min(m_mostRows, rows.count() - first);
            Prepared& insert = statement(count);
            rows.bindTo(insert.statement, insert.held, first, count);
            insert.statement.run();
        }
    } catch (const SQLite::Exception& exception) {
        throw explained(exception, m_workspace.path());
    }
}

} // namespace kam
