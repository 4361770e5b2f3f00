#pragma once

#include "scoring/ranking.h"

#include <optional>

namespace kam
{

class Progress;

/// How weights are drawn at random.
struct WeightDraws {
    enum class From {
        Anywhere, ///< all weights that add up to 100 %, each as likely as any other
        Ordered,  ///< of these, those in the order of the model's own weights
        Around    ///< each weight by itself, evenly within some points of the model's own, never below 0
    };
    int count = 10000;
    quint64 seed = 1; ///< the same draws on every machine
    From from = From::Anywhere;
    double around = 0; ///< percentage points, for Around
};

/// How a client stands when nobody is sure of the weights (Lahdelma and Salminen, stochastic multicriteria
/// acceptability analysis).
struct Acceptability {
    std::int32_t row = 0;
    std::vector<double> share;         ///< of the draws, by rank: how often it has rank 1, 2 and so on
    std::vector<double> standardError; ///< of each share: sqrt(p (1 - p) / draws)
    double top = 0;                    ///< share of draws in which it is among the first few
    double meanRank = 0;
    /// Mean of the weights, in percent, that made it first, by criterion; empty where none did.
    std::vector<double> centralWeights;
    /// 1 where it is first under its central weights, else 0; none where it never was first.
    std::optional<double> confidence;
};

/// @returns all clients, by mean rank. @throws Error where there are more than 2000 clients, since each has a
/// share for each rank, or where the numbers of draws or points cannot be
[[nodiscard]] std::vector<Acceptability> acceptabilityOf(const Ranking& ranking, const WeightDraws& draws,
                                                         int top, Progress& progress);

} // namespace kam
