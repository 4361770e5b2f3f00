#pragma once

#include "buyingcentre/buyingcentre.h"

namespace kam
{

/// A way from us to a person, each knowing the next.
struct Chain {
    Id member = noId;       ///< who of ours begins it
    std::vector<Id> people; ///< of theirs; the last one is whom it leads to
    friend bool operator==(const Chain&, const Chain&) = default;
};

/// The shortest chain to every person some chain leads to, by person.
///
/// Ours know theirs through a contact that is weak or stronger; theirs know each other through a reporting
/// line or a positive or informal influence, in either direction. Of chains of the same length the one with
/// the strongest links counts, then the one that comes first in the alphabet. People who left are on no
/// chain; placeholders can only end one.
/// @param without as if this person had left
[[nodiscard]] QHash<Id, Chain> shortestChains(const BuyingCentre& centre, Id without = noId);

/// "Ewa – T. Lis – H. Malik"
[[nodiscard]] QString chainText(const BuyingCentre& centre, const Chain& chain);

} // namespace kam
