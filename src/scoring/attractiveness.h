#pragma once

#include "buyingcentre/buyingcentre.h"
#include "scoring/ranking.h"

namespace kam
{

/// How attractive suppliers are to a client: the engine turned round. The criteria are those the client
/// chooses suppliers by, with the client's weights; the rows are we (row 0) and our competitors, by name; the
/// points are the ratings from 1 to 10 as they stand. A missing rating gets 0 points and is counted, as in
/// every ranking. The proof of a score works on it like on any other.
/// @param project noId: the criteria for all purchases
[[nodiscard]] Ranking supplierRanking(const BuyingCentre& centre, Id project = noId);

/// Our own attractiveness to a client.
struct Attractiveness {
    Id client = noId;
    double total = 0;  ///< 0 to 10 where the weights add up to 100 %
    int rank = 0;      ///< among the suppliers rated
    int suppliers = 0; ///< we included
    int rated = 0;     ///< criteria on which we are rated
    int criteria = 0;
    Weight weightSum = 0;
};

/// Empty where the client has no criteria, or we are rated on none.
[[nodiscard]] std::optional<Attractiveness> attractiveness(const BuyingCentre& centre, Id project = noId);
/// Of all clients of which it is known, by client's name: one axis of the portfolio matrix.
[[nodiscard]] std::vector<Attractiveness> allAttractiveness(const Workspace& workspace);

} // namespace kam
