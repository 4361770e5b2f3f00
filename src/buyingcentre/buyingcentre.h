#pragma once

#include "buyingcentre/link.h"
#include "buyingcentre/person.h"
#include "buyingcentre/purchase.h"

#include <QHash>

namespace kam
{

class Workspace;

/// Everything we know about who decides at one client, and how. The calculations of this room read it.
struct BuyingCentre {
    Id client = noId;
    QString clientName;
    std::vector<Person> people; ///< by name, placeholders and those who left included
    std::vector<InfluenceEdge> influence;
    std::vector<Contact> contacts;
    std::vector<PurchaseProject> projects;   ///< by name
    std::vector<Complexity> complexity;      ///< the client's own first
    std::vector<DecisionCriterion> criteria; ///< the client's own first, in the order given
    std::vector<DecisionStage> stages;       ///< the client's own first, in the order given
    QHash<Id, QString> team;                 ///< names of our people

    [[nodiscard]] const Person* person(Id id) const; ///< nullptr where there is none
    [[nodiscard]] QString nameOf(Id person) const;   ///< shownName()
};

/// One query a table, whatever the number of people.
[[nodiscard]] BuyingCentre readBuyingCentre(const Workspace& workspace, Id client);
/// Of all clients with at least one person, project, criterion or stage, in the same number of queries.
[[nodiscard]] std::vector<BuyingCentre> readBuyingCentres(const Workspace& workspace);

/// Strongest contact any of ours has with a person; empty where nothing is known.
[[nodiscard]] std::optional<ContactStrength> contactStrength(const BuyingCentre& centre, Id person);

/// Who holds a role: those named for the project, or, where nobody is, those named for all purchases. Open
/// questions (Knowledge::Unknown), placeholders and people who left do not hold it.
/// @param project noId: in all purchases
[[nodiscard]] std::vector<Id> holders(const BuyingCentre& centre, Role role, Id project = noId);

/// The person and everybody below, reporting line by reporting line; the person first.
[[nodiscard]] std::vector<Id> subtree(const BuyingCentre& centre, Id person);

/// A person found by what was typed.
struct PersonHit {
    Id person = noId;
    Id client = noId;
    QString name;
    QString position;
    QString clientName;
};
/// Every word must occur in name, position, unit, e-mail or phone; case and diacritics do not matter.
[[nodiscard]] std::vector<PersonHit> findPeople(const Workspace& workspace, const QString& text, int most);

} // namespace kam
