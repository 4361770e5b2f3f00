#pragma once

#include <string>

namespace kam
{

class Workspace;

/// All clients as CSV, one column a field, in the order of the form; imports again without change.
[[nodiscard]] std::string clientsAsCsv(const Workspace& workspace);
/// All ratings as CSV: client, criterion, value, note, rated_on; imports again without change.
[[nodiscard]] std::string ratingsAsCsv(const Workspace& workspace);

/// All sales as CSV: client, product_line, product_group, year, the figures, note, competitors; imports again
/// without change.
[[nodiscard]] std::string salesAsCsv(const Workspace& workspace);
/// All transactions as CSV: client, date, product_line, product_group, amount, quantity, cost.
[[nodiscard]] std::string transactionsAsCsv(const Workspace& workspace);

} // namespace kam
