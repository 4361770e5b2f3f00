#pragma once

#include "base/identifier.h"

#include <QString>

namespace kam
{

class Workspace;

/// For the labels and refusals of this room. @throws Error where the client is gone
[[nodiscard]] QString planClientName(const Workspace& workspace, Id client);

} // namespace kam
