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

void requireValid(const GapInput& input, const QString& where)
{
    const auto refuse = [&where](const QString& sentence) { throw Error(sentence.arg(where), "gap input"); };
    if (input.purchases && *input.purchases < 0)
        refuse(
            Text::tr("%1: total purchases are below zero. Enter 0 or more, or leave them out if not known."));
    if (input.sales && *input.sales < 0)
        refuse(Text::tr("%1: our sales are below zero. Enter 0 or more, or leave them out if not known."));
    if (input.purchases && input.sales && *input.sales > *input.purchases)
        refuse(
            Text::tr("%1: our sales are higher than the client's total purchases. Correct one of the two."));
    if (input.shareNow && *input.shareNow <= 0)
        refuse(Text::tr("%1: the client's share in its market must be above 0 %."));
    if (input.shareExpected && *input.shareExpected < 0)
        refuse(Text::tr("%1: the client's expected share in its market is below 0 %."));
    if (input.marketGrowth && *input.marketGrowth <= -100)
        refuse(Text::tr("%1: the market can't shrink by 100 % or more. Enter a growth above -100 %."));
}

} // namespace

Gap gapOf(const GapInput& input, const QString& where)
{
    requireValid(input, where);
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
