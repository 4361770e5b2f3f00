#pragma once

#include <QImage>
#include <QSizeF>

namespace kam
{

class Chart;

/// The chart with its title above it on white, as pictureImage() makes pictures.
[[nodiscard]] QImage chartImage(const Chart& chart, const QSizeF& size);
/// As savePicture().
void saveChart(const Chart& chart, const QSizeF& size, const QString& path);

} // namespace kam
