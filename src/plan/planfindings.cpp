#include "plan/planfindings.h"

#include "base/progress.h"

#include "base/date.h"
#include "buyingcentre/buyingcentrefindings.h"
#include "buyingcentre/personstore.h"
#include "plan/actionstore.h"
#include "plan/completeness.h"
#include "plan/meeting.h"
#include "plan/names.h"
#include "plan/planstore.h"
#include "plan/servedgoals.h"
#include "plan/servicestandard.h"
#include "registry/clientstore.h"
#include "registry/salesstore.h"
#include "registry/workspacesettings.h"
#include "relationship/assessmentstore.h"
#include "relationship/certaintystore.h"
#include "value/clientfigures.h"
#include "value/scenario.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanFindings)
};

bool hasCertainty(Workspace& workspace, Id client)
{
    for (const Service& service : CertaintyStore(workspace).ofClient(client))
        for (const Certainty& certainty : service.newest)
            if (certainty.current != CertaintyLevel::Unknown)
                return true;
    return false;
}

QDate newestCertainty(Workspace& workspace, Id client)
{
    QDate newest;
    for (const Service& service : CertaintyStore(workspace).ofClient(client))
        for (const Certainty& certainty : service.newest)
            if (certainty.current != CertaintyLevel::Unknown && certainty.on.isValid())
                newest = std::max(newest, certainty.on);
    return newest;
}

/// Analyses that are missing are found by their own rooms; sections stand in one finding, and what several
/// points of the check miss alike is said once.
void addPlan(const PlanParts& parts, QDate today, Findings& findings)
{
    std::set<std::pair<QByteArray, Id>> said;
    QStringList sections;
    for (const CompletenessPoint& point : completenessOf(parts, today).points) {
        if (point.place == PlanPlace::Analyses)
            continue;
        if (point.section && !point.isDone()) {
            sections << planSectionName(*point.section);
            continue;
        }
        for (const Finding& finding : point.missing)
            if (finding.code == "action-incomplete" || said.emplace(finding.code, finding.row).second)
                findings.push_back(finding);
    }
    if (!sections.isEmpty())
        findings.push_back(
            {Severity::Hint, "section-empty", parts.client,
             Text::tr("%n section(s) of the plan are empty: %1.", nullptr, static_cast<int>(sections.size()))
                 .arg(sections.join(QStringLiteral(", "))),
             "plan", parts.plan.id, parts.plan.client});
}

void addPromises(Workspace& workspace, QDate today, Findings& findings)
{
    for (const Meeting& meeting : MeetingStore(workspace).ofClient(noId))
        for (const Promise& promise : meeting.promises)
            if (promise.state == PromiseState::Open && promise.dueOn.isValid() && promise.dueOn < today)
                findings.push_back(
                    {promise.side == PromiseSide::Ours ? Severity::Caution : Severity::Hint,
                     "promise-overdue", planClientName(workspace, meeting.client),
                     (promise.side == PromiseSide::Ours
                          ? Text::tr("We promised “%1” by %2. Keep it, or settle it with the client.")
                          : Text::tr("The client promised “%1” by %2. Ask for it."))
                         .arg(promise.what.left(80), shownDate(promise.dueOn, QLocale())),
                     "meeting", meeting.id, meeting.client});
}

void addUnserved(Workspace& workspace, const Plan& plan, Findings& findings)
{
    const BuyingCentre centre = readBuyingCentre(workspace, plan.client);
    Findings unserved = goalFindings(centre, servedGoals(workspace, centre, plan));
    findings.insert(findings.end(), std::make_move_iterator(unserved.begin()),
                    std::make_move_iterator(unserved.end()));
}

/// One finding a key client: whom the standard of its class asks to be seen by now.
void addService(Workspace& workspace, QDate today, Findings& findings)
{
    const ServiceStandard standard = ServiceStandardStore(workspace).standard();
    if (standard.empty())
        return;
    NoProgress progress;
    FigureOptions options = usualOptions(workspace);
    options.withClv = false;
    const FirmFigures firm = FirmFigures::read(workspace, options, progress);
    ClientFilter keys;
    keys.statuses = {ClientStatus::KeyClient};
    std::map<Id, AbcClass> classes;
    for (const Id client : ClientStore(workspace).find(keys))
        if (const ClientFigures* figures = firm.of(client))
            classes[client] = figures->abcClass;
    std::map<Id, QStringList> late;
    for (const OverdueService& service :
         overdueService(standard, classes, MeetingStore(workspace).ofClient(noId), today))
        late[service.client]
            << (service.last.isValid()
                    ? Text::tr("%1 since %2", "kind of meeting, date")
                          .arg(meetingKindName(service.kind), shownDate(service.dueOn, QLocale()))
                    : Text::tr("%1, never held", "kind of meeting").arg(meetingKindName(service.kind)));
    for (const auto& [client, kinds] : late)
        findings.push_back(
            {Severity::Hint, "service-overdue", planClientName(workspace, client),
             Text::tr("By the standard of class %1 this client is to be seen: %2. Plan a meeting.")
                 .arg(abcWord(classes.at(client)), kinds.join(QStringLiteral("; "))),
             "client:plan", client, client});
}

void addWithoutPlan(Workspace& workspace, const std::set<Id>& planned, Findings& findings)
{
    ClientFilter keys;
    keys.statuses = {ClientStatus::KeyClient};
    std::vector<Id> without = ClientStore(workspace).find(keys);
    std::erase_if(without, [&](Id client) { return planned.contains(client); });
    for (const Client& client : ClientStore(workspace).clients(without))
        findings.push_back({Severity::Hint, "key-client-without-plan", client.name,
                            Text::tr("This key client has no account plan. Begin one."), "client",
                            client.id});
}

} // namespace

PlanParts readPlanParts(const Workspace& workspace, const Plan& plan)
{
    // The stores are for writing too; here they only read.
    auto& readable = const_cast<Workspace&>(workspace);
    PlanParts parts;
    parts.plan = plan;
    parts.client = planClientName(workspace, plan.client);
    if (plan.id != noId) {
        parts.goals = GoalStore(readable).ofPlan(plan.id);
        parts.risks = RiskStore(readable).risks(plan.id);
        parts.swot = RiskStore(readable).swot(plan.id);
    }
    parts.actions = ActionStore(readable).ofClient(plan.client);
    parts.targets = TargetStore(readable).ofClient(plan.client);
    const std::vector<Person> people = PersonStore(readable).ofClient(plan.client);
    parts.people = std::any_of(people.begin(), people.end(), [](const Person& p) { return p.active(); });
    const WorkspaceSettings settings = workspaceSettings(workspace);
    parts.assessmentMonths = settings.assessmentMonths;
    parts.certaintyMonths = settings.judgementMonths;
    const std::vector<Assessment> assessments = readAssessments(workspace, plan.client);
    parts.assessment = !assessments.empty();
    if (parts.assessment)
        parts.assessedOn = assessments.back().on;
    parts.certaintyOn = newestCertainty(readable, plan.client);
    parts.certainty = hasCertainty(readable, plan.client);
    const std::vector<Sales> sales = SalesStore(readable).ofClient(plan.client);
    parts.purchases =
        std::any_of(sales.begin(), sales.end(), [](const Sales& s) { return s.purchases.isKnown(); });
    const std::vector<Scenario> scenarios = ScenarioStore(readable).ofClient(plan.client);
    parts.scenario =
        std::any_of(scenarios.begin(), scenarios.end(), [](const Scenario& s) { return !s.years.empty(); });
    return parts;
}

Findings planFindings(const Workspace& workspace, QDate today)
{
    auto& readable = const_cast<Workspace&>(workspace);
    Findings findings;
    std::set<Id> planned;
    for (const Plan& plan : PlanStore(readable).all())
        planned.insert(plan.client);
    for (const Id client : planned)
        if (const auto plan = PlanStore(readable).current(client, today)) {
            addPlan(readPlanParts(workspace, *plan), today, findings);
            addUnserved(readable, *plan, findings);
        }
    addWithoutPlan(readable, planned, findings);
    addPromises(readable, today, findings);
    addService(readable, today, findings);
    return findings;
}

Findings planFindings(const Workspace& workspace)
{
    return planFindings(workspace, QDate::currentDate());
}

} // namespace kam
