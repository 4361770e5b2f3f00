#include "scoring/acceptability.h"

#include "base/error.h"
#include "base/progress.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr int mostClients = 2000;
constexpr int mostDraws = 10'000'000;
constexpr int progressStep = 1000;

/// Weights in percent, one draw after another.
class Drawer
{
public:
    Drawer(const ScoringModel& model, const WeightDraws& draws) : m_draws(draws), m_random(draws.seed)
    {
        for (const ModelCriterion& entry : model.criteria)
            m_own.push_back(entry.weight / 100.0);
        m_order.resize(m_own.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::stable_sort(m_order.begin(), m_order.end(),
                         [this](std::size_t a, std::size_t b) { return m_own[a] > m_own[b]; });
    }
    void draw(Vector& weights)
    {
        if (m_draws.from == WeightDraws::From::Around)
            drawAround(weights);
        else
            drawFromAll(weights);
    }

private:
    /// From 0 to below 1: the upper 53 bits, alike with every library.
    double uniform() { return std::ldexp(static_cast<double>(m_random() >> 11U), -53); }

    void drawAround(Vector& weights)
    {
        for (std::size_t i = 0; i < m_own.size(); ++i) {
            const double low = std::max(m_own[i] - m_draws.around, 0.0);
            const double high = std::min(m_own[i] + m_draws.around, 100.0);
            weights[static_cast<Eigen::Index>(i)] = low + (high - low) * uniform();
        }
    }
    /// Exponential numbers over their sum are even over all weights of one sum.
    void drawFromAll(Vector& weights)
    {
        for (double& weight : weights)
            weight = -std::log1p(-uniform());
        weights *= 100 / weights.sum();
        if (m_draws.from != WeightDraws::From::Ordered)
            return;
        std::vector<double> sorted(weights.begin(), weights.end());
        std::sort(sorted.begin(), sorted.end(), std::greater<>());
        for (std::size_t place = 0; place < sorted.size(); ++place)
            weights[static_cast<Eigen::Index>(m_order[place])] = sorted[place];
    }

    const WeightDraws& m_draws;
    std::mt19937_64 m_random;
    std::vector<double> m_own;
    std::vector<std::size_t> m_order; ///< columns, the heaviest first
};

/// Ranks for given weights; ties share the higher rank as everywhere.
class Ranks
{
public:
    explicit Ranks(const Ranking& ranking)
        : m_points(ranking.clientCount(), static_cast<Eigen::Index>(ranking.model().criteria.size())),
          m_order(static_cast<std::size_t>(ranking.clientCount())), m_ranks(m_order.size())
    {
        for (Eigen::Index row = 0; row < m_points.rows(); ++row)
            for (Eigen::Index column = 0; column < m_points.cols(); ++column)
                m_points(row, column) = ranking.points(static_cast<int>(row), static_cast<int>(column));
        std::iota(m_order.begin(), m_order.end(), 0);
    }
    const std::vector<int>& at(const Vector& weights)
    {
        m_totals.noalias() = m_points * weights;
        m_totals /= 100;
        // The order of the draw before is a good beginning.
        std::sort(m_order.begin(), m_order.end(),
                  [this](std::int32_t a, std::int32_t b) { return m_totals[a] > m_totals[b]; });
        std::size_t higher = 0;
        for (const std::int32_t row : m_order) {
            while (m_totals[m_order[higher]] - m_totals[row] >= tieTolerance)
                ++higher;
            m_ranks[static_cast<std::size_t>(row)] = static_cast<int>(higher);
        }
        return m_ranks;
    }

private:
    Matrix m_points;
    Vector m_totals;
    std::vector<std::int32_t> m_order;
    std::vector<int> m_ranks; ///< by row, from 0
};

void requireSensible(const Ranking& ranking, const WeightDraws& draws)
{
    if (ranking.clientCount() > mostClients)
        throw Error(
            Text::tr("Acceptability has a share for every client and rank, and so at most %1 clients. "
                     "Rank fewer.")
                .arg(mostClients));
    if (draws.count < 1 || draws.count > mostDraws)
        throw Error(Text::tr("Draw weights from 1 to %1 times.").arg(mostDraws), "draws", Failure::Usage);
    if (!(draws.around >= 0 && draws.around <= 100))
        throw Error(Text::tr("Draw weights within 0 to 100 points of the model's own."), "around",
                    Failure::Usage);
}

void finish(Acceptability& one, double draws, double timesFirst, Ranks& ranks)
{
    for (std::size_t rank = 0; rank < one.share.size(); ++rank) {
        one.share[rank] /= draws;
        one.meanRank += static_cast<double>(rank + 1) * one.share[rank];
        one.standardError.push_back(std::sqrt(one.share[rank] * (1 - one.share[rank]) / draws));
    }
    one.top /= draws;
    if (timesFirst == 0) {
        one.centralWeights.clear();
        return;
    }
    Vector central(static_cast<Eigen::Index>(one.centralWeights.size()));
    for (std::size_t i = 0; i < one.centralWeights.size(); ++i)
        central[static_cast<Eigen::Index>(i)] = one.centralWeights[i] /= timesFirst;
    one.confidence = ranks.at(central)[static_cast<std::size_t>(one.row)] == 0 ? 1 : 0;
}

} // namespace

std::vector<Acceptability> acceptabilityOf(const Ranking& ranking, const WeightDraws& draws, int top,
                                           Progress& progress)
{
    requireSensible(ranking, draws);
    const std::size_t criteria = ranking.model().criteria.size();
    const auto clients = static_cast<std::size_t>(ranking.clientCount());
    std::vector<Acceptability> all(clients);
    for (std::size_t row = 0; row < clients; ++row) {
        all[row].row = static_cast<std::int32_t>(row);
        all[row].share.assign(clients, 0);
        all[row].centralWeights.assign(criteria, 0);
    }
    Ranks ranks(ranking);
    Drawer drawer(ranking.model(), draws);
    Vector weights(static_cast<Eigen::Index>(criteria));
    for (int draw = 0; draw < draws.count && criteria > 0; ++draw) {
        if (draw % progressStep == 0)
            progress.step(draw, draws.count);
        drawer.draw(weights);
        const std::vector<int>& drawn = ranks.at(weights);
        for (std::size_t row = 0; row < clients; ++row) {
            ++all[row].share[static_cast<std::size_t>(drawn[row])];
            all[row].top += drawn[row] < top;
            for (std::size_t i = 0; drawn[row] == 0 && i < criteria; ++i)
                all[row].centralWeights[i] += weights[static_cast<Eigen::Index>(i)];
        }
    }
    for (Acceptability& one : all)
        finish(one, draws.count, one.share.empty() ? 0 : one.share.front(), ranks);
    std::stable_sort(all.begin(), all.end(),
                     [](const Acceptability& a, const Acceptability& b) { return a.meanRank < b.meanRank; });
    return all;
}

} // namespace kam
