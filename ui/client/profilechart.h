#pragma once

#include "relationship/assessment.h"

#include <memory>

namespace kam
{

class Chart;

/// An assessment and what it is called in the legend: "RL, 12/10/2026".
struct NamedAssessment {
    QString name;
    Assessment assessment;
};

/// One line an assessment, favourable to the right; the first is the one looked at.
[[nodiscard]] std::shared_ptr<const Chart> profileChart(const std::vector<NamedAssessment>& lines);

} // namespace kam
