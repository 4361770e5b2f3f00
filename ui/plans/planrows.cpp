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

std::vector<PlanRow> readPlanRows(const Workspace& workspace, QDate today)
{
    // The stores are for writing too; here they only read.
    auto& readable = const_cast<Workspace&>(workspace);
    QHash<Id, QString> team;
    for (const TeamMember& member : TeamStore(readable).all())
        team.insert(member.id, member.name);
    std::set<Id> planned;
    for (const Plan& plan : PlanStore(readable).all())
        planned.insert(plan.client);
    std::vector<PlanRow> rows;
    for (const Id client : planned) {
        const auto plan = PlanStore(readable).current(client, today);
        const PlanParts parts = readPlanParts(workspace, *plan);
        const Completeness check = completenessOf(parts, today);
        rows.push_back({*plan, parts.client, team.value(plan->owner), check.done(), check.all()});
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
    std::sort(rows.begin(), rows.end(), [](const PlanRow& a, const PlanRow& b) {
        return folded(a.client) != folded(b.client) ? folded(a.client) < folded(b.client)
                                                    : a.plan.client < b.plan.client;
    });
    return rows;
}

} // namespace kam
