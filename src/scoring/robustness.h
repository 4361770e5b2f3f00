#pragma once

#include "scoring/ranking.h"

#include <optional>

namespace kam
{

/// Weights in percent from low to high, both included.
struct WeightInterval {
    double low = 0;
    double high = 0;
    friend bool operator==(const WeightInterval&, const WeightInterval&) = default;
};

/// How far one weight may move before the ranking changes. At an end of an interval two clients are level.
struct WeightIntervals {
    WeightInterval first;    ///< the first client stays first
    WeightInterval topSet;   ///< the first few stay the first few, in any order
    WeightInterval topOrder; ///< they stay so in their order
};

struct CriterionStability {
    int criterion = 0; ///< column of the ranking
    /// All other weights as they are; from 0 to 100.
    WeightIntervals alone;
    /// The other weights scaled so that the sum S stays; from 0 to S. None where they are all 0.
    std::optional<WeightIntervals> rescaled;
    /// Rows of the clients that are first beyond the ends of the intervals of the first client.
    std::vector<std::int32_t> challengers;
};

/// For every criterion, by interval arithmetic: totals are linear in one weight, so that each pair of clients
/// gives one bound. Takes (top x clients) steps a criterion.
/// @param top how many clients are the first few, 1 or more; all where there are fewer
[[nodiscard]] std::vector<CriterionStability> stabilityOf(const Ranking& ranking, int top);

/// The nearest weight at which the first few change places, all other weights as they are.
struct NearestChange {
    int criterion = 0;
    double weight = 0;      ///< in percent; there the two are level
    bool below = false;     ///< the change comes below this weight; else above it
    std::int32_t rises = 0; ///< row of the client that passes
    std::int32_t falls = 0;
};

/// One for each criterion whose weight changes the first few at all between 0 and 100 %.
[[nodiscard]] std::vector<NearestChange> nearestChanges(const Ranking& ranking, int top);

/// How many clients are the first few, where nobody says otherwise.
inline constexpr int usualTop = 3;

} // namespace kam
