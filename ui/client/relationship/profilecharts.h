#pragma once

#include "common/texttable.h"
#include "relationship/assessment.h"

#include <memory>

namespace kam
{

class Chart;

/// The place of a factor and the mean of all judged factors at each assessment, 0 to 2.
/// @param history oldest first
[[nodiscard]] std::shared_ptr<const Chart> factorTrendChart(const std::vector<Assessment>& history,
                                                            RelationFactor factor);

/// The headings and rows of all assessments side by side: a row a factor, a column a date, the newest last,
/// and which way it goes. @param history oldest first
struct HistoryTable {
    QStringList headings;
    std::vector<TextRow> rows;
};
[[nodiscard]] HistoryTable historyTable(const std::vector<Assessment>& history);

} // namespace kam
