#pragma once

#include "base/identifier.h"

#include <QHash>
#include <QString>

namespace kam
{

class Workspace;

/// Product lines, sales and purchases of three years, transactions of two, activities and scenarios of the
/// demonstration's clients; part of fillDemonstration(). The gaps of the last year are those that were rated,
/// and RL's base scenario is the published example; all else is made up and says so.
/// @param clients by name
void addDemonstrationValue(Workspace& workspace, const QHash<QString, Id>& clients);

} // namespace kam
