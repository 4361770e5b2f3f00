#pragma once

#include "charts/groupedbars.h"
#include "registry/transaction.h"

#include <memory>
#include <vector>

namespace kam
{

/// What a client bought in each quarter, up to twelve of them that end with its newest purchase; a quarter
/// without a transaction has 0.
/// @param newestFirst the client's transactions. @param currency of the workspace
[[nodiscard]] std::shared_ptr<const GroupedBars> purchaseChart(const std::vector<Transaction>& newestFirst,
                                                               const QString& currency);

} // namespace kam
