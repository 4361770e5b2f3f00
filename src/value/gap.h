#pragma once

#include "registry/sales.h"

namespace kam
{

/// Unknown input makes the figures that need it unknown, never 0.
struct Gap {
    std::optional<double> current;       ///< D - S
    std::optional<double> shareOfWallet; ///< S / D, 0 to 1; none where D is 0
    std::optional<double> marketEffect;  ///< D g
    std::optional<double> shareEffect;   ///< D (1 + g) (s1/s0 - 1)
    std::optional<double> future;        ///< the sum of both
};

/// Current and future gap (method, section 2).
/// @param where client, product line and year, for the sentence
/// @throws Error for what requireAllowed() refuses, and for S < 0
[[nodiscard]] Gap gapOf(const GapInput& input, const QString& where);

/// True where gapOf() would refuse nothing.
[[nodiscard]] bool hasGap(const GapInput& input);

} // namespace kam
