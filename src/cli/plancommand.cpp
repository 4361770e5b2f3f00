// plan: account plans as PDF.
#include "base/error.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/terminalprogress.h"
#include "registry/clientstore.h"
#include "report/planexport.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void tellAdvice(const ExportedPlan& plan)
{
    for (const QString& advice : plan.advice)
        tell(harmless(Text::tr("%1: %2").arg(plan.name, advice)));
}

int exportAll(Workspace& workspace, const QString& folder, const PlanExport& options)
{
    TerminalProgress progress;
    std::vector<PlanChoice> choices;
    for (const Id client : ClientStore(workspace).find({}))
        choices.push_back({client, noId});
    const std::vector<ExportedPlan> plans = exportPlans(workspace, choices, folder, options, progress);
    progress.finish();
    int failed = 0;
    for (const ExportedPlan& plan : plans) {
        if (!plan.problem.isEmpty()) {
            tell(harmless(Text::tr("%1: %2").arg(plan.name, plan.problem)));
            ++failed;
        }
        tellAdvice(plan);
    }
    tell(Text::tr("Plans written: %1, not written: %2.")
             .arg(static_cast<int>(plans.size()) - failed)
             .arg(failed));
    return failed > 0 ? 1 : 0;
}

} // namespace

int runPlan(const PlanCommand& command)
{
    if (command.all == !command.client.isEmpty())
        throw Error(Text::tr("Name one client with --client, or give --all."), "which client",
                    Failure::Usage);
    const auto workspace = Workspace::open(command.workspace);
    PlanExport options;
    options.plan.edition = command.customer ? Edition::Customer : Edition::Internal;
    options.pdf.format.size = command.letter ? QPageSize::Letter : QPageSize::A4;
    options.pdf.archive = command.archive;
    options.today = QDate::currentDate();
    options.replace = command.force;
    if (command.all)
        return exportAll(*workspace, command.out, options);
    const Id client = ClientStore(*workspace).findByName(command.client);
    if (client == noId)
        throw Error(
            Text::tr("There is no client named %1, or more than one. Give the exact name or short code.")
                .arg(command.client),
            "client");
    const ExportedPlan plan = exportPlan(*workspace, client, command.out, options);
    tell(Text::tr("The plan was written to %1.").arg(plan.path));
    tellAdvice(plan);
    return 0;
}

} // namespace kam
