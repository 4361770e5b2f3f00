#pragma once

#include "plan/plancontent.h"
#include "report/document.h"

namespace kam
{

/// The buying centre as a map: a card for each person where it stands on the canvas, reporting lines,
/// influence.
[[nodiscard]] Picture peopleMap(const PlanContent& content);

} // namespace kam
