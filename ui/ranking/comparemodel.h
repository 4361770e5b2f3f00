#pragma once

#include "scoring/ranking.h"

#include <QAbstractTableModel>
#include <optional>

namespace kam
{

/// Two rankings of the same clients side by side, in the order of the first, with the ranks moved.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ClientColumn,
        FirstRankColumn,
        FirstTotalColumn,
        SecondRankColumn,
        SecondTotalColumn,
        MovedColumn
    };
    static constexpr int columns = MovedColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setRankings(std::optional<Ranking> first, std::optional<Ranking> second);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    std::optional<Ranking> m_first;
    std::optional<Ranking> m_second;
};

} // namespace kam
