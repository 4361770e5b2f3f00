#include "base/number.h"

#include "base/error.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <string>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Base)
};

void takeDigit(QStringView& rest, std::string& plain)
{
    plain.push_back(static_cast<char>('0' + rest.front().digitValue()));
    rest = rest.mid(1);
}

bool isGroupMark(QChar c, const QLocale& locale)
{
    return c.category() == QChar::Separator_Space ||
           QStringView(locale.groupSeparator()) == QStringView(&c, 1);
}

bool isDecimalMark(QStringView rest, const QLocale& locale)
{
    if (rest.isEmpty())
        return false;
    if (rest.startsWith(locale.decimalPoint()))
        return true;
    return rest.front() == u'.' && locale.groupSeparator() != QStringLiteral(".");
}

/// Digits before the decimal mark: ungrouped, or one to three and then groups of exactly three behind one and
/// the same mark. "1,5" is no number where the comma groups, rather than 15.
bool readWhole(QStringView& rest, const QLocale& locale, std::string& plain)
{
    int digits = 0;
    for (; !rest.isEmpty() && rest.front().isDigit(); ++digits)
        takeDigit(rest, plain);
    if (digits == 0 || rest.isEmpty() || !isGroupMark(rest.front(), locale))
        return true;
    if (digits > 3)
        return false;
    const QChar mark = rest.front();
    while (rest.startsWith(mark)) {
        rest = rest.mid(1);
        for (digits = 0; !rest.isEmpty() && rest.front().isDigit(); ++digits)
            takeDigit(rest, plain);
        if (digits != 3)
            return false;
    }
    return true;
}

/// The shortest decimal text of a value of at least 0, rounded half up to @p decimals: rounds as the number
/// reads, so that 2.675 (which is stored a little below) becomes 2.68.
std::string roundedText(double value, int decimals)
{
    std::array<char, 400> buffer{};
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    std::string text(buffer.data(), written.ptr);
    const auto point = text.find('.');
    if (point == std::string::npos || text.size() - point - 1 <= static_cast<std::size_t>(decimals))
        return text;
    const auto cut = point + 1 + static_cast<std::size_t>(decimals);
    const bool up = text[cut] >= '5';
    text.resize(cut);
    auto at = text.size();
    bool carry = up;
    while (carry && at-- > 0) {
        if (text[at] == '.')
            continue;
        carry = text[at] == '9';
        text[at] = carry ? '0' : static_cast<char>(text[at] + 1);
    }
    return carry ? '1' + text : text;
}

constexpr std::array<double, 16> powersOfTen{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                             1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

/// Up to 15 digits with at most one dot among them, as tables mostly have. The digits and the power of ten
/// are exact, so that their quotient is rounded once, as it must be. Nothing else is read.
std::optional<double> readPlainNumber(std::string_view text)
{
    if (text.size() >= powersOfTen.size())
        return std::nullopt;
    std::uint64_t digits = 0;
    std::size_t decimals = 0;
    bool dot = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            digits = digits * 10 + static_cast<std::uint64_t>(c - '0');
            decimals += dot;
        } else if (c == '.' && !dot && text.size() > 1) {
            dot = true;
        } else {
            return std::nullopt;
        }
    }
    return text.empty() ? std::nullopt : std::optional(static_cast<double>(digits) / powersOfTen[decimals]);
}

constexpr double leastPlain = 1e-5; ///< smaller and larger ones have an exponent
constexpr double mostPlain = 1e15;

/// Writes up to four decimals where they are the exact text of @p value. No other text of at most 15 digits
/// reads back as the same value, so none is shorter.
/// @returns null where the value is not such a number
char* writeFewDecimals(char* to, double value)
{
    constexpr std::int64_t unit = 10'000;
    if (!(value >= 0.001 && value < 1e10))
        return nullptr;
    const auto scaled = std::llround(value * unit);
    if (static_cast<double>(scaled) / unit != value)
        return nullptr;
    to = std::to_chars(to, to + longestNumber, scaled / unit).ptr;
    auto rest = scaled % unit;
    if (rest > 0)
        *to++ = '.';
    for (auto place = unit / 10; rest > 0; rest %= place, place /= 10)
        *to++ = static_cast<char>('0' + rest / place);
    return to;
}

/// Digits before the decimal mark by three. Some locales, Polish among them, leave four digits together;
/// Qt 6.4 then leaves the first four of any number so ("4800 000"), which reads wrong and breaks columns.
QString groupedByThree(QString text, const QLocale& locale)
{
    const QString mark = locale.groupSeparator();
    text.remove(mark);
    const qsizetype point = text.indexOf(locale.decimalPoint());
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    const qsizetype start = first - text.cbegin();
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > start; at -= 3)
        text.insert(at, mark);
    return text;
}

bool leavesFourDigitsTogether(const QLocale& locale)
{
    return !locale.numberOptions().testFlag(QLocale::OmitGroupSeparator) && locale.toString(1000).size() == 4;
}

} // namespace

std::optional<double> readNumber(std::string_view text)
{
    if (const auto plain = readPlainNumber(text))
        return plain;
    if (text.starts_with('+')) {
        text.remove_prefix(1);
        if (text.starts_with('-'))
            return std::nullopt;
    }
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value == 0 ? 0 : value;
}

std::optional<double> readNumber(const QString& text, const QLocale& locale)
{
    const QString trimmed = text.trimmed();
    QStringView rest = trimmed;
    std::string plain;
    if (rest.startsWith(u'-') || rest.startsWith(QChar(0x2212)))
        plain.push_back('-');
    if (!plain.empty() || rest.startsWith(u'+'))
        rest = rest.mid(1);
    if (!readWhole(rest, locale, plain))
        return std::nullopt;
    if (isDecimalMark(rest, locale)) {
        plain.push_back('.');
        rest = rest.mid(1);
        while (!rest.isEmpty() && rest.front().isDigit())
            takeDigit(rest, plain);
    }
    for (const QChar c : rest) {
        if (c.unicode() >= 0x80)
            return std::nullopt;
        plain.push_back(c.toLatin1());
    }
    return readNumber(std::string_view(plain));
}

bool readsTwoWays(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    // A zero in front stands for no thousands, and of two commas neither is a decimal one.
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos || comma == 0 || comma > 3 || text.front() == '0' ||
        text.size() != comma + 4)
        return false;
    const auto digits = [](std::string_view part) {
        return part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    return digits(text.substr(0, comma)) && digits(text.substr(comma + 1));
}

double requireFinite(double value)
{
    if (!std::isfinite(value))
        throw Error(
            Text::tr("A result is too large to be computed. Give the figures in a larger unit, such as "
                     "thousands."),
            "not finite");
    return value;
}

char* writeNumber(char* to, double value)
{
    if (char* const end = writeFewDecimals(to, value))
        return end;
    // 800000 and not 8e+05: people read files too.
    const double size = std::abs(value);
    if (size >= leastPlain && size < mostPlain)
        return std::to_chars(to, to + longestNumber, value, std::chars_format::fixed).ptr;
    return std::to_chars(to, to + longestNumber, value == 0 ? 0.0 : value).ptr;
}

QString exactNumber(double value)
{
    std::array<char, longestNumber> buffer{};
    return QString::fromLatin1(buffer.data(), writeNumber(buffer.data(), value) - buffer.data());
}

QString shownNumber(double value, int decimals, const QLocale& locale)
{
    if (!std::isfinite(value))
        return locale.toString(value, 'f', decimals);
    std::string text = roundedText(std::abs(value), decimals);
    if (text.ends_with('.'))
        text.pop_back();
    const double rounded = readNumber(std::string_view(text)).value_or(std::abs(value));
    const QString shown = locale.toString(value < 0 && rounded != 0 ? -rounded : rounded, 'f', decimals);
    return rounded >= 1000 && leavesFourDigitsTogether(locale) ? groupedByThree(shown, locale) : shown;
}

QString shortNumber(double value, int mostDecimals, const QLocale& locale)
{
    QString text = shownNumber(value, mostDecimals, locale);
    const QString point = locale.decimalPoint();
    if (mostDecimals == 0 || !text.contains(point))
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

} // namespace kam
