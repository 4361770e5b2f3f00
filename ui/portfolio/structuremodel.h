#pragma once

#include "portfolio/portfoliofigures.h"
#include "portfolio/portfoliowords.h"

#include <QAbstractTableModel>

namespace kam
{

/// Clients by the chosen measure, the largest first, with their classes. Rows are in the order of
/// FirmFigures::abc().
class StructureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Name, Value, Share, Cumulative, Class, Before, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::shared_ptr<const Portfolio>& portfolio);
    [[nodiscard]] Id clientAt(int row) const;
    [[nodiscard]] int rowOf(Id client) const; ///< -1 where it is not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const AbcLine& line(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] ClassChange changeOf(int row) const;
    [[nodiscard]] QVariant tip(int row, int column) const;
    [[nodiscard]] QVariant colour(int row, int column) const;

    std::shared_ptr<const Portfolio> m_portfolio;
    std::vector<int> m_ranks; ///< equal values share the rank
};

} // namespace kam
