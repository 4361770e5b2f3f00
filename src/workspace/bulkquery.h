#pragma once

#include "workspace/bulkrows.h"

#include <map>
#include <memory>
#include <string>

namespace kam
{

/// Many rows with one INSERT, some dozens a statement: the statement itself costs SQLite more than a row.
/// Used like Query: bind all parameters, then run(), again and again; and finish() at the end.
class BulkQuery
{
public:
    /// @param sql an INSERT with one row of VALUES, all of whose values are parameters: "VALUES (?, ?)"
    BulkQuery(const Workspace& workspace, const char* sql);
    ~BulkQuery();
    BulkQuery(const BulkQuery&) = delete;
    BulkQuery& operator=(const BulkQuery&) = delete;

    template <class T>
    BulkQuery& bind(int parameter, const T& value)
    {
        m_rows.bind(parameter, value);
        return *this;
    }
    BulkQuery& bindId(int parameter, Id value)
    {
        m_rows.bindId(parameter, value);
        return *this;
    }
    BulkQuery& bindUtf8(int parameter, std::string_view text)
    {
        m_rows.bindUtf8(parameter, text);
        return *this;
    }

    /// Takes the row; writes when there are enough of them. @throws Error
    void run();
    /// Writes what is left. @throws Error
    void finish();
    /// Writes rows that were put together elsewhere, all of them. @throws Error
    void run(const BulkRows& rows);

private:
    struct Prepared;
    [[nodiscard]] Prepared& statement(std::size_t rows);

    const Workspace& m_workspace;
    std::string m_before; ///< the statement up to its row
    std::string m_row;    ///< "(?, ?)"
    std::string m_after;
    BulkRows m_rows;                                               ///< waiting
    std::size_t m_mostRows;                                        ///< of a statement
    std::map<std::size_t, std::unique_ptr<Prepared>> m_statements; ///< by their number of rows
};

} // namespace kam
