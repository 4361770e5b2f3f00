#pragma once

#include <QString>

namespace kam
{

/// Registers the text face that is compiled in; may be called again.
/// @returns false where the program carries no face; text is then set in what the machine has
bool registerTextFace();
/// Family of that face: Inter with tabular figures.
[[nodiscard]] QString textFaceFamily();

} // namespace kam
