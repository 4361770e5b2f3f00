#pragma once

#include <QString>
#include <string_view>

namespace kam
{

/// Writes a whole file, readable by its owner only: under another name first, so that it exists complete or
/// not at all.
/// @param replace false: an existing file is refused, never overwritten
/// true: one that exists is replaced, unless it is a database, a device, a pipe or a folder
/// @throws Error naming the file and the remedy
void writeFile(const QString& path, std::string_view bytes, bool replace);

} // namespace kam
