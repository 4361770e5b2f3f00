#include "common/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <catch2/catch.hpp>
#include <cmath>

using namespace kam;
using theme::Token;

namespace
{

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(Token first, Token second)
{
    const double a = luminance(theme::colour(first));
    const double b = luminance(theme::colour(second));
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

TEST_CASE("the text face is Inter in every weight")
{
    for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
        const QFont font = theme::font(theme::Size::Body, weight);
        CHECK(QFontInfo(font).family() == QStringLiteral("Inter Tabular"));
        const QFontMetricsF metrics(font);
        CHECK(metrics.inFont(QChar(0x0142)));
    }
}

// Widths come in parts of a pixel: 1/64 each way.
constexpr double hinting = 1 / 32.0;

TEST_CASE("all figures are equally wide, so that columns of numbers stand in line")
{
    for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
        const QFontMetricsF metrics(theme::font(theme::Size::Body, weight));
        const double zero = metrics.horizontalAdvance(u'0');
        for (char16_t digit = u'1'; digit <= u'9'; ++digit)
            CHECK(metrics.horizontalAdvance(QChar(digit)) == Approx(zero).margin(hinting));
        const double width = metrics.horizontalAdvance(QStringLiteral("00,00"));
        for (const char* number : {"11,61", "71,17", "47,74"})
            CHECK(metrics.horizontalAdvance(QString::fromLatin1(number)) ==
                  Approx(width).margin(5 * hinting));
    }
}

TEST_CASE("text is readable on every background in both themes")
{
    for (const auto mode : {theme::Mode::Dark, theme::Mode::Light}) {
        theme::apply(mode);
        for (const Token background : {Token::Window, Token::Surface, Token::Selected})
            for (const Token text :
                 {Token::Text, Token::Muted, Token::Accent, Token::Good, Token::Bad, Token::Caution}) {
                CAPTURE(static_cast<int>(background), static_cast<int>(text));
                CHECK(contrast(text, background) >= 4.5);
            }
        CHECK(contrast(Token::Edge, Token::Surface) >= 3.0);
    }
    CHECK_FALSE(theme::isDark());
}
