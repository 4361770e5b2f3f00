#pragma once

#include "base/identifier.h"
#include "workspace/historylog.h"

namespace kam
{

class Workspace;

/// A step of the history, and what it changed of one client.
struct ClientChange {
    HistoryEntry entry;
    /// A line a field that had another value before, "Due: 1 Dec 2026 → 9 Dec 2026"; rows added or removed
    /// have none, the label of the step says it.
    QStringList fields;
};

/// Steps of the history since a day that changed something of one client and still stand, newest first: its
/// own row, rows that name it, and all that hangs on such rows. Looks back over at most 2,000 steps.
[[nodiscard]] std::vector<ClientChange> clientHistory(const Workspace& workspace, Id client, QDate since);

} // namespace kam
