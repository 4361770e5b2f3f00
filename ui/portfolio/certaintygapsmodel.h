#pragma once

#include "portfolio/portfoliofigures.h"

#include <QAbstractTableModel>

namespace kam
{

/// Certainties below the desired level with what the client is worth.
class CertaintyGapsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        KeyClient,
        Class,
        Revenue,
        ServiceName,
        Kind,
        Current,
        Desired,
        Missing,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::shared_ptr<const Portfolio>& portfolio);
    [[nodiscard]] const CertaintyGap& gap(int row) const { return m_gaps[static_cast<std::size_t>(row)]; }
    /// @returns -1 where the client has none
    [[nodiscard]] int rowOf(Id client) const;
    [[nodiscard]] int keyClients() const; ///< how many have at least one
    [[nodiscard]] int clients() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const ClientFigures* figures(const CertaintyGap& gap) const;
    [[nodiscard]] QString text(int row, int column) const;

    std::shared_ptr<const Portfolio> m_portfolio;
    std::vector<CertaintyGap> m_gaps;
};

} // namespace kam
