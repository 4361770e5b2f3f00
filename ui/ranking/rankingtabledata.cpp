// What the cells of the ranking say, to the eye and to a screen reader.
#include "base/date.h"
#include "common/shown.h"
#include "ranking/rankingbench.h"
#include "ranking/rankingtablemodel.h"

namespace kam
{

QVariant RankingTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = rankingRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == RankColumn || index.column() == TotalColumn
                   ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RankingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == RankColumn || section == TotalColumn
                   ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == MovedColumn)
        return tr("Ranks gained or lost against the saved weights");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RankColumn:
        return tr("#", "column of ranks");
    case ClientColumn:
        return tr("Client");
    case TotalColumn:
        return tr("Total");
    case BarColumn:
        return tr("Contributions");
    case RatedColumn:
        return tr("Rated");
    case GatesColumn:
        return tr("Verification");
    case MovedColumn:
        return tr("Moved");
    default:
        return {};
    }
}

QString RankingTableModel::text(int rankingRow, int column) const
{
    const Ranking& ranked = *ranking();
    const auto row = static_cast<std::size_t>(rankingRow);
    switch (column) {
    case RankColumn: {
        const QString rank = QLocale().toString(ranked.standing().rank[row]);
        return isTied(rankingRow) ? QLatin1Char('=') + rank : rank;
    }
    case ClientColumn:
        return ranked.name(rankingRow);
    case TotalColumn:
        return shownTotal(ranked.standing().totals[rankingRow]);
    case RatedColumn:
        return tr("%1 of %2").arg(ranked.ratedCount(rankingRow)).arg(ranked.model().criteria.size());
    case GatesColumn:
        return shownAdvice(advice(rankingRow));
    case MovedColumn: {
        const int moved = movement(rankingRow);
        if (moved == 0)
            return knowsMovement() ? QStringLiteral("=") : QString();
        const QString ranks = QLocale().toString(std::abs(moved));
        return (moved > 0 ? QStringLiteral("▲ %1") : QStringLiteral("▼ %1")).arg(ranks);
    }
    default:
        return {};
    }
}

QString RankingTableModel::spoken(int rankingRow, int column) const
{
    switch (column) {
    case RankColumn: {
        const int rank = ranking()->standing().rank[static_cast<std::size_t>(rankingRow)];
        return isTied(rankingRow) ? tr("Rank %1, shared").arg(rank) : tr("Rank %1").arg(rank);
    }
    case BarColumn:
        return terms(rankingRow);
    case MovedColumn: {
        const int moved = movement(rankingRow);
        if (moved == 0)
            return knowsMovement() ? tr("not moved") : QString();
        return moved > 0 ? tr("up %n ranks", nullptr, moved) : tr("down %n ranks", nullptr, -moved);
    }
    default:
        return text(rankingRow, column);
    }
}

QString RankingTableModel::toolTip(int rankingRow, int column) const
{
    QString tip;
    if (column == BarColumn || column == TotalColumn)
        tip = terms(rankingRow);
    else if (column == ClientColumn)
        tip = ranking()->name(rankingRow);
    else if (column == MovedColumn || column == RankColumn)
        tip = spoken(rankingRow, column);
    else if (column == GatesColumn)
        tip = gatesText(rankingRow);
    if (tip.isEmpty())
        return {};
    // Names are what people typed: as text, never as markup.
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(tip.toHtmlEscaped());
}

QString RankingTableModel::gatesText(int rankingRow) const
{
    QStringList lines;
    for (const Gate& gate : m_bench.gates(rankingRow)) {
        QString line = tr("%1: %2").arg(gateName(gate.kind), verdictName(gate.verdict));
        if (gate.decidedOn.isValid())
            line = tr("%1, %2").arg(line, shownDate(gate.decidedOn, QLocale()));
        lines << (gate.note.isEmpty() ? line : tr("%1: %2").arg(line, gate.note));
    }
    lines << tr("Press Enter or click twice to verify.");
    return lines.join(QLatin1Char('\n'));
}

QString RankingTableModel::terms(int rankingRow) const
{
    const Ranking& ranked = *ranking();
    QStringList lines;
    for (int i = 0; i < static_cast<int>(ranked.model().criteria.size()); ++i) {
        const ModelCriterion& used = ranked.model().criteria[static_cast<std::size_t>(i)];
        lines << tr("%1: %2 of %3 points = %4")
                     .arg(used.criterion.name, shortWeight(used.weight),
                          shownPoints(ranked.points(rankingRow, i)),
                          shownTotal(ranked.contribution(rankingRow, i)));
    }
    lines << tr("Total %1").arg(shownTotal(ranked.standing().totals[rankingRow]));
    return lines.join(QLatin1Char('\n'));
}

} // namespace kam
