#pragma once

#include "base/identifier.h"
#include "report/accountplan.h"
#include "report/pdf.h"

#include <vector>

namespace kam
{

class Progress;
class Workspace;

struct PlanExport {
    AccountPlanOptions plan;
    PdfOptions pdf;
    QDate today;
    bool replace = false; ///< existing files; else they are refused
};

/// What became of one client's plan.
struct ExportedPlan {
    Id client = noId;
    QString name;
    QString path;       ///< empty where nothing was written
    QString problem;    ///< translated; why nothing was written
    QStringList advice; ///< too long, letters without glyph
};

/// The plan that people work with on the day, or an empty one for the year where the client has none.
[[nodiscard]] PlanContent planContentFor(Workspace& workspace, Id client, QDate today);

/// Writes one PDF, whole or not at all. @throws Error
ExportedPlan exportPlan(Workspace& workspace, Id client, const QString& path, const PlanExport& options);

/// One file a client, named after it. A client that fails does not stop the others.
/// @throws Error where the folder can't be made, Cancelled; what was written until then stays
std::vector<ExportedPlan> exportPlans(Workspace& workspace, const std::vector<Id>& clients,
                                      const QString& folder, const PlanExport& options, Progress& progress);

} // namespace kam
