#pragma once

#include "value/clv.h"

#include <vector>

namespace kam
{

enum class ClvInputKind { Rate, Retention, FirstRevenue, Growth, CostShare };

/// How far each input moves to either side: rate, retention, growth and cost share in percentage points,
/// first revenue in percent of itself.
struct SensitivitySteps {
    double rate = 2;
    double retention = 5;
    double firstRevenue = 10;
    double growth = 5;
    double costShare = 5;
};

/// One bar of the tornado.
struct SensitivityBar {
    ClvInputKind input = ClvInputKind::Rate;
    double step = 0;
    std::optional<double> low;  ///< CLV with the input moved down; none where that is not allowed
    std::optional<double> high; ///< CLV with the input moved up
    [[nodiscard]] double spread() const;
};

/// Widest bar first. Inputs that move a table of years act on every year of it: first revenue scales revenues
/// and variable costs alike; growth multiplies both of year t by (1 + step)^(t-1); cost share adds step
/// percent of revenue to the variable costs. Retention is left out where the scenario has none. @throws Error
/// as clientLifetimeValue()
[[nodiscard]] std::vector<SensitivityBar> tornado(const std::vector<ClvYear>& years, const ClvTerms& terms,
                                                  const SensitivitySteps& steps);

/// CLV over rates (rows) and retentions (columns), both in percent; none where a pair is not allowed.
[[nodiscard]] std::vector<std::vector<std::optional<double>>> clvTable(const std::vector<ClvYear>& years,
                                                                       const ClvTerms& terms,
                                                                       const std::vector<double>& rates,
                                                                       const std::vector<double>& retentions);

} // namespace kam
