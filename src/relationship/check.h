#pragma once

#include "base/identifier.h"

#include <QDate>
#include <QString>
#include <vector>

namespace kam
{

class Workspace;

/// For the stores of this room. @throws Error where the client is gone
[[nodiscard]] QString clientNamed(const Workspace& workspace, Id client);
/// @throws Error: a row was removed by somebody else
[[noreturn]] void refuseMissing();
/// @throws Error naming the client where the day is not valid
void requireDay(QDate day, const QString& client);

struct NamedClient {
    Id id = noId;
    QString name;
};
/// By name.
[[nodiscard]] std::vector<NamedClient> keyClients(const Workspace& workspace);

} // namespace kam
