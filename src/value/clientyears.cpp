#include "value/clientyears.h"

#include "registry/salesstore.h"
#include "registry/salesyear.h"
#include "registry/transaction.h"
#include "value/activity.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace kam
{

namespace
{

std::set<int> yearsOf(Workspace& workspace, Id client, const std::vector<ActivityCount>& counts)
{
    std::set<int> years;
    for (const Sales& sales : SalesStore(workspace).ofClient(client))
        years.insert(sales.year);
    glanceAtTransactionsOf(workspace, client, [&](const TransactionGlance& transaction) {
        years.insert(dayOf(transaction.day).year());
    });
    for (const ActivityCount& count : counts)
        years.insert(count.year);
    return years;
}

void addAmounts(ClientYear& result, const SalesYear& sales, int row)
{
    result.fromTransactions = sales.isFromTransactions(row);
    for (const SalesCell& cell : sales.cells(row)) {
        result.revenue.add(cell.revenue);
        result.variableCost.add(cell.variableCost);
        result.margin.add(difference(cell.revenue, cell.variableCost));
    }
}

} // namespace

std::vector<ClientYear> clientYears(Workspace& workspace, Id client)
{
    const std::vector<Activity> activities = readActivities(workspace);
    const std::vector<ActivityCount> counts = ActivityStore(workspace).countsOf(client);
    std::unordered_map<Id, double> unitCost;
    for (const Activity& activity : activities)
        unitCost.emplace(activity.id, activity.unitCost);
    std::vector<ClientYear> years;
    for (const int year : yearsOf(workspace, client, counts)) {
        ClientYear& result = years.emplace_back();
        result.year = year;
        int counted = 0;
        for (const ActivityCount& count : counts)
            if (count.year == year) {
                result.costToServe.add(count.count * unitCost[count.activity]);
                ++counted;
            }
        result.costToServe.addUnknown(static_cast<int>(activities.size()) - counted);
        const SalesYear sales = SalesYear::readClient(workspace, year, client);
        if (const int row = sales.rowOf(client); row >= 0) {
            addAmounts(result, sales, row);
            result.profit = difference(result.margin, result.costToServe);
        }
    }
    return years;
}

} // namespace kam
