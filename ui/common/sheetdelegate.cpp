#include "common/sheetdelegate.h"

#include "common/sheetview.h"
#include "common/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace kam
{

namespace
{

/// How far the keys that end an editor move on.
struct Step {
    int rows = 0;
    int columns = 0;
};

std::optional<Step> stepOf(const QKeyEvent& key)
{
    const bool back = key.modifiers().testFlag(Qt::ShiftModifier);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Step{back ? -1 : 1, 0};
    case Qt::Key_Tab:
        return Step{0, 1};
    case Qt::Key_Backtab:
        return Step{0, -1};
    default:
        return std::nullopt;
    }
}

} // namespace

SheetDelegate::SheetDelegate(SheetView& view) : FlatDelegate(&view), m_view(view) {}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    if (index.flags().testFlag(Qt::ItemIsEditable))
        painter->fillRect(option.rect, theme::colour(theme::Token::Surface));
    FlatDelegate::paint(painter, option, index);
}

QWidget* SheetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("sheetCellEditor"));
    const QAbstractItemModel* model = index.model();
    line->setAccessibleName(
        QStringLiteral("%1, %2").arg(model->headerData(index.row(), Qt::Vertical).toString(),
                                     model->headerData(index.column(), Qt::Horizontal).toString()));
    line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    return line;
}

void SheetDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = static_cast<QLineEdit*>(editor);
    // What the person is typing stays while the data change around it.
    if (!line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void SheetDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    const QString text = static_cast<QLineEdit*>(editor)->text();
    if (text != index.data(Qt::EditRole).toString())
        m_view.enter({{index.row(), index.column(), text}});
}

void SheetDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

bool SheetDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        if (const auto step = stepOf(*static_cast<QKeyEvent*>(event))) {
            auto* editor = static_cast<QWidget*>(watched);
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, NoHint);
            m_view.moveBy(step->rows, step->columns);
            return true;
        }
    }
    return FlatDelegate::eventFilter(watched, event);
}

} // namespace kam
