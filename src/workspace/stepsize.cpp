#include "workspace/stepsize.h"

#include "workspace/query.h"
#include "workspace/workspace.h"

namespace kam
{

qint64 stepSize(const Workspace& workspace, const HistoryEntry& entry)
{
    Query row(workspace, "SELECT coalesce(sum(length(changeset)), 0) FROM history_part WHERE entry = ?");
    row.bind(1, entry.kind == HistoryKind::Edit ? entry.id : entry.target);
    return row.step() ? row.integer(0) : 0;
}

} // namespace kam
