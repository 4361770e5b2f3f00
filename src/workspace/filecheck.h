#pragma once

#include <QString>

namespace kam
{

/// Looks at the file before SQLite does and refuses what is not a whole workspace. Reads at most 100 bytes
/// and never writes. Must run while this process has no connection to the file: closing any descriptor of a
/// file drops all POSIX locks the process holds on it.
/// @param newestVersion the highest schema version this program knows
/// @throws Error with Failure::Unreadable and a sentence of its own for each case
void requireWorkspaceFile(const QString& path, int newestVersion);

} // namespace kam
