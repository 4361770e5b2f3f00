#pragma once

#include "common/texttable.h"

namespace kam
{

struct ImportReport;

/// The rows of an import for a table: line, what happens, about whom, details; refused ones first, then those
/// to be looked at, each in the order of the file.
/// @param linesBefore of the table that the person has not seen
[[nodiscard]] std::vector<TextRow> shownRows(const ImportReport& report, qint64 linesBefore = 0);

} // namespace kam
