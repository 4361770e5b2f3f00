#pragma once

#include <optional>

class QString;

namespace kam
{

/// What is known of one client, product line and year; amounts in the workspace currency.
struct GapInput {
    std::optional<double> purchases;     ///< D: bought from everybody
    std::optional<double> sales;         ///< S: of that, from us
    std::optional<double> marketGrowth;  ///< g in percent over the horizon
    std::optional<double> shareNow;      ///< s0: the client's share in its own market, percent
    std::optional<double> shareExpected; ///< s1
};

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
/// @throws Error for S > D, D < 0, S < 0, s0 <= 0, s1 < 0, g <= -100 %
[[nodiscard]] Gap gapOf(const GapInput& input, const QString& where);

} // namespace kam
