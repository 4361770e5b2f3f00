#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>

namespace kam
{

class Chart;

enum class ChartFormat { Png, Svg, Pdf };

/// The chart with its title above it on white, in twice the size of @p size for sharp print.
[[nodiscard]] QImage chartImage(const Chart& chart, const QSizeF& size);
/// A file with the chart and its title; PDF and SVG keep letters as text.
[[nodiscard]] QByteArray chartBytes(const Chart& chart, const QSizeF& size, ChartFormat format);
/// Format by the ending of the name: .png, .svg or .pdf. @throws Error for another one, or where it cannot be
/// written
void saveChart(const Chart& chart, const QSizeF& size, const QString& path);

} // namespace kam
