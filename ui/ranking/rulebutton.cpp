#include "ranking/rulebutton.h"

#include "common/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionToolButton>

namespace kam
{

namespace
{

constexpr int side = theme::grid / 2;
constexpr int arrow = 2 * theme::grid;

} // namespace

RuleButton::RuleButton(QWidget* parent) : QToolButton(parent)
{
    setFont(theme::font(theme::Size::Small));
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RuleButton::setFlush(bool flush)
{
    m_flush = flush;
    updateGeometry();
}

QSize RuleButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + (m_flush ? 0 : side) + arrow, theme::rowHeight - side};
}

void RuleButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);
    painter.setPen(theme::colour(theme::Token::Muted));
    painter.drawText(rect().adjusted(m_flush ? 0 : side, 0, -arrow, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (!isEnabled())
        return;
    option.rect = QRect(width() - arrow, 0, arrow, height());
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &option, &painter, this);
}

} // namespace kam
