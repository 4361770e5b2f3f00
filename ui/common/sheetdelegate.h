#pragma once

#include "common/flattable.h"

namespace kam
{

class SheetView;

/// Cells of a sheet: those that can be typed into stand out, numbers to the right.
class SheetDelegate : public FlatDelegate
{
    Q_OBJECT

public:
    explicit SheetDelegate(SheetView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    SheetView& m_view;
};

} // namespace kam
