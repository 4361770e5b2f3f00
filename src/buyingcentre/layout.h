#pragma once

#include "buyingcentre/buyingcentre.h"

namespace kam
{

/// Size of a card and the room kept free around it, in the canvas's unit.
struct CardSizes {
    double width = 176;
    double height = 76;
    double gapX = 24; ///< at least so much between cards side by side
    double gapY = 56; ///< between one row and the next
};

/// People and lines as the layout sees them: numbers instead of names.
struct LayoutGraph {
    std::vector<int> managers;              ///< by person; -1 for none
    std::vector<std::pair<int, int>> edges; ///< influence, between two different people
};

/// Places for all cards: managers above those who report to them, no card over another, few crossings.
///
/// Reporting lines make a tidy tree (E. M. Reingold, J. S. Tilford, "Tidier drawings of trees", 1981): each
/// manager over the middle of those below, subtrees as close as their outlines allow. Who stands beside whom
/// is chosen for few crossings: first by the median of those they influence or are influenced by (P. Eades,
/// N. C. Wormald, 1994), sweep by sweep, then by moving one after the other to where fewer lines cross, as
/// long as it helps and within a fixed amount of work. People without any reporting line stand in a row near
/// those they are linked to; without any line at all, below everybody. The same graph gives the same places.
/// @returns centres of the cards, by person; the leftmost card begins at x = 0, the highest at y = 0
[[nodiscard]] std::vector<CanvasPoint> layeredLayout(const LayoutGraph& graph, const CardSizes& sizes = {});

/// Places for everybody of a buying centre, by person.
[[nodiscard]] std::vector<std::pair<Id, CanvasPoint>> arranged(const BuyingCentre& centre,
                                                               const CardSizes& sizes = {});

/// How many pairs of lines cross when reporting lines and edges are drawn straight from centre to centre.
/// Lines that share an end do not cross; lines along the same row do where they overlap without one holding
/// the other.
[[nodiscard]] int crossings(const LayoutGraph& graph, const std::vector<CanvasPoint>& places);

} // namespace kam
