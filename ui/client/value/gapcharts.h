#pragma once

#include "charts/chart.h"
#include "client/value/gapssheet.h"

#include <memory>

namespace kam
{

/// What is bought from us and elsewhere of each product line of which purchases are known.
[[nodiscard]] std::shared_ptr<const Chart> currentGapChart(const std::vector<GapsSheet::Row>& rows, int year,
                                                           const QString& currency);
/// Market and share effect of each product line of which a future gap is known, with their sum.
[[nodiscard]] std::shared_ptr<const Chart> futureGapChart(const std::vector<GapsSheet::Row>& rows, int year,
                                                          const QString& currency);
/// The row of the sheet a point of a chart stands for; -1 where there is none.
[[nodiscard]] int gapChartRow(const std::vector<GapsSheet::Row>& rows, int point, bool future);

} // namespace kam
