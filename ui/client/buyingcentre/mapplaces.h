#pragma once

#include "buyingcentre/layout.h"

#include <QHash>
#include <QPointF>
#include <QSet>

namespace kam
{

/// Cards of the map and the room between them.
inline constexpr CardSizes mapCards{184, 80, 16, 52};

/// Where every card stands: where it was put, and for those not placed yet a free place below their manager,
/// else below all others; the automatic layout where nobody is placed.
[[nodiscard]] QHash<Id, QPointF> cardPlaces(const BuyingCentre& centre);
/// A free place below @p manager. @param ignored cards that will not stay where they are
[[nodiscard]] QPointF freePlaceBelow(const BuyingCentre& centre, const QHash<Id, QPointF>& places, Id manager,
                                     const QSet<Id>& ignored);

enum class Alignment { Left, Centre, Top, Middle };
/// Cards moved so that their edges or centres stand in line with those of the first; then apart, in their
/// order, where they would lie over each other.
[[nodiscard]] std::vector<std::pair<Id, CanvasPoint>>
alignedPlaces(const QHash<Id, QPointF>& places, const std::vector<Id>& people, Alignment alignment);
/// Between the outermost two in equal steps, from left to right or from top to bottom.
[[nodiscard]] std::vector<std::pair<Id, CanvasPoint>>
spreadPlaces(const QHash<Id, QPointF>& places, const std::vector<Id>& people, Qt::Orientation direction);

} // namespace kam
