#pragma once

#include "report/strip.h"

namespace kam
{

/// The front of a document (kicker, title, subtitle) and its blocks as strips of the given width.
/// @param width,tallest of a page's body, in tenths of a point
[[nodiscard]] std::vector<Strip> stripsOf(const Document& document, double width, double tallest);

} // namespace kam
