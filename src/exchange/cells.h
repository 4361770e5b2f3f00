#pragma once

#include "base/figure.h"
#include "exchange/decimalmarks.h"

#include <string_view>

namespace kam
{

/// @returns the number that @p text is, nothing where it is none. Marks that show their role by themselves
/// are understood in any language; others are read as the column has them.
/// @throws Error with @p column where nothing says what the mark of a number is, as in "1,234"
[[nodiscard]] std::optional<double> numberIn(std::string_view text, const QString& column,
                                             const ColumnMark& mark);
/// A number of people: digits, in groups of three behind blanks; marks only where the person said what they
/// stand for. @returns digits alone, empty for an empty cell. @throws Error naming column and text
[[nodiscard]] QString wholeNumberCell(std::string_view text, const char* column, const ColumnMark& mark);

/// Cells of files as values. What can't be read is refused with a sentence that names @p column and the
/// remedy.

/// Empty is not known, "n/a" does not apply.
[[nodiscard]] Figure figureCell(std::string_view text, const char* column, const ColumnMark& mark = {});
/// Empty has no value; "n/a" is refused.
[[nodiscard]] std::optional<double> numberCell(std::string_view text, const char* column,
                                               const ColumnMark& mark = {});
/// A number that must be there.
[[nodiscard]] double requiredNumberCell(std::string_view text, const char* column,
                                        const ColumnMark& mark = {});
/// Of @p first to @p last.
[[nodiscard]] int yearCell(std::string_view text, const char* column, int first, int last);
/// "2026-01-31", perhaps with a time behind it, or as the locale writes dates; as dayNumber() has it.
[[nodiscard]] int dayCell(std::string_view text, const char* column, int firstYear, int lastYear);

} // namespace kam
