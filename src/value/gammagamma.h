#pragma once

#include <Eigen/Core>
#include <vector>

namespace kam
{

/// Spending per transaction varies around a client's own mean, which varies over clients (Fader and Hardie
/// 2013): Gamma(p, nu) with nu from Gamma(q, gamma).
struct GammaGamma {
    double p = 1;
    double q = 1;
    double gamma = 1;
};

/// Clients with at least one transaction each.
struct SpendingHistories {
    Eigen::ArrayXd transactions; ///< x: number of transactions averaged, at least 1
    Eigen::ArrayXd meanValue;    ///< above 0, in the workspace currency
};

/// @param gradient by ln p, ln q, ln gamma where not null
[[nodiscard]] double logLikelihood(const GammaGamma& model, const SpendingHistories& histories,
                                   Eigen::Vector3d* gradient = nullptr);

struct GammaGammaFit {
    GammaGamma model;
    double logLikelihood = 0;
    bool converged = false;
};

/// @throws Error where there are no clients, or a mean value or a count is not above 0
[[nodiscard]] GammaGammaFit fitGammaGamma(const SpendingHistories& histories);

/// Expected value of a transaction: p (gamma + x m) / (p x + q - 1). @throws Error where q <= 1 and x is 0
[[nodiscard]] double expectedTransactionValue(const GammaGamma& model, double transactions, double meanValue);

} // namespace kam
