#include "report/strip.h"

namespace kam
{

namespace
{

struct Mover {
    QPointF offset;

    void operator()(PlacedText& text) const { text.at += offset; }
    void operator()(PlacedRule& rule) const { rule.line.translate(offset); }
    void operator()(PlacedPicture& picture) const { picture.place.translate(offset); }
    void operator()(PlacedLink& link) const { link.place.translate(offset); }
    void operator()(PlacedAnchor& anchor) const { anchor.at += offset; }
};

} // namespace

void move(Placed& placed, QPointF offset)
{
    std::visit(Mover{offset}, placed);
}

} // namespace kam
