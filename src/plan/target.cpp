#include "plan/target.h"

#include "plan/plangoal.h"
#include "registry/salesyear.h"

namespace kam
{

namespace
{

std::optional<double> soldInYear(const Workspace& workspace, Id client, int year)
{
    const SalesYear sales = SalesYear::readClient(workspace, year, client);
    const int row = sales.rowOf(client);
    if (row < 0)
        return std::nullopt;
    std::optional<double> sum;
    for (const SalesCell& cell : sales.cells(row)) {
        if (cell.revenue.isUnknown())
            return std::nullopt;
        if (cell.revenue.isKnown())
            sum = sum.value_or(0) + cell.revenue.value();
    }
    return sum;
}

bool isWholeYears(const Period& period)
{
    return period.start.month() == 1 && period.start.day() == 1 && period.end.month() == 12 &&
           period.end.day() == 31;
}

} // namespace

std::optional<double> soldIn(const Workspace& workspace, Id client, const Period& period)
{
    if (!isWholeYears(period))
        return std::nullopt;
    std::optional<double> sum;
    bool ended = false;
    for (int year = period.start.year(); year <= period.end.year(); ++year) {
        const std::optional<double> sold = soldInYear(workspace, client, year);
        if (sold && ended)
            return std::nullopt;
        ended = ended || !sold;
        if (sold)
            sum = sum.value_or(0) + *sold;
    }
    return sum;
}

GapToGoal gapToGoal(const Target& target, const std::vector<PlanGoal>& goals)
{
    GapToGoal gap;
    gap.target = target.amount;
    gap.achieved = target.reached();
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
