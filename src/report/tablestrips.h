#pragma once

#include "report/strip.h"

namespace kam
{

/// A table as strips: a header that is repeated, one strip a row, a total that stays with the last row.
/// @param width tenths of a point
/// @param tallest a row above this height is set line by line, so that it can go over pages
[[nodiscard]] std::vector<Strip> tableStrips(const Table& table, QChar decimalMark, double width,
                                             double tallest);

/// Label and text side by side, one strip a line.
[[nodiscard]] std::vector<Strip> detailStrips(const Details& details, double width, double tallest);

} // namespace kam
