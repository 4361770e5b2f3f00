#pragma once

#include "base/identifier.h"

#include <QByteArray>
#include <QString>

namespace kam
{

class Workspace;

/// What a person calls a row: the name of a client, the text of an action; for a row without a name of its
/// own that of the row it is about. Empty where it is gone or has none.
[[nodiscard]] QString rowName(const Workspace& workspace, const QByteArray& table, Id row);

} // namespace kam
