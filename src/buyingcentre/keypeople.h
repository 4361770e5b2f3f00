#pragma once

#include "buyingcentre/buyingcentre.h"

namespace kam
{

/// Why much hangs on one person, the most serious reason first.
enum class Hold {
    OnlyWay,     ///< no acquaintance of ours would lead any more to some of those who decide or approve
    OnlyContact, ///< ours would know nobody there any more
    OnlyFriend,  ///< a supporter who alone decides, approves or buys, at all or in an open project
};

/// What would be lost with one person.
struct Dependence {
    Id person = noId;
    Hold hold = Hold::OnlyWay;
    std::vector<Id> outOfReach;      ///< OnlyWay: those who decide or approve
    std::vector<Role> rolesLeftOpen; ///< OnlyFriend
};

/// On whom much hangs, the most serious first: by reason, then by what is lost, then by name.
[[nodiscard]] std::vector<Dependence> dependences(const BuyingCentre& centre);

/// Somebody whom few others match in influence.
struct Influential {
    Id person = noId;
    double reach = 0;     ///< as in weightedReach()
    bool isKnown = false; ///< one of ours has a contact
};

/// Influence that reaches less than one other person in full is not much.
inline constexpr double leastReach = 1;

/// The most influential people: those of the highest weighted reach, at most @p most, of a reach of at least
/// leastReach; the highest first, then by name. Placeholders are not among them.
[[nodiscard]] std::vector<Influential> mostInfluential(const BuyingCentre& centre, std::size_t most = 3);

} // namespace kam
