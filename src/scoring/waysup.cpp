#include "scoring/waysup.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <queue>

namespace kam
{

namespace
{

constexpr double mostRating = 10;
constexpr double infinity = std::numeric_limits<double>::infinity();

constexpr double ratingStep = 0.01;
constexpr double leastStep = 1e-6; ///< as many decimals as are shown

/// A multiple of @p step that is not worse. @param more whether more is better
double roundedToBetter(double value, double step, bool more)
{
    const double steps = value / step;
    // What is a multiple but for the last bits stays it; what is a little more than that does not.
    const double near = std::round(steps);
    if (std::abs(steps - near) < 1e-8)
        return near * step;
    return (more ? std::ceil(steps) : std::floor(steps)) * step;
}

/// A power of ten, so that a range has some ten thousand steps.
double stepOf(double range)
{
    return range > 0 ? std::max(std::pow(10, std::floor(std::log10(range)) - 4), leastStep) : leastStep;
}

/// One criterion as a way up. Merits are raw values, negated where less is better.
class Lever
{
public:
    Lever(const Ranking& ranking, int row, int rival, int column)
        : m_ranking(ranking), m_row(row), m_rival(rival), m_column(column),
          m_entry(ranking.model().criteria[static_cast<std::size_t>(column)]),
          m_more(m_entry.direction == Direction::More), m_points(ranking.points(row, column)),
          m_unit(m_entry.weight / static_cast<double>(fullWeight))
    {
    }

    struct Change {
        NextRank way;
        double gain = 0; ///< of the client's total over the rival's
    };
    /// The largest gain; infinite where points are entered.
    [[nodiscard]] Change most() const;
    /// The least change that gains more than @p gap; not attainable where there is none.
    [[nodiscard]] NextRank least(double gap) const;

private:
    [[nodiscard]] double merit(int row) const
    {
        return m_more ? m_ranking.raw(row, m_column) : 0 - m_ranking.raw(row, m_column);
    }
    [[nodiscard]] bool isRated() const { return !std::isnan(m_ranking.raw(m_row, m_column)); }
    [[nodiscard]] Change to(double points) const;
    [[nodiscard]] Change toRating(double points) const;
    [[nodiscard]] Change toBand(double points) const;
    [[nodiscard]] Change toLinear(double points) const;
    [[nodiscard]] Change toRank(double points) const;
    [[nodiscard]] double meritToPass(int count) const;
    [[nodiscard]] double rivalAfterPassing(double merit) const;
    [[nodiscard]] int countBetter(double merit) const;
    [[nodiscard]] double highest() const;
    void nameOvertaken(NextRank& way, double merit) const;
    [[nodiscard]] Change change(double points, ValueBound bound, double value, double rivalGains) const;

    const Ranking& m_ranking;
    int m_row;
    int m_rival;
    int m_column;
    const ModelCriterion& m_entry;
    bool m_more;
    double m_points; ///< of the client, as it is
    double m_unit;   ///< of the total, for a point
};

Lever::Change Lever::change(double points, ValueBound bound, double value, double rivalGains) const
{
    NextRank way{m_entry.criterion.name, points - m_points, true, bound, value, {}};
    return {way, m_unit * (points - m_points - rivalGains)};
}

Lever::Change Lever::toRating(double points) const
{
    const double rating = m_more ? std::max(points, 1.0) : std::min(11 - points, mostRating);
    return change(m_more ? rating : 11 - rating, ValueBound::Exactly,
                  roundedToBetter(rating, ratingStep, m_more), 0);
}

Lever::Change Lever::toBand(double points) const
{
    const Band* least = nullptr;
    for (const Band& band : m_entry.bands)
        if (band.points >= points && (!least || band.points < least->points))
            least = &band;
    return change(least->points, ValueBound::Exactly, least->threshold, 0);
}

/// Within the values of the others: none of them is made better or worse than now, but the client may no
/// longer be the end of the scale.
Lever::Change Lever::toLinear(double points) const
{
    double low = infinity;
    double high = -infinity;
    for (int row = 0; row < m_ranking.clientCount(); ++row)
        if (const double theirs = merit(row); row != m_row && !std::isnan(theirs)) {
            low = std::min(low, theirs);
            high = std::max(high, theirs);
        }
    if (low > high)
        return change(mostRating, ValueBound::None, 0, 0);
    // Halves, as the distance of two numbers can be larger than the largest number.
    const auto pointsAt = [&](double merit) {
        return low == high ? mostRating : 10 * ((merit / 2 - low / 2) / (high / 2 - low / 2));
    };
    const double rival = merit(m_rival);
    const double rivalGains = std::isnan(rival) ? 0 : pointsAt(rival) - m_ranking.points(m_rival, m_column);
    const double reached = low == high ? mostRating : std::clamp(points + rivalGains, 0.0, mostRating);
    const double merit = low * (1 - reached / 10) + high * (reached / 10);
    const double value = m_more ? merit : 0 - merit;
    return change(reached, ValueBound::Exactly,
                  reached < mostRating ? roundedToBetter(value, stepOf(high - low), m_more) : value,
                  rivalGains);
}

int Lever::countBetter(double than) const
{
    int count = 0;
    for (int row = 0; row < m_ranking.clientCount(); ++row)
        count += row != m_row && merit(row) > than;
    return count;
}

/// The merit that passes so many of those who are better now, the worst of them first.
double Lever::meritToPass(int count) const
{
    const double own = isRated() ? merit(m_row) : -infinity;
    std::priority_queue<double> lowest; // the worst of the better, the best of them on top
    for (int row = 0; row < m_ranking.clientCount(); ++row) {
        const double theirs = merit(row);
        if (row == m_row || !(theirs > own))
            continue;
        if (static_cast<int>(lowest.size()) < count)
            lowest.push(theirs);
        else if (theirs < lowest.top()) {
            lowest.pop();
            lowest.push(theirs);
        }
    }
    return lowest.top();
}

/// What the rival's rank points gain once the client is better than @p passed.
double Lever::rivalAfterPassing(double passed) const
{
    const double rival = merit(m_rival);
    if (std::isnan(rival) || (m_more && rival <= 0))
        return 0;
    const bool wasBetter = isRated() && merit(m_row) > rival;
    const bool isBetter = passed >= rival;
    return (isRated() ? 0 : 1) + (wasBetter ? 1 : 0) - (isBetter ? 1 : 0);
}

void Lever::nameOvertaken(NextRank& way, double passed) const
{
    for (int row = 0; row < m_ranking.clientCount(); ++row)
        if (row != m_row && merit(row) == passed) {
            way.overtaken = m_ranking.name(row);
            return;
        }
}

Lever::Change Lever::toRank(double points) const
{
    const double own = isRated() ? merit(m_row) : -infinity;
    const int rated = static_cast<int>(highest());
    const int better = countBetter(own);
    const int toPass = better - (rated - static_cast<int>(points));
    double passed = toPass > 0 ? meritToPass(toPass) : own;
    if (m_more)
        passed = std::max(passed, 0.0); // zero and below get no points
    if (std::isinf(passed))
        return change(rated - better, ValueBound::None, 0, rivalAfterPassing(passed));
    Change result = change(rated - countBetter(passed), m_more ? ValueBound::MoreThan : ValueBound::LessThan,
                           m_more ? passed : 0 - passed, rivalAfterPassing(passed));
    nameOvertaken(result.way, passed);
    return result;
}

/// The highest points the scale gives to this client.
double Lever::highest() const
{
    switch (m_entry.scale) {
    case Scale::Points:
        return infinity;
    case Scale::Rating:
    case Scale::MinMax:
        return mostRating;
    case Scale::Rank:
        return m_ranking.ratedClients(m_column) + (isRated() ? 0 : 1);
    case Scale::Bands:
        break;
    }
    double most = 0;
    for (const Band& band : m_entry.bands)
        most = std::max(most, band.points);
    return most;
}

/// @param points at most highest()
Lever::Change Lever::to(double points) const
{
    switch (m_entry.scale) {
    case Scale::Points:
        break;
    case Scale::Rating:
        return toRating(points);
    case Scale::MinMax:
        return toLinear(points);
    case Scale::Rank:
        return toRank(points);
    case Scale::Bands:
        return toBand(points);
    }
    return change(points, ValueBound::None, 0, 0);
}

Lever::Change Lever::most() const
{
    if (m_unit <= 0 || highest() <= m_points)
        return {};
    return to(highest());
}

NextRank Lever::least(double gap) const
{
    NextRank none{m_entry.criterion.name, 0, false, ValueBound::None, 0, {}};
    if (m_unit <= 0)
        return none;
    const double needed = (gap + tieTolerance) / m_unit;
    const bool inSteps = m_entry.scale == Scale::Rank;
    none.morePoints = inSteps ? std::ceil(needed) : needed;
    // The rival may lose a point of its own.
    double points = inSteps ? std::max(m_points + 1, std::ceil(m_points + needed - 1)) : m_points + needed;
    for (; inSteps && points <= highest(); ++points)
        if (const Change found = to(points); found.gain - gap >= tieTolerance)
            return found.way;
    // On a linear scale the rival may lose points too, so that the highest are not the limit.
    if (!inSteps && (points <= highest() || m_entry.scale == Scale::MinMax))
        if (const Change found = to(points); found.gain - gap >= tieTolerance / 2)
            return found.way;
    return none;
}

/// The fewest of @p levers that are enough.
std::vector<NextRank> fewest(const std::vector<Lever>& levers, double gap)
{
    std::vector<Lever::Change> all;
    for (const Lever& lever : levers)
        all.push_back(lever.most());
    std::vector<std::size_t> order(levers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return all[a].gain > all[b].gain; });
    std::vector<NextRank> ways;
    for (const std::size_t i : order) {
        if (all[i].gain <= 0)
            break;
        if (all[i].gain - gap >= tieTolerance) {
            ways.push_back(levers[i].least(gap));
            return ways;
        }
        ways.push_back(all[i].way);
        gap -= all[i].gain;
    }
    return {};
}

} // namespace

WaysUp waysUp(const Ranking& ranking, int row, int rival)
{
    const double gap = ranking.standing().totals[rival] - ranking.standing().totals[row];
    std::vector<Lever> levers;
    WaysUp ways;
    for (int column = 0; column < static_cast<int>(ranking.model().criteria.size()); ++column) {
        levers.emplace_back(ranking, row, rival, column);
        ways.alone.push_back(levers.back().least(gap));
    }
    if (std::none_of(ways.alone.begin(), ways.alone.end(),
                     [](const NextRank& way) { return way.attainable; }))
        ways.together = fewest(levers, gap);
    return ways;
}

} // namespace kam
