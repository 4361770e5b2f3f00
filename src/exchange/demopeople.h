#pragma once

#include "base/identifier.h"

#include <QHash>
#include <QString>

namespace kam
{

class Workspace;

/// Buying centres of six clients, RL's with the three published people. @param clients and @param team by
/// name
void addDemonstrationPeople(Workspace& workspace, const QHash<QString, Id>& clients,
                            const QHash<QString, Id>& team);

} // namespace kam
