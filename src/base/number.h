#pragma once

#include <QLocale>
#include <QString>
#include <optional>
#include <string_view>

namespace kam
{

/// Reads a number as files write it: a dot as decimal mark, optional sign and exponent, no grouping. The
/// whole text must be the number; "nan", "inf" and out-of-range values are not numbers.
[[nodiscard]] std::optional<double> readNumber(std::string_view text);

/// Reads a number as a person types it in @p locale. Spaces of any width and the locale's mark may group
/// digits by three; anywhere else they make it no number ("1,5" in English). A dot is taken as the decimal
/// mark too where the locale does not group with it.
[[nodiscard]] std::optional<double> readNumber(const QString& text, const QLocale& locale);

/// Whether a text such as "1,234" is 1.234 to one reader and 1234 to another: digits and commas alone, three
/// digits behind each comma.
[[nodiscard]] bool readsTwoWays(std::string_view text);

/// @returns @p value. @throws Error where a computation went beyond what a number can hold
double requireFinite(double value);

/// Room that writeNumber() needs.
inline constexpr int longestNumber = 32;
/// Writes the shortest text that reads back as exactly this value, with a dot; never "-0".
/// @returns the end of what was written at @p to
char* writeNumber(char* to, double value);

/// Shortest text that reads back as exactly this value, with a dot; for files. Never "-0".
[[nodiscard]] QString exactNumber(double value);

/// For people: fixed decimals in the locale, rounded half away from zero as the number reads; never "-0".
/// Digits are grouped by three, four digits too ("1 234,56" in Polish).
[[nodiscard]] QString shownNumber(double value, int decimals, const QLocale& locale);

/// For people: up to @p mostDecimals decimals, without trailing zeros ("12", "12,5").
[[nodiscard]] QString shortNumber(double value, int mostDecimals, const QLocale& locale);

} // namespace kam
