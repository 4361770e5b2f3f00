#pragma once

#include "base/identifier.h"

#include <QHash>
#include <QString>

namespace kam
{

class Workspace;

/// Two years of assessments, steps on the ladder, answers to surveys, complaints and certainties; RL's and
/// G's newest assessments and RL's service A as published. @param clients and @param team by name
void addDemonstrationRelations(Workspace& workspace, const QHash<QString, Id>& clients,
                               const QHash<QString, Id>& team);

} // namespace kam
