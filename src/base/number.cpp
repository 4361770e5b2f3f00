#include "base/number.h"

#include <array>
#include <charconv>
#include <cmath>

namespace kam
{

std::optional<double> readNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value == 0 ? 0 : value;
}

std::optional<double> readNumber(const QString& text, const QLocale& locale)
{
    QString plain;
    for (const QChar c : text.trimmed())
        if (!c.isSpace())
            plain.append(c == QChar(0x2212) ? QChar(u'-') : c);
    const QString group = locale.groupSeparator();
    const QString point = locale.decimalPoint();
    if (!group.isEmpty() && !group.at(0).isSpace())
        plain.remove(group);
    plain.replace(point, QStringLiteral("."));
    const QByteArray latin = plain.toUtf8();
    return readNumber(std::string_view(latin.constData(), static_cast<std::size_t>(latin.size())));
}

QString exactNumber(double value)
{
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value == 0 ? 0.0 : value);
    return QString::fromLatin1(buffer.data(), result.ptr - buffer.data());
}

QString shownNumber(double value, int decimals, const QLocale& locale)
{
    const double scale = std::pow(10.0, decimals);
    // Rounds half away from zero, as spreadsheets do, and never shows a negative zero. The nudge makes 1.005
    // (which is stored a little below) round as it reads.
    double rounded = std::round(std::abs(value) * scale * (1 + 1e-15)) / scale;
    if (!std::isfinite(rounded) || std::abs(value) * scale > 9e15)
        rounded = std::abs(value);
    return locale.toString(value < 0 && rounded != 0 ? -rounded : rounded, 'f', decimals);
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
