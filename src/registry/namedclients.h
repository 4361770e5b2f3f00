#pragma once

#include "base/identifier.h"

#include <QString>
#include <vector>

namespace kam
{

class Workspace;

/// All clients, ascending by identifier.
struct NamedClients {
    std::vector<Id> ids;
    std::vector<QString> names;
};
[[nodiscard]] NamedClients namedClients(const Workspace& workspace);
/// Without their names.
[[nodiscard]] std::vector<Id> clientIds(const Workspace& workspace);

} // namespace kam
