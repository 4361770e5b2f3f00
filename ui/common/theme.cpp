#include "common/theme.h"

#include "charts/textface.h"
#include "common/style.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QLabel>
#include <array>
#include <cmath>
#include <optional>

// Outside any namespace: the macro declares functions of the resource's own.
static void initialiseIcons()
{
    Q_INIT_RESOURCE(kam_icons);
}

namespace kam::theme
{

namespace
{

struct Shades {
    QRgb light;
    QRgb dark;
};

/// In the order of Token.
constexpr std::array<Shades, 11> shades{{
    {0xfff5f6f8, 0xff15191e}, // Window
    {0xffffffff, 0xff1d2229}, // Surface
    {0xffdfe3e8, 0xff323a44}, // Line
    {0xff1b2330, 0xffe7eaef}, // Text
    {0xff586474, 0xff9ca7b4}, // Muted
    {0xff1f5fa8, 0xff79b0f2}, // Accent
    {0xff1b7a4a, 0xff5cc08b}, // Good
    {0xffb3261e, 0xfff2877f}, // Bad
    {0xff8a5a00, 0xffe0b057}, // Caution
    {0xffe9eef5, 0xff26303c}, // Selected
    {0xff8a94a1, 0xff6b7683}, // Edge: outline of what has no other shape, 3:1 against the surface
}};

/// Okabe and Ito, told apart by all common kinds of colour vision.
constexpr std::array<QRgb, 7> seriesColours{0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7,
                                            0xff56b4e9, 0xffd55e00, 0xfff0e442};
constexpr std::array<Qt::BrushStyle, 4> patterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern,
                                                 Qt::FDiagPattern};

Mode currentMode = Mode::System;
bool dark = false;

bool systemIsDark()
{
    // Asked once: afterwards the application's palette is ours.
    static const bool answer = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return answer;
}

QPalette palette()
{
    QPalette result;
    const auto set = [&result](QPalette::ColorRole role, Token token) {
        result.setColor(role, colour(token));
    };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Window);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Muted);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::Bad);
    set(QPalette::ToolTipBase, Token::Surface);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Highlight, Token::Accent);
    set(QPalette::HighlightedText, Token::Surface);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::Light, Token::Surface);
    set(QPalette::Midlight, Token::Line);
    set(QPalette::Mid, Token::Line);
    set(QPalette::Dark, Token::Edge);
    set(QPalette::Shadow, Token::Edge);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        result.setColor(QPalette::Disabled, role, colour(Token::Edge));
    result.setColor(QPalette::Disabled, QPalette::Highlight, colour(Token::Line));
    return result;
}

std::optional<Token> tokenOf(const QString& role)
{
    static const QHash<QString, Token> tokens{{QStringLiteral("muted"), Token::Muted},
                                              {QStringLiteral("good"), Token::Good},
                                              {QStringLiteral("bad"), Token::Bad},
                                              {QStringLiteral("caution"), Token::Caution},
                                              {QStringLiteral("accent"), Token::Accent}};
    const auto token = tokens.constFind(role);
    return token == tokens.constEnd() ? std::nullopt : std::optional(*token);
}

} // namespace

void apply(Mode mode)
{
    initialiseIcons();
    registerTextFace();
    const bool system = systemIsDark();
    currentMode = mode;
    dark = mode == Mode::Dark || (mode == Mode::System && system);
    static bool styled = false;
    if (!styled)
        QApplication::setStyle(new Style);
    styled = true;
    QApplication::setFont(font(Size::Body));
    QApplication::setPalette(palette());
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets)
        colourByRole(*widget);
}

void colourByRole(QWidget& widget)
{
    const QVariant role = widget.property("role");
    if (!role.isValid() || !qobject_cast<QLabel*>(&widget))
        return;
    QPalette own;
    if (const auto token = tokenOf(role.toString()))
        own.setColor(QPalette::WindowText, colour(*token));
    widget.setPalette(own);
}

Mode mode()
{
    return currentMode;
}

bool isDark()
{
    return dark;
}

QColor colour(Token token)
{
    const Shades& shade = shades.at(static_cast<std::size_t>(token));
    return QColor::fromRgb(dark ? shade.dark : shade.light);
}

QColor paperColour(Token token)
{
    return QColor::fromRgb(shades.at(static_cast<std::size_t>(token)).light);
}

QColor series(int n)
{
    return QColor::fromRgb(seriesColours.at(static_cast<std::size_t>(n) % seriesColours.size()));
}

Qt::BrushStyle pattern(int n)
{
    return patterns.at(static_cast<std::size_t>(n) / seriesColours.size() % patterns.size());
}

QColor sequence(int n, int count)
{
    // Text has a contrast of 4.5 and more on the strongest; the weakest is told apart from the surface.
    const double least = 0.17;
    const double most = 0.5;
    const double share = count < 2 ? most : least + (most - least) * n / (count - 1);
    const QColor ground = colour(Token::Surface);
    const QColor ink = colour(Token::Accent);
    const auto mixed = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {mixed(ground.red(), ink.red()), mixed(ground.green(), ink.green()),
            mixed(ground.blue(), ink.blue())};
}

QFont font(Size size, QFont::Weight weight)
{
    QFont result(textFaceFamily(), static_cast<int>(size), weight);
    result.setStyleHint(QFont::SansSerif);
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

} // namespace kam::theme
