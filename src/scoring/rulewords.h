#pragma once

#include "scoring/ranking.h"

namespace kam
{

/// Why a client has these points on a criterion, translated: "second best of 13".
[[nodiscard]] QString ruleWords(const Ranking& ranking, int row, int criterion);

} // namespace kam
