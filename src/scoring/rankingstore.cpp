#include "scoring/rankingstore.h"

#include "scoring/years.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <limits>

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

bool onePassPays(const Workspace& workspace, std::size_t criteria)
{
    // To find a rating through the index costs as much as to pass over some four.
    Query row(workspace, "SELECT count(*) FROM criterion");
    return row.step() && static_cast<qint64>(criteria) * 4 >= row.integer(0);
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
