#pragma once

#include "exchange/importoptions.h"
#include "exchange/importreport.h"

namespace kam
{

class CsvReader;
class Workspace;

/// Imports ratings, all rows or none, as one step of the history.
///
/// A file whose header has the columns client, criterion and value (and perhaps note and rated_on) holds one
/// rating a row; any other holds one client a row, named in the first column, and one criterion a column.
/// There an empty cell says nothing, and a rating that changes loses its note and date, which belong to the
/// old value.
/// @throws Error naming every refused row (the first twenty) and the remedy
ImportReport importRatings(Workspace& workspace, CsvReader& reader, const ImportOptions& options);
/// What a column can stand for, and what each heading stands for by itself: see ImportKind.
[[nodiscard]] std::vector<ImportField> ratingImportFields(const Workspace& workspace);
[[nodiscard]] QStringList guessRatingColumns(const Workspace& workspace, const QStringList& header);

} // namespace kam
