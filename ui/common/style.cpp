#include "common/style.h"

#include "common/styledrawing.h"
#include "common/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace kam
{

namespace
{

constexpr int padding = theme::grid;
constexpr int arrowWidth = 20;

template <typename Option>
Option with(const QStyleOption* option, QPalette::ColorRole role, theme::Token token)
{
    Option copy(*static_cast<const Option*>(option));
    copy.palette.setColor(role, theme::colour(token));
    return copy;
}

QStyleOptionComboBox elided(const QStyleOption* option, const QRect& room)
{
    QStyleOptionComboBox fitting(*static_cast<const QStyleOptionComboBox*>(option));
    fitting.currentText = fitting.fontMetrics.elidedText(fitting.currentText, Qt::ElideRight, room.width());
    return fitting;
}

/// A heading in the muted colour, not bold over the selected column, and with its letters whole: the margin
/// is for the sides, above and below it would cut them off.
/// What is left of a header behind its last section.
void headerRest(QPainter* painter, const QStyleOption* option, const QWidget* widget)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    const auto* header = qobject_cast<const QHeaderView*>(widget);
    // Where rows end with their columns, the line does too.
    const bool ends = header && header->property("endsWithColumns").toBool();
    if (!ends && (!header || header->orientation() == Qt::Horizontal))
        drawing::lineBelow(painter, option->rect);
}

QStyleOptionHeader quietHeading(const QStyleOption* option)
{
    // Names of rows are what is read, headings of columns only say what it is.
    const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const bool row = head && head->orientation == Qt::Vertical;
    auto muted = with<QStyleOptionHeader>(option, QPalette::ButtonText,
                                          row ? theme::Token::Text : theme::Token::Muted);
    muted.state &= ~QStyle::State_On;
    muted.rect.adjust(0, -padding, 0, padding);
    return muted;
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("fusion")) {}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    theme::colourByRole(*widget);
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QToolButton*>(widget) ||
        qobject_cast<QComboBox*>(widget) || qobject_cast<QSlider*>(widget) || qobject_cast<QTabBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // A field with a frame is one surface with round corners, which a viewport of its own would cover.
    if (const auto* area = qobject_cast<QAbstractScrollArea*>(widget);
        area && area->frameShape() == QFrame::StyledPanel && !area->isWindow())
        area->viewport()->setAutoFillBackground(false);
    // What lies behind a scroll bar shows beside its handle.
    if (qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // Inside an editable combo box or spin box the frame is already there.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            drawing::field(painter, option);
        return;
    case PE_FrameTabBarBase:
        return drawing::lineBelow(painter, option->rect);
    case PE_Frame:
        return drawing::box(painter, option, widget);
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelMenuBar:
    case PE_FrameButtonBevel:
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        return drawing::button(painter, option, widget);
    case PE_PanelButtonTool:
        return drawing::toolButton(painter, option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawing::checkBox(painter, option);
    case PE_IndicatorRadioButton:
        return drawing::radioButton(painter, option);
    case PE_FrameFocusRect:
        // Buttons and fields show the focus in their own frame.
        if (!qobject_cast<const QPushButton*>(widget) && !qobject_cast<const QComboBox*>(widget) &&
            !qobject_cast<const QSlider*>(widget))
            drawing::focusFrame(painter, option);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        return drawing::popup(painter, option);
    case PE_IndicatorArrowDown:
    case PE_IndicatorHeaderArrow: {
        const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(option);
        // Qt calls an ascending order "down". It points up here, as in spreadsheets and lists of files.
        const bool up = head && head->sortIndicator == QStyleOptionHeader::SortDown;
        QRect place = option->rect;
        if (head && widget) // the common style leaves it no height
            place.setRect(place.left(), 0, place.width(), widget->height());
        return drawing::chevron(painter, place, option, up ? 180 : 0);
    }
    case PE_IndicatorArrowUp:
        return drawing::chevron(painter, option->rect, option, 180);
    case PE_IndicatorArrowRight:
        return drawing::chevron(painter, option->rect, option, -90);
    case PE_IndicatorArrowLeft:
        return drawing::chevron(painter, option->rect, option, 90);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (drawing::isMain(option, widget)) {
            const auto light = with<QStyleOptionButton>(option, QPalette::ButtonText, theme::Token::Surface);
            return QProxyStyle::drawControl(element, &light, painter, widget);
        }
        break;
    case CE_ComboBoxLabel: {
        const auto fitting =
            elided(option, subControlRect(CC_ComboBox, static_cast<const QStyleOptionComplex*>(option),
                                          SC_ComboBoxEditField, widget));
        return QProxyStyle::drawControl(element, &fitting, painter, widget);
    }
    case CE_HeaderSection:
        if (const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return drawing::header(painter, head);
        break;
    case CE_HeaderLabel: {
        const auto heading = quietHeading(option);
        return QProxyStyle::drawControl(element, &heading, painter, widget);
    }
    case CE_HeaderEmptyArea:
        return headerRest(painter, option, widget);
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme::colour(theme::Token::Surface));
        return drawing::lineBelow(painter, option->rect);
    case CE_MenuBarItem: {
        drawing::menuBarItem(painter, option);
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const int hidden = styleHint(SH_UnderlineShortcut, option, widget) ? 0 : int(Qt::TextHideMnemonic);
        return drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | hidden,
                            option->palette, option->state & State_Enabled, item ? item->text : QString(),
                            QPalette::ButtonText);
    }
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return drawing::tab(painter, tab, widget);
        break;
    case CE_TabBarTabLabel: {
        const bool selected = option->state & State_Selected;
        auto label = with<QStyleOptionTab>(option, QPalette::WindowText,
                                           selected ? theme::Token::Accent : theme::Token::Muted);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return drawing::progress(painter, bar);
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
    case CE_Splitter:
    case CE_SizeGrip:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && box->frame)
            box->editable ? drawing::field(painter, option) : drawing::button(painter, option, widget);
        return drawing::chevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget), option,
                                0);
    case CC_SpinBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option); box && box->frame)
            drawing::field(painter, option);
        return;
    case CC_Slider:
        return drawing::slider(painter, option, this, widget);
    case CC_ScrollBar:
        return drawing::scrollBar(painter, option, this, widget);
    default:
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    const QRect all = option->rect;
    if (control == CC_SpinBox) {
        // Steps are made with the keys and the wheel: a number field shows its number, nothing else.
        if (part == SC_SpinBoxUp || part == SC_SpinBoxDown)
            return {};
        return part == SC_SpinBoxEditField ? all.adjusted(padding / 2, 1, -padding / 2, -1) : all;
    }
    if (control == CC_ComboBox) {
        const QRect arrow(all.right() - arrowWidth, all.top(), arrowWidth, all.height());
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, all, arrow);
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, all, all.adjusted(padding, 1, -arrowWidth, -1));
    }
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        const bool flat = bar->orientation == Qt::Horizontal;
        const int length = flat ? all.width() : all.height();
        const qint64 range = qint64{bar->maximum} - bar->minimum;
        const int thumb = range > 0
                              ? qBound(theme::rowHeight,
                                       int(qint64{length} * bar->pageStep / (range + bar->pageStep)), length)
                              : length;
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - thumb, bar->upsideDown);
        const auto piece = [&](int from, int size) {
            return flat ? QRect(all.left() + from, all.top(), size, all.height())
                        : QRect(all.left(), all.top() + from, all.width(), size);
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return piece(start, thumb);
        case SC_ScrollBarSubPage:
            return piece(0, start);
        case SC_ScrollBarAddPage:
            return piece(start + thumb, length - start - thumb);
        default:
            return all;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int side = frame && frame->lineWidth > 0 ? padding - 2 : 2;
        return option->rect.adjusted(side, 1, -side, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setWidth(qMax(size.width() + 3 * padding, theme::fieldHeight));
        result.setHeight(theme::fieldHeight);
        break;
    case CT_ComboBox:
        result.setWidth(size.width() + padding + arrowWidth + padding / 2);
        result.setHeight(theme::fieldHeight);
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(theme::fieldHeight);
        break;
    case CT_MenuBarItem:
        result = QSize(size.width() + 2 * padding, theme::rowHeight + theme::hairline);
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(theme::rowHeight);
        break;
    case CT_ItemViewItem:
        // Boxes to tick would touch each other.
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            item && item->features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
            result.setHeight(qMax(result.height(), theme::rowHeight));
        break;
    case CT_TabBarTab:
        result.setHeight(theme::rowHeight + theme::grid);
        break;
    case CT_HeaderSection:
        result.setHeight(theme::rowHeight);
        break;
    default:
        break;
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return theme::iconSize;
    case PM_ScrollBarExtent:
        return 12;
    case PM_SliderThickness:
    case PM_SliderLength:
    case PM_SliderControlThickness:
        return 20;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return theme::grid;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return qobject_cast<const QDialog*>(widget) ? theme::pageMargin : theme::groupGap;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_MenuBarHMargin:
        return padding / 2;
    case PM_DefaultFrameWidth:
        // Text in a field of several lines begins where it does in one of a single line.
        return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)
                   ? padding / 2
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return theme::groupGap;
    case PM_HeaderMargin:
        return padding;
    case PM_FocusFrameHMargin: // cells begin where their headings do: one pixel is added to this
        return padding - 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_TabBar_PreferNoArrows:
        return 1;
    case SH_Menu_SubMenuPopupDelay:
        return 100;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace kam
