#include "client/clienttabs.h"

#include "client/actions/actionstab.h"
#include "client/buyingcentre/buyingcentretab.h"
#include "client/certainty/certaintytab.h"
#include "client/overview/overviewtab.h"
#include "client/plan/plantab.h"
#include "client/relationship/relationshiptab.h"
#include "client/value/valuetab.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClientTabs)
};

template <typename Made>
ClientTabEntry entry(const QByteArray& key, const QString& title, const QList<QByteArray>& tables)
{
    return {key, title, [](Desk& desk, QWidget* parent) -> ClientTab* { return new Made(desk, parent); },
            tables};
}

} // namespace

QList<ClientTabEntry> clientTabs()
{
    return {
        entry<OverviewTab>("overview", Text::tr("Overview"), {}),
        entry<ValueTab>("value", Text::tr("Value"), ValueTab::tables()),
        entry<RelationshipTab>("relationship", Text::tr("Relationship"), RelationshipTab::tables()),
        entry<BuyingCentreTab>("buyingcentre", Text::tr("Buying centre"), BuyingCentreTab::tables()),
        entry<CertaintyTab>("certainty", Text::tr("Certainty"), CertaintyTab::tables()),
        entry<ActionsTab>("actions", Text::tr("Actions"), ActionsTab::tables()),
        entry<PlanTab>("plan", Text::tr("Plan"), PlanTab::tables()),
    };
}

} // namespace kam
