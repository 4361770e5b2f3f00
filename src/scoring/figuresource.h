#pragma once

#include "scoring/source.h"

namespace kam
{

/// Current gap, future gap, revenue, margin, profit after cost to serve, share of wallet (in percent) and
/// client lifetime value, of the year of the figures. A total of which a part is not known counts with what
/// is known of it; where nothing is known the client has no value.
[[nodiscard]] std::vector<std::unique_ptr<const Source>> figureSources();

} // namespace kam
