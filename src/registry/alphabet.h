#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace kam
{

/// Place of each UTF-8 text in the alphabet of the current locale, ascending; equal texts have the same
/// place, and texts that the alphabet does not tell apart stand in the order of their bytes.
///
/// The alphabet of hundreds of thousands of names costs near a second to work out, so the places are
/// remembered: asking again costs a look-up each, and a few new texts are put between the others. May be
/// called from any thread.
[[nodiscard]] std::vector<std::int32_t> alphabeticPlaces(const std::vector<std::string_view>& texts);

} // namespace kam
