#pragma once

#include "charts/chart.h"
#include "client/value/clvsummary.h"
#include "value/sensitivity.h"

#include <memory>

namespace kam
{

/// Bars of the present values with the line of their sum and the payback. The scenario can be computed.
[[nodiscard]] std::shared_ptr<const Chart> presentValueChart(const ScenarioResult& result,
                                                             const QString& currency);
/// How far the lifetime value moves with each input. @throws Error where the scenario cannot be computed
[[nodiscard]] std::shared_ptr<const Chart>
sensitivityChart(const ScenarioResult& result, const SensitivitySteps& steps, const QString& currency);

} // namespace kam
