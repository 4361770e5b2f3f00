#pragma once

#include "base/identifier.h"

#include <optional>
#include <vector>

namespace kam
{

class Workspace;

/// A client with all companies below it.
struct GroupFigures {
    qint64 companies = 0;
    qint64 employees = 0; ///< of those that are known
    qint64 employeesUnknown = 0;
    double annualRevenue = 0; ///< of those that are known, in the workspace currency
    qint64 revenueUnknown = 0;
};

[[nodiscard]] Id groupHead(const Workspace& workspace, Id client);
/// The client itself first, then what belongs to it, level by level.
[[nodiscard]] std::vector<Id> groupMembers(const Workspace& workspace, Id client);
[[nodiscard]] GroupFigures groupFigures(const Workspace& workspace, Id client);
/// True where making @p parent the parent of @p client would close a circle.
[[nodiscard]] bool wouldCircle(const Workspace& workspace, Id client, Id parent);

} // namespace kam
