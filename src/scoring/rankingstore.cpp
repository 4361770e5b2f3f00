#include "scoring/rankingstore.h"

#include "scoring/years.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace kam
{

namespace
{

/// Puts the rows of a query that ascends by client into the places of the clients.
template <class Value>
void merge(Query& rows, std::span<const Id> clients, Eigen::Ref<Vector> raw, const Value& value)
{
    raw.setConstant(std::numeric_limits<double>::quiet_NaN());
    std::size_t place = 0;
    while (rows.step()) {
        const Id client = rows.integer(0);
        while (place < clients.size() && clients[place] < client)
            ++place;
        if (place < clients.size() && clients[place] == client)
            raw[static_cast<Eigen::Index>(place)] = value();
    }
}

} // namespace

RankedClients rankedClients(const Workspace& workspace)
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
    RankedClients clients;
    clients.ids.reserve(ids.size());
    clients.names.reserve(ids.size());
    for (const std::size_t index : order) {
        clients.ids.push_back(ids[index]);
        clients.names.push_back(std::move(names[index]));
    }
    return clients;
}

void readRatings(const Workspace& workspace, Id criterion, std::span<const Id> clients,
                 Eigen::Ref<Vector> raw)
{
    Query rows(workspace, "SELECT client, value FROM rating WHERE criterion = ? ORDER BY client");
    merge(rows.bind(1, criterion), clients, raw, [&] { return rows.real(1); });
}

std::optional<RatingOrigin> ratingOrigin(const Workspace& workspace, Id criterion, Id client)
{
    Query rows(workspace, "SELECT rated_on, note FROM rating WHERE criterion = ? AND client = ?");
    if (!rows.bind(1, criterion).bind(2, client).step())
        return std::nullopt;
    return RatingOrigin{rows.date(0), rows.text(1)};
}

void readYears(const Workspace& workspace, QDate today, std::span<const Id> clients, Eigen::Ref<Vector> raw)
{
    Query rows(workspace, "SELECT id, client_since FROM client WHERE client_since IS NOT NULL ORDER BY id");
    merge(rows, clients, raw, [&] { return yearsBetween(rows.date(1), today); });
}

QDate clientSince(const Workspace& workspace, Id client)
{
    Query rows(workspace, "SELECT client_since FROM client WHERE id = ?");
    return rows.bind(1, client).step() ? rows.date(0) : QDate();
}

} // namespace kam
