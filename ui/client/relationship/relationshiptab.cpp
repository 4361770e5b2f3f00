#include "client/relationship/relationshiptab.h"

#include "client/relationship/assessmentpart.h"
#include "client/relationship/attractivenesspart.h"
#include "client/relationship/loyaltypart.h"
#include "client/relationship/standingpart.h"

namespace kam
{

RelationshipTab::RelationshipTab(Desk& desk, QWidget* parent) : PartedTab(desk, parent)
{
    setObjectName(QStringLiteral("relationshipTab"));
    addPart("assessment", tr("Assessment"), new AssessmentPart(desk));
    addPart("standing", tr("Ladder and verification"), new StandingPart(desk));
    addPart("attractiveness", tr("Our attractiveness"), new AttractivenessPart(desk));
    addPart("loyalty", tr("Satisfaction and loyalty"), new LoyaltyPart(desk));
}

QList<QByteArray> RelationshipTab::tables()
{
    return {"assessment", "complaint"};
}

} // namespace kam
