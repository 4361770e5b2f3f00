#pragma once

#include "base/identifier.h"

#include <QSet>

namespace kam
{

class Workspace;
struct BuyingCentre;
struct Plan;

/// Goals of people at the client that its plan serves: those that a goal of the plan names, and those that an
/// action for the person names in its text, unless it was dropped. Texts are compared without case and
/// accents.
[[nodiscard]] QSet<Id> servedGoals(Workspace& workspace, const BuyingCentre& centre, const Plan& plan);

} // namespace kam
