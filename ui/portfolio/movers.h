#pragma once

#include "portfolio/portfoliofigures.h"

#include <QString>
#include <vector>

namespace kam
{

/// How a client stands against the year before, by the chosen measure.
struct Mover {
    Id client = noId;
    QString name;
    double before = 0; ///< 0 where nothing was known of it
    double now = 0;
    int rankBefore = 0; ///< 1 is the largest, equal values share it; 0 without a value above zero
    int rankNow = 0;
    AbcClass classBefore = AbcClass::None;
    AbcClass classNow = AbcClass::None;

    [[nodiscard]] double change() const { return now - before; }
    [[nodiscard]] bool classChanged() const { return classNow != classBefore; }
};

/// Those whose value, rank or class differs, the largest change of value first. Empty where nothing is
/// recorded of the year before.
[[nodiscard]] std::vector<Mover> movers(const Portfolio& portfolio);

struct MoverCounts {
    int up = 0;   ///< moved to a better class
    int down = 0; ///< to a worse one, those included that bring nothing any more
};
[[nodiscard]] MoverCounts countMovers(const std::vector<Mover>& movers);

} // namespace kam
