#pragma once

#include "base/finding.h"

namespace kam
{

class Workspace;

/// Tax numbers that can't be right, names used twice, key clients without an owner, too large a share of key
/// clients.
[[nodiscard]] Findings registryFindings(const Workspace& workspace);

} // namespace kam
