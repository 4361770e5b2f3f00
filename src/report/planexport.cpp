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
    QString nameFor(const QString& client)
    {
        const QString safe = safeFileName(client);
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

ExportedPlan exportOne(Workspace& workspace, Id client, PlanGatherer& gatherer, FileNames& names,
                       const QString& folder, const PlanExport& options)
{
    ExportedPlan one;
    one.client = client;
    try {
        one.name = clientName(workspace, client);
        const PlanContent content = gatherer.contentOf(planOn(workspace, client, options.today));
        return writePlan(workspace, client, content, QDir(folder).filePath(names.nameFor(one.name)), options);
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

QStringList planFileNames(Workspace& workspace, const std::vector<Id>& clients)
{
    FileNames names;
    QStringList all;
    for (const Id client : clients)
        all << names.nameFor(clientName(workspace, client));
    return all;
}

std::vector<ExportedPlan> exportPlans(Workspace& workspace, const std::vector<Id>& clients,
                                      const QString& folder, const PlanExport& options, Progress& progress)
{
    if (!QDir().mkpath(folder))
        throw Error(Text::tr("The folder %1 can't be made. Choose another one.").arg(folder), "folder",
                    Failure::Unreadable);
    std::vector<ExportedPlan> exported;
    FileNames names;
    PlanGatherer gatherer(workspace, {options.today, noId});
    try {
        for (const Id client : clients) {
            progress.step(static_cast<qint64>(exported.size()), static_cast<qint64>(clients.size()));
            exported.push_back(exportOne(workspace, client, gatherer, names, folder, options));
        }
        progress.step(static_cast<qint64>(clients.size()), static_cast<qint64>(clients.size()));
    } catch (const Cancelled&) {
        // What was written stays, and the summary says of each of the others that it was not.
        for (std::size_t i = exported.size(); i < clients.size(); ++i)
            exported.push_back(
                {clients[i], clientName(workspace, clients[i]), {}, Text::tr("Cancelled."), {}});
    }
    return exported;
}

} // namespace kam
