#pragma once

#include "portfolio/movers.h"

#include <QAbstractTableModel>

namespace kam
{

/// A row a mover.
class MoversModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Before, Now, Change, Rank, Class, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Mover> movers, Measure measure, int year);
    [[nodiscard]] Id clientAt(int row) const;
    [[nodiscard]] int rowOf(Id client) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Mover& mover, int column) const;
    [[nodiscard]] QVariant colour(const Mover& mover, int column) const;

    std::vector<Mover> m_movers;
    Measure m_measure = Measure::Revenue;
    int m_year = 0;
};

} // namespace kam
