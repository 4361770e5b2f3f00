#include "cli/output.h"

#include "base/error.h"
#include "base/number.h"
#include "exchange/csvwriter.h"

#include <QCoreApplication>
#include <array>
#include <cstdio>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void put(std::FILE* stream, std::string_view bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), stream) != bytes.size() || std::fflush(stream) != 0)
        throw Error(Text::tr("The output could not be written. Check that there is space, and that its "
                             "reader still runs."),
                    "output", Failure::Unreadable);
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

QString shown(const QVariant& value)
{
    return value.typeId() == QMetaType::QString ? value.toString() : QLocale().toString(value.toLongLong());
}

} // namespace

void writeOut(std::string_view bytes)
{
    put(stdout, bytes);
}

void tell(const QString& sentence)
{
    put(stderr, harmlessLines(sentence).toStdString() + '\n');
}

QString harmless(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        const bool steers =
            c.category() == QChar::Other_Control || (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
            (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0x200E) || c == QChar(0x200F);
        if (!steers)
            plain.append(c);
        else if (c < QChar(0x100))
            plain += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            plain += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return plain;
}

QString harmlessLines(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = harmless(line);
    return lines.join(u'\n');
}

int terminalWidth(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        const bool none = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
                          category == QChar::Other_Format;
        width += none ? 0 : isWide(c) ? 2 : 1;
    }
    return width;
}

TextTable::TextTable(const QStringList& header, std::vector<bool> numbers)
    : m_numbers(std::move(numbers)), m_widths(m_numbers.size(), 0)
{
    row(header);
}

void TextTable::row(const QStringList& cells)
{
    QStringList plain;
    for (const QString& cell : cells)
        plain << harmless(cell);
    for (std::size_t column = 0; column < m_widths.size(); ++column)
        m_widths[column] =
            std::max(m_widths[column], terminalWidth(plain.at(static_cast<qsizetype>(column))));
    m_rows.push_back(plain);
}

void TextTable::print() const
{
    QString text;
    for (const QStringList& cells : m_rows) {
        QString line;
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            const QString& cell = cells.at(static_cast<qsizetype>(column));
            const QString space(m_widths[column] - terminalWidth(cell), u' ');
            line += (column == 0 ? QString() : QStringLiteral("  ")) +
                    (m_numbers[column] ? space + cell : cell + space);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    writeOut(text.toStdString());
}

void JsonWriter::separate()
{
    if (!m_first && !m_afterKey)
        m_bytes += ',';
    m_first = false;
    m_afterKey = false;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_bytes += bracket;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    m_bytes += bracket;
    m_first = false;
}

void JsonWriter::key(QStringView name)
{
    separate();
    quote(name);
    m_bytes += ':';
    m_afterKey = true;
}

void JsonWriter::value(QStringView text)
{
    separate();
    quote(text);
}

void JsonWriter::value(double number)
{
    separate();
    std::array<char, longestNumber> digits{};
    m_bytes.append(digits.data(), writeNumber(digits.data(), requireFinite(number)));
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_bytes += std::to_string(number);
}

void JsonWriter::null()
{
    separate();
    m_bytes += "null";
}

void JsonWriter::quote(QStringView text)
{
    m_bytes += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            m_bytes += '\\';
            m_bytes += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            std::array<char, 8> escape{};
            m_bytes.append(escape.data(), static_cast<std::size_t>(
                                              std::snprintf(escape.data(), escape.size(), "\\u%04x", c)));
        } else {
            m_bytes += c;
        }
    }
    m_bytes += '"';
}

void Records::print(Format format, const QStringList& headings) const
{
    if (format == Format::Table)
        printTable(headings);
    else if (format == Format::Csv)
        printCsv();
    else
        writeOut(json() + '\n');
}

void Records::printTable(const QStringList& headings) const
{
    std::vector<bool> numbers;
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        numbers.push_back(!m_rows.empty() && m_rows.front()[column].typeId() != QMetaType::QString);
    TextTable table(headings, numbers);
    for (const auto& values : m_rows) {
        QStringList cells;
        for (const QVariant& value : values)
            cells << shown(value);
        table.row(cells);
    }
    table.print();
}

QVariant recordValue(Figure figure)
{
    if (figure.isKnown())
        return figure.value();
    return figure.isNotApplicable() ? QVariant(notApplicableWord()) : QVariant();
}

QVariant recordValue(std::optional<double> number)
{
    return number ? QVariant(*number) : QVariant();
}

void Records::printCsv() const
{
    CsvWriter writer;
    for (const char* column : m_columns)
        writer.word(column);
    writer.endRow();
    for (const auto& values : m_rows) {
        for (const QVariant& value : values) {
            if (!value.isValid())
                writer.empty();
            else if (value.typeId() == QMetaType::QString)
                writer.text(value.toString());
            else if (value.typeId() == QMetaType::Double)
                writer.number(value.toDouble());
            else
                writer.number(value.toLongLong());
        }
        writer.endRow();
    }
    writeOut(writer.bytes());
}

std::string Records::json() const
{
    JsonWriter json;
    json.open('[');
    for (const auto& values : m_rows) {
        json.open('{');
        for (std::size_t column = 0; column < values.size(); ++column) {
            const QVariant& value = values[column];
            json.key(QString::fromLatin1(m_columns[column]));
            if (!value.isValid())
                json.null();
            else if (value.typeId() == QMetaType::QString)
                json.value(value.toString());
            else if (value.typeId() == QMetaType::Double)
                json.value(value.toDouble());
            else
                json.value(value.toLongLong());
        }
        json.close('}');
    }
    json.close(']');
    return json.bytes();
}

} // namespace kam
