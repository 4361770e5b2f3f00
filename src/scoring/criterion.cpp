#include "scoring/criterion.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr std::array scaleWords{
    std::pair{Scale::Points, "points"}, std::pair{Scale::Rating, "rating"}, std::pair{Scale::Rank, "rank"},
    std::pair{Scale::MinMax, "minmax"}, std::pair{Scale::Bands, "bands"},
};

} // namespace

Weight weightSum(const ScoringModel& model)
{
    return std::accumulate(
        model.criteria.begin(), model.criteria.end(), Weight{0},
        [](Weight sum, const ModelCriterion& criterion) { return sum + criterion.weight; });
}

std::vector<Weight> normalised(const std::vector<Weight>& weights)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64{0});
    if (sum <= 0)
        return {};
    std::vector<Weight> result;
    result.reserve(weights.size());
    for (const Weight weight : weights)
        result.push_back(static_cast<Weight>((2 * qint64{weight} * fullWeight + sum) / (2 * sum)));
    const auto largest = std::max_element(weights.begin(), weights.end()) - weights.begin();
    result[static_cast<std::size_t>(largest)] +=
        fullWeight - std::accumulate(result.begin(), result.end(), 0);
    return result;
}

QString scaleWord(Scale scale)
{
    for (const auto& [value, word] : scaleWords)
        if (value == scale)
            return QString::fromLatin1(word);
    return {};
}

std::optional<Scale> scaleFromWord(const QString& word)
{
    for (const auto& [value, known] : scaleWords)
        if (word == QLatin1String(known))
            return value;
    return std::nullopt;
}

QString directionWord(Direction direction)
{
    return direction == Direction::More ? QStringLiteral("more") : QStringLiteral("less");
}

std::optional<Direction> directionFromWord(const QString& word)
{
    for (const Direction direction : {Direction::More, Direction::Less})
        if (word == directionWord(direction))
            return direction;
    return std::nullopt;
}

QString scaleName(Scale scale)
{
    switch (scale) {
    case Scale::Points:
        return Text::tr("Points as entered");
    case Scale::Rating:
        return Text::tr("Rating 1 to 10");
    case Scale::Rank:
        return Text::tr("Rank points");
    case Scale::MinMax:
        return Text::tr("Min-max 0 to 10");
    case Scale::Bands:
        return Text::tr("Bands");
    }
    return {};
}

QString directionName(Direction direction)
{
    return direction == Direction::More ? Text::tr("More is better") : Text::tr("Less is better");
}

} // namespace kam
