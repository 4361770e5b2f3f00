#pragma once

#include <QString>

namespace kam
{

class MapScene;

/// Saves the whole map on white with its title above it, as savePicture() does.
void saveMap(MapScene& scene, const QString& title, const QString& path);

} // namespace kam
