#include "base/date.h"

#include <catch2/catch.hpp>

using namespace kam;

namespace
{

const QLocale polish(QLocale::Polish, QLocale::Poland);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);

QString read(const char* text, const QLocale& locale)
{
    return readDate(QString::fromUtf8(text), locale).toString(Qt::ISODate);
}

} // namespace

TEST_CASE("ISO dates are read in every locale")
{
    for (const QLocale& locale : {polish, american, QLocale::c()})
        CHECK(read(" 2026-11-24 ", locale) == QStringLiteral("2026-11-24"));
    CHECK(read("2024-02-29", polish) == QStringLiteral("2024-02-29"));
}

TEST_CASE("dates are read in the order of the locale")
{
    CHECK(read("31.01.2026", polish) == QStringLiteral("2026-01-31"));
    CHECK(read("1.2.2026", polish) == QStringLiteral("2026-02-01"));
    CHECK(read("1/2/2026", american) == QStringLiteral("2026-01-02"));
}

TEST_CASE("what is no date is not made one")
{
    for (const char* text :
         {"31.02.2026", "01.02.24", "1/2/24", "29.02.2025", "2026-13-01", "2026-00-10", "0000-01-01",
          "1.2/2026", "1.2.2026.3", "1..2026", "12345-01-01", "", "today", "20260101", "-1-2-2026"}) {
        CAPTURE(text);
        CHECK(read(text, polish).isEmpty());
    }
    CHECK(read("31/1/2026", american).isEmpty());
}

TEST_CASE("dates are read with the month as a word")
{
    CHECK(read("2 Mar 2026", american) == QStringLiteral("2026-03-02"));
    CHECK(read("30 sept 2027", british) == QStringLiteral("2027-09-30"));
    CHECK(read("30 September 2027", QLocale::c()) == QStringLiteral("2027-09-30"));
    CHECK(read("12 października 2026", polish) == QStringLiteral("2026-10-12"));
    CHECK(read("1 paź 2026", polish) == QStringLiteral("2026-10-01"));
    for (const char* text : {"2 M 2026", "2 Ma 2026", "2 Mars 2026", "31 Feb 2026", "2 Mar 26", "2  Mar 2026",
                             "Mar 2 2026", "x Mar 2026", "2 Mar 20x6", "2 Mar", "002 Mar 2026"}) {
        CAPTURE(text);
        CHECK(read(text, british).isEmpty());
    }
}

TEST_CASE("dates are shown in one reading, with the whole year")
{
    for (const QLocale& locale : {american, british, QLocale::c()}) {
        CHECK(shownDate(QDate(2026, 3, 2), locale) == QStringLiteral("2 Mar 2026"));
        CHECK(shownDate(QDate(2027, 9, 30), locale) == QStringLiteral("30 Sep 2027"));
    }
    CHECK(shownDate(QDate(2026, 3, 2), polish) == QStringLiteral("02.03.2026"));
    CHECK(shownDate(QDate(2026, 3, 2), QLocale(QLocale::German, QLocale::Germany)) ==
          QStringLiteral("02.03.2026"));
    CHECK(shownDate({}, polish).isEmpty());
    for (const QLocale& locale : {polish, american, QLocale::c()})
        CHECK(readDate(shownDate(QDate(1999, 12, 1), locale), locale) == QDate(1999, 12, 1));
    CHECK(read("31 Feb 2026", QLocale::c()).isEmpty());
    CHECK(read("31 Jan 26", QLocale::c()).isEmpty());
    CHECK(read("31 Jan 2026", polish).isEmpty());
}

TEST_CASE("dates in sentences have the name of the month")
{
    CHECK(writtenDate(QDate(2026, 11, 24), polish) == QStringLiteral("24 listopada 2026"));
    CHECK(writtenDate(QDate(2026, 9, 1), british) == QStringLiteral("1 September 2026"));
    CHECK(writtenDate({}, polish).isEmpty());
    CHECK(readDate(writtenDate(QDate(2026, 5, 3), polish), polish) == QDate(2026, 5, 3));
}

TEST_CASE("a time has its date and the clock on the wall")
{
    const QDateTime time(QDate(2026, 3, 2), QTime(8, 5, 59));
    CHECK(shownTime(time, british) == QStringLiteral("2 Mar 2026 08:05"));
    CHECK(shownTime(time.toUTC(), polish) == QStringLiteral("02.03.2026 08:05"));
    CHECK(shownTime({}, polish).isEmpty());
}

TEST_CASE("dates for files are ISO")
{
    CHECK(isoDate(QDate(2026, 1, 31)) == "2026-01-31");
    CHECK(isoDate(QDate(7, 11, 2)) == "0007-11-02");
    CHECK(isoDate(QDate()).empty());
    CHECK(isoDate(QDate(10000, 1, 1)).empty());
    CHECK(isoDate(QDate(-1, 1, 1)).empty());
}
