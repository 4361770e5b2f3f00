#pragma once

#include "base/identifier.h"

#include <QHash>
#include <QString>

namespace kam
{

class Workspace;

/// RL's account plan of the next year with the published rows of the action matrix (method, section 9), and
/// around them made-up goals, risks, meetings and a service standard. @param clients,team by name
void addDemonstrationPlan(Workspace& workspace, const QHash<QString, Id>& clients,
                          const QHash<QString, Id>& team);

} // namespace kam
