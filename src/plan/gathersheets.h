#pragma once

#include "plan/plancontent.h"

namespace kam
{

class Workspace;

/// Adds what the sheets say: the value for the client, the loyalty programme, research of the client and of
/// the firm, readiness, and the profile of the manager.
/// @param manager of ours, responsible for the plan; noId: nobody
void gatherSheets(Workspace& workspace, Id client, Id manager, PlanContent& content);

} // namespace kam
