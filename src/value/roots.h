#pragma once

#include <vector>

namespace kam
{

/// All roots above 0 of the polynomial c[0] + c[1] x + c[2] x^2 + ..., ascending, each once.
/// The roots of the derivative cut the axis into pieces where the polynomial is monotone; each piece with a
/// change of sign is bisected down to neighbouring numbers. Roots where the sign does not change count too.
[[nodiscard]] std::vector<double> positiveRoots(std::vector<double> coefficients);

} // namespace kam
