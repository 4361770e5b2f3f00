#pragma once

#include <QColor>
#include <QFont>

namespace kam
{

/// The styles of a printed page. One face, one accent colour.
enum class TextStyle { Body, Small, Label, Strong, Figure, Section, Subsection, Title };

/// @returns a font whose pixel size is in tenths of a point
[[nodiscard]] QFont printFont(TextStyle style);
/// Distance from one line's base to the next, in tenths of a point.
[[nodiscard]] double lineHeight(TextStyle style);

namespace ink
{
inline constexpr QRgb text = 0xff1b2330;
inline constexpr QRgb muted = 0xff586474;
inline constexpr QRgb accent = 0xff1f5fa8;
inline constexpr QRgb caution = 0xff8a5a00;
inline constexpr QRgb line = 0xffdfe3e8;
} // namespace ink

} // namespace kam
