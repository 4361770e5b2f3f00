#pragma once

#include <QString>

namespace kam
{

class MapScene;

/// Saves the whole map on white with its title above it, by the ending of the name: .svg, .png or .pdf;
/// letters stay text in SVG and PDF. @throws Error for another ending, or where it cannot be written
void saveMap(MapScene& scene, const QString& title, const QString& path);

} // namespace kam
