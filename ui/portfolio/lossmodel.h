#pragma once

#include "portfolio/portfoliofigures.h"

#include <QAbstractTableModel>

namespace kam
{

/// Clients that cost money: a loss after cost to serve, or a negative margin where that cost is not known.
/// The dearest first.
class LossModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Revenue, VariableCost, CostToServe, Result, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::shared_ptr<const Portfolio>& portfolio);
    [[nodiscard]] double lost() const { return m_lost; } ///< what they cost together, 0 or more
    [[nodiscard]] Id clientAt(int row) const;
    [[nodiscard]] int rowOf(Id client) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const ClientFigures& figuresAt(int row) const;
    [[nodiscard]] QString explanation(int row, int column) const;

    std::shared_ptr<const Portfolio> m_portfolio;
    std::vector<int> m_places; ///< in Portfolio::figures
    double m_lost = 0;
};

} // namespace kam
