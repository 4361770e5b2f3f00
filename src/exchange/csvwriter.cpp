#include "exchange/csvwriter.h"

#include "base/number.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace kam
{

namespace
{

/// Every separator that a reader may guess counts, so that the header alone decides.
bool holdsMark(std::string_view text)
{
    static constexpr auto marks = [] {
        std::array<bool, 256> table{};
        for (const char mark : {',', ';', '\t', '"', '\r', '\n'})
            table[static_cast<unsigned char>(mark)] = true;
        return table;
    }();
    return std::any_of(text.begin(), text.end(), [](char c) { return marks[static_cast<unsigned char>(c)]; });
}

} // namespace

void CsvWriter::separate()
{
    if (!m_first)
        m_bytes.push_back(',');
    m_loneEmpty = m_first;
    m_first = false;
}

void CsvWriter::quoted(std::string_view text)
{
    m_bytes.push_back('"');
    for (const char c : text) {
        if (c == '"')
            m_bytes.push_back('"');
        m_bytes.push_back(c);
    }
    m_bytes.push_back('"');
}

void CsvWriter::word(std::string_view plain)
{
    separate();
    if (plain.empty())
        return;
    m_loneEmpty = false;
    m_bytes.append(plain);
}

void CsvWriter::text(std::string_view utf8)
{
    separate();
    if (utf8.empty())
        return;
    m_loneEmpty = false;
    const bool guard = needsGuard(utf8);
    const bool blanks = utf8.front() == ' ' || utf8.back() == ' ';
    if (!guard && !blanks && !holdsMark(utf8) && !utf8.starts_with("sep=")) {
        m_bytes.append(utf8);
        return;
    }
    if (guard)
        return quoted(std::string("'").append(utf8));
    quoted(utf8);
}

void CsvWriter::text(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    this->text(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void CsvWriter::number(double value)
{
    separate();
    m_loneEmpty = false;
    std::array<char, longestNumber> digits{};
    m_bytes.append(digits.data(), writeNumber(digits.data(), requireFinite(value)));
}

void CsvWriter::number(qint64 value)
{
    separate();
    m_loneEmpty = false;
    std::array<char, 24> digits{};
    m_bytes.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
}

void CsvWriter::endRow()
{
    if (m_loneEmpty)
        m_bytes.append("\"\"");
    m_bytes.push_back('\n');
    m_first = true;
    m_loneEmpty = false;
}

} // namespace kam
