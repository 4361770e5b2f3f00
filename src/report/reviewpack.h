#pragma once

#include "base/identifier.h"
#include "report/document.h"

namespace kam
{

class Workspace;

/// The last review held with a client before @p today; three months before it where there was none.
[[nodiscard]] QDate lastReview(Workspace& workspace, Id client, QDate today);

/// Two pages for the review of one client: decisions that are needed, what is overdue, goals and their
/// progress, what comes next, and what changed in the workspace since the last review, with old and new
/// value. Lists are cut where they would go beyond, and say by how much. Needs a QGuiApplication, to measure.
/// @throws Error where the client is gone
[[nodiscard]] Document reviewPack(Workspace& workspace, Id client, QDate since, QDate today);

} // namespace kam
