#include "whitespace/gridscale.h"

#include "common/theme.h"

#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

/// Rounded up to two digits: 12,345 becomes 13,000.
double twoDigits(double value)
{
    const double unit = std::pow(10, std::floor(std::log10(value)) - 1);
    return std::ceil(value / unit - 1e-9) * unit;
}

} // namespace

GridScale GridScale::ofAmounts(std::vector<double> values)
{
    GridScale scale;
    std::erase_if(values, [](double value) { return !(value > 0); });
    if (values.empty())
        return scale;
    for (int i = 1; i < mostClasses; ++i) {
        const auto place = static_cast<std::ptrdiff_t>(values.size() * std::size_t(i) / mostClasses);
        std::nth_element(values.begin(), values.begin() + place, values.end());
        scale.m_boundaries.push_back(twoDigits(values[static_cast<std::size_t>(place)]));
    }
    const double largest = *std::max_element(values.begin(), values.end());
    scale.m_boundaries.erase(std::unique(scale.m_boundaries.begin(), scale.m_boundaries.end()),
                             scale.m_boundaries.end());
    // A class that nothing falls into would only stand in the legend.
    while (!scale.m_boundaries.empty() && scale.m_boundaries.back() >= largest)
        scale.m_boundaries.pop_back();
    scale.m_classes = static_cast<int>(scale.m_boundaries.size()) + 1;
    return scale;
}

GridScale GridScale::ofShares()
{
    GridScale scale;
    scale.m_boundaries = {0.2, 0.4, 0.6, 0.8};
    scale.m_classes = mostClasses;
    return scale;
}

int GridScale::classOf(double value) const
{
    if (!(value > 0) || m_classes == 0)
        return -1;
    return static_cast<int>(std::lower_bound(m_boundaries.begin(), m_boundaries.end(), value) -
                            m_boundaries.begin());
}

QColor GridScale::colour(int sizeClass) const
{
    return theme::sequence(sizeClass + mostClasses - m_classes, mostClasses);
}

} // namespace kam
