#pragma once

#include "workspace/historylog.h"

#include <vector>

namespace kam
{

class Desk;

/// Takes steps back, or makes them again; where many rows move, on a thread that can be cancelled.
/// @param entries the newest first, as undo and redo will find them
void travel(Desk& desk, bool back, const std::vector<HistoryEntry>& entries);

} // namespace kam
