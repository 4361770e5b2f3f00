#include "portfolio/moversmodel.h"

#include "common/texttable.h"
#include "portfolio/portfoliowords.h"

#include <QLocale>
#include <algorithm>

namespace kam
{

namespace
{

QString signedAmount(double amount)
{
    const QString shown = wholeAmount(amount);
    return amount > 0 && shown != wholeAmount(0) ? QLocale().positiveSign() + shown : shown;
}

} // namespace

void MoversModel::show(std::vector<Mover> movers, Measure measure, int year)
{
    beginResetModel();
    m_movers = std::move(movers);
    m_measure = measure;
    m_year = year;
    endResetModel();
}

Id MoversModel::clientAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_movers[static_cast<std::size_t>(row)].client : noId;
}

int MoversModel::rowOf(Id client) const
{
    const auto found = std::find_if(m_movers.begin(), m_movers.end(),
                                    [&](const Mover& mover) { return mover.client == client; });
    return found == m_movers.end() ? -1 : static_cast<int>(found - m_movers.begin());
}

int MoversModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_movers.size());
}

int MoversModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MoversModel::text(const Mover& mover, int column) const
{
    const auto rank = [](int place) { return place > 0 ? QLocale().toString(place) : QStringLiteral("–"); };
    switch (column) {
    case Name:
        return mover.name;
    case Before:
        return wholeAmount(mover.before);
    case Now:
        return wholeAmount(mover.now);
    case Change:
        return signedAmount(mover.change());
    case Rank:
        return mover.rankBefore == mover.rankNow
                   ? rank(mover.rankNow)
                   : tr("%1 → %2").arg(rank(mover.rankBefore), rank(mover.rankNow));
    case Class:
        return mover.classChanged() ? tr("%1 → %2").arg(className(mover.classBefore, m_measure),
                                                        className(mover.classNow, m_measure))
                                    : className(mover.classNow, m_measure);
    default:
        return {};
    }
}

QVariant MoversModel::colour(const Mover& mover, int column) const
{
    if (column == Before)
        return theme::colour(theme::Token::Muted);
    if (column == Change && mover.change() != 0)
        return theme::colour(mover.change() > 0 ? theme::Token::Good : theme::Token::Bad);
    if (column == Class && mover.classChanged())
        return theme::colour(mover.classNow < mover.classBefore ? theme::Token::Good : theme::Token::Bad);
    if (column == Rank && mover.rankBefore == mover.rankNow)
        return theme::colour(theme::Token::Muted);
    return {};
}

QVariant MoversModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Mover& mover = m_movers[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(mover, index.column());
    case Qt::ForegroundRole:
        return colour(mover, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return index.column() == Name ? plainTip(mover.name) : QVariant();
    default:
        return {};
    }
}

QVariant MoversModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Before || section == Now || section == Change;
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Client");
    case Before:
        return QString::number(m_year - 1);
    case Now:
        return QString::number(m_year);
    case Change:
        return tr("Change");
    case Rank:
        return tr("Rank");
    case Class:
        return tr("Class");
    default:
        return {};
    }
}

} // namespace kam
