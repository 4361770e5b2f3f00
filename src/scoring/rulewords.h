#pragma once

#include "scoring/ranking.h"
#include "scoring/rulefacts.h"

namespace kam
{

[[nodiscard]] RuleFacts ruleFacts(const Ranking& ranking, int row, int criterion);
/// Why a client has these points on a criterion, translated: "second best of 13".
[[nodiscard]] QString ruleWords(const Ranking& ranking, int row, int criterion);

} // namespace kam
