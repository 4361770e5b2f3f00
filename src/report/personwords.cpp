#include "report/personwords.h"

#include "base/level.h"
#include "buyingcentre/link.h"
#include "buyingcentre/person.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Plans kept before it was recorded do not say how sure a judgement is.
QString doubt(const QString& sure)
{
    return doubtText(freshnessFromWord(sure).value_or(Freshness::Known));
}

} // namespace

QString personRoles(const PlanContent::PersonLine& person)
{
    QStringList names;
    for (qsizetype i = 0; i < person.roles.size(); ++i) {
        const auto role = roleFromWord(person.roles.at(i));
        if (!role)
            continue;
        const auto sure = freshnessFromWord(person.rolesSure.value(i)).value_or(Freshness::Known);
        names << (sure == Freshness::Known
                      ? roleName(*role)
                      : QStringLiteral("%1 (%2)").arg(roleName(*role), freshnessName(sure)));
    }
    return names.join(QStringLiteral(", "));
}

QString personAttitude(const PlanContent::PersonLine& person)
{
    const auto attitude = attitudeFromWord(person.attitude);
    return attitude ? attitudeName(*attitude) + doubt(person.attitudeSure) : Text::tr("not known");
}

QString personInfluence(const PlanContent::PersonLine& person)
{
    const auto influence = levelFromWord(person.influence);
    return influence ? levelName(*influence) + doubt(person.influenceSure) : Text::tr("not known");
}

QString personContact(const PlanContent::PersonLine& person)
{
    const auto strength = contactStrengthFromWord(person.contactStrength);
    return strength ? contactStrengthName(*strength) : Text::tr("not known");
}

} // namespace kam
