#include "workspace/bulkrows.h"

#include "workspace/rawstatement.h"

#include <bit>

namespace kam
{

BulkRows::BulkRows(std::size_t columns) : m_columns(columns)
{
    clear();
}

void BulkRows::clear()
{
    m_values.assign(m_columns, {SQLITE_NULL});
    m_texts.clear();
}

void BulkRows::endRow()
{
    m_values.resize(m_values.size() + m_columns, {SQLITE_NULL});
}

BulkRows& BulkRows::put(int parameter, const Value& value)
{
    m_values[m_values.size() - m_columns + static_cast<std::size_t>(parameter) - 1] = value;
    return *this;
}

BulkRows& BulkRows::bind(int parameter, qint64 value)
{
    return put(parameter, {.type = SQLITE_INTEGER, .bits = value});
}

BulkRows& BulkRows::bind(int parameter, double value)
{
    return put(parameter, {.type = SQLITE_FLOAT, .bits = std::bit_cast<std::int64_t>(value)});
}

BulkRows& BulkRows::bind(int parameter, const QString& value)
{
    const std::size_t begin = m_texts.size();
    m_texts.resize(begin + static_cast<std::size_t>(m_encoder.requiredSpace(value.size())));
    const char* const end = m_encoder.appendToBuffer(m_texts.data() + begin, value);
    const auto size = static_cast<std::size_t>(end - m_texts.data()) - begin;
    m_texts.resize(begin + size);
    return put(parameter, {.type = SQLITE_TEXT,
                           .size = static_cast<std::uint32_t>(size),
                           .bits = static_cast<std::int64_t>(begin)});
}

BulkRows& BulkRows::bindUtf8(int parameter, std::string_view text)
{
    const std::size_t begin = m_texts.size();
    m_texts.append(text);
    return put(parameter, {.type = SQLITE_TEXT,
                           .size = static_cast<std::uint32_t>(text.size()),
                           .bits = static_cast<std::int64_t>(begin)});
}

BulkRows& BulkRows::bindNull(int parameter)
{
    return put(parameter, {.type = SQLITE_NULL});
}

void BulkRows::bindTo(RawStatement& statement, std::vector<Held>& held, std::size_t first,
                      std::size_t count) const
{
    held.resize(count * m_columns, Held::Something);
    const Value* value = m_values.data() + first * m_columns;
    for (std::size_t i = 0; i < held.size(); ++i, ++value) {
        const Held now = value->type == SQLITE_NULL                       ? Held::Null
                         : value->type == SQLITE_TEXT && value->size == 0 ? Held::NoText
                                                                          : Held::Something;
        if (now == Held::Something || now != held[i])
            bindTo(statement, static_cast<int>(i) + 1, *value);
        held[i] = now;
    }
}

void BulkRows::bindTo(RawStatement& statement, int parameter, const Value& value) const
{
    if (value.type == SQLITE_TEXT && value.size == 0)
        statement.bindKept(parameter, ""); // which outlives these rows
    else if (value.type == SQLITE_TEXT)
        statement.bindKept(parameter, {m_texts.data() + value.bits, value.size});
    else if (value.type == SQLITE_INTEGER)
        statement.bind(parameter, qint64{value.bits});
    else if (value.type == SQLITE_FLOAT)
        statement.bind(parameter, std::bit_cast<double>(value.bits));
    else
        statement.bindNull(parameter);
}

} // namespace kam
