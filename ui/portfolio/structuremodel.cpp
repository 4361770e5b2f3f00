#include "portfolio/structuremodel.h"

#include "common/texttable.h"
#include "portfolio/portfoliowords.h"

#include <QLocale>
#include <algorithm>

namespace kam
{

void StructureModel::show(const std::shared_ptr<const Portfolio>& portfolio)
{
    beginResetModel();
    m_portfolio = portfolio;
    m_ranks.clear();
    if (m_portfolio) {
        const auto& lines = m_portfolio->figures.abc().lines;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool tied =
                i > 0 && lines[i].value == lines[i - 1].value && lines[i].known == lines[i - 1].known;
            m_ranks.push_back(tied ? m_ranks.back() : static_cast<int>(i) + 1);
        }
    }
    endResetModel();
}

const AbcLine& StructureModel::line(int row) const
{
    return m_portfolio->figures.abc().lines[static_cast<std::size_t>(row)];
}

Id StructureModel::clientAt(int row) const
{
    return row >= 0 && row < rowCount() ? line(row).id : noId;
}

int StructureModel::rowOf(Id client) const
{
    if (!m_portfolio)
        return -1;
    const auto& lines = m_portfolio->figures.abc().lines;
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const AbcLine& l) { return l.id == client; });
    return found == lines.end() ? -1 : static_cast<int>(found - lines.begin());
}

int StructureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ranks.size());
}

int StructureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ClassChange StructureModel::changeOf(int row) const
{
    return classChange(line(row).abcClass, m_portfolio->figures.of(line(row).id)->classBefore,
                       m_portfolio->measure());
}

QString StructureModel::text(int row, int column) const
{
    const AbcLine& shown = line(row);
    switch (column) {
    case Rank:
        return shown.known ? QLocale().toString(m_ranks[static_cast<std::size_t>(row)]) : QString();
    case Name:
        return shown.client;
    case Value:
        return shown.known ? wholeAmount(shown.value) : tr("not known");
    case Share:
        return shown.value > 0 ? shownShare(shown.share) : QString();
    case Cumulative:
        return shown.value > 0 ? shownShare(shown.cumulativeShare) : QString();
    case Class:
        return shortClassName(shown.abcClass);
    case Before:
        return changeOf(row).text;
    default:
        return {};
    }
}

QVariant StructureModel::colour(int row, int column) const
{
    const AbcLine& shown = line(row);
    if (column == Before)
        return theme::colour(changeOf(row).token);
    const bool muted = column == Rank || column == Share || column == Cumulative || !shown.known ||
                       (column == Class && shown.abcClass == AbcClass::None);
    if (column == Value && shown.value < 0)
        return theme::colour(theme::Token::Bad);
    return muted ? QVariant(theme::colour(theme::Token::Muted)) : QVariant();
}

QVariant StructureModel::tip(int row, int column) const
{
    switch (column) {
    case Name:
        return plainTip(line(row).client);
    case Class:
        return className(line(row).abcClass, m_portfolio->measure());
    case Before:
        return changeOf(row).explanation;
    default:
        return {};
    }
}

QVariant StructureModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ForegroundRole:
        return colour(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return tip(index.row(), index.column());
    default:
        return {};
    }
}

QVariant StructureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Rank || section == Value || section == Share || section == Cumulative;
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank:
        return tr("#");
    case Name:
        return tr("Client");
    case Value:
        return m_portfolio ? shortMeasureName(m_portfolio->measure()) : QString();
    case Share:
        return tr("Share");
    case Cumulative:
        return tr("Together");
    case Class:
        return tr("Class");
    case Before:
        return m_portfolio && m_portfolio->year() && m_portfolio->figures.before()
                   ? tr("Against %1").arg(*m_portfolio->year() - 1)
                   : QString();
    default:
        return {};
    }
}

} // namespace kam
