#pragma once

#include "charts/bubbles.h"
#include "charts/cumulativebars.h"
#include "charts/groupedbars.h"
#include "charts/pareto.h"
#include "charts/profile.h"
#include "charts/quadrants.h"
#include "charts/tornado.h"
#include "charts/trend.h"

#include <memory>

namespace kam::testing
{

[[nodiscard]] ChartLook lightLook();
[[nodiscard]] ChartLook darkLook();

/// The published example of a lifetime value.
[[nodiscard]] CumulativeBarsData lifetimeData();
/// The same after an acquisition cost that only the third year pays back.
[[nodiscard]] CumulativeBarsData paybackData();
/// Clients with values falling from @p largest as 1/n, classes at 80 and 95 %, then @p losses losses.
[[nodiscard]] ParetoData paretoData(int earning, int losses, double largest = 1000);
[[nodiscard]] BubblesData bubblesData(int clients);
[[nodiscard]] TornadoData tornadoData();
[[nodiscard]] ProfileData profileData();
[[nodiscard]] GroupedBarsData gapsData();
[[nodiscard]] TrendData trendData();
/// Clients over the four cells in turn, the second set off.
[[nodiscard]] QuadrantsData quadrantsData(int clients);
/// One chart of each kind with Polish words as long as they get.
[[nodiscard]] std::vector<std::pair<QString, std::shared_ptr<Chart>>> polishCharts();

/// Draws on the look's background; writes NAME.png into the folder KAM_TEST_PICTURES names, if it is set.
QImage picture(const Chart& chart, const QString& name, const QSize& size, const ChartLook& look,
               const Emphasis& emphasis = {});

} // namespace kam::testing
