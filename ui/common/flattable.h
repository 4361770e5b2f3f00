#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;
class QTableView;
class QTreeView;

namespace kam
{

/// Cells of a flat table: a hairline below each row, the selected row tinted, focus visible. Derive from it
/// for cells with a drawing of their own and call paintBackground() first.
class FlatDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Tint, hairline and focus of a cell.
    static void paintBackground(QPainter* painter, const QStyleOptionViewItem& option);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// Rows 28 high, no grid, no box, flat header, whole rows selected, a FlatDelegate, hover off.
void makeFlat(QTableView& view);
void makeFlat(QTreeView& view);

/// Copies the selected cells of a table as text that a spreadsheet takes: tabs between columns in the order
/// shown, line feeds between rows, headings first where @p withHeadings. Fields with a tab, quote or line
/// feed are quoted.
[[nodiscard]] QString selectionAsText(const QTableView& view, bool withHeadings = false);
/// A field as the clipboard has it: quoted where it holds a tab, a quote or a line feed.
[[nodiscard]] QString quotedField(QString field);
void copySelection(const QTableView& view, bool withHeadings = false);

} // namespace kam
