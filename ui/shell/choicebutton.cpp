#include "shell/choicebutton.h"

#include "common/svgicon.h"
#include "common/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace kam
{

namespace
{

constexpr int buttonWidth = 44 * theme::grid;
constexpr int buttonHeight = 7 * theme::grid;
constexpr int lineHeight = 20;
constexpr int iconPlace = 6 * theme::grid;

} // namespace

ChoiceButton::ChoiceButton(const QString& icon, const QString& title, const QString& explanation,
                           QWidget* parent)
    : QPushButton(parent), m_title(title), m_explanation(explanation)
{
    setProperty("role", QStringLiteral("flat"));
    setIcon(svgIcon(icon, theme::Token::Accent));
    setIconSize({theme::pageMargin, theme::pageMargin});
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setFixedSize(sizeHint());
}

QSize ChoiceButton::sizeHint() const
{
    return {buttonWidth, buttonHeight};
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawPrimitive(QStyle::PE_PanelButtonCommand, option);
    icon().paint(&painter, {theme::grid + theme::grid / 2, (buttonHeight - iconSize().height()) / 2,
                            iconSize().width(), iconSize().height()});
    const int room = buttonWidth - iconPlace - theme::grid;
    const int top = (buttonHeight - 2 * lineHeight) / 2;
    const auto line = [&](const QString& text, int y, QFont::Weight weight, theme::Token colour,
                          Qt::TextElideMode elide) {
        painter.setFont(theme::font(theme::Size::Body, weight));
        painter.setPen(theme::colour(colour));
        painter.drawText(QRect(iconPlace, y, room, lineHeight), Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, elide, room));
    };
    line(m_title, top, QFont::DemiBold, theme::Token::Text, Qt::ElideRight);
    line(m_explanation, top + lineHeight, QFont::Normal, theme::Token::Muted, Qt::ElideMiddle);
}

} // namespace kam
