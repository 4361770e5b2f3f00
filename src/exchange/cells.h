#pragma once

#include "base/figure.h"

#include <string_view>

namespace kam
{

/// @throws Error naming column and text where a number can be read in two ways, as "1,234"
void requireOneWay(std::string_view text, const char* column);
/// Digits alone, or nothing: no mark stands between thousands. @throws Error naming column and text
void requireDigits(std::string_view text, const char* column);

/// Cells of files as values. What can't be read is refused with a sentence that names @p column and the
/// remedy.

/// Empty is not known, "n/a" does not apply.
[[nodiscard]] Figure figureCell(std::string_view text, const char* column);
/// Empty has no value; "n/a" is refused.
[[nodiscard]] std::optional<double> numberCell(std::string_view text, const char* column);
/// A number that must be there.
[[nodiscard]] double requiredNumberCell(std::string_view text, const char* column);
/// Of @p first to @p last.
[[nodiscard]] int yearCell(std::string_view text, const char* column, int first, int last);
/// "2026-01-31", perhaps with a time behind it, or as the locale writes dates; as dayNumber() has it.
[[nodiscard]] int dayCell(std::string_view text, const char* column, int firstYear, int lastYear);

} // namespace kam
