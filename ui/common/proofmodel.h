#pragma once

#include "common/flattable.h"
#include "scoring/proof.h"

#include <QAbstractTableModel>

namespace kam
{

/// The terms of one client's total, with the total as the last row.
class ProofModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CriterionColumn, RawColumn, WeightColumn, PointsColumn, RuleColumn, ContributionColumn };
    static constexpr int columns = ContributionColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// On a card, as against on the page itself.
    void setOnCard(bool card) { m_onCard = card; }
    void setProof(std::optional<Proof> proof);
    [[nodiscard]] bool isTotal(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString totalText(int column) const;

    std::optional<Proof> m_proof;
    bool m_onCard = false;
};

/// Puts the swatch before the criterion and sets the total off.
class ProofDelegate : public FlatDelegate
{
    Q_OBJECT

public:
    using FlatDelegate::FlatDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace kam
