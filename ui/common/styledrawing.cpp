#include "common/styledrawing.h"

#include "common/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>
#include <QWidget>

namespace kam::drawing
{

using theme::colour;
using theme::Token;

namespace
{

constexpr qreal focusWidth = 2;
constexpr qreal strokeWidth = 1.6;

/// A rectangle whose outline of the given width falls on whole pixels.
QRectF inner(const QRect& rect, qreal width = theme::hairline)
{
    const qreal half = width / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

bool hasFocus(const QStyleOption* option)
{
    return option->state & QStyle::State_HasFocus;
}

bool isEnabled(const QStyleOption* option)
{
    return option->state & QStyle::State_Enabled;
}

void rounded(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge, qreal width,
             qreal radius = theme::radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // A brush of no colour would be black.
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter->drawRoundedRect(inner(rect, edge.isValid() ? width : 0), radius, radius);
    painter->restore();
}

QColor edgeOf(const QStyleOption* option)
{
    return colour(hasFocus(option) && isEnabled(option) ? Token::Accent : Token::Line);
}

qreal edgeWidth(const QStyleOption* option)
{
    return hasFocus(option) && isEnabled(option) ? focusWidth : theme::hairline;
}

} // namespace

void field(QPainter* painter, const QStyleOption* option)
{
    rounded(painter, option->rect, colour(isEnabled(option) ? Token::Surface : Token::Window), edgeOf(option),
            edgeWidth(option));
}

void box(QPainter* painter, const QStyleOption* option, const QWidget* widget)
{
    const bool focused = widget && widget->hasFocus();
    // Scroll bars lie on it as well: it is the ground of the whole field.
    rounded(painter, option->rect, colour(isEnabled(option) ? Token::Surface : Token::Window),
            colour(focused ? Token::Accent : Token::Line), focused ? focusWidth : theme::hairline);
}

bool isMain(const QStyleOption* option, const QWidget* widget)
{
    const auto* push = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool isDefault = push && (push->features & QStyleOptionButton::DefaultButton);
    return isEnabled(option) &&
           (isDefault || (widget && widget->property("role").toString() == QStringLiteral("primary")));
}

void button(QPainter* painter, const QStyleOption* option, const QWidget* widget)
{
    const QString role = widget ? widget->property("role").toString() : QString();
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = isEnabled(option) && (option->state & QStyle::State_MouseOver);
    if (role == QStringLiteral("flat")) {
        if (pressed || hovered || hasFocus(option))
            rounded(painter, option->rect, colour(Token::Selected),
                    hasFocus(option) ? colour(Token::Accent) : QColor(), focusWidth);
        return;
    }
    if (isMain(option, widget)) {
        QColor fill = colour(Token::Accent);
        if (pressed || hovered)
            fill = fill.darker(pressed ? 120 : 108);
        rounded(painter, option->rect, fill, hasFocus(option) ? colour(Token::Text) : QColor(), focusWidth);
        return;
    }
    const QColor fill = colour(pressed || hovered ? Token::Selected : Token::Surface);
    rounded(painter, option->rect, fill, edgeOf(option), edgeWidth(option));
}

void toolButton(QPainter* painter, const QStyleOption* option)
{
    const bool active = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = isEnabled(option) && (option->state & QStyle::State_MouseOver);
    if (active || hovered || hasFocus(option))
        rounded(painter, option->rect, colour(Token::Selected),
                hasFocus(option) ? colour(Token::Accent) : QColor(), focusWidth);
}

void checkBox(QPainter* painter, const QStyleOption* option)
{
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const bool filled = (on || partly) && isEnabled(option);
    const QColor accent = colour(Token::Accent);
    const QRect box = option->rect;
    rounded(painter, box, filled ? accent : colour(Token::Surface), filled ? accent : colour(Token::Edge),
            theme::hairline, theme::radius / 2.0);
    if (!on && !partly)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(isEnabled(option) ? Token::Surface : Token::Edge), 2, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    painter->translate(box.topLeft());
    painter->scale(box.width() / 16.0, box.height() / 16.0);
    if (on)
        painter->drawPolyline(QPolygonF{{4, 8.5}, {7, 11.5}, {12, 5}});
    else
        painter->drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    painter->restore();
}

void radioButton(QPainter* painter, const QStyleOption* option)
{
    const bool on = option->state & QStyle::State_On;
    const QColor edge = colour(on && isEnabled(option) ? Token::Accent : Token::Edge);
    rounded(painter, option->rect, colour(Token::Surface), edge, theme::hairline,
            option->rect.height() / 2.0);
    if (on)
        rounded(painter, option->rect.adjusted(4, 4, -4, -4), edge, {}, 0, option->rect.height() / 2.0);
}

void focusFrame(QPainter* painter, const QStyleOption* option)
{
    rounded(painter, option->rect, Qt::transparent, colour(Token::Accent), focusWidth);
}

void popup(QPainter* painter, const QStyleOption* option)
{
    painter->save();
    painter->setPen(QPen(colour(Token::Line), theme::hairline));
    painter->setBrush(colour(Token::Surface));
    painter->drawRect(inner(option->rect));
    painter->restore();
}

void chevron(QPainter* painter, const QRect& rect, const QStyleOption* option, int degrees)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(isEnabled(option) ? Token::Muted : Token::Edge), strokeWidth, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    painter->rotate(degrees);
    painter->drawPolyline(QPolygonF{{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}});
    painter->restore();
}

void slider(QPainter* painter, const QStyleOptionComplex* option, const QStyle* style, const QWidget* widget)
{
    const QRect handle = style->subControlRect(QStyle::CC_Slider, option, QStyle::SC_SliderHandle, widget);
    const bool flat = option->state & QStyle::State_Horizontal;
    const QRect all = option->rect;
    QRect groove = flat ? QRect(all.left(), all.center().y() - 1, all.width(), 4)
                        : QRect(all.center().x() - 1, all.top(), 4, all.height());
    rounded(painter, groove, colour(Token::Line), {}, 0, 2);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    const bool reversed = slider && slider->upsideDown == flat;
    if (flat && reversed)
        groove.setLeft(handle.center().x());
    else if (flat)
        groove.setRight(handle.center().x());
    else if (reversed)
        groove.setBottom(handle.center().y());
    else
        groove.setTop(handle.center().y());
    const QColor accent = colour(isEnabled(option) ? Token::Accent : Token::Edge);
    rounded(painter, groove, accent, {}, 0, 2);
    const int size = theme::grid * 2;
    const QRect knob(handle.center() - QPoint(size / 2 - 1, size / 2 - 1), QSize(size, size));
    rounded(painter, knob, colour(Token::Surface), accent, hasFocus(option) ? 4 : 2, size / 2.0);
}

void scrollBar(QPainter* painter, const QStyleOptionComplex* option, const QStyle* style,
               const QWidget* widget)
{
    const QRect thumb =
        style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool active = option->activeSubControls & QStyle::SC_ScrollBarSlider;
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && bar->minimum == bar->maximum)
        return;
    const QRect inside = thumb.adjusted(3, 3, -3, -3);
    rounded(painter, inside, colour(active ? Token::Muted : Token::Edge), {}, 0, 3);
}

void progress(QPainter* painter, const QStyleOptionProgressBar* option)
{
    const QRect all = option->rect;
    QRect bar(all.left(), all.center().y() - 1, all.width(), 4);
    rounded(painter, bar, colour(Token::Line), {}, 0, 2);
    const qint64 range = qint64{option->maximum} - option->minimum;
    if (range <= 0)
        return;
    const qreal done =
        static_cast<qreal>(qint64{option->progress} - option->minimum) / static_cast<qreal>(range);
    bar.setWidth(qRound(bar.width() * qBound(0.0, done, 1.0)));
    rounded(painter, bar, colour(Token::Accent), {}, 0, 2);
}

void tab(QPainter* painter, const QStyleOptionTab* option, const QWidget* widget)
{
    // Pages draw one line along their whole width themselves.
    const auto* bar = qobject_cast<const QTabBar*>(widget);
    if (!bar || bar->drawBase())
        lineBelow(painter, option->rect);
    const bool selected = option->state & QStyle::State_Selected;
    if (selected || hasFocus(option)) {
        QRect line = option->rect;
        line.setTop(line.bottom() - 1);
        painter->fillRect(line, colour(selected ? Token::Accent : Token::Line));
    }
}

void header(QPainter* painter, const QStyleOptionHeader* option)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    lineBelow(painter, option->rect);
}

void menuBarItem(QPainter* painter, const QStyleOption* option)
{
    painter->fillRect(option->rect, colour(Token::Surface));
    if (option->state & (QStyle::State_Selected | QStyle::State_Sunken))
        rounded(painter, option->rect.adjusted(0, 2, 0, -3), colour(Token::Selected), {}, 0);
}

void lineBelow(QPainter* painter, const QRect& rect)
{
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), theme::hairline), colour(Token::Line));
}

} // namespace kam::drawing
