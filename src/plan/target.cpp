#include "plan/target.h"
#include "plan/plangoal.h"

namespace kam
{

GapToGoal gapToGoal(const Target& target, const std::vector<PlanGoal>& goals)
{
    GapToGoal gap;
    gap.target = target.amount;
    gap.achieved = target.achieved;
    for (const PlanGoal& goal : goals) {
        const std::optional<double> progress = progressOf(goal);
        if (!target.period.contains(goal.dueOn) || (progress && *progress >= 1))
            continue;
        if (goal.salesEffect)
            gap.planned += *goal.salesEffect;
        else
            ++gap.goalsWithoutEffect;
    }
    return gap;
}

} // namespace kam
