#include "plan/servedgoals.h"

#include "base/fold.h"
#include "buyingcentre/buyingcentre.h"
#include "plan/actionstore.h"
#include "plan/plan.h"
#include "plan/plangoal.h"

namespace kam
{

QSet<Id> servedGoals(Workspace& workspace, const BuyingCentre& centre, const Plan& plan)
{
    QSet<Id> served;
    for (const PlanGoal& planned : GoalStore(workspace).ofPlan(plan.id))
        if (const Person* person = centre.person(planned.person))
            for (const Goal& goal : person->goals)
                if (folded(goal.text) == folded(planned.personGoal))
                    served.insert(goal.id);
    for (const Action& action : ActionStore(workspace).ofClient(plan.client)) {
        if (action.status == ActionStatus::Dropped)
            continue;
        if (const Person* person = centre.person(action.person))
            for (const Goal& goal : person->goals)
                if (folded(action.what).contains(folded(goal.text)))
                    served.insert(goal.id);
    }
    return served;
}

} // namespace kam
