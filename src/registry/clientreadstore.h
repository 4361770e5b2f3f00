#pragma once

#include "registry/client.h"

#include <functional>
#include <vector>

namespace kam
{

class Query;
class Workspace;

/// Reading of clients for the room's own files; everybody else asks ClientStore.

/// In the order asked for; identifiers that are gone are left out. Reads in blocks.
[[nodiscard]] std::vector<Client> readClients(const Workspace& workspace, const std::vector<Id>& ids);
[[nodiscard]] bool clientExists(const Workspace& workspace, Id client);
[[nodiscard]] bool memberExists(const Workspace& workspace, Id member);
[[nodiscard]] Id parentOf(const Workspace& workspace, Id client);
/// Of any of @p parents, ascending.
[[nodiscard]] std::vector<Id> childrenOf(const Workspace& workspace, const std::vector<Id>& parents);

/// Exact name, then exact short code, then folded name; noId where there is none or more than one.
[[nodiscard]] Id clientCalled(const Workspace& workspace, const QString& nameOrCode);
/// Exact name, then folded name, then e-mail; noId where there is none or more than one.
[[nodiscard]] Id memberCalled(const Workspace& workspace, const QString& nameOrEmail);
/// What clientCalled() might find it by.
[[nodiscard]] QStringList namesOfClient(const Workspace& workspace, Id client);
[[nodiscard]] QStringList namesOfMember(const Workspace& workspace, Id member);
/// Clients whose folded name is this.
[[nodiscard]] std::vector<Id> clientsWithFoldedName(const Workspace& workspace, const QString& foldedName);

/// What the findings look at.
struct ClientGlance {
    Id id = noId;
    QString name;
    QString foldedName;
    QString taxNumber;
    QString country;
    ClientStatus status = ClientStatus::Prospect;
    bool hasOwner = false;
};
void glanceAtClients(const Workspace& workspace, const std::function<void(const ClientGlance&)>& look);

/// JSON array of identifiers, for json_each.
[[nodiscard]] QString jsonArray(const Id* begin, const Id* end);
[[nodiscard]] QString jsonArray(const std::vector<Id>& ids);

/// The column `search`: folded name, short code, legal name, tax number and city, each on a line.
[[nodiscard]] QString searchText(const Client& client);

} // namespace kam
