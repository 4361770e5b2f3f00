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

/// A plan to be written.
struct PlanChoice {
    Id client = noId;
    Id plan = noId; ///< a version; noId: the one that planContentFor() takes
};

/// What the person should know of a file that was written: letters that stayed blank, and of a plan that it
/// is longer than is read and which part to shorten.
[[nodiscard]] QStringList adviceOn(const Pdf& pdf, bool isPlan);

/// The plan that people work with on the day, or an empty one for the year where the client has none.
[[nodiscard]] PlanContent planContentFor(Workspace& workspace, Id client, QDate today);

/// Writes a version as one PDF, whole or not at all: a draft as it is today, every other as it was agreed.
/// @throws Error
ExportedPlan exportPlan(Workspace& workspace, const Plan& plan, const QString& path,
                        const PlanExport& options);
/// The same of the version that planContentFor() takes.
ExportedPlan exportPlan(Workspace& workspace, Id client, const QString& path, const PlanExport& options);

/// Names of the files that exportPlans() makes, in the same order: safe, and none twice even where capitals
/// are not told apart; empty for a client that is gone.
[[nodiscard]] QStringList planFileNames(Workspace& workspace, const std::vector<PlanChoice>& plans);

/// One file a plan, named after its client, with period and version where a client has several of them. A
/// plan that fails does not stop the others. Where it is cancelled, what was written until then stays and the
/// others have that as their problem.
/// @throws Error where the folder can't be made
std::vector<ExportedPlan> exportPlans(Workspace& workspace, const std::vector<PlanChoice>& plans,
                                      const QString& folder, const PlanExport& options, Progress& progress);

} // namespace kam
