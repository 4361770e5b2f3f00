#pragma once

#include <QString>
#include <array>
#include <optional>

namespace kam
{

/// Attitude x repeat purchase (A. S. Dick, K. Basu, "Customer loyalty: toward an integrated conceptual
/// framework", Journal of the Academy of Marketing Science 22, 1994).
enum class Loyalty {
    True,     ///< likes us and buys again
    Latent,   ///< likes us and hardly buys
    Spurious, ///< buys again without liking us
    None,
};

/// Satisfaction x loyalty (T. O. Jones, W. E. Sasser, "Why satisfied customers defect", Harvard Business
/// Review, November 1995).
enum class Satisfaction {
    Apostle,   ///< satisfied and stays
    Mercenary, ///< satisfied and goes to whom is cheaper
    Hostage,   ///< not satisfied and can't leave
    Defector,  ///< not satisfied and leaves
};

/// From where on something counts as high; all inclusive.
struct LoyaltyLimits {
    double recommend = 8;    ///< mean answer to "would you recommend us", 0 to 10
    double satisfaction = 4; ///< mean answer, 1 to 5
    int yearsOfThree = 2;    ///< of the last three years, how many with purchases
};

/// What is known of a client's loyalty; each may be missing.
struct LoyaltyFigures {
    std::optional<double> recommend;     ///< mean, 0 to 10
    std::optional<double> satisfaction;  ///< mean, 1 to 5
    std::optional<double> shareOfWallet; ///< percent of all it buys; shown beside, decides nothing
    std::optional<int> yearsOfThree;     ///< with purchases from us
};

/// Repeat purchase: in enough of the last three years the client bought from us. How much of all it buys is
/// another question, which shareOfWallet answers. Empty where no sales are recorded.
[[nodiscard]] std::optional<bool> buysAgain(const LoyaltyFigures& figures, const LoyaltyLimits& limits = {});
/// Empty where attitude or repeat purchase is not known.
[[nodiscard]] std::optional<Loyalty> loyalty(const LoyaltyFigures& figures, const LoyaltyLimits& limits = {});
/// Empty where satisfaction or repeat purchase is not known.
[[nodiscard]] std::optional<Satisfaction> satisfaction(const LoyaltyFigures& figures,
                                                       const LoyaltyLimits& limits = {});

[[nodiscard]] QString loyaltyName(Loyalty loyalty); ///< translated: "true loyalty"
[[nodiscard]] QString satisfactionName(Satisfaction satisfaction);

} // namespace kam
