#include "common/sharesplitter.h"

#include "common/theme.h"

namespace kam
{

ShareSplitter::ShareSplitter(QWidget* left, int leftShare, QWidget* right, int rightShare, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_shares{leftShare, rightShare}
{
    addWidget(left);
    addWidget(right);
    setChildrenCollapsible(false);
    setHandleWidth(3 * theme::grid);
    setStretchFactor(0, leftShare);
    setStretchFactor(1, rightShare);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_placed = true; });
}

void ShareSplitter::restore(const QByteArray& state)
{
    m_placed = restoreState(state) || m_placed;
}

void ShareSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    if (m_placed)
        return;
    const int room = width() - handleWidth();
    const int left = room * m_shares[0] / (m_shares[0] + m_shares[1]);
    setSizes({left, room - left});
}

} // namespace kam
