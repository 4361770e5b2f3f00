#include "base/error.h"
#include "base/parallel.h"
#include "scoring/ratingpass.h"
#include "workspace/query.h"
#include "workspace/readtransaction.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <algorithm>
#include <limits>

namespace kam
{

namespace
{

/// Below it the ratings are read before another connection stands.
constexpr qint64 largeFile = 8 << 20;

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

} // namespace

RatingPass::RatingPass(const Workspace& workspace, const ReadTransaction& state, std::vector<Id> criteria)
    : m_workspace(workspace), m_state(state), m_criteria(std::move(criteria))
{
    Query ends(workspace, "SELECT (SELECT min(id) FROM rating), (SELECT max(id) FROM rating)");
    ends.step();
    m_first = ends.integer(0);
    m_last = ends.integer(1);
    if (!m_state.isShared() || QFileInfo(workspace.path()).size() < largeFile)
        return;
    for (std::size_t reader = 1; reader < piecesOf(pieces, 1); ++reader)
        m_readers.push_back(std::async(std::launch::async, [this] { readBeside(); }));
}

RatingPass::~RatingPass()
{
    m_next = pieces; // nobody waits for the rest
}

void RatingPass::readBeside()
{
    std::unique_ptr<Workspace> beside;
    try {
        beside =
            Workspace::openBeside(m_workspace.place(), {.readOnly = true, .vfs = {}, .checkLater = true});
    } catch (const Error&) {
        return; // whoever has the workspace reads all of it
    }
    readPieces(*beside);
}

void RatingPass::readPieces(const Workspace& workspace)
{
    const Id width = (m_last - m_first) / static_cast<Id>(pieces);
    for (std::size_t piece = m_next++; piece < pieces; piece = m_next++) {
        const Id from = m_first + width * static_cast<Id>(piece);
        Query rows(workspace, "SELECT criterion, client, value FROM rating WHERE id BETWEEN ? AND ?");
        rows.bind(1, from).bind(2, piece + 1 == pieces ? m_last : from + width - 1);
        std::vector<Found>& found = m_found[piece];
        found.clear();
        while (rows.step()) {
            const auto criterion = std::find(m_criteria.begin(), m_criteria.end(), rows.integer(0));
            if (criterion != m_criteria.end())
                found.push_back({static_cast<std::size_t>(criterion - m_criteria.begin()), rows.integer(1),
                                 rows.real(2)});
        }
    }
}

std::vector<Vector> RatingPass::finish(std::span<const Id> clients)
{
    readPieces(m_workspace);
    for (std::future<void>& reader : m_readers)
        reader.get();
    if (!std::exchange(m_readers, {}).empty() && !m_state.isShared()) {
        // The path names another file by now, and the readers may have opened that one.
        m_next = 0;
        readPieces(m_workspace);
    }
    const Vector none =
        Vector::Constant(static_cast<Eigen::Index>(clients.size()), std::numeric_limits<double>::quiet_NaN());
    std::vector<Vector> columns(m_criteria.size(), none);
    Places places(clients);
    for (const std::vector<Found>& piece : m_found)
        for (const Found& found : piece)
            if (const Eigen::Index place = places(found.client); place >= 0)
                columns[found.criterion][place] = found.value;
    return columns;
}

} // namespace kam
