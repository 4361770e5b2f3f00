#include "buyingcentre/departure.h"

#include "base/number.h"
#include "buyingcentre/coverage.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentre)
};

std::vector<Role> rolesOnlyOf(const BuyingCentre& centre, Id person, Id project = noId)
{
    std::vector<Role> only;
    for (const Role role : roles)
        if (holders(centre, role, project) == std::vector{person})
            only.push_back(role);
    return only;
}

/// Without those that are left open in all purchases.
std::vector<std::pair<Id, std::vector<Role>>> projectRolesOnlyOf(const BuyingCentre& centre, Id person,
                                                                 const std::vector<Role>& everywhere)
{
    std::vector<std::pair<Id, std::vector<Role>>> open;
    for (const PurchaseProject& project : centre.projects) {
        if (project.status != ProjectStatus::Open)
            continue;
        std::vector<Role> only = rolesOnlyOf(centre, person, project.id);
        std::erase_if(only, [&](Role role) {
            return std::find(everywhere.begin(), everywhere.end(), role) != everywhere.end();
        });
        if (!only.empty())
            open.emplace_back(project.id, only);
    }
    return open;
}

std::vector<Id> leftAlone(const BuyingCentre& centre, Id person)
{
    QSet<Id> knowThem;
    QSet<Id> knowOthers;
    for (const Contact& contact : centre.contacts) {
        const Person* const other = centre.person(contact.person);
        if (contact.exists() && other && other->active())
            (contact.person == person ? knowThem : knowOthers).insert(contact.member);
    }
    std::vector<Id> alone;
    for (const Id member : knowThem)
        if (!knowOthers.contains(member))
            alone.push_back(member);
    std::sort(alone.begin(), alone.end(), [&](Id a, Id b) {
        return std::tuple(centre.team.value(a), a) < std::tuple(centre.team.value(b), b);
    });
    return alone;
}

QString namesOf(const BuyingCentre& centre, const std::vector<Id>& people)
{
    QStringList names;
    for (const Id person : people)
        names << centre.nameOf(person);
    return names.join(QStringLiteral(", "));
}

QString membersText(const BuyingCentre& centre, const std::vector<Id>& members)
{
    QStringList names;
    for (const Id member : members)
        names << centre.team.value(member);
    return names.join(QStringLiteral(", "));
}

} // namespace

std::vector<Id> cutOff(const BuyingCentre& centre, Id person)
{
    const auto before = shortestChains(centre);
    const auto after = shortestChains(centre, person);
    std::vector<Id> cut;
    for (const Person& other : centre.people)
        if (other.id != person && before.contains(other.id) && !after.contains(other.id))
            cut.push_back(other.id);
    return cut;
}

Departure ifLeaves(const BuyingCentre& centre, Id id)
{
    Departure departure;
    departure.person = id;
    const Person* const person = centre.person(id);
    if (!person || person->leftOn.isValid())
        return departure;
    departure.attitude = person->attitude.value;
    departure.rolesLeftOpen = rolesOnlyOf(centre, id);
    departure.projectRolesLeftOpen = projectRolesOnlyOf(centre, id, departure.rolesLeftOpen);
    departure.outOfReach = cutOff(centre, id);
    departure.membersLeftAlone = leftAlone(centre, id);
    for (const Person& other : centre.people)
        if (other.manager == id && !other.leftOn.isValid())
            departure.reports.push_back(other.id);
    for (const Reach& reach : weightedReach(centre))
        if (reach.person == id)
            departure.reachLost = reach.reach;
    return departure;
}

QStringList departureText(const BuyingCentre& centre, const Departure& departure)
{
    QStringList lines;
    if (!departure.rolesLeftOpen.empty())
        lines << Text::tr("Nobody else fills the role: %1.").arg(rolesText(departure.rolesLeftOpen));
    for (const auto& [id, open] : departure.projectRolesLeftOpen)
        for (const PurchaseProject& project : centre.projects)
            if (project.id == id)
                lines << Text::tr("Nobody else fills, for “%1”, the role: %2.")
                             .arg(project.name, rolesText(open));
    if (!departure.outOfReach.empty())
        lines << Text::tr("No acquaintance of ours leads any more to: %1.")
                     .arg(namesOf(centre, departure.outOfReach));
    if (!departure.membersLeftAlone.empty())
        lines << Text::tr("Of ours, who know nobody else there: %1.")
                     .arg(membersText(centre, departure.membersLeftAlone));
    if (!departure.reports.empty())
        lines << Text::tr("Without a manager would be: %1.").arg(namesOf(centre, departure.reports));
    if (departure.openActions > 0)
        lines << Text::tr("%n open action(s) address this person.", nullptr, departure.openActions);
    if (departure.goalsServed > 0)
        lines << Text::tr("%n goal(s) of the plan serve this person.", nullptr, departure.goalsServed);
    if (departure.attitude == Attitude::Supporter)
        lines << Text::tr("We lose a supporter.");
    if (departure.attitude == Attitude::Opponent)
        lines << Text::tr("An opponent is gone.");
    if (departure.reachLost > 0)
        lines
            << Text::tr("An influence of %1 falls away.").arg(shownNumber(departure.reachLost, 1, QLocale()));
    if (lines.isEmpty())
        lines << Text::tr("Nothing we know of falls away.");
    return lines;
}

} // namespace kam
