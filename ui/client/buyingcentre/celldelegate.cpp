#include "client/buyingcentre/celldelegate.h"

#include "client/buyingcentre/editablemodel.h"
#include "common/pageparts.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>
#include <algorithm>

namespace kam
{

namespace
{
constexpr const char* byKey = "changedByKey";
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    const auto* model = qobject_cast<const EditableModel*>(index.model());
    const std::vector<CellChoice> choices = model ? model->choices(index) : std::vector<CellChoice>();
    QWidget* editor = nullptr;
    if (choices.empty()) {
        editor = new QLineEdit(parent);
    } else {
        auto* box = new QComboBox(parent);
        for (const CellChoice& choice : choices)
            box->addItem(choice.text, choice.value);
        connect(box, &QComboBox::activated, this, [this, box] {
            if (box->property(byKey).toBool())
                return;                                   // the arrows go on to the next word; Enter takes it
            auto* self = const_cast<CellDelegate*>(this); // Qt makes editors in a const function
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        editor = box;
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setAutoFillBackground(true);
    return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(std::max(box->findData(value), 0));
        return;
    }
    auto* line = static_cast<QLineEdit*>(editor);
    if (line->isModified())
        return; // the row changed while it is being typed in
    line->setText(value.toString());
    line->selectAll();
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        if (box->currentData() != index.data(Qt::EditRole))
            model->setData(index, box->currentData());
        return;
    }
    auto* line = static_cast<QLineEdit*>(editor);
    if (line->isModified() && line->text() != index.data(Qt::EditRole).toString())
        model->setData(index, line->text());
    line->setModified(false);
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    // A word that does not fit the column can be read while it is chosen.
    const int width = qobject_cast<QComboBox*>(editor) ? editor->sizeHint().width() : 0;
    editor->setGeometry(option.rect.left(), option.rect.top(), std::max(option.rect.width(), width),
                        option.rect.height());
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (editor && (key || event->type() == QEvent::KeyRelease))
        editor->setProperty(byKey, key != nullptr);
    if (!editor || !key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return FlatDelegate::eventFilter(watched, event);
    // What is stored may bring the rows in another order, which takes the editor away.
    const QPointer<QWidget> open(editor);
    auto* view = qobject_cast<QWidget*>(parent());
    Q_EMIT commitData(editor);
    if (open && open->isVisible())
        Q_EMIT closeEditor(editor, NoHint);
    if (view)
        view->setFocus();
    return true;
}

QTableView* editTable(EditableModel& model, const QString& accessibleName, const QString& objectName)
{
    QTableView* table = pageTable(model, accessibleName, objectName);
    table->setItemDelegate(new CellDelegate(table));
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    return table;
}

} // namespace kam
