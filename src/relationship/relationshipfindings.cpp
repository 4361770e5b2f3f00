#include "relationship/relationshipfindings.h"

#include "base/date.h"
#include "registry/workspacesettings.h"
#include "relationship/assessmentstore.h"
#include "relationship/certaintystore.h"
#include "relationship/check.h"
#include "relationship/comparison.h"
#include "relationship/survey.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Relationship)
};

/// Days after which a complaint should be settled.
constexpr int complaintDays = 30;

using Histories = QHash<Id, std::vector<Assessment>>;

void addOverdue(const NamedClient& client, const std::vector<Assessment>& history, int months,
                Findings& findings)
{
    if (history.empty()) {
        findings.push_back(
            {Severity::Hint,
             "assessment-missing",
             client.name,
             Text::tr("The relation with this key client was never assessed. Assess its ten factors."),
             "client:relationship",
             client.id,
             client.id,
             {},
             Text::tr("Assess the relation")});
        return;
    }
    const Assessment& last = history.back();
    if (last.on.addMonths(months) < QDate::currentDate())
        findings.push_back(
            {Severity::Caution,
             "assessment-overdue",
             client.name,
             Text::tr("The relation was last assessed on %1, more than %n month(s) ago. Assess it again.",
                      nullptr, months)
                 .arg(writtenDate(last.on, QLocale())),
             "assessment",
             last.id,
             client.id,
             {},
             Text::tr("Assess the relation")});
}

void addWorse(const NamedClient& client, const std::vector<Assessment>& history, Findings& findings)
{
    if (history.size() < 2)
        return;
    std::vector<FactorChange> worse = changes(history[history.size() - 2], history.back());
    std::erase_if(worse, [](const FactorChange& change) { return change.step >= 0; });
    if (worse.empty())
        return;
    QStringList factors;
    for (const FactorChange& change : worse)
        factors << relationFactorName(change.factor);
    findings.push_back({Severity::Caution,
                        "relation-worse",
                        client.name,
                        Text::tr("Since the assessment before: %1").arg(changeText(worse).join(u' ')),
                        "assessment",
                        history.back().id,
                        client.id,
                        {},
                        Text::tr("Improve: %1").arg(factors.join(QStringLiteral(", ")))});
}

void addCertainties(const Workspace& workspace, Findings& findings)
{
    // Gaps of one client stand together, the widest first.
    std::vector<std::pair<CertaintyGap, QStringList>> clients;
    for (const CertaintyGap& gap : certaintyGaps(workspace)) {
        if (!gap.keyClient)
            continue;
        const auto same = std::find_if(clients.begin(), clients.end(),
                                       [&](const auto& one) { return one.first.client == gap.client; });
        auto& lines = same == clients.end() ? clients.emplace_back(gap, QStringList()).second : same->second;
        lines << Text::tr("%1 of “%2” (%3, wanted: %4)")
                     .arg(certaintyKindName(gap.certainty.kind), gap.serviceName,
                          certaintyLevelName(gap.certainty.current),
                          certaintyLevelName(gap.certainty.desired));
    }
    for (const auto& [gap, lines] : clients)
        findings.push_back(
            {Severity::Hint,
             "certainty-below-desired",
             gap.clientName,
             Text::tr("Below the desired level: %1. Improve it.").arg(lines.join(QStringLiteral(", "))),
             "client:certainty",
             gap.client,
             gap.client,
             {},
             Text::tr("Raise certainty: %1").arg(lines.join(QStringLiteral(", ")))});
}

void addComplaints(Workspace& workspace, Findings& findings)
{
    const QDate before = QDate::currentDate().addDays(-complaintDays);
    for (const Complaint& complaint : SurveyStore(workspace).openComplaints())
        if (complaint.receivedOn < before)
            findings.push_back({complaint.severity == Level::High ? Severity::Bad : Severity::Caution,
                                "complaint-open",
                                clientNamed(workspace, complaint.client),
                                Text::tr("A complaint of %1 is still open: %2. Settle it.")
                                    .arg(writtenDate(complaint.receivedOn, QLocale()), complaint.subject),
                                "complaint",
                                complaint.id,
                                complaint.client,
                                {},
                                Text::tr("Settle the complaint: %1").arg(complaint.subject)});
}

} // namespace

Findings relationshipFindings(const Workspace& workspace)
{
    Findings findings;
    Histories histories;
    for (Assessment& assessment : readAllAssessments(workspace))
        histories[assessment.client].push_back(std::move(assessment));
    const int months = workspaceSettings(workspace).assessmentMonths;
    for (const NamedClient& client : keyClients(workspace)) {
        const std::vector<Assessment> history = histories.value(client.id);
        addOverdue(client, history, months, findings);
        addWorse(client, history, findings);
    }
    addCertainties(workspace, findings);
    // The store is for writing too; here it only reads.
    addComplaints(const_cast<Workspace&>(workspace), findings);
    return findings;
}

} // namespace kam
