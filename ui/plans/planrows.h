#pragma once

#include "plan/plan.h"

#include <vector>

namespace kam
{

class Workspace;

/// A client's plan as the list of all plans shows it: the version that people work with.
struct PlanRow {
    Plan plan; ///< of noId for a key client without one
    QString client;
    QString owner;
    int done = 0; ///< points of the completeness check
    int points = 0;

    [[nodiscard]] double percent() const { return points == 0 ? 0 : 100.0 * done / points; }
    [[nodiscard]] bool isReviewOverdue(QDate today) const
    {
        return plan.nextReviewOn.isValid() && plan.nextReviewOn < today;
    }
};

/// By client. @throws Error
[[nodiscard]] std::vector<PlanRow> readPlanRows(const Workspace& workspace, QDate today);

} // namespace kam
