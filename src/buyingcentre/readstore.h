#pragma once

#include "buyingcentre/link.h"
#include "buyingcentre/person.h"
#include "buyingcentre/purchase.h"

namespace kam
{

class Workspace;

/// Reading for the room's own files; everybody else asks the stores, or readBuyingCentre().

/// Clients by identifier, both ends included: one client, or all of them.
struct ClientRange {
    Id first = 1;
    Id last = std::numeric_limits<Id>::max();
    static ClientRange only(Id client) { return {client, client}; }
};

/// Something of a client, told apart when those of all clients are read together.
template <class T>
struct OfClient {
    Id client = noId;
    T value;
};

[[nodiscard]] std::vector<Person> readPeople(const Workspace& workspace, ClientRange clients);
[[nodiscard]] std::vector<OfClient<InfluenceEdge>> readInfluence(const Workspace& workspace,
                                                                 ClientRange clients);
[[nodiscard]] std::vector<OfClient<Contact>> readContacts(const Workspace& workspace, ClientRange clients);
[[nodiscard]] std::vector<PurchaseProject> readProjects(const Workspace& workspace, ClientRange clients);
[[nodiscard]] std::vector<Complexity> readComplexity(const Workspace& workspace, ClientRange clients);
[[nodiscard]] std::vector<DecisionCriterion> readCriteria(const Workspace& workspace, ClientRange clients);
[[nodiscard]] std::vector<DecisionStage> readStages(const Workspace& workspace, ClientRange clients);

[[nodiscard]] std::optional<Person> readPerson(const Workspace& workspace, Id person);
/// In the user's alphabet, by shown name, then by identifier.
void sortByName(std::vector<Person>& people);

/// @throws Error where it is gone
[[nodiscard]] QString clientNameOf(const Workspace& workspace, Id client);
/// Empty where it is gone.
[[nodiscard]] QString memberNameOf(const Workspace& workspace, Id member);
/// The client a project belongs to; noId where it is gone.
[[nodiscard]] Id clientOfProject(const Workspace& workspace, Id project);

} // namespace kam
