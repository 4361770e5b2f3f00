#include "client/value/valuetab.h"

#include "client/value/gapspart.h"
#include "client/value/lifetimepart.h"
#include "client/value/profitpart.h"
#include "client/value/purchasespart.h"

namespace kam
{

ValueTab::ValueTab(Desk& desk, QWidget* parent) : PartedTab(desk, parent)
{
    setObjectName(QStringLiteral("valueTab"));
    addPart("lifetime", tr("Lifetime value"), new LifetimePart(desk));
    addPart("gaps", tr("Gaps"), new GapsPart(desk));
    addPart("profit", tr("Profitability"), new ProfitPart(desk));
    addPart("purchases", tr("Purchases expected"), new PurchasesPart(desk));
}

QList<QByteArray> ValueTab::tables()
{
    return {"clv_scenario", "sales", "client_transaction"};
}

} // namespace kam
