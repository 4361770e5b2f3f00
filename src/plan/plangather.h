#pragma once

#include "plan/plancontent.h"

namespace kam
{

class Workspace;

struct GatherOptions {
    QDate today;
    Id model = noId; ///< of the ranking; noId: the published one, else the first by name
};

/// What the plan says today, from all rooms. For an agreed version that is not what was agreed: see
/// keptContent().
[[nodiscard]] PlanContent gatherPlan(Workspace& workspace, const Plan& plan, const GatherOptions& options);

/// Today's content for a draft; for every other version what was kept when it was agreed.
[[nodiscard]] PlanContent contentOf(Workspace& workspace, const Plan& plan, const GatherOptions& options);

} // namespace kam
