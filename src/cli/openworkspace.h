#pragma once

#include "workspace/workspace.h"

namespace kam
{

/// For commands that only look. @throws Error
[[nodiscard]] std::unique_ptr<Workspace> openToRead(const QString& path);
/// For commands that change the file; says so on standard error when another program keeps it waiting.
/// @throws Error
[[nodiscard]] std::unique_ptr<Workspace> openToWrite(const QString& path);

} // namespace kam
