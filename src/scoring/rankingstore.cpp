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

/// Where clients stand in their list, fastest for those that come in about the order of the list.
class Places
{
public:
    explicit Places(std::span<const Id> clients) : m_clients(clients) {}

    /// @returns -1 where the client is not in the list
    Eigen::Index operator()(Id client)
    {
        if (m_at + 1 < m_clients.size() && m_clients[m_at] != client)
            ++m_at;
        if (m_at < m_clients.size() && m_clients[m_at] == client)
            return static_cast<Eigen::Index>(m_at);
        const auto found = std::lower_bound(m_clients.begin(), m_clients.end(), client);
        if (found == m_clients.end() || *found != client)
            return -1;
        m_at = static_cast<std::size_t>(found - m_clients.begin());
        return static_cast<Eigen::Index>(m_at);
    }

private:
    std::span<const Id> m_clients;
    std::size_t m_at = 0;
};

qint64 criterionCount(const Workspace& workspace)
{
    Query row(workspace, "SELECT count(*) FROM criterion");
    return row.step() ? row.integer(0) : 0;
}

/// One pass over all ratings; those of other criteria are passed over.
void passOverRatings(const Workspace& workspace, std::span<const Id> criteria, std::span<const Id> clients,
                     std::vector<Vector>& columns)
{
    Places places(clients);
    Query rows(workspace, "SELECT criterion, client, value FROM rating");
    while (rows.step()) {
        const auto column = std::find(criteria.begin(), criteria.end(), rows.integer(0));
        if (column == criteria.end())
            continue;
        if (const Eigen::Index place = places(rows.integer(1)); place >= 0)
            columns[static_cast<std::size_t>(column - criteria.begin())][place] = rows.real(2);
    }
}

/// To find a rating through the index costs as much as to pass over some four.
constexpr qint64 passesForOneFound = 4;

} // namespace

std::vector<Vector> readRatings(const Workspace& workspace, std::span<const Id> criteria,
                                std::span<const Id> clients)
{
    const Vector none =
        Vector::Constant(static_cast<Eigen::Index>(clients.size()), std::numeric_limits<double>::quiet_NaN());
    std::vector<Vector> columns(criteria.size(), none);
    if (static_cast<qint64>(criteria.size()) * passesForOneFound >= criterionCount(workspace)) {
        passOverRatings(workspace, criteria, clients, columns);
        return columns;
    }
    for (std::size_t i = 0; i < criteria.size(); ++i)
        readRatings(workspace, criteria[i], clients, columns[i]);
    return columns;
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
