#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace kam::theme
{

/// The only place where colours and pixel sizes have values.
enum class Token { Window, Surface, Line, Text, Muted, Accent, Good, Bad, Caution, Selected, Edge };
enum class Mode { System, Light, Dark };

inline constexpr int grid = 8;
inline constexpr int pageMargin = 24;
inline constexpr int groupGap = 16;
inline constexpr int rowHeight = 28;
inline constexpr int navigationWidth = 168;
inline constexpr int fieldHeight = 28;
inline constexpr int radius = 6;
inline constexpr int hairline = 1;
inline constexpr int iconSize = 16;

/// Text sizes in points; there are no others. Small text is body text in the muted colour, so that it stays
/// readable; figures are the few large numbers of an overview.
enum class Size { Small = 10, Body = 10, Heading = 12, Title = 16, Figure = 22 };

/// Registers the text face, sets style and palette of the application; may be called again.
void apply(Mode mode);
[[nodiscard]] Mode mode();
/// Gives a label with the property "role" ("muted", "good", "bad", "caution", "accent") its colour.
void colourByRole(QWidget& widget);
[[nodiscard]] bool isDark();
[[nodiscard]] QColor colour(Token token);
/// The colour in the light theme, whatever the window shows: for paper and pictures.
[[nodiscard]] QColor paperColour(Token token);
/// Okabe-Ito series colour of the n-th criterion or curve; repeats after seven with another pattern().
[[nodiscard]] QColor series(int n);
[[nodiscard]] Qt::BrushStyle pattern(int n);
/// The n-th of @p count colours from little to much; text stays readable on all of them.
[[nodiscard]] QColor sequence(int n, int count);
/// Inter with tabular figures.
[[nodiscard]] QFont font(Size size, QFont::Weight weight = QFont::Normal);

} // namespace kam::theme
