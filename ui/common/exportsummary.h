#pragma once

#include "report/planexport.h"

class QWidget;

namespace kam
{

class Desk;

/// What became of many plans: one sentence where all went well, else a list of what was not written or needs
/// a look, and why.
void showExportSummary(Desk& desk, const std::vector<ExportedPlan>& plans, const QString& folder,
                       QWidget* parent);

} // namespace kam
