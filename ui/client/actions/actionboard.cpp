#include "client/actions/actionboard.h"

#include "base/date.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/styledrawing.h"
#include "common/theme.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>

namespace kam
{

namespace
{

enum Role { IdRole = Qt::UserRole, NoteRole, LateRole };
constexpr int cardHeight = 9 * theme::grid;
constexpr int cardGap = theme::grid / 2;

/// A card: what is done in two lines, below it when and by whom.
class CardDelegate : public FlatDelegate
{
public:
    using FlatDelegate::FlatDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRect card = option.rect.adjusted(1, cardGap, -1, -cardGap);
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(theme::colour(selected ? theme::Token::Accent : theme::Token::Line));
        painter->setBrush(theme::colour(selected ? theme::Token::Selected : theme::Token::Surface));
        painter->drawRoundedRect(card, theme::radius, theme::radius);
        const QRect inner = card.adjusted(theme::grid, theme::grid / 2, -theme::grid, -theme::grid / 2);
        painter->setFont(theme::font(theme::Size::Body));
        painter->setPen(theme::colour(theme::Token::Text));
        const int line = painter->fontMetrics().lineSpacing();
        painter->drawText(QRect(inner.left(), inner.top(), inner.width(), 2 * line),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
        painter->setFont(theme::font(theme::Size::Small));
        painter->setPen(
            theme::colour(index.data(LateRole).toBool() ? theme::Token::Bad : theme::Token::Muted));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                          painter->fontMetrics().elidedText(index.data(NoteRole).toString(), Qt::ElideRight,
                                                            inner.width()));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {10 * theme::grid, cardHeight};
    }
};

} // namespace

StatusList::StatusList(ActionStatus status, QWidget* parent) : QListWidget(parent)
{
    setObjectName(actionStatusWord(status) + QStringLiteral("Column"));
    setAccessibleName(actionStatusName(status));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new CardDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QPalette palette;
    palette.setBrush(QPalette::Base, Qt::transparent);
    setPalette(palette);
    viewport()->setAutoFillBackground(false);
}

std::vector<Id> StatusList::selectedActions() const
{
    std::vector<Id> ids;
    const auto items = selectedItems();
    for (const QListWidgetItem* item : items)
        ids.push_back(item->data(IdRole).toLongLong());
    return ids;
}

void StatusList::dragEnterEvent(QDragEnterEvent* event)
{
    if (qobject_cast<StatusList*>(event->source()))
        event->acceptProposedAction();
}

void StatusList::dragMoveEvent(QDragMoveEvent* event)
{
    if (qobject_cast<StatusList*>(event->source()))
        event->acceptProposedAction();
}

void StatusList::dropEvent(QDropEvent* event)
{
    const auto* from = qobject_cast<StatusList*>(event->source());
    // The lists are filled again from what was stored: the view moves nothing by itself.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (from && from != this)
        Q_EMIT dropped(from->selectedActions());
}

void StatusList::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::ControlModifier &&
        (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        return Q_EMIT moveAsked(event->key() == Qt::Key_Left ? -1 : 1);
    QListWidget::keyPressEvent(event);
}

ActionBoard::ActionBoard(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("actionBoard"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::groupGap);
    for (const ActionStatus status : actionStatuses) {
        const auto place = static_cast<std::size_t>(status);
        auto* head = headingLabel({});
        auto* list = new StatusList(status);
        auto* column = new QVBoxLayout;
        column->setSpacing(theme::grid);
        column->addWidget(head);
        column->addWidget(list, 1);
        row->addLayout(column, 1);
        m_heads.at(place) = head;
        m_lists.at(place) = list;
        connect(list, &StatusList::dropped, this, [this, status](const std::vector<Id>& actions) {
            if (m_writable)
                Q_EMIT statusAsked(actions, status);
        });
        connect(list, &StatusList::moveAsked, this, [this, list, place](int by) {
            const auto to = static_cast<int>(place) + by;
            const std::vector<Id> actions = list->selectedActions();
            if (m_writable && !actions.empty() && to >= 0 && to < static_cast<int>(actionStatuses.size()))
                Q_EMIT statusAsked(actions, static_cast<ActionStatus>(to));
        });
        connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
            if (m_writable)
                Q_EMIT editAsked(item->data(IdRole).toLongLong());
        });
        connect(list, &QListWidget::itemSelectionChanged, this, [this, list] {
            // One card is the chosen one, whatever its column.
            if (list->selectedItems().isEmpty())
                return;
            for (StatusList* other : m_lists)
                if (other && other != list)
                    other->clearSelection();
        });
    }
}

void ActionBoard::show(const std::vector<Action>& actions, const ActionNames& names, QDate today)
{
    for (const ActionStatus status : actionStatuses) {
        StatusList* list = m_lists.at(static_cast<std::size_t>(status));
        list->clear();
        for (const Action& action : actions) {
            if (action.status != status)
                continue;
            auto* item = new QListWidgetItem(action.what.simplified(), list);
            QStringList note;
            if (action.dueOn.isValid())
                note << (action.isOverdue(today) ? QStringLiteral("▲ ") : QString()) +
                            shownDate(action.dueOn, QLocale());
            note << (action.member == noId ? tr("nobody") : names.team.value(action.member));
            item->setData(IdRole, QVariant::fromValue<qint64>(action.id));
            item->setData(NoteRole, note.join(QStringLiteral(" · ")));
            item->setData(LateRole, action.isOverdue(today));
            item->setToolTip(plainTip(action.what));
        }
        m_heads.at(static_cast<std::size_t>(status))
            ->setText(QStringLiteral("%1  %2").arg(actionStatusName(status)).arg(list->count()));
    }
}

void ActionBoard::setWritable(bool writable)
{
    m_writable = writable;
    for (StatusList* list : m_lists)
        list->setDragEnabled(writable);
}

void ActionBoard::select(Id action)
{
    for (StatusList* list : m_lists)
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->data(IdRole).toLongLong() == action) {
                list->setCurrentRow(row);
                list->setFocus();
            }
}

} // namespace kam
