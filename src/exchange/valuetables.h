#pragma once

#include "exchange/importoptions.h"
#include "value/abc.h"
#include "value/bgnbd.h"
#include "value/clv.h"
#include "value/gammagamma.h"

#include <vector>

namespace kam
{

class CsvReader;

/// Plain files of figures, for the command line. All throw Error naming line and column.

/// Columns client and value; several rows of a client add up, and an empty value says nothing.
[[nodiscard]] std::vector<AbcInput> readAbcTable(CsvReader& reader, const ColumnOptions& options = {});

/// Columns year, revenue, variable_costs, acquisition_cost, retention_cost, cost_to_serve; those that are
/// missing are 0, and so are empty cells. Columns whose names begin with “expected_” hold results to compare
/// with and are left out.
[[nodiscard]] std::vector<ClvYear> readClvTable(CsvReader& reader, const ColumnOptions& options = {});

/// Columns client, frequency, recency, age and perhaps monetary: mean amount of the repeat purchases.
struct ForecastTable {
    std::vector<QString> clients;
    PurchaseHistories histories;
    std::vector<double> monetary; ///< 0 where there is none; empty where the file has no such column

    [[nodiscard]] SpendingHistories spending() const; ///< of the clients with a repeat purchase and an amount
};
[[nodiscard]] ForecastTable readForecastTable(CsvReader& reader, const ColumnOptions& options = {});

} // namespace kam
