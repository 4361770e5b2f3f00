#pragma once

#include "buyingcentre/buyingcentre.h"

#include <QHash>
#include <QSet>
#include <memory>

namespace kam
{

/// What the parts of this tab show: the buying centre of a client, for all its purchases or for one project.
struct CentreView {
    BuyingCentre centre;
    Id project = noId; ///< noId: all purchases
    QDate today;
    int months = 12; ///< after which what was known is out of date
    bool writable = true;
    bool hasPlan = false;
    QSet<Id> served;                       ///< goals of people that the plan serves
    QHash<Id, int> goalsFor;               ///< goals of the plan, by the person whose goal they serve
    QHash<Id, int> actionsFor;             ///< open actions, by the person they address
    QHash<Id, double> reach;               ///< of their influence, as in weightedReach()
    QHash<std::pair<Id, Id>, QDate> metOn; ///< last meeting held, by person and member of ours

    /// Of all purchases: every role. Of a project: those named for it, and of roles nobody is named for the
    /// general ones, as in holders().
    [[nodiscard]] std::vector<RoleHeld> rolesOf(const Person& person) const;
    /// Has a role in the purchase looked at; everybody where that is all purchases.
    [[nodiscard]] bool takesPart(const Person& person) const;
    /// The later of what is recorded and the last meeting of the two; invalid where neither is known.
    [[nodiscard]] QDate lastContact(const Contact& contact) const;
    [[nodiscard]] const InfluenceEdge* edge(Id id) const;
    [[nodiscard]] QString projectName(Id id) const; ///< "all purchases" for noId
    /// Whether every word of @p filter occurs in name, position, unit or roles, whatever its case and marks.
    [[nodiscard]] bool matches(const Person& person, const QString& filter) const;
};

/// Kept by whoever shows it until it is shown the next.
using CentreViewPointer = std::shared_ptr<const CentreView>;
[[nodiscard]] CentreViewPointer readCentre(Workspace& workspace, Id client, Id project);

} // namespace kam
