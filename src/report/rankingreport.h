#pragma once

#include "report/document.h"
#include "scoring/ranking.h"

#include <QByteArray>

namespace kam
{

class Workspace;

/// The ranking for a steering committee: the model with its weights, every client with total and
/// contributions, a chart, and how the totals of the first come about.
/// @param workspace for the origin of raw values
[[nodiscard]] Document rankingReport(const Workspace& workspace, const Ranking& ranking, QDate today);

/// The same as an Excel workbook: points and weights are numbers, contributions, totals and the sum of the
/// weights are formulas that a reader can follow.
/// @throws Error where the workbook can't be made
[[nodiscard]] QByteArray rankingWorkbook(const Workspace& workspace, const Ranking& ranking, QDate today);

} // namespace kam
