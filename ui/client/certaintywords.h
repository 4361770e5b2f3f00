#pragma once

#include "common/texttable.h"
#include "relationship/certainty.h"

namespace kam
{

/// "▲ improve", "✓ maintain", "▽ may be relaxed"; said with the word and coloured alike everywhere.
[[nodiscard]] TextCell actionCell(CertaintyAction action);
/// A cell of the matrix: "▲ improve · medium → high".
[[nodiscard]] TextCell matrixCell(const Certainty& certainty);
/// "need", "market", "transaction": the kind where the word certainty stands already.
[[nodiscard]] QString shortKindName(CertaintyKind kind);

} // namespace kam
