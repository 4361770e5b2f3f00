#include "value/specialfunctions.h"

#include <cmath>

namespace kam
{

double digamma(double x)
{
    // Upwards to where the asymptotic series is exact to rounding.
    double shift = 0;
    for (; x < 10; ++x)
        shift -= 1 / x;
    const double inverse = 1 / (x * x);
    const double series =
        inverse *
        (1.0 / 12 -
         inverse * (1.0 / 120 -
                    inverse * (1.0 / 252 -
                               inverse * (1.0 / 240 - inverse * (1.0 / 132 - inverse * 691.0 / 32760)))));
    return shift + std::log(x) - 0.5 / x - series;
}

double hypergeometric(double a, double b, double c, double z)
{
    double term = 1;
    double sum = 1;
    for (int n = 0; n < 100'000 && std::abs(term) > 1e-16 * std::abs(sum); ++n) {
        term *= (a + n) * (b + n) / ((c + n) * (n + 1)) * z;
        sum += term;
    }
    return sum;
}

} // namespace kam
