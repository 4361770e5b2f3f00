#include "plans/planrows.h"

#include "base/fold.h"
#include "plan/completeness.h"
#include "plan/planstore.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "workspace/workspace.h"

#include <QHash>
#include <algorithm>
#include <set>

namespace kam
{

namespace
{

PlanRow rowOf(Workspace& workspace, const Plan& plan, const QString& owner, bool isCurrent, QDate today)
{
    PlanRow row;
    row.plan = plan;
    row.plan.sections.clear(); // only the list of them stays in memory
    row.plan.frozen.clear();
    row.owner = owner;
    row.isCurrent = isCurrent;
    const PlanParts parts = readPlanParts(workspace, plan);
    row.client = parts.client;
    if (isCurrent || plan.state == PlanState::Draft) {
        const Completeness check = completenessOf(parts, today);
        row.done = check.done();
        row.points = check.all();
    }
    return row;
}

} // namespace

std::vector<PlanRow> readPlanRows(const Workspace& workspace, QDate today)
{
    // The stores are for writing too; here they only read.
    auto& readable = const_cast<Workspace&>(workspace);
    QHash<Id, QString> team;
    for (const TeamMember& member : TeamStore(readable).all())
        team.insert(member.id, member.name);
    std::set<Id> planned;
    std::vector<PlanRow> rows;
    for (const Plan& any : PlanStore(readable).all()) {
        if (!planned.insert(any.client).second)
            continue;
        const std::vector<Plan> versions = PlanStore(readable).ofClient(any.client);
        const Id current = currentOf(versions, today);
        for (const Plan& plan : versions)
            rows.push_back(rowOf(readable, plan, team.value(plan.owner), plan.id == current, today));
    }
    ClientFilter keys;
    keys.statuses = {ClientStatus::KeyClient};
    std::vector<Id> without = ClientStore(readable).find(keys);
    std::erase_if(without, [&](Id client) { return planned.contains(client); });
    for (const Client& client : ClientStore(readable).clients(without)) {
        PlanRow row;
        row.plan.client = client.id;
        row.client = client.name;
        row.owner = team.value(client.owner);
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const PlanRow& a, const PlanRow& b) {
        return folded(a.client) != folded(b.client) ? folded(a.client) < folded(b.client)
                                                    : a.plan.client < b.plan.client;
    });
    return rows;
}

} // namespace kam
