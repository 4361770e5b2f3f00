#pragma once

#include "base/finding.h"

namespace kam
{

class Workspace;

/// Purchases below sales, sales below zero, recorded sales that differ from transactions, shares that add up
/// to more than 100 %, scenarios that can't be computed, probabilities that are not 100 %, key clients that
/// lose money.
[[nodiscard]] Findings valueFindings(const Workspace& workspace);

} // namespace kam
