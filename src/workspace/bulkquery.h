#pragma once

#include "workspace/query.h"

#include <QStringEncoder>
#include <memory>
#include <string>
#include <vector>

namespace kam
{

/// Many rows with one INSERT, some dozens a statement: the statement itself costs SQLite more than a row.
/// Used like Query: bind all parameters, then run(), again and again; and finish() at the end.
class BulkQuery : public Binding<BulkQuery>
{
public:
    /// @param sql an INSERT with one row of VALUES, all of whose values are parameters: "VALUES (?, ?)"
    BulkQuery(const Workspace& workspace, const char* sql);
    ~BulkQuery();
    BulkQuery(const BulkQuery&) = delete;
    BulkQuery& operator=(const BulkQuery&) = delete;

    using Binding::bind;
    BulkQuery& bind(int parameter, qint64 value);
    BulkQuery& bind(int parameter, double value);
    BulkQuery& bind(int parameter, const QString& value);
    BulkQuery& bindUtf8(int parameter, std::string_view text);
    BulkQuery& bindNull(int parameter);

    /// Takes the row; writes when there are enough of them. @throws Error
    void run();
    /// Writes what is left. @throws Error
    void finish();

private:
    struct Value {
        int type;           ///< SQLite's
        qint64 integer = 0; ///< of a text: where it begins
        double real = 0;
        std::size_t size = 0;
    };

    BulkQuery& put(int parameter, const Value& value);
    [[nodiscard]] std::unique_ptr<class RawStatement> prepared() const;
    void bindAll(RawStatement& statement) const;

    const Workspace& m_workspace;
    std::string m_before; ///< the statement up to its row
    std::string m_row;    ///< "(?, ?)"
    std::string m_after;
    std::size_t m_columns;
    std::size_t m_mostRows; ///< of a statement
    std::unique_ptr<RawStatement> m_statement;
    std::vector<Value> m_values;
    std::size_t m_rows = 0; ///< waiting
    std::string m_texts;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
};

} // namespace kam
