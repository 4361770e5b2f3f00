#include "value/roots.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kam
{

namespace
{

double valueAt(const std::vector<double>& coefficients, double x)
{
    return std::accumulate(coefficients.rbegin(), coefficients.rend(), 0.0,
                           [x](double sum, double c) { return sum * x + c; });
}

std::vector<double> derivative(const std::vector<double>& coefficients)
{
    std::vector<double> result;
    for (std::size_t i = 1; i < coefficients.size(); ++i)
        result.push_back(coefficients[i] * static_cast<double>(i));
    return result;
}

/// No root lies above this (Cauchy).
double bound(const std::vector<double>& coefficients)
{
    double largest = 0;
    for (std::size_t i = 0; i + 1 < coefficients.size(); ++i)
        largest = std::max(largest, std::abs(coefficients[i] / coefficients.back()));
    return 1 + largest;
}

double bisected(const std::vector<double>& coefficients, double low, double high)
{
    const bool rising = valueAt(coefficients, high) > 0;
    for (int step = 0; step < 2000; ++step) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            break;
        ((valueAt(coefficients, middle) > 0) == rising ? high : low) = middle;
    }
    return std::abs(valueAt(coefficients, low)) < std::abs(valueAt(coefficients, high)) ? low : high;
}

/// What rounding alone can make of a value of the polynomial at x.
double roundingError(const std::vector<double>& coefficients, double x)
{
    double sum = 0;
    for (auto c = coefficients.rbegin(); c != coefficients.rend(); ++c)
        sum = sum * x + std::abs(*c);
    return sum * 1e-14;
}

} // namespace

std::vector<double> positiveRoots(std::vector<double> coefficients)
{
    while (!coefficients.empty() && coefficients.back() == 0)
        coefficients.pop_back();
    if (coefficients.size() < 2)
        return {};
    std::vector<double> borders = positiveRoots(derivative(coefficients));
    borders.push_back(std::max(bound(coefficients), borders.empty() ? 0.0 : borders.back() * 2));
    std::vector<double> roots;
    const auto add = [&roots](double root) {
        if (root > 0 && (roots.empty() || root > roots.back() * (1 + 1e-9)))
            roots.push_back(root);
    };
    double low = 0;
    for (const double high : borders) {
        const double atLow = valueAt(coefficients, low);
        const double atHigh = valueAt(coefficients, high);
        if (std::abs(atHigh) <= roundingError(coefficients, high))
            add(high);
        else if (std::abs(atLow) > roundingError(coefficients, low) && (atLow < 0) != (atHigh < 0))
            add(bisected(coefficients, low, high));
        low = high;
    }
    return roots;
}

} // namespace kam
