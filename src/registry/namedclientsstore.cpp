#include "registry/namedclients.h"

#include "workspace/query.h"

#include <algorithm>
#include <utility>

namespace kam
{

NamedClients namedClients(const Workspace& workspace)
{
    std::vector<std::pair<Id, std::size_t>> order;
    std::vector<QString> names;
    // In the order of the index on names, which holds all that is read: the wide rows are not touched.
    Query rows(workspace, "SELECT id, name FROM client ORDER BY name");
    while (rows.step()) {
        order.emplace_back(rows.integer(0), names.size());
        names.push_back(rows.text(1));
    }
    std::sort(order.begin(), order.end());
    NamedClients clients;
    clients.ids.reserve(order.size());
    clients.names.reserve(order.size());
    for (const auto& [id, place] : order) {
        clients.ids.push_back(id);
        clients.names.push_back(std::move(names[place]));
    }
    return clients;
}

std::vector<Id> clientIds(const Workspace& workspace)
{
    std::vector<Id> ids;
    // From the index on names, which is read faster than the wide rows.
    Query rows(workspace, "SELECT id FROM client ORDER BY name");
    while (rows.step())
        ids.push_back(rows.integer(0));
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace kam
