#pragma once

#include "plan/plancontent.h"
#include "report/document.h"

#include <set>

namespace kam
{

/// Internal says everything. The customer's edition has no judgements about people, no margins, lifetime
/// values, scores, gaps, targets, risks, nor anything about competitors: goals, people, actions and the
/// client's own data.
enum class Edition { Internal, Customer };

/// What can be left out; the front page is always there.
enum class PlanPart {
    Assumptions,
    Goals,
    People,
    Actions,
    Resources,
    ClientBusiness,
    Swot,
    Details,
    Ranking,
    Gaps,
    LifetimeValue,
    Relationship,
    BuyingCentre,
    Certainty,
    ActionMatrix,
    ClientValue,
    Checklists,
};
[[nodiscard]] QString planPartName(PlanPart part);
[[nodiscard]] std::set<PlanPart> allPlanParts();

struct AccountPlanOptions {
    Edition edition = Edition::Internal;
    std::set<PlanPart> parts = allPlanParts();
};

/// The account plan in the language of the program; the text that people wrote stays as it is.
[[nodiscard]] Document accountPlan(const PlanContent& content, const AccountPlanOptions& options = {});

} // namespace kam
