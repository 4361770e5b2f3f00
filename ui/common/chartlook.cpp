#include "common/chartlook.h"

#include "common/theme.h"

#include <QWidget>
#include <array>
#include <cmath>

namespace kam
{

namespace
{

constexpr int seriesCount = 7;
/// Neighbours differ in their lines too. The first is plain: most charts have one series.
constexpr std::array<Hatch, seriesCount> hatches{Hatch::None,    Hatch::Rising,  Hatch::Level, Hatch::Falling,
                                                 Hatch::Upright, Hatch::Crossed, Hatch::Rising};
constexpr double pointsPerInch = 72;
constexpr double paperUnits = 96;

using ColourOf = QColor (*)(theme::Token);

ChartLook lookWith(ColourOf colour, double unitsPerInch)
{
    using theme::Token;
    ChartLook look;
    look.background = colour(Token::Window);
    look.text = colour(Token::Text);
    look.muted = colour(Token::Muted);
    look.line = colour(Token::Line);
    look.edge = colour(Token::Edge);
    look.accent = colour(Token::Accent);
    look.bad = colour(Token::Bad);
    look.highlighted = colour(Token::Selected);
    for (int n = 0; n < seriesCount; ++n)
        look.series.push_back({theme::series(n), hatches[static_cast<std::size_t>(n)]});
    look.font = theme::font(theme::Size::Body);
    look.font.setPixelSize(
        static_cast<int>(std::lround(look.font.pointSizeF() * unitsPerInch / pointsPerInch)));
    look.locale = QLocale();
    return look;
}

} // namespace

ChartLook chartLook(const QWidget& widget)
{
    return lookWith(&theme::colour, widget.logicalDpiY());
}

ChartLook paperLook()
{
    ChartLook look = lookWith(&theme::paperColour, paperUnits);
    look.background = theme::paperColour(theme::Token::Surface);
    return look;
}

} // namespace kam
