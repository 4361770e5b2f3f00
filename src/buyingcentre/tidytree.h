#pragma once

#include <vector>

namespace kam
{

/// Trees of reporting lines, with an order of those below each manager that the layout changes.
struct Forest {
    std::vector<std::vector<int>> below; ///< by person: who reports to them, from left to right
    std::vector<int> roots;              ///< trees, from left to right
    std::vector<int> row;                ///< by person: 0 for a root; -1 for people in no tree
};

/// @param managers by person; -1 for none; without circles
/// People who neither report nor have reports are in no tree.
[[nodiscard]] Forest forestOf(const std::vector<int>& managers);

/// Where the people of the trees stand: x of each centre, in steps of one card and gap; others keep 0. The
/// leftmost card stands at 0.
[[nodiscard]] std::vector<double> tidyPlaces(const Forest& forest);

} // namespace kam
