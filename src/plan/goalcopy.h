#pragma once

#include "base/identifier.h"

namespace kam
{

class Workspace;

/// Copies goals, risks and SWOT of one plan to another; inside an edit.
/// @param carriedForward the copy is for another period: a goal starts where it stands now and has no
/// progress yet; else its progress is copied, and open actions follow to the copy
void copyPlanParts(Workspace& workspace, Id from, Id to, bool carriedForward);

/// Actions that serve goals of a plan serve the goals again that these were copied from, as far as they are
/// still there; inside an edit, before the plan goes.
void giveActionsBack(Workspace& workspace, Id plan);

} // namespace kam
