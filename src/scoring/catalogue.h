#pragma once

#include "scoring/criterion.h"

namespace kam
{

/// The published model: Image 19 %, Know-how 10 %, Network 15 %, Current gap 30 %, Future gap 21 %, all rank
/// points; the sum is 95 % and stays so. Names and texts in the language of the program.
[[nodiscard]] ScoringModel publishedModel();

/// Criteria ready to choose, with explanation and anchors, translated (method, section 1): those of the
/// published model first, then the others.
[[nodiscard]] std::vector<Criterion> criteriaCatalogue();

/// What a model made from publishedModel() carries, whatever its name and language.
[[nodiscard]] QString publishedModelKey();

/// True for the current and the future gap, where zero means that there is nothing to win.
[[nodiscard]] bool isGap(const Criterion& criterion);

} // namespace kam
