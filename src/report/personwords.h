#pragma once

#include "plan/plancontent.h"

namespace kam
{

/// What a plan says of a person at the client, in words. A judgement that is assumed or out of date says so.

/// "decider, user (assumed)"
[[nodiscard]] QString personRoles(const PlanContent::PersonLine& person);
/// "neutral, assumed", or "not known"
[[nodiscard]] QString personAttitude(const PlanContent::PersonLine& person);
/// "high, out of date", or "not known"
[[nodiscard]] QString personInfluence(const PlanContent::PersonLine& person);
/// "strong", or "not known"
[[nodiscard]] QString personContact(const PlanContent::PersonLine& person);

} // namespace kam
