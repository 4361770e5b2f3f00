#include "scoring/engine.h"

#include "base/error.h"
#include "scoring/roworder.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

using Column = Eigen::Ref<const Vector>;
using Target = Eigen::Ref<Vector>;

void requireFinite(const Column& raw)
{
    for (Eigen::Index row = 0; row < raw.size(); ++row)
        if (std::isinf(raw[row]))
            throw Error(Text::tr("The value in row %1 is not a finite number. Enter a number.").arg(row + 1));
}

std::vector<std::int32_t> ratedRows(const Column& raw)
{
    std::vector<std::int32_t> rows;
    rows.reserve(static_cast<std::size_t>(raw.size()));
    for (Eigen::Index row = 0; row < raw.size(); ++row)
        if (!std::isnan(raw[row]))
            rows.push_back(static_cast<std::int32_t>(row));
    return rows;
}

void rankPoints(const Column& raw, Direction direction, Target points)
{
    const std::vector<std::int32_t> rated = ratedRows(raw);
    const double sign = direction == Direction::More ? 1 : -1;
    Vector merit(static_cast<Eigen::Index>(rated.size()));
    for (std::size_t i = 0; i < rated.size(); ++i)
        merit[static_cast<Eigen::Index>(i)] = sign * raw[rated[i]];
    const std::vector<std::int32_t> order = rowsDescending(merit);
    std::size_t better = 0;
    for (std::size_t place = 0; place < order.size(); ++place) {
        if (merit[order[place]] < merit[order[better]])
            better = place;
        points[rated[static_cast<std::size_t>(order[place])]] = static_cast<double>(order.size() - better);
    }
    if (direction == Direction::More)
        for (const std::int32_t row : rated)
            if (raw[row] <= 0)
                points[row] = 0;
}

void minMaxPoints(const Column& raw, Direction direction, Target points)
{
    const std::vector<std::int32_t> rated = ratedRows(raw);
    if (rated.empty())
        return;
    const auto [low, high] = std::minmax_element(
        rated.begin(), rated.end(), [&](std::int32_t a, std::int32_t b) { return raw[a] < raw[b]; });
    // The distance of two numbers can be larger than the largest number.
    const double unit = std::isinf(raw[*high] - raw[*low]) ? 0.5 : 1;
    const double worst = unit * raw[direction == Direction::More ? *low : *high];
    const double best = unit * raw[direction == Direction::More ? *high : *low];
    for (const std::int32_t row : rated)
        points[row] = worst == best ? 10 : 10 * ((unit * raw[row] - worst) / (best - worst));
}

double bandPoints(double value, const std::vector<Band>& bands)
{
    const auto above = std::upper_bound(bands.begin(), bands.end(), value,
                                        [](double v, const Band& band) { return v < band.threshold; });
    return above == bands.begin() ? 0 : std::prev(above)->points;
}

double ratingPoints(double value, Direction direction, Eigen::Index row)
{
    if (!isRating(value))
        throw Error(Text::tr("The rating in row %1 is not between 1 and 10.").arg(row + 1));
    return direction == Direction::More ? value : 11 - value;
}

double singlePoints(double value, const ScaleRule& rule, Eigen::Index row)
{
    switch (rule.scale) {
    case Scale::Rating:
        return ratingPoints(value, rule.direction, row);
    case Scale::Bands:
        return bandPoints(value, rule.bands);
    default:
        return rule.direction == Direction::More ? value : 0 - value;
    }
}

/// By row: 1 + number of totals higher by the tolerance or more, for rows in descending order of totals.
void rankRows(Standing& standing)
{
    standing.rank.resize(standing.order.size());
    std::size_t higher = 0;
    for (const std::int32_t row : standing.order) {
        while (standing.totals[standing.order[higher]] - standing.totals[row] >= tieTolerance)
            ++higher;
        standing.rank[static_cast<std::size_t>(row)] = static_cast<std::int32_t>(higher) + 1;
    }
}

void sortTies(const TieOrder& nameBefore, Standing& standing)
{
    std::vector<std::int32_t>& order = standing.order;
    const auto rank = [&](std::size_t place) {
        return standing.rank[static_cast<std::size_t>(order[place])];
    };
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from + 1;
        while (to < order.size() && rank(to) == rank(from))
            ++to;
        if (to - from > 1)
            std::sort(order.begin() + static_cast<std::ptrdiff_t>(from),
                      order.begin() + static_cast<std::ptrdiff_t>(to), nameBefore);
        from = to;
    }
}

void order(const TieOrder& nameBefore, Standing& standing)
{
    standing.order = rowsDescending(standing.totals);
    rankRows(standing);
    sortTies(nameBefore, standing);
}

} // namespace

bool isRating(double value)
{
    return value >= 1 && value <= 10;
}

void pointsOf(const Eigen::Ref<const Vector>& raw, const ScaleRule& rule, Eigen::Ref<Vector> points)
{
    requireFinite(raw);
    points.setZero();
    if (rule.scale == Scale::Rank)
        return rankPoints(raw, rule.direction, points);
    if (rule.scale == Scale::MinMax)
        return minMaxPoints(raw, rule.direction, points);
    for (Eigen::Index row = 0; row < raw.size(); ++row)
        if (!std::isnan(raw[row]))
            points[row] = singlePoints(raw[row], rule, row);
}

void rankClients(const Matrix& points, const std::vector<Weight>& weights, const TieOrder& nameBefore,
                 Standing& standing)
{
    Vector factors(points.cols());
    std::transform(weights.begin(), weights.end(), factors.begin(),
                   [](Weight weight) { return static_cast<double>(weight); });
    // Dividing last keeps the sums exact where points are whole numbers.
    standing.totals.noalias() = points * factors;
    standing.totals /= fullWeight;
    order(nameBefore, standing);
}

void rankTotals(Vector totals, const TieOrder& nameBefore, Standing& standing)
{
    standing.totals = std::move(totals);
    order(nameBefore, standing);
}

} // namespace kam
