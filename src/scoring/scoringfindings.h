#pragma once

#include "base/finding.h"

namespace kam
{

class Workspace;

/// Weights that do not add up to 100 %, models without criteria or with more than five, clients rated in
/// part, key clients that fail a gate, models due for review.
[[nodiscard]] Findings scoringFindings(const Workspace& workspace);

} // namespace kam
