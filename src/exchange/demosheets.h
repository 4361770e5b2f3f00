#pragma once

#include "base/identifier.h"

namespace kam
{

class Workspace;

/// Value, loyalty programme, research, readiness and the manager's profile of the demonstration.
void addDemonstrationSheets(Workspace& workspace, Id client, Id manager);

} // namespace kam
