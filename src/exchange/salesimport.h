#pragma once

#include "exchange/columnplan.h"
#include "exchange/importreport.h"
#include "registry/sales.h"

namespace kam
{

class CsvReader;
class Workspace;

/// The columns of sales and of transactions, in the order exports write them.
[[nodiscard]] std::span<const TableField> salesColumns();
[[nodiscard]] std::span<const TableField> transactionColumns();

/// Imports sales, one row a client, product line and year; all rows or none, as one step of the history.
/// Columns of the file replace the figure, an empty cell makes it unknown, "n/a" not applicable; figures
/// without a column stay as they are. Competitors stand in one cell: "Rival=40; Other=10", in percent.
/// Product lines that are not there yet are made. Reads row by row: memory does not grow with the file but
/// for the cells it names.
/// @throws Error naming every refused row (the first twenty) and the remedy; Cancelled
ImportReport importSales(Workspace& workspace, CsvReader& reader, const ImportOptions& options);
/// See ImportKind.
[[nodiscard]] std::vector<ImportField> salesImportFields(const Workspace& workspace);
[[nodiscard]] QStringList guessSalesColumns(const Workspace& workspace, const QStringList& header);

/// Imports transactions, one row each, all of them new. Else as importSales().
ImportReport importTransactions(Workspace& workspace, CsvReader& reader, const ImportOptions& options);
[[nodiscard]] std::vector<ImportField> transactionImportFields(const Workspace& workspace);
[[nodiscard]] QStringList guessTransactionColumns(const Workspace& workspace, const QStringList& header);

/// "Rival=40; Other=10", as the column competitors has it.
[[nodiscard]] QString writtenCompetitors(const std::vector<CompetitorShare>& competitors);
/// By name. @throws Error naming what is no competitor and share
[[nodiscard]] std::vector<CompetitorShare> readCompetitors(const QString& text, const ColumnMark& mark = {});

} // namespace kam
