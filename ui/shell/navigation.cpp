#include "shell/navigation.h"

#include "common/styledrawing.h"
#include "common/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace kam
{

namespace
{

constexpr int badgeRole = Qt::UserRole;
constexpr int entryHeight = 36;

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        using theme::Token;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(theme::grid, 0, -theme::grid, 0);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::colour(Token::Selected));
            painter->drawRoundedRect(box, theme::radius, theme::radius);
        }
        // The tint says where one is; the ring is for those who go by keys.
        if (option.state.testFlag(QStyle::State_HasFocus) &&
            option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            QStyleOption frame;
            frame.rect = box;
            drawing::focusFrame(painter, &frame);
        }
        painter->setFont(theme::font(theme::Size::Body, selected ? QFont::DemiBold : QFont::Normal));
        painter->setPen(theme::colour(selected ? Token::Accent : Token::Muted));
        painter->drawText(box.adjusted(theme::grid + theme::grid / 2, 0, 0, 0), Qt::AlignVCenter,
                          index.data().toString());
        if (const int count = index.data(badgeRole).toInt(); count > 0)
            paintBadge(painter, box, QLocale().toString(count));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {theme::navigationWidth, entryHeight};
    }

private:
    static void paintBadge(QPainter* painter, const QRect& box, const QString& text)
    {
        painter->setFont(theme::font(theme::Size::Small, QFont::DemiBold));
        const int height = theme::grid * 2 + theme::grid / 4;
        const int width =
            qMax(height, painter->fontMetrics().horizontalAdvance(text) + theme::grid + theme::grid / 2);
        const QRect badge(box.right() - width - theme::grid, box.center().y() - height / 2 + 1, width,
                          height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::colour(theme::Token::Caution));
        painter->drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter->setPen(theme::colour(theme::Token::Surface));
        painter->drawText(badge, Qt::AlignCenter, text);
    }
};

} // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigationList"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(theme::navigationWidth);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new Delegate(this));
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, theme::groupGap, theme::hairline, 0);
}

void Navigation::addPage(const QString& title)
{
    addItem(title);
}

void Navigation::setBadge(int row, int count)
{
    QListWidgetItem* entry = item(row);
    entry->setData(badgeRole, count);
    entry->setData(Qt::AccessibleDescriptionRole, count > 0 ? tr("%n item(s)", nullptr, count) : QString());
}

} // namespace kam
