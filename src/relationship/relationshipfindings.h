#pragma once

#include "base/finding.h"

namespace kam
{

class Workspace;

/// Key clients whose relation was not assessed for too long, factors that got worse, certainties of key
/// clients below the desired level, complaints open for more than 30 days.
[[nodiscard]] Findings relationshipFindings(const Workspace& workspace);

} // namespace kam
