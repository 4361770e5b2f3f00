#pragma once

#include "report/document.h"

#include <optional>

namespace kam
{

/// The part of a figure from its decimal mark on: ",50 %" of "1 234,50 %". A text without digits has none.
[[nodiscard]] std::optional<QString> fractionOf(const QString& text, QChar mark);

/// How the columns of a table share @p free, in tenths of a point. Each begins with its share; no word and no
/// whole text is broken where the others can spare the room, and room that a column does not need goes to
/// those that break lines for lack of it. Words wider than a third of the table are broken all the same.
/// @param mark the decimal mark
[[nodiscard]] std::vector<double> columnWidths(const Table& table, QChar mark, double free);

} // namespace kam
