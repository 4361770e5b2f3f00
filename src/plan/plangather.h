#pragma once

#include "plan/plancontent.h"

#include <memory>

namespace kam
{

class Workspace;

struct GatherOptions {
    QDate today;
    Id model = noId; ///< of the ranking; noId: the published one, else the first by name
};

/// Gathers the plans of many clients: what is the same for all of them (ranking, figures of the firm, names)
/// is read once, with the first.
class PlanGatherer
{
public:
    PlanGatherer(Workspace& workspace, const GatherOptions& options);
    ~PlanGatherer();

    /// As gatherPlan(), as it was when the first plan was gathered.
    [[nodiscard]] PlanContent gather(const Plan& plan);
    /// As contentOf().
    [[nodiscard]] PlanContent contentOf(const Plan& plan);

private:
    struct Shared;
    Workspace& m_workspace;
    GatherOptions m_options;
    std::unique_ptr<Shared> m_shared;
};

/// What the plan says today, from all rooms. For an agreed version that is not what was agreed: see
/// keptContent().
[[nodiscard]] PlanContent gatherPlan(Workspace& workspace, const Plan& plan, const GatherOptions& options);

/// Today's content for a draft; for every other version what was kept when it was agreed.
[[nodiscard]] PlanContent contentOf(Workspace& workspace, const Plan& plan, const GatherOptions& options);

} // namespace kam
