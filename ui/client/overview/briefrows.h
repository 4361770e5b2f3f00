#pragma once

#include "buyingcentre/buyingcentre.h"
#include "client/overview/brieftable.h"
#include "plan/action.h"
#include "plan/meeting.h"
#include "relationship/certainty.h"

namespace kam
{

/// Lines of an overview, with where each leads.
struct BriefRows {
    std::vector<TextRow> rows;
    std::vector<BriefTarget> targets;
};

/// People with a role, those who decide and approve first: name, roles, goals, attitude. Roles without which
/// nothing is bought and that nobody fills come as lines of their own.
/// @param months after which what was known is out of date
[[nodiscard]] BriefRows whoDecides(const BuyingCentre& centre, QDate today, int months);
/// Certainties below the desired level, the widest distance first: service, certainty, what to do.
[[nodiscard]] BriefRows lowCertainties(const std::vector<Service>& services);
/// Open actions, meetings to come and points at which to step in, by date; those without a date at the end.
[[nodiscard]] BriefRows nextSteps(const std::vector<Action>& actions, const std::vector<Meeting>& meetings,
                                  const BuyingCentre& centre, QDate today);

} // namespace kam
