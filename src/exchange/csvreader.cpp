#include "exchange/csvreader.h"

#include "base/error.h"
#include "base/progress.h"
#include "exchange/utf8.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <cstring>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 recordsPerReport = 256;
constexpr std::size_t blockSize = 1U << 20U;
/// A longer record is a quotation mark that was never closed, not data.
constexpr std::size_t longestRecord = 256U << 20U;

qint64 lineBreaks(std::string_view text)
{
    qint64 breaks = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n')))
            ++breaks;
    return breaks;
}

/// Characters, not bytes, behind the last line break.
qint64 charactersInLastLine(std::string_view text)
{
    const std::size_t last = text.find_last_of("\r\n");
    if (last != std::string_view::npos)
        text.remove_prefix(last + 1);
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

} // namespace

CsvReader::CsvReader(const QString& path)
    : m_name(QDir::toNativeSeparators(path)), m_path(path), m_file(std::make_unique<InputFile>(path)),
      m_size(QFileInfo(path).size())
{
    begin();
}

CsvReader::CsvReader(std::string_view text, QString name)
    : m_name(std::move(name)), m_text(text), m_buffer(text.begin(), text.end()), m_filled(text.size()),
      m_atEnd(true), m_read(static_cast<qint64>(text.size())), m_size(static_cast<qint64>(text.size()))
{
    begin();
}

CsvReader::~CsvReader() = default;

std::unique_ptr<CsvReader> CsvReader::again() const
{
    if (m_path.isEmpty())
        return std::make_unique<CsvReader>(m_text, m_name);
    return QFileInfo(m_path).isFile() ? std::make_unique<CsvReader>(m_path) : nullptr;
}

void CsvReader::begin()
{
    refill();
    readMark();
    requireKnownEncoding();
    readSeparatorLine();
    detectSeparator();
    if (!nextRecord())
        throw Error(Text::tr("%1 has no header line. The first line must name the columns.").arg(m_name),
                    "no header");
    for (const Field& field : m_fields)
        m_header << exactText(field.text);
}

void CsvReader::readMark()
{
    if (std::string_view(m_buffer.data(), m_filled).starts_with("\xEF\xBB\xBF"))
        m_position = 3;
}

void CsvReader::requireKnownEncoding() const
{
    const std::string_view head(m_buffer.data(), std::min<std::size_t>(m_filled, 16));
    if (head == std::string_view("SQLite format 3\0", 16))
        throw Error(Text::tr("%1 is a workspace or another database, not a CSV file.").arg(m_name),
                    "database", Failure::Unreadable);
    if (head.starts_with("PK\x03\x04"))
        throw Error(
            Text::tr("%1 is a spreadsheet or another packed file, not a CSV file. Save it as “CSV UTF-8”.")
                .arg(m_name),
            "zip", Failure::Unreadable);
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF") ||
        head.starts_with(std::string_view("\0\0\xFE\xFF", 4)))
        throw Error(Text::tr("%1 is in UTF-16 or UTF-32, not in UTF-8. Save it as “CSV UTF-8”.").arg(m_name),
                    "UTF-16");
}

void CsvReader::readSeparatorLine()
{
    std::string_view text(m_buffer.data() + m_position, m_filled - m_position);
    const bool quoted = text.starts_with("\"sep=");
    if (!quoted && !text.starts_with("sep="))
        return;
    const std::size_t at = quoted ? 5 : 4;
    const std::size_t after = quoted ? at + 2 : at + 1;
    if (text.size() < after || (quoted && text[at + 1] != '"'))
        return;
    const char chosen = text[at];
    const bool ends = text.size() == after || text[after] == '\n' || text[after] == '\r';
    if (!ends || chosen == '\n' || chosen == '\r' || chosen == '"' || chosen == '\0')
        return;
    std::size_t length = std::min(after + 1, text.size());
    if (text.substr(after).starts_with("\r\n"))
        ++length;
    m_position += length;
    ++m_nextLine;
    setSeparator(chosen);
}

void CsvReader::detectSeparator()
{
    if (m_stops[static_cast<unsigned char>('\n')])
        return;
    std::array<qint64, 256> seen{};
    bool inQuotes = false;
    bool started = false;
    for (std::size_t at = m_position; at < m_filled; ++at) {
        const char c = m_buffer[at];
        if (c == '"')
            inQuotes = !inQuotes;
        if (!inQuotes)
            ++seen[static_cast<unsigned char>(c)];
        started = started || inQuotes || !QByteArrayView("\r\n \t,;").contains(c);
        if (inQuotes || (c != '\n' && c != '\r'))
            continue;
        if (started)
            break;
        seen.fill(0);
    }
    std::array<char, 3> candidates{',', ';', '\t'};
    const auto count = [&](char c) { return seen[static_cast<unsigned char>(c)]; };
    std::stable_sort(candidates.begin(), candidates.end(),
                     [&](char a, char b) { return count(a) > count(b); });
    if (count(candidates[0]) > 0 && count(candidates[0]) == count(candidates[1]))
        throw Error(
            Text::tr(
                "%1: the header has as many of one separator as of another, so the columns can't be told "
                "apart. Write the separator in a first line of its own, such as sep=;")
                .arg(m_name),
            "separator");
    setSeparator(candidates[0]);
}

void CsvReader::setSeparator(char separator)
{
    m_separator = separator;
    m_stops.fill(false);
    for (const char c : {separator, '\n', '\r'})
        m_stops[static_cast<unsigned char>(c)] = true;
}

bool CsvReader::next()
{
    if (m_progress && m_records++ % recordsPerReport == 0)
        m_progress->step(m_read - static_cast<qint64>(m_filled - m_position), m_size);
    return nextRecord();
}

bool CsvReader::nextRecord()
{
    for (;;) {
        switch (scan()) {
        case Scan::End:
            return false;
        case Scan::MoreNeeded:
            refill();
            continue;
        case Scan::Record:
            break;
        }
        finish();
        if (!isBlank())
            return true;
    }
}

bool CsvReader::isBlank() const
{
    return std::all_of(m_fields.begin(), m_fields.end(), [](const Field& field) {
        return !field.quoted && field.text.find_first_not_of(" \t") == std::string_view::npos;
    });
}

CsvReader::Scan CsvReader::scan()
{
    m_fields.clear();
    const char* at = m_buffer.data() + m_position;
    const char* const end = m_buffer.data() + m_filled;
    if (at == end)
        return m_atEnd ? Scan::End : Scan::MoreNeeded;
    for (;;) {
        if (at != end && *at == '"') {
            if (scanQuoted(at, end) == Scan::MoreNeeded)
                return Scan::MoreNeeded;
        } else {
            const char* const begin = at;
            while (at != end && !m_stops[static_cast<unsigned char>(*at)])
                ++at;
            m_fields.push_back({std::string_view(begin, static_cast<std::size_t>(at - begin)), false, false});
        }
        if (at != end && *at == m_separator) {
            ++at;
            continue;
        }
        if (!m_atEnd && (at == end || (*at == '\r' && at + 1 == end)))
            return Scan::MoreNeeded;
        if (at != end)
            at += *at == '\r' && at + 1 != end && at[1] == '\n' ? 2 : 1;
        m_recordEnd = static_cast<std::size_t>(at - m_buffer.data());
        return Scan::Record;
    }
}

CsvReader::Scan CsvReader::scanQuoted(const char*& at, const char* end)
{
    const char* const begin = at + 1;
    const char* quote = begin;
    bool doubled = false;
    for (;;) {
        quote = static_cast<const char*>(std::memchr(quote, '"', static_cast<std::size_t>(end - quote)));
        if (quote == nullptr || (quote + 1 == end && !m_atEnd)) {
            if (!m_atEnd)
                return Scan::MoreNeeded;
            refuseAt(
                m_nextLine + lineBreaks({m_buffer.data() + m_position,
                                         static_cast<std::size_t>(at - m_buffer.data()) - m_position}),
                Text::tr(
                    "a quotation mark is opened here and never closed. Close it, or double it if it belongs "
                    "to the text."));
        }
        if (quote + 1 == end || quote[1] != '"')
            break;
        doubled = true;
        quote += 2;
    }
    m_fields.push_back({std::string_view(begin, static_cast<std::size_t>(quote - begin)), true, doubled});
    at = quote + 1;
    if (at != end && !m_stops[static_cast<unsigned char>(*at)])
        refuseAt(
            m_nextLine + lineBreaks({m_buffer.data() + m_position,
                                     static_cast<std::size_t>(at - m_buffer.data()) - m_position}),
            Text::tr(
                "there is text after a closing quotation mark. Double quotation marks that belong to the "
                "text."));
    return Scan::Record;
}

void CsvReader::finish()
{
    const std::string_view record(m_buffer.data() + m_position, m_recordEnd - m_position);
    m_line = m_nextLine;
    requireText(record);
    bool quoted = false;
    for (const Field& field : m_fields)
        quoted = quoted || field.quoted;
    m_nextLine += quoted ? lineBreaks(record) : 1;
    for (Field& field : m_fields)
        if (field.doubled)
            undouble(field);
    m_position = m_recordEnd;
}

void CsvReader::requireText(std::string_view record) const
{
    const char* const bad = firstBadByte(record);
    if (bad == record.data() + record.size())
        return;
    const std::string_view before(record.data(), static_cast<std::size_t>(bad - record.data()));
    const qint64 line = m_line + lineBreaks(before);
    const QString position = QString::number(charactersInLastLine(before) + 1);
    if (*bad == '\0')
        refuseAt(
            line,
            Text::tr("there is a NUL character at position %1, which no text holds. The file may be damaged "
                     "or in UTF-16; save it as “CSV UTF-8”.")
                .arg(position));
    refuseAt(
        line,
        Text::tr("the character at position %1 is not UTF-8. Save the file as “CSV UTF-8”, or convert it: "
                 "iconv -f WINDOWS-1250 -t UTF-8")
            .arg(position));
}

void CsvReader::undouble(Field& field)
{
    // In place: the buffer is ours, the field only gets shorter.
    char* const begin = m_buffer.data() + (field.text.data() - m_buffer.data());
    char* to = begin;
    for (std::size_t at = 0; at < field.text.size(); ++at) {
        *to++ = begin[at];
        if (begin[at] == '"')
            ++at;
    }
    field.text = std::string_view(begin, static_cast<std::size_t>(to - begin));
}

void CsvReader::refill()
{
    if (!m_file)
        return;
    m_filled -= m_position;
    if (m_position > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + m_position, m_filled);
    m_position = 0;
    if (m_filled > longestRecord)
        refuseAt(
            m_nextLine,
            Text::tr("the record that begins here never ends. A quotation mark is probably not closed."));
    if (m_buffer.size() < 2 * m_filled || m_buffer.empty())
        m_buffer.resize(std::max(blockSize, 2 * m_buffer.size()));
    // Fills the block: a header must not be judged by what a pipe happened to give first.
    while (!m_atEnd && m_filled < m_buffer.size()) {
        const std::size_t got = m_file->read(m_buffer.data() + m_filled, m_buffer.size() - m_filled);
        m_atEnd = got == 0;
        m_filled += got;
        m_read += static_cast<qint64>(got);
    }
}

QString CsvReader::raggedness() const
{
    if (m_fields.size() == static_cast<std::size_t>(m_header.size()))
        return {};
    return Text::tr("the row has %1 fields, the header has %2. Check separators and quotation marks.")
        .arg(m_fields.size())
        .arg(m_header.size());
}

void CsvReader::refuseAt(qint64 line, const QString& sentence) const
{
    throw Error(Text::tr("%1, line %2: %3").arg(m_name, QString::number(line), sentence), "CSV");
}

} // namespace kam
