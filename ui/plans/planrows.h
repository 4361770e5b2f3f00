#pragma once

#include "plan/plan.h"

#include <vector>

namespace kam
{

class Workspace;

/// A version of a client's plan as the list of all plans shows it.
struct PlanRow {
    Plan plan; ///< of noId for a key client without one; without sections and frozen content
    QString client;
    QString owner;
    bool isCurrent = true; ///< the version that people work with; always for a client without a plan
    int done = 0;          ///< points of the completeness check
    int points = 0;        ///< 0 where it is not asked: of versions that are no draft and not current

    [[nodiscard]] double percent() const { return points == 0 ? 0 : 100.0 * done / points; }
    [[nodiscard]] bool isReviewOverdue(QDate today) const
    {
        return plan.nextReviewOn.isValid() && plan.nextReviewOn < today;
    }
};

/// All versions, by client, the newest period and version first, and the key clients without a plan.
/// @throws Error
[[nodiscard]] std::vector<PlanRow> readPlanRows(const Workspace& workspace, QDate today);

} // namespace kam
