#include "value/gap.h"

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

bool hasGap(const GapInput& input)
{
    return isAllowed(input) && !(input.sales && *input.sales < 0);
}

Gap gapOf(const GapInput& input, const QString& where)
{
    requireAllowed(input, where);
    if (input.sales && *input.sales < 0)
        throw Error(
            Text::tr("%1: our sales are below zero, so there is no gap to compute. Correct them, or look "
                     "for goods returned of another year.")
                .arg(where),
            "sales below zero");
    Gap gap;
    if (!input.purchases)
        return gap;
    const double purchases = *input.purchases;
    if (input.sales) {
        gap.current = purchases - *input.sales;
        if (purchases > 0)
            gap.shareOfWallet = *input.sales / purchases;
    }
    if (input.marketGrowth)
        gap.marketEffect = purchases * *input.marketGrowth / 100;
    if (input.marketGrowth && input.shareNow && input.shareExpected) {
        const double grown = purchases * (1 + *input.marketGrowth / 100);
        gap.shareEffect = grown * (*input.shareExpected / *input.shareNow - 1);
        gap.future = *gap.marketEffect + *gap.shareEffect;
    }
    return gap;
}

} // namespace kam
