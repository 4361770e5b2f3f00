#include "scoring/robustness.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kam
{

namespace
{

constexpr double infinite = std::numeric_limits<double>::infinity();

/// Clients of whom the first must stay ahead of the second, or level.
struct Pair {
    std::int32_t ahead = 0;
    std::int32_t behind = 0;
    /// Of their totals, in points times hundredths of a percent; 0 where they are level within the tolerance.
    /// The same sum of whole weights as the totals, so that round figures stay round.
    double gap = 0;
};
using Pairs = std::vector<Pair>;

/// A weight in hundredths of a percent at which a pair is level.
struct Bound {
    double at = 0;
    const Pair* pair = nullptr; ///< none where the end of the scale comes first
};

struct Bounds {
    Bound low;
    Bound high;
};

/// What one column's weight does to the distance of two clients.
class Column
{
public:
    Column(const Ranking& ranking, int criterion)
        : m_ranking(ranking), m_criterion(criterion),
          m_weight(ranking.model().criteria[static_cast<std::size_t>(criterion)].weight),
          m_sum(weightSum(ranking.model()))
    {
    }
    [[nodiscard]] double weight() const { return m_weight; }
    [[nodiscard]] double sum() const { return m_sum; }
    /// Ends on a scale from 0 to @p most, in hundredths of a percent.
    [[nodiscard]] Bounds bounds(const Pairs& pairs, bool rescaled, double most) const
    {
        Bounds result{{0, nullptr}, {most, nullptr}};
        for (const Pair& pair : pairs) {
            const double slope = rescaled ? slopeRescaled(pair) : slopeAlone(pair);
            const double level = m_weight - pair.gap / slope;
            if (slope > 0 && level > result.low.at)
                result.low = {level, &pair};
            if (slope < 0 && level < result.high.at)
                result.high = {level, &pair};
        }
        return result;
    }

private:
    [[nodiscard]] double slopeAlone(const Pair& pair) const
    {
        return m_ranking.points(pair.ahead, m_criterion) - m_ranking.points(pair.behind, m_criterion);
    }
    [[nodiscard]] double slopeRescaled(const Pair& pair) const
    {
        const double alone = slopeAlone(pair);
        return alone - (pair.gap - m_weight * alone) / (m_sum - m_weight);
    }

    const Ranking& m_ranking;
    int m_criterion;
    double m_weight;
    double m_sum;
};

Pair pairOf(const Ranking& ranking, std::int32_t ahead, std::int32_t behind)
{
    double gap = 0;
    int column = 0;
    for (const ModelCriterion& entry : ranking.model().criteria) {
        gap += entry.weight * (ranking.points(ahead, column) - ranking.points(behind, column));
        ++column;
    }
    return {ahead, behind, gap < tieTolerance * fullWeight ? 0 : gap};
}

struct Places {
    Pairs first;
    Pairs topSet;
    Pairs topOrder;
};

std::size_t countOfTop(const Ranking& ranking, int top)
{
    return std::min(static_cast<std::size_t>(std::max(top, 1)), ranking.standing().order.size());
}

/// The pairs that keep the first few in their order: each with the next, and the last of them with all
/// behind.
Pairs pairsInOrder(const Ranking& ranking, int top)
{
    const std::vector<std::int32_t>& order = ranking.standing().order;
    const std::size_t some = countOfTop(ranking, top);
    Pairs pairs;
    pairs.reserve(order.size());
    for (std::size_t place = 1; place < some; ++place)
        pairs.push_back(pairOf(ranking, order[place - 1], order[place]));
    for (std::size_t outside = some; some > 0 && outside < order.size(); ++outside)
        pairs.push_back(pairOf(ranking, order[some - 1], order[outside]));
    return pairs;
}

Places placesOf(const Ranking& ranking, int top)
{
    const std::vector<std::int32_t>& order = ranking.standing().order;
    const std::size_t some = countOfTop(ranking, top);
    Places places;
    for (std::size_t place = 1; place < order.size(); ++place)
        places.first.push_back(pairOf(ranking, order.front(), order[place]));
    for (std::size_t inside = 0; inside < some; ++inside)
        for (std::size_t outside = some; outside < order.size(); ++outside)
            places.topSet.push_back(pairOf(ranking, order[inside], order[outside]));
    places.topOrder = pairsInOrder(ranking, top);
    return places;
}

WeightInterval percent(const Bounds& bounds)
{
    return {bounds.low.at / 100, bounds.high.at / 100};
}

WeightIntervals intervals(const Column& column, const Places& places, bool rescaled,
                          std::vector<std::int32_t>& challengers)
{
    const double most = rescaled ? column.sum() : fullWeight;
    const Bounds first = column.bounds(places.first, rescaled, most);
    for (const Bound& end : {first.low, first.high})
        if (end.pair &&
            std::find(challengers.begin(), challengers.end(), end.pair->behind) == challengers.end())
            challengers.push_back(end.pair->behind);
    return {percent(first), percent(column.bounds(places.topSet, rescaled, most)),
            percent(column.bounds(places.topOrder, rescaled, most))};
}

} // namespace

std::vector<CriterionStability> stabilityOf(const Ranking& ranking, int top)
{
    const Places places = placesOf(ranking, top);
    std::vector<CriterionStability> all;
    for (std::size_t i = 0; i < ranking.model().criteria.size(); ++i) {
        const Column column(ranking, static_cast<int>(i));
        CriterionStability one;
        one.criterion = static_cast<int>(i);
        one.alone = intervals(column, places, false, one.challengers);
        if (column.sum() > column.weight())
            one.rescaled = intervals(column, places, true, one.challengers);
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<NearestChange> nearestChanges(const Ranking& ranking, int top)
{
    const Pairs pairs = pairsInOrder(ranking, top);
    std::vector<NearestChange> changes;
    for (std::size_t i = 0; i < ranking.model().criteria.size(); ++i) {
        const Column column(ranking, static_cast<int>(i));
        const Bounds bounds = column.bounds(pairs, false, fullWeight);
        const double down = bounds.low.pair ? column.weight() - bounds.low.at : infinite;
        const double up = bounds.high.pair ? bounds.high.at - column.weight() : infinite;
        if (std::min(down, up) == infinite)
            continue;
        const Bound& nearest = down <= up ? bounds.low : bounds.high;
        changes.push_back(
            {static_cast<int>(i), nearest.at / 100, down <= up, nearest.pair->behind, nearest.pair->ahead});
    }
    return changes;
}

} // namespace kam
