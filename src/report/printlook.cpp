#include "report/printlook.h"

#include "report/textface.h"

namespace kam
{

ChartLook printLook(const QLocale& locale)
{
    ChartLook look;
    look.text = QColor::fromRgb(ink::text);
    look.muted = QColor::fromRgb(ink::muted);
    look.line = QColor::fromRgb(ink::line);
    look.edge = QColor::fromRgb(ink::muted);
    look.accent = QColor::fromRgb(ink::accent);
    look.bad = QColor::fromRgb(0xffb3261e);
    look.highlighted = QColor::fromRgb(0xffe9eef5);
    // Okabe and Ito, told apart by all common kinds of colour vision.
    look.series = {{QColor::fromRgb(0xff0072b2), Hatch::None},
                   {QColor::fromRgb(0xffe69f00), Hatch::Rising},
                   {QColor::fromRgb(0xff009e73), Hatch::Level},
                   {QColor::fromRgb(0xffcc79a7), Hatch::Falling},
                   {QColor::fromRgb(0xff56b4e9), Hatch::Upright}};
    look.font = printFont(TextStyle::Small);
    look.font.setPixelSize(8);
    look.locale = locale;
    return look;
}

} // namespace kam
