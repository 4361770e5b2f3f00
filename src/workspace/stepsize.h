#pragma once

#include <QtGlobal>

namespace kam
{

struct HistoryEntry;
class Workspace;

/// Bytes recorded of a step, as a measure of how long it lasts to take it back or make it again.
[[nodiscard]] qint64 stepSize(const Workspace& workspace, const HistoryEntry& entry);

} // namespace kam
