#pragma once

#include "workspace/query.h"

#include <QStringEncoder>
#include <cstdint>
#include <string>
#include <vector>

namespace kam
{

/// The values of many rows as SQLite takes them, to be written by BulkQuery. Knows no workspace, so that they
/// can be put together on another thread.
class BulkRows : public Binding<BulkRows>
{
public:
    explicit BulkRows(std::size_t columns);

    using Binding::bind;
    BulkRows& bind(int parameter, qint64 value);
    BulkRows& bind(int parameter, double value);
    BulkRows& bind(int parameter, const QString& value);
    BulkRows& bindUtf8(int parameter, std::string_view text);
    BulkRows& bindNull(int parameter);
    /// The row is complete; what was not bound is NULL.
    void endRow();
    void clear();

    [[nodiscard]] std::size_t columns() const { return m_columns; }
    [[nodiscard]] std::size_t count() const { return m_values.size() / m_columns - 1; }
    /// What the parameters of a statement hold from the rows before, as far as it need not be bound again.
    enum class Held : char { Something, Null, NoText };
    /// Binds rows to the parameters of a statement, which must run before they change. @param held of this
    /// statement, by parameter
    void bindTo(class RawStatement& statement, std::vector<Held>& held, std::size_t first,
                std::size_t count) const;

private:
    struct Value {
        int type; ///< SQLite's
        std::uint32_t size = 0;
        std::int64_t bits = 0; ///< of a text: where it begins
    };

    BulkRows& put(int parameter, const Value& value);
    void bindTo(class RawStatement& statement, int parameter, const Value& value) const;

    std::size_t m_columns;
    std::vector<Value> m_values; ///< with the row that is being bound
    std::string m_texts;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
};

} // namespace kam
