#include "scoring/elicitation.h"

#include "base/error.h"
#include "base/number.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

/// Saaty, 1980, for 1 to 15 criteria.
constexpr std::array randomIndices{0.0,  0.0,  0.58, 0.90, 1.12, 1.24, 1.32, 1.41,
                                   1.45, 1.49, 1.51, 1.54, 1.56, 1.57, 1.59};
constexpr double reciprocity = 0.01; ///< of a product that should be 1: files round 1/3 to 0.33
constexpr int mostSteps = 10'000;
constexpr double settled = 1e-15;

QString shown(double value)
{
    return shortNumber(value, 6, QLocale());
}

Weights percent(const std::vector<double>& shares)
{
    const double sum = requireFinite(std::accumulate(shares.begin(), shares.end(), 0.0));
    Weights weights;
    for (const double share : shares)
        weights.push_back(100 * share / sum);
    return weights;
}

void completePair(const QStringList& names, Eigen::MatrixXd& ratios, Eigen::Index a, Eigen::Index b)
{
    double& here = ratios(a, b);
    double& there = ratios(b, a);
    if (std::isnan(here) && std::isnan(there))
        throw Error(
            Text::tr("%1 and %2 are not compared. Enter how many times one matters as much as the other.")
                .arg(names[a], names[b]));
    if (std::isnan(here))
        here = 1 / there;
    else if (std::isnan(there))
        there = 1 / here;
    for (const auto& [ratio, row, column] : {std::tuple{here, a, b}, std::tuple{there, b, a}})
        if (!(ratio > 0) || std::isinf(ratio))
            throw Error(Text::tr("%1 against %2 is %3. Enter a number above 0.")
                            .arg(names[row], names[column], shown(ratio)));
    if (std::abs(here * there - 1) > reciprocity)
        throw Error(Text::tr("%1 against %2 is %3 but the other way round %4, not its reciprocal. "
                             "Correct one, or leave it empty.")
                        .arg(names[a], names[b], shown(here), shown(there)));
}

void complete(const QStringList& names, Eigen::MatrixXd& ratios)
{
    for (Eigen::Index a = 0; a < ratios.rows(); ++a) {
        if (std::isnan(ratios(a, a)))
            ratios(a, a) = 1;
        if (ratios(a, a) != 1)
            throw Error(Text::tr("%1 against itself is %2. Enter 1, or leave it empty.")
                            .arg(names[a], shown(ratios(a, a))));
        for (Eigen::Index b = a + 1; b < ratios.cols(); ++b)
            completePair(names, ratios, a, b);
    }
}

std::vector<int> requirePlaces(const QStringList& names, const std::vector<double>& places)
{
    std::vector<int> whole;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!(places[i] >= 1 && places[i] <= 1e6) || places[i] != std::floor(places[i]))
            throw Error(Text::tr("%1 has the place %2. Enter 1 for what matters most, then 2, 3 and so on.")
                            .arg(names[static_cast<qsizetype>(i)], shown(places[i])));
        whole.push_back(static_cast<int>(places[i]));
    }
    return whole;
}

/// Gives each criterion the mean of what the places that its equals take together get.
template <class WeightOfPlace>
Weights byPlace(const QStringList& names, const std::vector<double>& places, const WeightOfPlace& weightOf)
{
    const std::vector<int> whole = requirePlaces(names, places);
    Weights shares;
    for (const int place : whole) {
        const auto before =
            std::count_if(whole.begin(), whole.end(), [&](int other) { return other < place; });
        const auto equal = std::count(whole.begin(), whole.end(), place);
        double sum = 0;
        for (auto taken = before + 1; taken <= before + equal; ++taken)
            sum += weightOf(static_cast<int>(taken), static_cast<int>(whole.size()));
        shares.push_back(sum / static_cast<double>(equal));
    }
    return percent(shares);
}

double entropy(const QStringList& names, const Eigen::MatrixXd& values, Eigen::Index column)
{
    const double sum = values.col(column).sum();
    double total = 0;
    for (Eigen::Index row = 0; row < values.rows(); ++row) {
        const double value = values(row, column);
        if (!(value >= 0) || std::isinf(value))
            throw Error(
                Text::tr("%1: the value in row %2 is missing or below 0. Entropy needs values from 0 on.")
                    .arg(names[column])
                    .arg(row + 1));
        if (value > 0)
            total -= value / sum * std::log(value / sum);
    }
    requireFinite(sum);
    // A column of zeros says nothing: as if all were equal.
    return sum > 0 ? total / std::log(static_cast<double>(values.rows())) : 1;
}

} // namespace

PairedComparison weightsFromPairs(const QStringList& names, Eigen::MatrixXd ratios)
{
    const auto count = static_cast<std::size_t>(ratios.rows());
    if (count < 1 || count > randomIndices.size())
        throw Error(Text::tr("Compare 1 to %1 criteria in pairs; %2 are given.")
                        .arg(randomIndices.size())
                        .arg(count));
    complete(names, ratios);
    Eigen::VectorXd vector = Eigen::VectorXd::Constant(ratios.rows(), 1.0 / static_cast<double>(count));
    for (int step = 0; step < mostSteps; ++step) {
        Eigen::VectorXd next = ratios * vector;
        next /= next.sum();
        const double moved = (next - vector).cwiseAbs().maxCoeff();
        vector = next;
        if (moved < settled)
            break;
    }
    PairedComparison result;
    result.weights = percent({vector.begin(), vector.end()});
    const double n = static_cast<double>(count);
    result.lambdaMax = (ratios * vector).cwiseQuotient(vector).mean();
    result.randomIndex = randomIndices.at(count - 1);
    result.consistencyIndex = count > 1 ? (result.lambdaMax - n) / (n - 1) : 0;
    result.consistencyRatio = result.randomIndex > 0 ? result.consistencyIndex / result.randomIndex : 0;
    return result;
}

Weights weightsFromSwing(const QStringList& names, const std::vector<double>& points)
{
    for (std::size_t i = 0; i < points.size(); ++i)
        if (!(points[i] >= 0) || std::isinf(points[i]))
            throw Error(Text::tr("%1 has %2 points. Enter points from 0 on.")
                            .arg(names[static_cast<qsizetype>(i)], shown(points[i])));
    if (std::accumulate(points.begin(), points.end(), 0.0) <= 0)
        throw Error(
            Text::tr("All points are 0, so there is nothing to share out. Give points to one at least."));
    return percent(points);
}

Weights weightsFromCentroid(const QStringList& names, const std::vector<double>& places)
{
    return byPlace(names, places, [](int place, int count) {
        double sum = 0;
        for (int i = place; i <= count; ++i)
            sum += 1.0 / i;
        return sum / count;
    });
}

Weights weightsFromRankSum(const QStringList& names, const std::vector<double>& places)
{
    return byPlace(names, places,
                   [](int place, int count) { return 2.0 * (count + 1 - place) / (count * (count + 1.0)); });
}

Weights weightsFromEntropy(const QStringList& names, const Eigen::MatrixXd& values)
{
    if (values.rows() < 2)
        throw Error(Text::tr("Entropy compares clients. Give two at least."));
    std::vector<double> spread;
    for (Eigen::Index column = 0; column < values.cols(); ++column)
        spread.push_back(std::max(1 - entropy(names, values, column), 0.0));
    if (std::accumulate(spread.begin(), spread.end(), 0.0) <= settled)
        throw Error(
            Text::tr("The clients are equal on every criterion, so that none weighs more than another."));
    return percent(spread);
}

} // namespace kam
