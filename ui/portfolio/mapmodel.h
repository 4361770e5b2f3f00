#pragma once

#include "portfolio/mapfigures.h"

#include <QAbstractTableModel>
#include <array>

namespace kam
{

/// The clients of the map, the largest first, with the three figures shown.
class MapModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, X, Y, Size, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<MapPoint> points, const std::array<Quantity, 3>& quantities);
    [[nodiscard]] const std::vector<MapPoint>& points() const { return m_points; }
    [[nodiscard]] Id clientAt(int row) const;
    [[nodiscard]] int rowOf(Id client) const; ///< -1 where it is not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::optional<double> value(int row, int column) const;

    std::vector<MapPoint> m_points;
    std::array<Quantity, 3> m_quantities; ///< of the columns X, Y and Size
};

} // namespace kam
