#pragma once

#include "scoring/engine.h"

#include <QString>
#include <vector>

namespace kam
{

/// How the criteria of a client become one figure.
enum class Method {
    Sum,     ///< weighted sum of points
    Product, ///< weighted product of raw values (Bridgman 1922)
    Topsis   ///< closeness to the ideal (Hwang and Yoon 1981), from raw values
};

/// How TOPSIS makes values of different units comparable.
enum class Normalisation {
    Euclidean, ///< "vector": divided by the root of the sum of squares
    MinMax     ///< 0 for the least value, 1 for the largest; all equal: 0
};

struct MethodRule {
    Method method = Method::Sum;
    Normalisation normalisation = Normalisation::Euclidean;
};

/// What the weight of one criterion multiplies.
/// - Product: the natural logarithm of the value, negated where less is better, so that contributions add up
/// to
///   the logarithm of the total.
/// - Topsis: the normalised value.
/// @param raw complete, and above 0 for Product
void termsOf(const Eigen::Ref<const Vector>& raw, Direction direction, const MethodRule& rule,
             Eigen::Ref<Vector> terms);

/// Totals from the terms of all criteria; weights count as hundredths of a percent, as they stand.
/// - Product: product over criteria of value to the power of its weight (of minus its weight where less is
///   better).
/// - Topsis: distance to the worst / (distance to the worst + distance to the best), 0 to 1; 1 where all
///   clients are alike.
[[nodiscard]] Vector totalsOf(const Matrix& terms, const std::vector<Weight>& weights,
                              const std::vector<Direction>& directions, Method method);

/// @throws Error naming the first client and the criterion for which the method has no use: a missing or
/// infinite value, and for the product one that is not above 0
void requireUsable(const Eigen::Ref<const Vector>& raw, const QString& criterion,
                   const std::vector<QString>& names, Method method);

} // namespace kam
