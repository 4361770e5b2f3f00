#include "report/planexport.h"

#include "base/error.h"
#include "base/filename.h"
#include "base/progress.h"
#include "plan/plangather.h"
#include "plan/planstore.h"
#include "registry/clientstore.h"
#include "workspace/outputfile.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>
#include <set>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// A plan is four to six pages; what is attached does not count.
constexpr int mostPlanPages = 6;

QString clientName(Workspace& workspace, Id id)
{
    const auto client = ClientStore(workspace).client(id);
    if (!client)
        throw Error(Text::tr("The client is no longer there."), "gone");
    return client->name;
}

/// Names of files that are not taken yet.
class FileNames
{
public:
    QString nameFor(const QString& called)
    {
        const QString safe = safeFileName(called);
        QString name = safe;
        for (int n = 2; !m_taken.insert(name.toLower()).second; ++n)
            name = QStringLiteral("%1 (%2)").arg(safe).arg(n);
        return name + QStringLiteral(".pdf");
    }

private:
    std::set<QString> m_taken; ///< as a system sees names that does not tell capitals apart
};

/// The plan that people work with on the day, or an empty one for the year.
Plan planOn(Workspace& workspace, Id client, QDate today)
{
    if (auto plan = PlanStore(workspace).current(client, today))
        return *std::move(plan);
    Plan empty;
    empty.client = client;
    empty.period = {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    return empty;
}

ExportedPlan writePlan(Workspace& workspace, Id client, const PlanContent& content, const QString& path,
                       const PlanExport& options)
{
    ExportedPlan exported;
    exported.client = client;
    exported.name = clientName(workspace, client);
    const Pdf pdf = writePdf(accountPlan(content, options.plan), options.pdf);
    writeFile(path, std::string_view(pdf.bytes.constData(), static_cast<std::size_t>(pdf.bytes.size())),
              options.replace);
    exported.path = path;
    exported.advice = adviceOn(pdf, true);
    return exported;
}

/// What the file of a plan is called after.
QString calledFor(Workspace& workspace, const std::vector<PlanChoice>& plans, const PlanChoice& choice)
{
    const QString name = clientName(workspace, choice.client);
    const auto sameClient = [&](const PlanChoice& other) { return other.client == choice.client; };
    const auto plan = choice.plan == noId ? std::nullopt : PlanStore(workspace).plan(choice.plan);
    if (!plan || std::count_if(plans.begin(), plans.end(), sameClient) < 2)
        return name;
    return Text::tr("%1 %2 version %3", "client, period; name of a file")
        .arg(name, periodName(plan->period))
        .arg(plan->version);
}

Plan planOf(Workspace& workspace, const PlanChoice& choice, QDate today)
{
    if (choice.plan == noId)
        return planOn(workspace, choice.client, today);
    auto plan = PlanStore(workspace).plan(choice.plan);
    if (!plan)
        throw Error(Text::tr("The plan is no longer there."), "gone");
    return *std::move(plan);
}

ExportedPlan exportOne(Workspace& workspace, const PlanChoice& choice, const QString& path,
                       PlanGatherer& gatherer, const PlanExport& options)
{
    ExportedPlan one;
    one.client = choice.client;
    try {
        one.name = clientName(workspace, choice.client);
        const PlanContent content = gatherer.contentOf(planOf(workspace, choice, options.today));
        return writePlan(workspace, choice.client, content, path, options);
    } catch (const Error& error) {
        one.problem = error.sentence();
    }
    return one;
}

} // namespace

QStringList adviceOn(const Pdf& pdf, bool isPlan)
{
    QStringList advice;
    if (isPlan && pdf.planPages > mostPlanPages)
        advice
            << Text::tr(
                   "The plan takes %1 pages; %2 are the most that is read. The longest part is “%3”: shorten "
                   "it.")
                   .arg(pdf.planPages)
                   .arg(mostPlanPages)
                   .arg(pdf.longestSection);
    if (!pdf.complete)
        advice << Text::tr(
            "Some letters have no shape in the fonts of this machine and are left blank. Install a "
            "font that has them, for example the package fonts-noto-core.");
    return advice;
}

PlanContent planContentFor(Workspace& workspace, Id client, QDate today)
{
    PlanGatherer gatherer(workspace, {today, noId});
    return gatherer.contentOf(planOn(workspace, client, today));
}

ExportedPlan exportPlan(Workspace& workspace, const Plan& plan, const QString& path,
                        const PlanExport& options)
{
    return writePlan(workspace, plan.client, contentOf(workspace, plan, {options.today, noId}), path,
                     options);
}

ExportedPlan exportPlan(Workspace& workspace, Id client, const QString& path, const PlanExport& options)
{
    return writePlan(workspace, client, planContentFor(workspace, client, options.today), path, options);
}

QStringList planFileNames(Workspace& workspace, const std::vector<PlanChoice>& plans)
{
    FileNames names;
    QStringList all;
    for (const PlanChoice& plan : plans)
        all << (ClientStore(workspace).client(plan.client) ? names.nameFor(calledFor(workspace, plans, plan))
                                                           : QString());
    return all;
}

std::vector<ExportedPlan> exportPlans(Workspace& workspace, const std::vector<PlanChoice>& plans,
                                      const QString& folder, const PlanExport& options, Progress& progress)
{
    if (!QDir().mkpath(folder))
        throw Error(Text::tr("The folder %1 can't be made. Choose another one.").arg(folder), "folder",
                    Failure::Unreadable);
    std::vector<ExportedPlan> exported;
    const QStringList names = planFileNames(workspace, plans);
    const auto all = static_cast<qint64>(plans.size());
    PlanGatherer gatherer(workspace, {options.today, noId});
    try {
        for (qsizetype i = 0; i < all; ++i) {
            progress.step(i, all);
            exported.push_back(exportOne(workspace, plans[static_cast<std::size_t>(i)],
                                         QDir(folder).filePath(names.at(i)), gatherer, options));
        }
        progress.step(all, all);
    } catch (const Cancelled&) {
        // What was written stays, and the summary says of each of the others that it was not.
        for (std::size_t i = exported.size(); i < plans.size(); ++i)
            exported.push_back(
                {plans[i].client, clientName(workspace, plans[i].client), {}, Text::tr("Cancelled."), {}});
    }
    return exported;
}

} // namespace kam
