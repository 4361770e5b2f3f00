#pragma once

#include <Eigen/Core>
#include <QStringList>
#include <vector>

/// Weights from what a person can say more easily than weights. All in percent, adding up to 100, unrounded.
namespace kam
{

using Weights = std::vector<double>;

/// What comparisons in pairs say, and how well they agree with each other (Saaty, analytic hierarchy
/// process).
struct PairedComparison {
    Weights weights;             ///< principal eigenvector
    double lambdaMax = 0;        ///< principal eigenvalue; the number of criteria where all agree
    double consistencyIndex = 0; ///< (lambda_max - n) / (n - 1)
    double randomIndex = 0;      ///< of comparisons made at random, Saaty's table
    double consistencyRatio = 0; ///< index / random index; 0 up to two criteria; above 0.1 they disagree
};

/// @param names of the criteria, for the sentences
/// @param ratios how many times the criterion of the row matters as much as that of the column; NaN is filled
/// from its reciprocal
/// @throws Error naming a pair that is missing, not above 0, not reciprocal, or a diagonal that is not 1, and
/// where there are more than 15 criteria
[[nodiscard]] PairedComparison weightsFromPairs(const QStringList& names, Eigen::MatrixXd ratios);

/// Points for the swing of each criterion from its worst to its best value: their shares.
/// @throws Error for points below 0, or where all are 0
[[nodiscard]] Weights weightsFromSwing(const QStringList& names, const std::vector<double>& points);

/// Rank order centroid: the criterion in place k of n weighs (1/k + 1/(k+1) + ... + 1/n) / n. Criteria of the
/// same place share what their places get together.
/// @param places 1 for what matters most. @throws Error for a place that is not a whole number from 1 on
[[nodiscard]] Weights weightsFromCentroid(const QStringList& names, const std::vector<double>& places);

/// Rank sum: the criterion in place k of n weighs 2 (n + 1 - k) / (n (n + 1)); shared as above.
[[nodiscard]] Weights weightsFromRankSum(const QStringList& names, const std::vector<double>& places);

/// Shannon: a criterion whose values differ more between clients weighs more. With shares p of m clients in
/// a column, e = -sum(p ln p) / ln m; weights are the shares of 1 - e.
/// @param values one row a client, one column a criterion
/// @throws Error for a value below 0 or missing, fewer than two clients, and where no criterion differs
[[nodiscard]] Weights weightsFromEntropy(const QStringList& names, const Eigen::MatrixXd& values);

} // namespace kam
