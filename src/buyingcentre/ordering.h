#pragma once

#include "buyingcentre/layout.h"

namespace kam
{

/// A place of the layout: x in steps of one card and its gap, the row from above.
struct GridPlace {
    double x = 0;
    int row = 0;
};

/// The layout without sizes; cards of one row are at least a step apart. By person; leftmost at 0.
[[nodiscard]] std::vector<GridPlace> orderedPlaces(const LayoutGraph& graph);

} // namespace kam
