#pragma once

#include "buyingcentre/purchase.h"

namespace kam
{

enum class ExpectedSize { NotJudged, Small, Medium, Large };

/// What the complexity of a purchase lets expect.
struct ComplexityReading {
    ExpectedSize size = ExpectedSize::NotJudged;
    double score = 0; ///< mean over the judged factors of 0, 1 or 2; 2 is the complex end
    int judged = 0;   ///< of the nine
    std::vector<ComplexityFactor> raising;  ///< judged at the complex end
    std::vector<ComplexityFactor> lowering; ///< judged at the simple end
};

/// The complex end is high, but low for frequency, standardisation and phase: what is bought rarely, made to
/// order or still at its beginning draws more people in. A mean of at least 4/3 lets expect a large buying
/// centre, one below 2/3 a small one.
[[nodiscard]] ComplexityReading complexityReading(const Complexity& complexity);
/// "Expect a large buying centre: bought rarely, high risk. 7 of 9 factors are judged."
[[nodiscard]] QString complexityText(const Complexity& complexity);

} // namespace kam
