#pragma once

#include "scoring/criterion.h"

#include <Eigen/Core>
#include <functional>
#include <vector>

namespace kam
{

/// How one column of raw values becomes points.
struct ScaleRule {
    Direction direction = Direction::More;
    Scale scale = Scale::Rank;
    std::vector<Band> bands;
};

/// Raw values, one row a client and one column a criterion; NaN where a rating is missing.
using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::ColMajor>;
using Vector = Eigen::VectorXd;

/// Totals closer than this are a tie.
inline constexpr double tieTolerance = 1e-9;

/// True for 1 to 10; false for NaN.
[[nodiscard]] bool isRating(double value);

/// Points of one criterion (method, section 1). A missing value gets 0 points.
/// - Rank: n - (number of clients strictly better) with n rated clients, so that ties share the higher
///   points; where more is better, zero and below get 0.
/// - MinMax: linear from 0 (worst) to 10 (best); all equal: 10.
/// - Bands: the points of the highest threshold not above the value; below the first threshold 0.
/// - Points and Rating: the value itself; with Direction::Less, Rating counts 11 - value and Points is
/// negated.
/// @throws Error for a rating outside 1 to 10 and for an infinite value (row counted from 1)
void pointsOf(const Eigen::Ref<const Vector>& raw, const ScaleRule& rule, Eigen::Ref<Vector> points);

/// Totals and order of clients for given points.
struct Standing {
    Vector totals;                   ///< sum over criteria of weight/100 % x points
    std::vector<std::int32_t> order; ///< rows, best first; tied rows in the order of @c nameBefore
    std::vector<std::int32_t> rank;  ///< by row: 1 + number of clients whose total is higher by 1e-9 or more
};

/// True where row a stands before row b among equals; asked only for ties.
using TieOrder = std::function<bool(std::int32_t a, std::int32_t b)>;

/// @param weights one a column of @p points, in hundredths of a percent
void rankClients(const Matrix& points, const std::vector<Weight>& weights, const TieOrder& nameBefore,
                 Standing& standing);

/// The same for totals that came about in another way.
void rankTotals(Vector totals, const TieOrder& nameBefore, Standing& standing);

} // namespace kam
