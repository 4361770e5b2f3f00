#include "registry/companygroup.h"

#include "registry/clientreadstore.h"

#include <algorithm>
#include <unordered_set>

namespace kam
{

// Two copies of a file that were brought together may hold a circle that neither had, so no walk trusts the
// tree to end.

Id groupHead(const Workspace& workspace, Id client)
{
    std::unordered_set<Id> seen{client};
    Id head = client;
    for (Id parent = parentOf(workspace, head); parent != noId && seen.insert(parent).second;
         parent = parentOf(workspace, head))
        head = parent;
    return head;
}

std::vector<Id> groupMembers(const Workspace& workspace, Id client)
{
    if (!clientExists(workspace, client))
        return {};
    std::vector<Id> members{client};
    std::unordered_set<Id> seen{client};
    std::vector<Id> level{client};
    while (!level.empty()) {
        std::vector<Id> next;
        for (const Id child : childrenOf(workspace, level))
            if (seen.insert(child).second)
                next.push_back(child);
        members.insert(members.end(), next.begin(), next.end());
        level = std::move(next);
    }
    return members;
}

GroupFigures groupFigures(const Workspace& workspace, Id client)
{
    GroupFigures figures;
    for (const Client& member : readClients(workspace, groupMembers(workspace, client))) {
        ++figures.companies;
        figures.employees += member.employees.value_or(0);
        figures.employeesUnknown += member.employees ? 0 : 1;
        figures.annualRevenue += member.annualRevenue.value_or(0);
        figures.revenueUnknown += member.annualRevenue ? 0 : 1;
    }
    return figures;
}

bool wouldCircle(const Workspace& workspace, Id client, Id parent)
{
    std::unordered_set<Id> seen;
    for (Id above = parent; above != noId && seen.insert(above).second; above = parentOf(workspace, above))
        if (above == client)
            return true;
    return false;
}

} // namespace kam
