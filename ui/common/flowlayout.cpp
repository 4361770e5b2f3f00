#include "common/flowlayout.h"

#include <QWidget>

namespace kam
{

FlowLayout::FlowLayout(QWidget* parent, int gap, int lineGap)
    : QLayout(parent), m_gap(gap), m_lineGap(lineGap < 0 ? gap : lineGap)
{
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

void FlowLayout::insertBeforeLast(QWidget* widget)
{
    addWidget(widget);
    if (m_items.size() > 1)
        std::swap(m_items[m_items.size() - 1], m_items[m_items.size() - 2]);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_items[static_cast<size_t>(index)].get();
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::arrange(const QRect& area, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = area.marginsRemoved(margins);
    int x = inner.left();
    int y = inner.top();
    int lineHeight = 0;
    for (size_t i = 0; i < m_items.size(); ++i) {
        QLayoutItem& item = *m_items[i];
        const bool last = i + 1 == m_items.size();
        // The last item takes what the line has left: in a list of tags it is where one types.
        QSize size =
            last ? QSize(item.minimumSize().width(), item.sizeHint().height())
                 : item.sizeHint().boundedTo(QSize(inner.width(), area.height() + item.sizeHint().height()));
        if (x > inner.left() && x + size.width() > inner.right() + 1) {
            x = inner.left();
            y += lineHeight + m_lineGap;
            lineHeight = 0;
        }
        if (last)
            size.setWidth(inner.right() + 1 - x);
        if (place)
            item.setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - area.top() + margins.bottom();
}

} // namespace kam
