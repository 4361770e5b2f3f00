#include "registry/sales.h"

#include "base/error.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

[[noreturn]] void refuse(const QString& sentence, const QString& where)
{
    throw Error(sentence.arg(where), "sales");
}

} // namespace

QString salesFieldName(SalesField field)
{
    switch (field) {
    case SalesField::Revenue:
        return Text::tr("Our sales");
    case SalesField::VariableCost:
        return Text::tr("Variable cost");
    case SalesField::Purchases:
        return Text::tr("Total purchases");
    case SalesField::MarketGrowth:
        return Text::tr("Market growth");
    case SalesField::Horizon:
        return Text::tr("Horizon");
    case SalesField::ShareNow:
        return Text::tr("Share now");
    case SalesField::ShareExpected:
        break;
    }
    return Text::tr("Share expected");
}

GapInput gapInput(const Sales& sales)
{
    return {sales.purchases.maybe(), sales.revenue.maybe(), sales.marketGrowth.maybe(),
            sales.shareNow.maybe(), sales.shareExpected.maybe()};
}

bool isAllowed(const GapInput& input)
{
    if (input.purchases && (*input.purchases < 0 || (input.sales && *input.sales > *input.purchases)))
        return false;
    return !(input.shareNow && *input.shareNow <= 0) && !(input.shareExpected && *input.shareExpected < 0) &&
           !(input.marketGrowth && *input.marketGrowth <= -100);
}

void requireAllowed(const GapInput& input, const QString& where)
{
    if (input.purchases && *input.purchases < 0)
        refuse(
            Text::tr("%1: total purchases are below zero. Enter 0 or more, or leave them out if not known."),
            where);
    if (input.purchases && input.sales && *input.sales > *input.purchases)
        refuse(
            Text::tr("%1: our sales are higher than the client's total purchases. Correct one of the two."),
            where);
    if (input.shareNow && *input.shareNow <= 0)
        refuse(Text::tr("%1: the client's share in its market must be above 0 %."), where);
    if (input.shareExpected && *input.shareExpected < 0)
        refuse(Text::tr("%1: the client's expected share in its market is below 0 %."), where);
    if (input.marketGrowth && *input.marketGrowth <= -100)
        refuse(Text::tr("%1: the market can't shrink by 100 % or more. Enter a growth above -100 %."), where);
}

} // namespace kam
