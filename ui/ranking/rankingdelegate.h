#pragma once

#include <QStyledItemDelegate>

namespace kam
{

class RankingTableModel;

/// Draws the ranking's cells: text in the theme's colours, and the contributions as a stacked bar.
class RankingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintBar(QPainter& painter, const QRect& cell, const RankingTableModel& model,
                         int rankingRow);
};

} // namespace kam
