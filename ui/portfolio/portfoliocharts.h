#pragma once

#include "portfolio/portfoliofigures.h"

#include <memory>

namespace kam
{

class Chart;

/// The curve of what clients bring; a point is a row of FirmFigures::abc() up to the last client of whom
/// something is known.
[[nodiscard]] std::shared_ptr<const Chart> carryChart(const Portfolio& portfolio);

} // namespace kam
