#pragma once

#include "common/flattable.h"

class QTableView;

namespace kam
{

class EditableModel;

/// Cells of an EditableModel. Enter stores what was chosen or typed, Escape leaves it as it was.
class CellDelegate : public FlatDelegate
{
    Q_OBJECT

public:
    using FlatDelegate::FlatDelegate;

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    /// Enter ends the cell alone, not the dialog it is in.
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// A flat table of a model that is edited in place.
[[nodiscard]] QTableView* editTable(EditableModel& model, const QString& accessibleName,
                                    const QString& objectName);

} // namespace kam
