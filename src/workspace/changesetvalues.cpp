#include "workspace/changesetvalues.h"

#include "workspace/changeset.h"

#include <QtEndian>
#include <SQLiteCpp/Exception.h>
#include <array>
#include <bit>
#include <sqlite3.h>

namespace kam
{

namespace
{

constexpr char tableMark = 'T';
constexpr std::size_t mostInOneByte = 0x7F; ///< of a length

[[noreturn]] void refuse()
{
    throw SQLite::Exception("a changeset is damaged", SQLITE_CORRUPT);
}

void requireMore(std::string_view rest, std::size_t size)
{
    if (rest.size() < size)
        refuse();
}

unsigned takeLength(std::string_view& rest)
{
    unsigned length = 0;
    for (;;) {
        requireMore(rest, 1);
        const auto byte = static_cast<unsigned char>(rest.front());
        rest.remove_prefix(1);
        length = length << 7U | (byte & 0x7FU);
        if ((byte & 0x80U) == 0)
            return length;
    }
}

std::string wholeOf(const Changeset& changeset)
{
    std::string whole;
    for (const QByteArray& part : changeset.parts)
        whole.append(part.constData(), static_cast<std::size_t>(part.size()));
    return whole;
}

/// Goes through the rows of a changeset.
class Rows
{
public:
    explicit Rows(std::string_view bytes) : m_rest(bytes) {}

    bool next(RowChange& row)
    {
        if (m_rest.empty())
            return false;
        row.operation = takeOperation();
        row.table = m_table;
        row.before.clear();
        row.after.clear();
        if (row.operation != SQLITE_INSERT)
            takeValues(row.before);
        if (row.operation != SQLITE_DELETE)
            takeValues(row.after);
        return true;
    }
    /// Passes over the values of a row.
    bool nextKey(int& operation, std::int64_t& key)
    {
        if (m_rest.empty())
            return false;
        operation = takeOperation();
        key = integerOf(takeValue(m_rest)).value_or(0);
        const unsigned values = operation == SQLITE_UPDATE ? 2 * m_columns : m_columns;
        for (unsigned value = 1; value < values; ++value)
            (void)takeValue(m_rest);
        return true;
    }
    [[nodiscard]] const std::string& header() const { return m_header; }
    [[nodiscard]] const std::string& table() const { return m_table; }

private:
    int takeOperation()
    {
        if (m_rest.front() == tableMark)
            takeHeader();
        requireMore(m_rest, 2);
        const int operation = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(2);
        if (m_columns == 0 ||
            (operation != SQLITE_INSERT && operation != SQLITE_UPDATE && operation != SQLITE_DELETE))
            refuse();
        return operation;
    }

    void takeHeader()
    {
        const std::string_view begin = m_rest;
        m_rest.remove_prefix(1);
        m_columns = takeLength(m_rest);
        requireMore(m_rest, m_columns);
        m_rest.remove_prefix(m_columns);
        const std::size_t end = m_rest.find('\0');
        if (end == std::string_view::npos)
            refuse();
        m_table = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 1);
        m_header = begin.substr(0, begin.size() - m_rest.size());
    }

    void takeValues(std::vector<std::string>& values)
    {
        for (unsigned column = 0; column < m_columns; ++column)
            values.emplace_back(takeValue(m_rest));
    }

    std::string_view m_rest;
    std::string m_header;
    std::string m_table;
    unsigned m_columns = 0;
};

/// Leaves out of an update what is the same before and after. @returns false where nothing differs
bool differs(RowChange& row)
{
    bool any = false;
    for (std::size_t column = 1; column < row.after.size(); ++column) {
        if (row.before[column] == row.after[column])
            row.before[column] = row.after[column] = std::string(1, leftOutValue);
        any = any || row.after[column].front() != leftOutValue;
    }
    return any;
}

} // namespace

void putNumber(std::string& row, std::uint64_t bits)
{
    const quint64 bytes = qToBigEndian<quint64>(bits);
    row.append(reinterpret_cast<const char*>(&bytes), sizeof bytes);
}

void putLength(std::string& row, unsigned length)
{
    std::array<char, 5> bytes{};
    auto at = bytes.size();
    for (bool last = true; last || length > 0; last = false, length >>= 7)
        bytes[--at] = static_cast<char>((length & 0x7FU) | (last ? 0U : 0x80U));
    row.append(bytes.data() + at, bytes.size() - at);
}

void putBytes(std::string& row, const void* bytes, int size)
{
    putLength(row, static_cast<unsigned>(size));
    if (size > 0)
        row.append(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

/// Most values are short texts.
static void putText(std::string& row, std::string_view text)
{
    if (text.size() > mostInOneByte) {
        row.push_back(SQLITE_TEXT);
        return putBytes(row, text.data(), static_cast<int>(text.size()));
    }
    const std::array head{static_cast<char>(SQLITE_TEXT), static_cast<char>(text.size())};
    row.append(head.data(), head.size());
    row.append(text);
}

void putValue(std::string& row, sqlite3_value* value)
{
    const int type = sqlite3_value_type(value);
    if (type == SQLITE_TEXT)
        return putText(row, {static_cast<const char*>(sqlite3_value_blob(value)),
                             static_cast<std::size_t>(sqlite3_value_bytes(value))});
    row.push_back(static_cast<char>(type));
    if (type == SQLITE_INTEGER)
        putNumber(row, static_cast<std::uint64_t>(sqlite3_value_int64(value)));
    else if (type == SQLITE_FLOAT)
        putNumber(row, std::bit_cast<std::uint64_t>(sqlite3_value_double(value)));
    else if (type != SQLITE_NULL)
        putBytes(row, sqlite3_value_blob(value), sqlite3_value_bytes(value));
}

void putHeader(std::string& text, const QByteArray& table, int columns)
{
    text.push_back(tableMark);
    putLength(text, static_cast<unsigned>(columns));
    text.push_back(1); // the key
    text.append(static_cast<std::size_t>(columns) - 1, 0);
    text.append(table.constData(), static_cast<std::size_t>(table.size()) + 1);
}

std::string rowMark(int operation)
{
    return {static_cast<char>(operation), 0};
}

std::string_view takeValue(std::string_view& rest)
{
    requireMore(rest, 1);
    const std::string_view begin = rest;
    const char type = rest.front();
    rest.remove_prefix(1);
    std::size_t size = 0;
    if (type == SQLITE_INTEGER || type == SQLITE_FLOAT)
        size = 8;
    else if (type == SQLITE_TEXT || type == SQLITE_BLOB)
        size = takeLength(rest);
    else if (type != SQLITE_NULL && type != leftOutValue)
        refuse();
    requireMore(rest, size);
    rest.remove_prefix(size);
    return begin.substr(0, begin.size() - rest.size());
}

std::optional<std::int64_t> integerOf(std::string_view value)
{
    if (value.empty() || value.front() != SQLITE_INTEGER)
        return std::nullopt;
    return qFromBigEndian<qint64>(value.data() + 1);
}

std::optional<QString> textOf(std::string_view value)
{
    if (value.empty() || value.front() != SQLITE_TEXT)
        return std::nullopt;
    value.remove_prefix(1);
    const unsigned size = takeLength(value);
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(size));
}

std::string nullValue()
{
    return std::string(1, static_cast<char>(SQLITE_NULL));
}

std::string textValue(const QString& text)
{
    std::string value(1, static_cast<char>(SQLITE_TEXT));
    const QByteArray utf8 = text.toUtf8();
    putBytes(value, utf8.constData(), static_cast<int>(utf8.size()));
    return value;
}

std::int64_t RowChange::key() const
{
    return integerOf(operation == SQLITE_INSERT ? after.front() : before.front()).value_or(0);
}

void readChangeset(const Changeset& changeset, const std::function<void(const RowChange&)>& take)
{
    const std::string whole = wholeOf(changeset);
    Rows rows(whole);
    RowChange row;
    while (rows.next(row))
        take(row);
}

void readKeys(const Changeset& changeset,
              const std::function<void(const std::string& table, int operation, std::int64_t key)>& take)
{
    const std::string whole = wholeOf(changeset);
    Rows rows(whole);
    int operation = 0;
    std::int64_t key = 0;
    while (rows.nextKey(operation, key))
        take(rows.table(), operation, key);
}

Changeset rewritten(const Changeset& changeset, const std::function<bool(RowChange&)>& change)
{
    const std::string whole = wholeOf(changeset);
    Rows rows(whole);
    RowChange row;
    Changeset result;
    std::string lastHeader;
    while (rows.next(row)) {
        if (!change(row) || (row.operation == SQLITE_UPDATE && !differs(row)))
            continue;
        if (rows.header() != lastHeader) {
            lastHeader = rows.header();
            result.append(lastHeader);
        }
        std::string record = rowMark(row.operation);
        for (const std::string& value : row.before)
            record += value;
        for (const std::string& value : row.after)
            record += value;
        result.append(record);
    }
    return result;
}

} // namespace kam
