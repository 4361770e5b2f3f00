#pragma once

#include "base/identifier.h"

#include <QDate>
#include <QHash>

namespace kam
{

class Workspace;

/// The day on which each plan was last changed: its head, sections, goals with their progress, risks and
/// SWOT. Looks back over at most 2,000 steps of the history; a plan that none of them touched is not there.
[[nodiscard]] QHash<Id, QDate> lastChanges(const Workspace& workspace);

} // namespace kam
