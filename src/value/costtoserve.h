#pragma once

#include <vector>

namespace kam
{

/// How often a client caused an activity in a year, and what one time costs in the workspace currency.
struct ActivityUse {
    double count = 0;
    double unitCost = 0;
};

struct ClientProfit {
    double revenue = 0;
    double variableCosts = 0;
    double costToServe = 0; ///< sum of count x unit cost
    [[nodiscard]] double margin() const { return revenue - variableCosts; }
    [[nodiscard]] double profit() const { return margin() - costToServe; }
};

/// Profit after cost to serve, activity-based (method, section 4).
/// @throws Error for a count or unit cost below zero
[[nodiscard]] ClientProfit profitAfterCostToServe(double revenue, double variableCosts,
                                                  const std::vector<ActivityUse>& activities);

} // namespace kam
