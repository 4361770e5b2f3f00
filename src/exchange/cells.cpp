#include "exchange/cells.h"

#include "base/date.h"
#include "base/error.h"
#include "base/number.h"
#include "exchange/utf8.h"
#include "registry/transaction.h"

#include <QCoreApplication>
#include <QLocale>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::size_t isoLength = 10; // 2026-01-31
constexpr int lastNumber = 999'999'999;

QString named(const char* column)
{
    return QString::fromLatin1(column);
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

int digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9' || value > lastNumber / 10)
            return -1;
        value = 10 * value + (c - '0');
    }
    return text.empty() ? -1 : value;
}

/// As dayNumber() has it; 0 where it is no date of the form 2026-01-31.
int isoDay(std::string_view text)
{
    if (text.size() < isoLength || text[4] != '-' || text[7] != '-')
        return 0;
    if (text.size() > isoLength && text[isoLength] != ' ' && text[isoLength] != 'T')
        return 0;
    const int year = digits(text.substr(0, 4));
    const int month = digits(text.substr(5, 2));
    const int day = digits(text.substr(8, 2));
    return QDate::isValid(year, month, day) ? year * 10000 + month * 100 + day : 0;
}

} // namespace

void requireOneWay(std::string_view text, const char* column)
{
    if (readsTwoWays(trimmed(text)))
        throw Error(Text::tr("%1: “%2” can be read in two ways. Write numbers with a dot as decimal mark and "
                             "without marks between thousands.")
                        .arg(named(column), exactText(trimmed(text))),
                    "number in two ways");
}

void requireDigits(std::string_view text, const char* column)
{
    const std::string_view plain = trimmed(text);
    if (plain.find_first_not_of("0123456789") != std::string_view::npos)
        throw Error(
            Text::tr("%1: “%2” is no whole number. Use digits alone, without a mark between thousands.")
                .arg(named(column), exactText(plain.substr(0, 100))),
            "digits");
}

Figure figureCell(std::string_view text, const char* column)
{
    text = trimmed(text);
    if (text.empty())
        return {};
    requireOneWay(text, column);
    if (const auto number = readNumber(text))
        return *number;
    if (const auto figure = readFigure(exactText(text), QLocale()))
        return *figure;
    throw Error(
        Text::tr("%1: “%2” is no number. Use digits and a dot as decimal mark, leave the cell empty where "
                 "it is not known, or write n/a where it does not apply.")
            .arg(named(column), exactText(text)),
        "number");
}

std::optional<double> numberCell(std::string_view text, const char* column)
{
    text = trimmed(text);
    if (text.empty())
        return std::nullopt;
    if (const auto number = readNumber(text))
        return number;
    requireOneWay(text, column);
    if (const auto number = readNumber(exactText(text), QLocale()))
        return number;
    throw Error(Text::tr("%1: “%2” is no number. Use digits and a dot as decimal mark.")
                    .arg(named(column), exactText(text)),
                "number");
}

double requiredNumberCell(std::string_view text, const char* column)
{
    if (const auto number = numberCell(text, column))
        return *number;
    throw Error(Text::tr("%1: the number is missing. Fill it in.").arg(named(column)), "no number");
}

int yearCell(std::string_view text, const char* column, int first, int last)
{
    const std::string_view plain = trimmed(text);
    const int year = plain.empty() ? -1 : digits(plain);
    if (year < first || year > last)
        throw Error(Text::tr("%1: “%2” is no year from %3 to %4. Write it with four digits.")
                        .arg(named(column), exactText(text))
                        .arg(first)
                        .arg(last),
                    "year");
    return year;
}

int dayCell(std::string_view text, const char* column, int firstYear, int lastYear)
{
    const std::string_view plain = trimmed(text);
    int day = isoDay(plain);
    if (day == 0 && !plain.empty())
        if (const QDate date = readDate(exactText(plain), QLocale()); date.isValid())
            day = dayNumber(date);
    if (day == 0)
        throw Error(
            Text::tr("%1: “%2” is no date. Write it as 2026-01-31.").arg(named(column), exactText(text)),
            "date");
    if (day / 10000 < firstYear || day / 10000 > lastYear)
        throw Error(Text::tr("%1: “%2” is not in the years %3 to %4.")
                        .arg(named(column), exactText(text))
                        .arg(firstYear)
                        .arg(lastYear),
                    "year");
    return day;
}

} // namespace kam
