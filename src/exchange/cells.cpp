#include "exchange/cells.h"

#include "base/date.h"
#include "base/error.h"
#include "base/number.h"
#include "exchange/utf8.h"
#include "registry/transaction.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

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

/// Whose marks are those of the numbers in question.
QLocale localeWith(DecimalMark mark)
{
    return mark == DecimalMark::Comma ? QLocale(QLocale::German) : QLocale::c();
}

/// Where a mark can only be one thing.
std::optional<double> evidentNumber(std::string_view text)
{
    if (const auto number = readNumber(text))
        return number;
    const QString typed = exactText(text);
    if (const auto number = readNumber(typed, QLocale()))
        return number;
    const auto number = readNumber(typed, localeWith(DecimalMark::Comma));
    return number ? number : readNumber(typed, localeWith(DecimalMark::Point));
}

[[noreturn]] void refuseTwoWays(std::string_view text, const QString& column, const ColumnMark& mark)
{
    if (mark.marks)
        mark.marks->noteDoubt(exactText(text));
    throw Error(Text::tr("%1: “%2” can be read in two ways. Write numbers with a dot as decimal mark and "
                         "without marks between thousands, or say what the mark is (in commands: --decimal "
                         "comma or --decimal point).")
                    .arg(column, exactText(text)),
                "number in two ways");
}

} // namespace

std::optional<double> numberIn(std::string_view text, const QString& column, const ColumnMark& mark)
{
    text = trimmed(text);
    const char doubt = doubtfulMark(text);
    if (doubt == 0)
        return evidentNumber(text);
    const auto decimal = mark.marks     ? mark.marks->decimalOf(doubt, mark.column)
                         : doubt == '.' ? std::optional(DecimalMark::Point)
                                        : std::nullopt;
    if (!decimal)
        refuseTwoWays(text, column, mark);
    return readNumber(exactText(text), localeWith(*decimal));
}

QString wholeNumberCell(std::string_view text, const char* column, const ColumnMark& mark)
{
    text = trimmed(text);
    const bool marked = text.find_first_of(",.eE+-") != std::string_view::npos;
    const bool said = mark.marks && mark.marks->said();
    const auto number = marked && !said ? std::nullopt : numberIn(text, named(column), mark);
    if (!text.empty() && (!number || *number < 0 || *number != std::floor(*number)))
        throw Error(
            Text::tr("%1: “%2” is no whole number. Use digits alone, without a mark between thousands.")
                .arg(named(column), exactText(text.substr(0, 100))),
            "digits");
    return number ? exactNumber(*number) : QString();
}

Figure figureCell(std::string_view text, const char* column, const ColumnMark& mark)
{
    text = trimmed(text);
    if (text.empty())
        return {};
    const std::string_view plain = text.ends_with('%') ? trimmed(text.substr(0, text.size() - 1)) : text;
    if (const auto number = numberIn(plain, named(column), mark))
        return *number;
    if (const auto figure = readFigure(exactText(text), QLocale()))
        return *figure;
    throw Error(
        Text::tr("%1: “%2” is no number. Use digits and a dot as decimal mark, leave the cell empty where "
                 "it is not known, or write n/a where it does not apply.")
            .arg(named(column), exactText(text)),
        "number");
}

std::optional<double> numberCell(std::string_view text, const char* column, const ColumnMark& mark)
{
    text = trimmed(text);
    if (text.empty())
        return std::nullopt;
    // The usual number is read without a name being made for its column.
    if (doubtfulMark(text) == 0)
        if (const auto number = readNumber(text))
            return number;
    if (const auto number = numberIn(text, named(column), mark))
        return number;
    throw Error(Text::tr("%1: “%2” is no number. Use digits and a dot as decimal mark.")
                    .arg(named(column), exactText(text)),
                "number");
}

double requiredNumberCell(std::string_view text, const char* column, const ColumnMark& mark)
{
    if (const auto number = numberCell(text, column, mark))
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
