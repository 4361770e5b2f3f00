#pragma once

#include "buyingcentre/buyingcentre.h"

namespace kam
{

/// How much of an influence is left after each further person it passes through.
inline constexpr double usualDecay = 0.5;

/// How far a person's influence reaches.
struct Reach {
    Id person = noId;
    double reach = 0;   ///< sum over all others of the influence that arrives at them; 0 to n - 1
    int directly = 0;   ///< how many they influence themselves
    int altogether = 0; ///< how many it arrives at
};

/// Weighted reach of everybody who has not left, highest first, then by name.
///
/// An influence of strength s (1 to 3) carries s/3 over an edge, and what passes through another person loses
/// (1 - decay) each time: a path of edges s1..sk carries s1/3 x ... x sk/3 x decay^(k-1). At each person the
/// best path counts, and reach is the sum over all persons reached. Positive and informal edges carry in
/// their direction, mutual ones in both; conflicts carry nothing.
///
/// With decay 0 and all strengths 3 it is the out-degree (L. C. Freeman, "Centrality in social networks:
/// conceptual clarification", Social Networks 1, 1979); with all strengths 3 it is decay centrality divided
/// by the decay (M. O. Jackson, "Social and Economic Networks", 2008, section 2.2.4).
/// @param decay from 0 to 1
[[nodiscard]] std::vector<Reach> weightedReach(const BuyingCentre& centre, double decay = usualDecay);

/// Somebody whose influence arrives at a person.
struct Influencer {
    Id person = noId;
    double arriving = 0; ///< as in weightedReach(): above 0, at most 1
};
/// Everybody whose influence arrives at @p person, strongest first, then by name.
[[nodiscard]] std::vector<Influencer> influencersOf(const BuyingCentre& centre, Id person,
                                                    double decay = usualDecay);

} // namespace kam
