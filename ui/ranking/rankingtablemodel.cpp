#include "ranking/rankingtablemodel.h"

#include "base/fold.h"
#include "common/shown.h"
#include "ranking/rankingbench.h"

#include <algorithm>

namespace kam
{

RankingTableModel::RankingTableModel(const RankingBench& bench, QObject* parent)
    : QAbstractTableModel(parent), m_bench(bench)
{
    connect(&bench, &RankingBench::reloaded, this, &RankingTableModel::reset);
    connect(&bench, &RankingBench::weightsChanged, this, &RankingTableModel::reorder);
    connect(&bench, &RankingBench::gatesChanged, this, [this] {
        if (m_advisableOnly)
            reset();
        else if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, GatesColumn), index(rowCount() - 1, GatesColumn));
    });
    reset();
}

const Ranking* RankingTableModel::ranking() const
{
    return m_bench.ranking();
}

int RankingTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RankingTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

int RankingTableModel::rankingRow(int tableRow) const
{
    return m_shown[static_cast<std::size_t>(tableRow)];
}

Id RankingTableModel::clientAt(int tableRow) const
{
    return tableRow >= 0 && tableRow < rowCount() ? ranking()->clientId(rankingRow(tableRow)) : noId;
}

int RankingTableModel::tableRowOf(Id client) const
{
    const int row = ranking() && client != noId ? ranking()->rowOf(client) : -1;
    if (row < 0)
        return -1;
    if (!isFiltered())
        return m_place[static_cast<std::size_t>(row)];
    const auto found = std::find(m_shown.begin(), m_shown.end(), row);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

Advice RankingTableModel::advice(int rankingRow) const
{
    return m_bench.advice(rankingRow);
}

bool RankingTableModel::isTied(int rankingRow) const
{
    const Standing& standing = ranking()->standing();
    const auto rank = standing.rank[static_cast<std::size_t>(rankingRow)];
    const auto place = static_cast<std::size_t>(m_place[static_cast<std::size_t>(rankingRow)]);
    const auto sharesWith = [&](std::size_t other) {
        return standing.rank[static_cast<std::size_t>(standing.order[other])] == rank;
    };
    return (place > 0 && sharesWith(place - 1)) ||
           (place + 1 < standing.order.size() && sharesWith(place + 1));
}

bool RankingTableModel::knowsMovement() const
{
    return ranking() && !ranking()->savedRanks().empty();
}

int RankingTableModel::movement(int rankingRow) const
{
    if (!knowsMovement())
        return 0;
    const auto row = static_cast<std::size_t>(rankingRow);
    return ranking()->savedRanks()[row] - ranking()->standing().rank[row];
}

void RankingTableModel::setFilter(const QString& text, bool advisableOnly)
{
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words && advisableOnly == m_advisableOnly)
        return;
    beginResetModel();
    m_words = words;
    m_advisableOnly = advisableOnly;
    fillMask();
    show();
    endResetModel();
}

void RankingTableModel::reset()
{
    beginResetModel();
    m_foldedNames.clear();
    m_hasNegative = false;
    if (const Ranking* ranked = ranking()) {
        const int criteria = static_cast<int>(ranked->model().criteria.size());
        for (int row = 0; row < ranked->clientCount() && !m_hasNegative; ++row)
            for (int criterion = 0; criterion < criteria && !m_hasNegative; ++criterion)
                m_hasNegative = ranked->points(row, criterion) < 0;
    }
    fillMask();
    show();
    endResetModel();
}

void RankingTableModel::reorder()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex& index : before)
        rows.push_back(rankingRow(index.row()));
    show();
    std::vector<std::int32_t> tableRow;
    if (isFiltered() && !before.isEmpty()) {
        tableRow.resize(m_place.size());
        for (std::size_t i = 0; i < m_shown.size(); ++i)
            tableRow[static_cast<std::size_t>(m_shown[i])] = static_cast<std::int32_t>(i);
    }
    const auto& place = isFiltered() ? tableRow : m_place;
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(place[static_cast<std::size_t>(rows[static_cast<std::size_t>(i)])],
                       before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RankingTableModel::show()
{
    m_shown.clear();
    m_place.clear();
    const Ranking* ranked = ranking();
    if (ranked == nullptr)
        return;
    const auto& order = ranked->standing().order;
    m_place.resize(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        m_place[static_cast<std::size_t>(order[i])] = static_cast<std::int32_t>(i);
    if (!isFiltered()) {
        m_shown = order;
    } else {
        std::copy_if(order.begin(), order.end(), std::back_inserter(m_shown),
                     [this](std::int32_t row) { return m_passes[static_cast<std::size_t>(row)] != 0; });
    }
    measureBars();
}

void RankingTableModel::measureBars()
{
    const Ranking& ranked = *ranking();
    const Standing& standing = ranked.standing();
    m_mostNegative = 0;
    m_mostPositive = standing.order.empty() ? 0 : standing.totals[standing.order.front()];
    if (!m_hasNegative)
        return;
    m_mostPositive = 0;
    const int criteria = static_cast<int>(ranked.model().criteria.size());
    for (int row = 0; row < ranked.clientCount(); ++row) {
        double positive = 0;
        double negative = 0;
        for (int criterion = 0; criterion < criteria; ++criterion) {
            const double part = ranked.contribution(row, criterion);
            (part < 0 ? negative : positive) += part;
        }
        m_mostPositive = std::max(m_mostPositive, positive);
        m_mostNegative = std::max(m_mostNegative, -negative);
    }
}

void RankingTableModel::fillMask()
{
    m_passes.clear();
    if (!isFiltered() || ranking() == nullptr)
        return;
    const int clients = ranking()->clientCount();
    if (!m_words.isEmpty() && m_foldedNames.empty())
        for (int row = 0; row < clients; ++row)
            m_foldedNames.push_back(folded(ranking()->name(row)));
    m_passes.resize(static_cast<std::size_t>(clients));
    for (int row = 0; row < clients; ++row)
        m_passes[static_cast<std::size_t>(row)] = passes(row);
}

bool RankingTableModel::passes(int rankingRow) const
{
    if (m_advisableOnly && !m_bench.advice(rankingRow).advisable())
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return m_foldedNames[static_cast<std::size_t>(rankingRow)].contains(word);
    });
}

} // namespace kam
