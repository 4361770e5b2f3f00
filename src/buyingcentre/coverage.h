#pragma once

#include "buyingcentre/reach.h"

#include <QSet>

namespace kam
{

/// Roles without a holder, in the order of the enumeration. @param project as in holders()
[[nodiscard]] std::vector<Role> unfilledRoles(const BuyingCentre& centre, Id project = noId);

/// Roles without a holder, at the client and in its open projects.
struct UnfilledRoles {
    std::vector<Role> general;                                   ///< that no open project fills either
    std::vector<std::pair<QString, std::vector<Role>>> projects; ///< name, and what it alone lacks
};
[[nodiscard]] UnfilledRoles allUnfilledRoles(const BuyingCentre& centre);

/// A decider or approver, in all purchases or in an open project, whom nobody of ours knows.
struct UnknownDecider {
    Id person = noId;
    Role role = Role::Decider; ///< Decider where they are both
    friend bool operator==(const UnknownDecider&, const UnknownDecider&) = default;
};
[[nodiscard]] std::vector<UnknownDecider> unknownDeciders(const BuyingCentre& centre);

/// True for those who hold the role, in all purchases or in an open project.
[[nodiscard]] bool holds(const BuyingCentre& centre, Id person, Role role);

/// Somebody against us, and who can talk to them.
struct Blocker {
    Id person = noId;
    bool decides = false; ///< is decider or approver
    std::vector<Influencer> influencers;
};
[[nodiscard]] std::vector<Blocker> blockers(const BuyingCentre& centre);

/// A goal of an active person that no part of a plan serves.
struct UnservedGoal {
    Id person = noId;
    Goal goal;
};
/// @param served goals, by identifier, that something in the plan serves
[[nodiscard]] std::vector<UnservedGoal> unservedGoals(const BuyingCentre& centre, const QSet<Id>& served);

/// Contacts with active people that are weaker than wanted; one not known counts as none.
[[nodiscard]] std::vector<Contact> contactsBelowDesired(const BuyingCentre& centre);

/// How sure we can be of everything judged about a person: the worst of attitude, influence and roles, in the
/// order unknown, assumed, stale, known. Of a person without a role, of attitude and influence alone.
[[nodiscard]] Freshness freshness(const Person& person, QDate today, int months);

} // namespace kam
