#pragma once

namespace kam
{

/// Derivative of ln Gamma, for x > 0; accurate to about 1e-13.
[[nodiscard]] double digamma(double x);

/// Gauss' hypergeometric function 2F1(a, b; c; z) for 0 <= z < 1 and c > 0, by its power series.
[[nodiscard]] double hypergeometric(double a, double b, double c, double z);

} // namespace kam
