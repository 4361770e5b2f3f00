#pragma once

#include "base/finding.h"

namespace kam
{

class Workspace;

/// What every room finds wrong in the data, worst first, else in the order of the rooms.
[[nodiscard]] Findings allFindings(const Workspace& workspace);

} // namespace kam
