#include "buyingcentre/person.h"

#include "base/enumwords.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentre)
};

constexpr auto knowledgeWords = enumWords<Knowledge>("unknown", "assumed", "known");
constexpr auto freshnessWords = enumWords<Freshness>("unknown", "assumed", "stale", "known");
constexpr auto attitudeWords = enumWords<Attitude>("supporter", "neutral", "opponent");
constexpr auto roleWords =
    enumWords<Role>("initiator", "influencer", "decider", "approver", "buyer", "user", "gatekeeper");

} // namespace

Freshness freshness(Knowledge knowledge, QDate on, QDate today, int months)
{
    switch (knowledge) {
    case Knowledge::Unknown:
        return Freshness::Unknown;
    case Knowledge::Assumed:
        return Freshness::Assumed;
    case Knowledge::Known:
        break;
    }
    return on.isValid() && on.addMonths(months) >= today ? Freshness::Known : Freshness::Stale;
}

QString shownName(const Person& person)
{
    if (!person.name.trimmed().isEmpty())
        return person.name;
    if (person.roles.empty())
        return person.position.trimmed().isEmpty() ? Text::tr("Not known")
                                                   : Text::tr("Not known (%1)").arg(person.position);
    return Text::tr("Not known (%1)").arg(roleNames(person.roles));
}

QString knowledgeWord(Knowledge knowledge)
{
    return knowledgeWords.word(knowledge);
}

std::optional<Knowledge> knowledgeFromWord(const QString& word)
{
    return knowledgeWords.value(word);
}

QString knowledgeName(Knowledge knowledge)
{
    switch (knowledge) {
    case Knowledge::Unknown:
        return Text::tr("unknown");
    case Knowledge::Assumed:
        return Text::tr("assumed");
    case Knowledge::Known:
        return Text::tr("known");
    }
    return {};
}

QString freshnessName(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Unknown:
        return Text::tr("unknown");
    case Freshness::Assumed:
        return Text::tr("assumed");
    case Freshness::Stale:
        return Text::tr("out of date");
    case Freshness::Known:
        return Text::tr("known");
    }
    return {};
}

QString freshnessWord(Freshness freshness)
{
    return freshnessWords.word(freshness);
}

std::optional<Freshness> freshnessFromWord(const QString& word)
{
    return freshnessWords.value(word);
}

QString doubtText(Freshness freshness)
{
    return freshness == Freshness::Assumed || freshness == Freshness::Stale
               ? QStringLiteral(", ") + freshnessName(freshness)
               : QString();
}

QString attitudeWord(Attitude attitude)
{
    return attitudeWords.word(attitude);
}

std::optional<Attitude> attitudeFromWord(const QString& word)
{
    return attitudeWords.value(word);
}

QString attitudeName(Attitude attitude)
{
    switch (attitude) {
    case Attitude::Supporter:
        return Text::tr("supporter");
    case Attitude::Neutral:
        return Text::tr("neutral");
    case Attitude::Opponent:
        return Text::tr("opponent");
    }
    return {};
}

QString roleWord(Role role)
{
    return roleWords.word(role);
}

std::optional<Role> roleFromWord(const QString& word)
{
    return roleWords.value(word);
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Initiator:
        return Text::tr("initiator");
    case Role::Influencer:
        return Text::tr("influencer");
    case Role::Decider:
        return Text::tr("decider");
    case Role::Approver:
        return Text::tr("approver");
    case Role::Buyer:
        return Text::tr("buyer");
    case Role::User:
        return Text::tr("user");
    case Role::Gatekeeper:
        return Text::tr("gatekeeper");
    }
    return {};
}

QString rolesText(const std::vector<Role>& some)
{
    QStringList names;
    for (const Role role : some)
        names << roleName(role);
    return names.join(QStringLiteral(", "));
}

QString roleNames(const std::vector<RoleHeld>& held)
{
    QStringList names;
    for (const Role role : roles)
        for (const RoleHeld& one : held)
            if (one.role == role && !names.contains(roleName(role)))
                names << roleName(role);
    return names.join(QStringLiteral(", "));
}

Freshness roleFreshness(const std::vector<RoleHeld>& held, Role role, QDate today, int months)
{
    Freshness best = Freshness::Unknown;
    for (const RoleHeld& one : held)
        if (one.role == role)
            best = std::max(best, freshness(one.knowledge, one.on, today, months));
    return best;
}

QString roleNames(const std::vector<RoleHeld>& held, QDate today, int months)
{
    QStringList names;
    for (const Role role : roles) {
        if (std::none_of(held.begin(), held.end(), [role](const RoleHeld& one) { return one.role == role; }))
            continue;
        const Freshness sure = roleFreshness(held, role, today, months);
        names << (sure == Freshness::Known
                      ? roleName(role)
                      : QStringLiteral("%1 (%2)").arg(roleName(role), freshnessName(sure)));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace kam
