#pragma once

#include "base/identifier.h"

#include <vector>

namespace kam
{

class Workspace;

/// What was sold to a client of a product line in a year, from its transactions; in the workspace currency.
struct TransactionSum {
    Id client = noId;
    Id productLine = noId; ///< noId for transactions without one
    int year = 0;
    double revenue = 0;
    double cost = 0; ///< NaN where it is not known of one of them
};

/// Of the years from @p first to @p last, ascending by year, client and product line; one pass over the file.
[[nodiscard]] std::vector<TransactionSum> transactionSums(const Workspace& workspace, int first, int last);
[[nodiscard]] std::vector<TransactionSum> transactionSumsOf(const Workspace& workspace, Id client, int year);

} // namespace kam
