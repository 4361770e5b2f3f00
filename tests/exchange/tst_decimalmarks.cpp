#include "exchange/decimalmarks.h"

#include "base/error.h"
#include "exchange/cells.h"
#include "exchange/csvreader.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <fstream>
#include <sys/stat.h>
#include <thread>

using namespace kam;

namespace
{

/// "cd" comma decimal, "cg" comma groups, "pd" point decimal, "pg" point groups.
std::string rolesOf(const char* text)
{
    const MarkRoles roles = shownRoles(text);
    std::string words;
    for (const auto& [role, word] : {std::pair(roles.commaDecimal, "cd"), std::pair(roles.commaGroups, "cg"),
                                     std::pair(roles.pointDecimal, "pd"), std::pair(roles.pointGroups, "pg")})
        words += role ? word : "";
    return words;
}

struct Column {
    CsvReader reader;
    DecimalMarks marks;

    explicit Column(const std::string& cells, std::optional<DecimalMark> said = std::nullopt)
        : reader("other;value\n" + cells, QStringLiteral("f.csv")), marks(reader, said)
    {
    }
    double read(const char* text) { return requiredNumberCell(text, "value", {&marks, 1}); }
    QString refusal(const char* text)
    {
        try {
            const double number = read(text);
            return QString::number(number);
        } catch (const Error& error) {
            return error.sentence();
        }
    }
};

} // namespace

TEST_CASE("a number shows what its marks are, or nothing")
{
    for (const char* text : {"", "12", "1,234", "12.375", "1 234", "a,b", "31.12.2026", "1,2,3", ",5", "5,",
                             "1,23,456.7", "1.2.3,4", "n/a", "12,5a"})
        CHECK(rolesOf(text).empty());
    for (const char* text : {"12,5", "0,125", "-0,125", "1234,567", "1 234,567", "1\u00A0234,50", "12,5 %",
                             " 12,5 ", "1,2345", "+7,0"})
        CHECK(rolesOf(text) == "cd");
    for (const char* text : {"12.5", "0.125", "1234.567", "1 234.567"})
        CHECK(rolesOf(text) == "pd");
    CHECK(rolesOf("1,234.5") == "cgpd");
    CHECK(rolesOf("1.234,5") == "cdpg");
    CHECK(rolesOf("1,234,567") == "cg");
    CHECK(rolesOf("1.234.567") == "pg");
}

TEST_CASE("numbers with one mark and three digits behind it are in doubt")
{
    for (const char* text : {"1,234", "-12,345", "123,456", "1,234 %"})
        CHECK(doubtfulMark(text) == ',');
    CHECK(doubtfulMark("12.375") == '.');
    for (const char* text : {"0,125", "1234,567", "1,23", "1,234,567", "1 234,567", "", "12"})
        CHECK(doubtfulMark(text) == 0);
}

TEST_CASE("the other numbers of a column decide what a comma is")
{
    CHECK(Column("a;12,5\n").read("12,375") == 12.375);
    CHECK(Column("a;12,5\nb;1.234,00\n").read("1.234") == 1234);
    CHECK(Column("a;1,234.50\n").read("1,234") == 1234);
    CHECK(Column("a;1,234,567\n").read("1,234") == 1234);
    // Another column does not.
    CHECK(Column("12,5;7\n")
              .refusal("12,375")
              .startsWith(QStringLiteral("value: “12,375” can be read in two")));
    // Half of a column does not either.
    CHECK(Column("a;12,5\nb;1,234.5\n").refusal("12,375").contains(QStringLiteral("two ways")));
}

TEST_CASE("a point is the decimal mark of files unless the column has decimal commas")
{
    CHECK(Column("a;7\n").read("12.375") == 12.375);
    CHECK(Column("a;12.5\n").read("12.375") == 12.375);
    CHECK(Column("a;12,5\n").refusal("12.375").contains(QStringLiteral("--decimal comma")));
    CHECK(requiredNumberCell("12.375", "value") == 12.375);
}

TEST_CASE("what the person says decides where the column does not")
{
    CHECK(Column("a;7\n", DecimalMark::Comma).read("12,375") == 12.375);
    CHECK(Column("a;7\n", DecimalMark::Comma).read("12.375") == 12375);
    CHECK(Column("a;7\n", DecimalMark::Point).read("12,375") == 12375);
    CHECK(Column("a;12.5\n", DecimalMark::Comma).read("12.375") == 12.375);
    CHECK(Column("a;12,5\n", DecimalMark::Point).read("12,375") == 12.375);
    CHECK(Column("a;12,5\n", DecimalMark::Point).read("-1.250") == -1.25);
}

TEST_CASE("the first number in doubt is remembered for a question")
{
    Column column("a;7\n");
    CHECK(column.marks.firstDoubt().isEmpty());
    (void)column.refusal("1,234");
    (void)column.refusal("5,678");
    CHECK(column.marks.firstDoubt() == QStringLiteral("1,234"));
}

TEST_CASE("a file is read again from its beginning, a pipe is not")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.csv"));
    std::ofstream(path.toStdString()) << "other;value\n\"a \"\"b\"\"\";12,5\nb;12,375\n";
    CsvReader file(path);
    while (file.next()) {
    }
    DecimalMarks marks(file, std::nullopt);
    CHECK(requiredNumberCell("12,375", "value", {&marks, 1}) == 12.375);
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    REQUIRE(mkfifo(pipe.toLocal8Bit().constData(), 0600) == 0);
    std::thread writer([&] { std::ofstream(pipe.toStdString()) << "other;value\na;12,5\n"; });
    CsvReader once(pipe);
    writer.join();
    CHECK(once.again() == nullptr);
    DecimalMarks unseen(once, std::nullopt);
    CHECK_THROWS_AS(requiredNumberCell("12,375", "value", {&unseen, 1}), Error);
}
