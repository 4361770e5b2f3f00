#include "ranking/comparemodel.h"

#include "common/shown.h"
#include "common/theme.h"

#include <QLocale>
#include <cstdlib>

namespace kam
{

namespace
{

int rankOf(const Ranking& ranking, int row)
{
    return ranking.standing().rank[static_cast<std::size_t>(row)];
}

QVariant alignment(int column)
{
    const bool number = column != CompareModel::ClientColumn && column != CompareModel::MovedColumn;
    return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void CompareModel::setRankings(std::optional<Ranking> first, std::optional<Ranking> second)
{
    beginResetModel();
    m_first = std::move(first);
    m_second = std::move(second);
    endResetModel();
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_first || !m_second ? 0 : m_first->clientCount();
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    return role == Qt::TextAlignmentRole ? alignment(index.column()) : QVariant();
}

QString CompareModel::text(int row, int column) const
{
    const int first = m_first->standing().order[static_cast<std::size_t>(row)];
    // Both were read from one state of the file; a client may still be unknown to a plain ranking.
    const int second = m_second->rowOf(m_first->clientId(first));
    if (second < 0 && column > FirstTotalColumn)
        return {};
    const QLocale locale;
    switch (column) {
    case ClientColumn:
        return m_first->name(first);
    case FirstRankColumn:
        return locale.toString(rankOf(*m_first, first));
    case FirstTotalColumn:
        return shownTotal(m_first->standing().totals[first]);
    case SecondRankColumn:
        return locale.toString(rankOf(*m_second, second));
    case SecondTotalColumn:
        return shownTotal(m_second->standing().totals[second]);
    case MovedColumn: {
        const int moved = rankOf(*m_first, first) - rankOf(*m_second, second);
        if (moved == 0)
            return {};
        return (moved > 0 ? QStringLiteral("▲ %1") : QStringLiteral("▼ %1"))
            .arg(locale.toString(std::abs(moved)));
    }
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ClientColumn:
        return tr("Client");
    case FirstRankColumn:
        return tr("Rank");
    case FirstTotalColumn:
        return tr("Total");
    case SecondRankColumn:
        return tr("Rank in the other");
    case SecondTotalColumn:
        return tr("Total in the other");
    case MovedColumn:
        return tr("Moved");
    default:
        return {};
    }
}

} // namespace kam
