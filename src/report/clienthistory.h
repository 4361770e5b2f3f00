#pragma once

#include "base/identifier.h"
#include "workspace/historylog.h"

namespace kam
{

class Workspace;

/// Steps of the history since a day that changed something of one client and still stand, newest first: its
/// own row, rows that name it, and what hangs on its plans. Looks back over at most 2,000 steps.
[[nodiscard]] std::vector<HistoryEntry> clientHistory(const Workspace& workspace, Id client, QDate since);

} // namespace kam
