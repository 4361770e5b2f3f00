#pragma once

#include "buyingcentre/link.h"

#include <vector>

namespace kam
{

class Workspace;

/// The tables influence_edge and contact. Every function that writes is one step of the history.
/// @throws Error naming the people and the remedy
class LinkStore
{
public:
    explicit LinkStore(Workspace& workspace) : m_workspace(workspace) {}

    /// Adds the edge, or replaces the one with the same identifier, else of the same people and kind. Both
    /// must be people of one client.
    Id setInfluence(const InfluenceEdge& edge);
    void removeInfluence(const std::vector<Id>& edges);
    [[nodiscard]] std::vector<InfluenceEdge> influenceOf(Id client) const;

    /// Adds the contact, or replaces the one of the same member and person.
    Id setContact(const Contact& contact);
    void removeContact(Id member, Id person);
    [[nodiscard]] std::vector<Contact> contactsOf(Id client) const;

private:
    Workspace& m_workspace;
};

} // namespace kam
