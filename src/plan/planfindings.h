#pragma once

#include "base/finding.h"

#include <QDate>

namespace kam
{

class Workspace;

/// What is missing or stale in the plans that people work with, goals of people at the client that such a
/// plan does not serve, key clients without a plan, promises of ours that are late, and clients not seen as
/// their class demands.
[[nodiscard]] Findings planFindings(const Workspace& workspace, QDate today);
[[nodiscard]] Findings planFindings(const Workspace& workspace);

} // namespace kam
