#pragma once

#include <QString>

namespace kam
{

/// A name of a file made of any text: without what any system forbids or takes for a path, control and
/// direction characters, dots and spaces at the ends, names that Windows reserves; at most 120 bytes of
/// UTF-8. Never empty.
[[nodiscard]] QString safeFileName(const QString& text);

} // namespace kam
