#include "portfolio/mapmodel.h"

#include "base/number.h"
#include "common/texttable.h"
#include "common/theme.h"

#include <QLocale>
#include <algorithm>

namespace kam
{

void MapModel::show(std::vector<MapPoint> points, const std::array<Quantity, 3>& quantities)
{
    beginResetModel();
    m_points = std::move(points);
    m_quantities = quantities;
    endResetModel();
}

Id MapModel::clientAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_points[static_cast<std::size_t>(row)].client : noId;
}

int MapModel::rowOf(Id client) const
{
    const auto found = std::find_if(m_points.begin(), m_points.end(),
                                    [&](const MapPoint& point) { return point.client == client; });
    return found == m_points.end() ? -1 : static_cast<int>(found - m_points.begin());
}

int MapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size());
}

int MapModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<double> MapModel::value(int row, int column) const
{
    const MapPoint& point = m_points[static_cast<std::size_t>(row)];
    return column == X ? point.x : column == Y ? point.y : point.size;
}

QVariant MapModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString& name = m_points[static_cast<std::size_t>(index.row())].name;
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (index.column() == Name)
        return role == Qt::DisplayRole   ? QVariant(name)
               : role == Qt::ToolTipRole ? QVariant(plainTip(name))
                                         : QVariant();
    const auto shown = value(index.row(), index.column());
    if (role == Qt::ForegroundRole && !shown)
        return theme::colour(theme::Token::Muted);
    if (role != Qt::DisplayRole)
        return {};
    const Quantity& quantity = m_quantities[static_cast<std::size_t>(index.column() - X)];
    return shown ? shownNumber(*shown, quantity.decimals, QLocale()) : tr("not known");
}

QVariant MapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Client") : m_quantities[static_cast<std::size_t>(section - X)].name;
}

} // namespace kam
