#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionTab;
class QWidget;
class QStyle;

/// The drawings of Style, one function a control.
namespace kam::drawing
{

void field(QPainter* painter, const QStyleOption* option);
/// The frame of a list or a text of several lines.
void box(QPainter* painter, const QStyleOption* option, const QWidget* widget);
/// The main button of a page by its role, or of a dialog by being the default one.
[[nodiscard]] bool isMain(const QStyleOption* option, const QWidget* widget);
void button(QPainter* painter, const QStyleOption* option, const QWidget* widget);
void toolButton(QPainter* painter, const QStyleOption* option);
void checkBox(QPainter* painter, const QStyleOption* option);
void radioButton(QPainter* painter, const QStyleOption* option);
void focusFrame(QPainter* painter, const QStyleOption* option);
void popup(QPainter* painter, const QStyleOption* option);
void chevron(QPainter* painter, const QRect& rect, const QStyleOption* option, int degrees);
void slider(QPainter* painter, const QStyleOptionComplex* option, const QStyle* style, const QWidget* widget);
void scrollBar(QPainter* painter, const QStyleOptionComplex* option, const QStyle* style,
               const QWidget* widget);
void progress(QPainter* painter, const QStyleOptionProgressBar* option);
void tab(QPainter* painter, const QStyleOptionTab* option, const QWidget* widget);
void header(QPainter* painter, const QStyleOptionHeader* option);
void menuBarItem(QPainter* painter, const QStyleOption* option);
/// A hairline along the lower edge.
void lineBelow(QPainter* painter, const QRect& rect);

} // namespace kam::drawing
