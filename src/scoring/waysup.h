#pragma once

#include "scoring/ranking.h"

namespace kam
{

/// What a raw value must be for the points.
enum class ValueBound {
    None,     ///< any value, or points are the value
    Exactly,  ///< this value does
    MoreThan, ///< better than this value, where more is better
    LessThan, ///< better than this value, where less is better
};

/// A change on one criterion that helps to pass the client one rank up.
struct NextRank {
    QString criterion;
    double morePoints = 0;   ///< additional points for the client itself
    bool attainable = false; ///< within the highest points the scale gives
    ValueBound bound = ValueBound::None;
    double value = 0;  ///< raw value, in the unit of the criterion; see bound
    QString overtaken; ///< whose value it is; empty where it is nobody's
};

struct WaysUp {
    std::vector<NextRank> alone; ///< by criterion: the least change that is enough, all else as it is
    /// Where none is: the fewest criteria that are enough together, largest possible gain first; each to the
    /// highest its scale gives, the last only as far as needed. Empty where even all are not enough.
    std::vector<NextRank> together;
};

/// All other clients keep their raw values; where points depend on those of others (rank points and linear
/// scales), the points that @p rival loses or gains by the change are counted.
[[nodiscard]] WaysUp waysUp(const Ranking& ranking, int row, int rival);

} // namespace kam
