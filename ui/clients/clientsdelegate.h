#pragma once

#include "common/flattable.h"
#include "common/labels.h"

#include <QHash>
#include <QPersistentModelIndex>

namespace kam
{

class Desk;

/// Editing in the cells of the table of clients. What can't be stored stays in its editor, so that it can be
/// corrected; Escape gives it up.
class ClientsDelegate : public FlatDelegate
{
    Q_OBJECT

public:
    explicit ClientsDelegate(Desk& desk, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeChoice(QWidget* parent, const QModelIndex& index) const;
    [[nodiscard]] bool store(QWidget& editor) const;
    void leave(QWidget& editor, EndEditHint hint);

    Desk& m_desk;
    mutable QHash<const QWidget*, QPersistentModelIndex> m_edited;
};

} // namespace kam
