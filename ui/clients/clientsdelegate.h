#pragma once

#include "common/flattable.h"
#include "common/labels.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <optional>

namespace kam
{

class Desk;

/// Editing in the cells of the table of clients. What can't be stored stays in its editor, so that it can be
/// corrected; Escape gives it up. What somebody else stores meanwhile is told, and replaced only by who says
/// so.
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
    /// What somebody else has stored in the cell since it is being edited, as it is shown; nothing where it
    /// is what it was.
    [[nodiscard]] std::optional<QString> theirs(const QWidget& editor) const;
    [[nodiscard]] QString told(const QModelIndex& index, const QString& theirs) const;
    /// Asks where that would replace what somebody else has stored.
    [[nodiscard]] bool mayReplace(QWidget& editor) const;
    void leaveUnasked(QWidget& editor);
    void leave(QWidget& editor, EndEditHint hint);

    Desk& m_desk;
    mutable QHash<const QWidget*, QPersistentModelIndex> m_edited;
    mutable QHash<const QWidget*, QString> m_shown; ///< what the cell held when it was put into its editor
    mutable bool m_asking = false;
};

} // namespace kam
