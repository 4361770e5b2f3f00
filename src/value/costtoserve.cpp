#include "value/costtoserve.h"

#include "base/error.h"

#include <QCoreApplication>

namespace kam
{

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Value)
};
} // namespace

ClientProfit profitAfterCostToServe(double revenue, double variableCosts,
                                    const std::vector<ActivityUse>& activities)
{
    ClientProfit result{revenue, variableCosts, 0};
    for (const ActivityUse& activity : activities) {
        if (activity.count < 0 || activity.unitCost < 0)
            throw Error(Text::tr("The number and the unit cost of an activity must not be below zero."),
                        "activity");
        result.costToServe += activity.count * activity.unitCost;
    }
    return result;
}

} // namespace kam
