#include "registry/namedclients.h"

#include "workspace/query.h"

#include <algorithm>
#include <numeric>

namespace kam
{

NamedClients namedClients(const Workspace& workspace)
{
    std::vector<Id> ids;
    std::vector<QString> names;
    // In the order of the index on names, which holds all that is read: the wide rows are not touched.
    Query rows(workspace, "SELECT id, name FROM client ORDER BY name");
    while (rows.step()) {
        ids.push_back(rows.integer(0));
        names.push_back(rows.text(1));
    }
    std::vector<std::size_t> order(ids.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return ids[a] < ids[b]; });
    NamedClients clients;
    clients.ids.reserve(ids.size());
    clients.names.reserve(ids.size());
    for (const std::size_t index : order) {
        clients.ids.push_back(ids[index]);
        clients.names.push_back(std::move(names[index]));
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
