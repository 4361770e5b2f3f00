#pragma once

#include "workspace/support.h"

#include <QFileInfo>

namespace kam::test
{

/// Thousands of files are written, opened and repaired: in memory, where there is such a folder.
inline QString inMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/kam-XXXXXX");
}

/// All data, and where the history stands.
inline std::string stateOf(const Workspace& workspace)
{
    return std::to_string(workspace.history(1).empty() ? 0 : workspace.history(1).front().id) + '\n' +
           dump(workspace.database());
}

} // namespace kam::test
