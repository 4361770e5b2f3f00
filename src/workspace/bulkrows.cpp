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

void BulkRows::bindTo(RawStatement& statement, std::size_t first, std::size_t count) const
{
    const std::string_view texts(m_texts);
    int parameter = 0;
    for (std::size_t i = first * m_columns; i < (first + count) * m_columns; ++i) {
        const Value& value = m_values[i];
        ++parameter;
        if (value.type == SQLITE_TEXT)
            statement.bindKept(parameter, texts.substr(static_cast<std::size_t>(value.bits), value.size));
        else if (value.type == SQLITE_INTEGER)
            statement.bind(parameter, qint64{value.bits});
        else if (value.type == SQLITE_FLOAT)
            statement.bind(parameter, std::bit_cast<double>(value.bits));
        else
            statement.bindNull(parameter);
    }
}

} // namespace kam
