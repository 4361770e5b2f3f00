#pragma once

#include "report/document.h"
#include "report/textblock.h"

#include <memory>

namespace kam
{

struct PlacedText {
    std::shared_ptr<const TextBlock> block;
    int first = 0; ///< line of the block
    int count = 0; ///< lines
    QPointF at;
};
struct PlacedRule {
    QLineF line;
    QRgb colour = ink::line;
    double width = 6;
};
struct PlacedPicture {
    std::function<void(QPainter&, const QRectF&)> draw; ///< in points
    QRectF place;
};
struct PlacedLink {
    QRectF place;
    QByteArray target; ///< anchor
};
struct PlacedAnchor {
    Heading heading;
    QPointF at;
};
using Placed = std::variant<PlacedText, PlacedRule, PlacedPicture, PlacedLink, PlacedAnchor>;

/// A piece of a page that stays whole; positions from its own top left corner, in tenths of a point.
struct Strip {
    double height = 0;
    double spaceBefore = 0;    ///< falls away at the top of a page
    bool keepWithNext = false; ///< never the last on its page
    std::vector<Placed> items;
    /// Header of the table this row belongs to; stands again where the row begins a page.
    std::shared_ptr<const Strip> header;
};

/// Moves what is placed by @p offset.
void move(Placed& placed, QPointF offset);

} // namespace kam
