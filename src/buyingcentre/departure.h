#pragma once

#include "buyingcentre/acquaintance.h"
#include "buyingcentre/reach.h"

#include <QStringList>

namespace kam
{

/// What falls away if a person leaves.
struct Departure {
    Id person = noId;
    std::vector<Role> rolesLeftOpen; ///< in all purchases, that nobody else fills
    /// The same for open projects, by project; those left open in all purchases are not named again.
    std::vector<std::pair<Id, std::vector<Role>>> projectRolesLeftOpen;
    std::vector<Id> outOfReach;       ///< people no chain of acquaintance leads to any more
    std::vector<Id> membersLeftAlone; ///< of ours, who know nobody else there
    std::vector<Id> reports;          ///< who would be without a manager
    double reachLost = 0;             ///< their own weighted reach
    int openActions = 0;              ///< that address the person; of the plan, so the caller fills it in
    int goalsServed = 0;              ///< of the plan, which serve the person; the caller fills it in
    std::optional<Attitude> attitude; ///< a supporter lost, or an opponent gone

    [[nodiscard]] bool leavesNothingOpen() const
    {
        return rolesLeftOpen.empty() && projectRolesLeftOpen.empty() && outOfReach.empty() &&
               membersLeftAlone.empty() && reports.empty();
    }
};

/// People no chain of acquaintance leads to any more if @p person leaves, in the order of the people.
[[nodiscard]] std::vector<Id> cutOff(const BuyingCentre& centre, Id person);
/// Of somebody who is no longer there, nothing falls away.
[[nodiscard]] Departure ifLeaves(const BuyingCentre& centre, Id person);
/// One sentence each, most serious first; never empty.
[[nodiscard]] QStringList departureText(const BuyingCentre& centre, const Departure& departure);

} // namespace kam
