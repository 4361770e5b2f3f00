#pragma once

#include "exchange/importoptions.h"
#include "workspace/workspace.h"

namespace kam
{

/// For commands that only look. @throws Error
[[nodiscard]] std::unique_ptr<Workspace> openToRead(const QString& path);
/// For commands that change the file; says so on standard error when another program keeps it waiting.
/// @throws Error
[[nodiscard]] std::unique_ptr<Workspace> openToWrite(const QString& path);

/// @throws Error where columns were mapped or left out, which only a plain file has
void refuseColumns(const ColumnOptions& columns);

} // namespace kam
