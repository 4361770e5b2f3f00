#pragma once

#include <Eigen/Core>
#include <vector>

namespace kam
{

/// Purchase histories, one row a client, all times in one unit (Fader, Hardie and Lee 2005).
struct PurchaseHistories {
    std::vector<int> frequency; ///< x: repeat purchases, 0 or more
    Eigen::ArrayXd recency;     ///< t_x: time of the last purchase since the first; 0 where x is 0
    Eigen::ArrayXd age;         ///< T: time observed since the first purchase; t_x <= T

    [[nodiscard]] Eigen::Index clients() const { return age.size(); }
};

/// Parameters of the BG/NBD model: purchases are Poisson with rates Gamma(r, alpha), and after each one a
/// client drops out with a probability Beta(a, b).
struct BgNbd {
    double r = 1;
    double alpha = 1;
    double a = 1;
    double b = 1;
};

/// @throws Error naming the row for x < 0, t_x < 0, t_x > T, T <= 0, x = 0 with t_x > 0, no clients
void requireValid(const PurchaseHistories& histories);

/// @param gradient of the log-likelihood by ln r, ln alpha, ln a, ln b where not null
[[nodiscard]] double logLikelihood(const BgNbd& model, const PurchaseHistories& histories,
                                   Eigen::Vector4d* gradient = nullptr);

struct BgNbdFit {
    BgNbd model;
    double logLikelihood = 0;
    bool converged = false;
};

/// Maximum likelihood over all clients. @throws Error as requireValid(), and where nobody ever bought again
[[nodiscard]] BgNbdFit fitBgNbd(const PurchaseHistories& histories);

/// Probability that a client with this history still is active, 0 to 1.
[[nodiscard]] double probabilityActive(const BgNbd& model, int frequency, double recency, double age);
/// Purchases expected in the next @p horizon units of time, to about ten digits over any horizon; infinite
/// only where the number itself is too large for a double.
[[nodiscard]] double expectedPurchases(const BgNbd& model, int frequency, double recency, double age,
                                       double horizon);

} // namespace kam
