#include "base/error.h"
#include "exchange/csvreader.h"
#include "exchange/importoptions.h"
#include "testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

QString data(const char* path)
{
    return QStringLiteral(KAM_TEST_DATA "/") + QString::fromLatin1(path);
}

QStringList row(const CsvReader& reader)
{
    QStringList fields;
    for (std::size_t column = 0; column < reader.fieldCount(); ++column) {
        const std::string_view text = reader.field(column);
        fields << QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    return fields;
}

/// Header and rows as text: fields with "|" between them, rows with a new line.
std::string reading(CsvReader& reader)
{
    QStringList rows{reader.header().join(u'|')};
    while (reader.next()) {
        if (!reader.raggedness().isEmpty())
            reader.refuse(reader.raggedness());
        rows << row(reader).join(u'|');
    }
    return rows.join(u'\n').toStdString();
}

std::string reading(std::string_view text)
{
    CsvReader reader(text, QStringLiteral("t.csv"));
    return reading(reader);
}

std::string fileReading(const char* name)
{
    CsvReader reader(data("csv_torture/") + QString::fromLatin1(name) + QStringLiteral(".csv"));
    return reading(reader);
}

std::string refusal(std::string_view text)
{
    try {
        reading(text);
    } catch (const Error& error) {
        return error.sentence().toStdString();
    }
    return "was read";
}

std::string fileRefusal(const char* name)
{
    try {
        fileReading(name);
    } catch (const Error& error) {
        return error.sentence().section(QStringLiteral(".csv"), 1).toStdString();
    }
    return "was read";
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonArray objects(CsvReader& reader)
{
    QJsonArray rows;
    while (reader.next()) {
        QJsonObject object;
        const QStringList fields = row(reader);
        REQUIRE(fields.size() == reader.header().size());
        for (qsizetype column = 0; column < fields.size(); ++column)
            object[reader.header().at(column)] = fields.at(column);
        rows << object;
    }
    return rows;
}

/// The header and all rows.
QJsonArray rowsOf(const std::string& content)
{
    CsvReader reader(content, QStringLiteral("t.csv"));
    QJsonArray rows;
    rows << QJsonArray::fromStringList(reader.header());
    while (reader.next())
        rows << QJsonArray::fromStringList(row(reader));
    return rows;
}

std::string asText(const QJsonArray& rows)
{
    return QJsonDocument(rows).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

TEST_CASE("csv-spectrum is read as published")
{
    for (const char* name : {"comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
                             "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8"}) {
        INFO(name);
        QByteArray text =
            fileBytes(data("csv_spectrum/csvs/") + QString::fromLatin1(name) + QStringLiteral(".csv"));
        // The copy at hand has lost the line ends that these files are about.
        if (QByteArray(name).endsWith("_crlf") && !text.contains("\r\n"))
            text.replace("\n", "\r\n");
        const QJsonDocument expected = QJsonDocument::fromJson(
            fileBytes(data("csv_spectrum/json/") + QString::fromLatin1(name) + QStringLiteral(".json")));
        CsvReader reader(std::string_view(text.constData(), static_cast<std::size_t>(text.size())),
                         QStringLiteral("t"));
        CHECK(objects(reader) == expected.array());
    }
}

TEST_CASE("csv-spectrum's coordinates are read; its published reading has another telephone number")
{
    CsvReader reader(data("csv_spectrum/csvs/location_coordinates.csv"));
    const QJsonArray rows = objects(reader);
    REQUIRE(rows.size() == 1);
    QJsonObject expected =
        QJsonDocument::fromJson(fileBytes(data("csv_spectrum/json/location_coordinates.json"))).object();
    expected[QStringLiteral("Contact Phone Number")] = QStringLiteral("2095257564");
    CHECK(rows.at(0).toObject() == expected);
}

TEST_CASE("odd but readable files")
{
    CHECK(fileReading("backslash_in_quoted_rfc") ==
          "id|comment\n1|path C:\\temp\\file\n2|literal \\\\ backslash");
    CHECK(fileReading("blank_lines_before_header") == "id|value\nA|1\nB|2");
    CHECK(fileReading("bom_no_trailing_newline") == "id|value\n1|10\n2|20");
    CHECK(fileReading("empty_fields") == "id|value|comment\n1||missing value\n2||\n3|30|");
    CHECK(fileReading("header_only") == "id|value|comment");
    CHECK(fileReading("mixed_line_endings") == "id|value\n1|10\n2|20");
    CHECK(fileReading("multiline_quoted") == "id|comment\n1|first line\nsecond line\n2|single line");
    CHECK(fileReading("sep_caret") == "id|value\n1|10\n2|20");
    CHECK(fileReading("sep_equal") == "id|value|note\nA|10|ok\nB|20|ok");
    CHECK(fileReading("sep_tab") == "id|name|value\n1|alpha|10\n2|beta|20");
    CHECK(fileReading("single_column") == "only\n1");
    CHECK(fileReading("utf8_bom_sep_pipe") == "id|name|value\n1|alpha|10");
    CHECK(fileReading("utf8_bom_blank_lines") == "id|value\n1|10\n2|20");
    CHECK(fileReading("trailing_blank_lines") == "id|value\nA|1\nB|2");
    CHECK(fileReading("blank_records") == "id|value\nA|1\nB|2");
    CHECK(fileReading("blank_records_between") == "id|value\n1|10\n2|20");
}

TEST_CASE("every file of the torture corpus is read as another reader reads it, or refused")
{
    const QJsonObject expected =
        QJsonDocument::fromJson(fileBytes(data("csv_torture/expected.json"))).object();
    const QStringList files =
        QDir(data("csv_torture")).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    CHECK(files.size() == 89);
    CHECK(expected.keys() == files);
    for (const QString& file : files) {
        INFO(file.toStdString());
        const QJsonObject wanted = expected.value(file).toObject();
        const std::string content = fileBytes(data("csv_torture/") + file).toStdString();
        if (wanted.contains(QStringLiteral("refused"))) {
            const QString reason = wanted.value(QStringLiteral("refused")).toString();
            CHECK(refusal(content).find(reason.toStdString()) != std::string::npos);
            continue;
        }
        if (wanted.contains(QStringLiteral("twice"))) {
            const CsvReader reader(content, QStringLiteral("t.csv"));
            CHECK_THROWS_AS(columnMeanings(reader.header(), {}), Error);
            continue;
        }
        const std::string rows = asText(wanted.value(QStringLiteral("rows")).toArray());
        const std::string separator = wanted.value(QStringLiteral("separator")).toString().toStdString();
        if (!separator.empty()) {
            CHECK(CsvReader(content, QStringLiteral("t.csv")).header().size() == 1);
            CHECK(asText(rowsOf("sep=" + separator + "\n" + content)) == rows);
        } else {
            CHECK(asText(rowsOf(content)) == rows);
        }
    }
}

TEST_CASE("unreadable files are refused with their line")
{
    CHECK(fileRefusal("ambiguous_delimiter").find("as many of one separator") != std::string::npos);
    CHECK(fileRefusal("backslash_escape")
              .starts_with(", line 3: there is text after a closing quotation mark"));
    CHECK(fileRefusal("empty_file").find("has no header line") != std::string::npos);
    CHECK(fileRefusal("encoding_utf16le").find("UTF-16") != std::string::npos);
    CHECK(fileRefusal("encoding_utf32be").find("UTF-16") != std::string::npos);
    CHECK(fileRefusal("encoding_nul_first8k").find("NUL character at position") != std::string::npos);
    CHECK(fileRefusal("nul_in_8k").find("NUL character at position") != std::string::npos);
    CHECK(fileRefusal("extra_fields_empty").find("line 2: the row has") != std::string::npos);
    CHECK(fileRefusal("extra_fields_non_empty").find("the row has") != std::string::npos);
    CHECK(fileRefusal("invalid_quote").starts_with(", line 2: there is text after"));
    CHECK(fileRefusal("only_blank_lines").find("has no header line") != std::string::npos);
    CHECK(fileRefusal("ragged_rows_short").starts_with(", line 2: the row has 2 fields, the header has 3."));
    CHECK(fileRefusal("sep_only").find("has no header line") != std::string::npos);
    CHECK(fileRefusal("unterminated_quote").starts_with(", line 2: a quotation mark is opened here"));
}

TEST_CASE("separators are told by the header alone")
{
    CHECK(reading("a;b\n1,5;2\n") == "a|b\n1,5|2");
    CHECK(reading("a\tb\n1;2;3\t4\n") == "a|b\n1;2;3|4");
    CHECK(reading("\"x,y,z\";b\n1;2") == "x,y,z|b\n1|2");
    CHECK(reading("sep=|\na,b|c\n1|2\n") == "a,b|c\n1|2");
    CHECK(reading("\"sep=;\"\r\na,b;c\r\n1;2\r\n") == "a,b|c\n1|2");
    CHECK(reading("sep=;;\n1;2;3") == "sep=||\n1|2|3");
}

TEST_CASE("lines end with LF, CR LF or CR, and are counted inside quotes")
{
    CHECK(reading("a,b\r1,2\r3,4") == "a|b\n1|2\n3|4");
    CsvReader reader("a,b\r\n\"x\r\ny\",1\n\n\"p\rq\n\",2\r3,4", QStringLiteral("t"));
    REQUIRE(reader.next());
    CHECK(reader.line() == 2);
    REQUIRE(reader.next());
    CHECK(reader.line() == 5);
    CHECK(row(reader) == QStringList{QStringLiteral("p\rq\n"), QStringLiteral("2")});
    REQUIRE(reader.next());
    CHECK(reader.line() == 8);
    CHECK_FALSE(reader.next());
    CHECK_FALSE(reader.next());
}

TEST_CASE("what is not UTF-8 is refused with line and position")
{
    CHECK(refusal("a,b\n1,2\nŻó\xB3w,2\n") == "t.csv, line 3: the character at position 3 is not UTF-8. Save "
                                              "the file as “CSV UTF-8”, or convert it: iconv "
                                              "-f WINDOWS-1250 -t UTF-8");
    CHECK(refusal("a,b\n\"x\ny\xFF\",2\n")
              .starts_with("t.csv, line 3: the character at position 2 is not UTF-8."));
    for (const std::string_view bad :
         {"\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80", "\xF0\x8F\xBF\xBF"})
        CHECK(refusal(std::string("a\n").append(bad)).find("is not UTF-8") != std::string::npos);
    CHECK(reading("a\n\xF4\x8F\xBF\xBF\xEF\xBF\xBF\xED\x9F\xBF") ==
          "a\n\xF4\x8F\xBF\xBF\xEF\xBF\xBF\xED\x9F\xBF");
    CHECK(refusal(std::string_view("a,b\n1,x\0y\n", 10))
              .starts_with("t.csv, line 2: there is a NUL character at position 4"));
}

TEST_CASE("what is no CSV file is refused as such")
{
    const auto status = [](std::string_view text) {
        try {
            CsvReader reader(text, QStringLiteral("t"));
        } catch (const Error& error) {
            return error.failure();
        }
        return Failure::Usage;
    };
    CHECK(status(std::string_view("SQLite format 3\0....", 20)) == Failure::Unreadable);
    CHECK(status("PK\x03\x04....") == Failure::Unreadable);
    CHECK(status("") == Failure::Refused);
    CHECK_THROWS_AS(CsvReader(QStringLiteral("/nowhere/x.csv")), Error);
    const QTemporaryDir folder;
    CHECK_THROWS_AS(CsvReader(folder.path()), Error);
}

TEST_CASE("records longer than a block come out whole")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.csv"));
    const QByteArray longText = QByteArray(3 << 20, 'x') + "\"\"\r\n";
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a,b\n");
    for (int line = 0; line < 200'000; ++line)
        file.write("12345,67890\r\n");
    file.write("\"" + longText + "\",end\r\n7,8\n");
    file.close();
    CsvReader reader(path);
    for (int line = 0; line < 200'000; ++line) {
        REQUIRE(reader.next());
        if (reader.field(0) != "12345" || reader.field(1) != "67890")
            FAIL("line " << reader.line());
    }
    REQUIRE(reader.next());
    CHECK(reader.line() == 200'002);
    CHECK(reader.field(0).size() == (3U << 20U) + 3);
    CHECK(reader.field(1) == "end");
    REQUIRE(reader.next());
    CHECK(reader.field(0) == "7");
    CHECK(reader.line() == 200'004);
    CHECK_FALSE(reader.next());
}
