#include "buyingcentre/coverage.h"

#include <algorithm>
#include <set>

namespace kam
{

namespace
{

bool isOpen(const BuyingCentre& centre, Id project)
{
    return project == noId ||
           std::any_of(centre.projects.begin(), centre.projects.end(), [project](const PurchaseProject& one) {
               return one.id == project && one.status == ProjectStatus::Open;
           });
}

bool known(const BuyingCentre& centre, Id person)
{
    return std::any_of(centre.contacts.begin(), centre.contacts.end(), [person](const Contact& contact) {
        return contact.person == person && contact.exists();
    });
}

} // namespace

std::vector<Role> unfilledRoles(const BuyingCentre& centre, Id project)
{
    std::vector<Role> unfilled;
    for (const Role role : roles)
        if (holders(centre, role, project).empty())
            unfilled.push_back(role);
    return unfilled;
}

UnfilledRoles allUnfilledRoles(const BuyingCentre& centre)
{
    UnfilledRoles all;
    std::set<Role> somewhere; // filled for an open project
    std::vector<std::pair<QString, std::vector<Role>>> projects;
    for (const PurchaseProject& project : centre.projects) {
        if (project.status != ProjectStatus::Open)
            continue;
        const std::vector<Role> open = unfilledRoles(centre, project.id);
        for (const Role role : roles)
            if (std::find(open.begin(), open.end(), role) == open.end())
                somewhere.insert(role);
        projects.emplace_back(project.name, open);
    }
    for (const Role role : unfilledRoles(centre))
        if (!somewhere.contains(role))
            all.general.push_back(role);
    for (auto& [name, open] : projects) {
        std::erase_if(open, [&](Role role) { return !somewhere.contains(role); });
        if (!open.empty())
            all.projects.emplace_back(name, open);
    }
    return all;
}

bool holds(const BuyingCentre& centre, Id id, Role role)
{
    const Person* const person = centre.person(id);
    return person && person->active() &&
           std::any_of(person->roles.begin(), person->roles.end(), [&](const RoleHeld& held) {
               return held.role == role && held.knowledge != Knowledge::Unknown &&
                      isOpen(centre, held.project);
           });
}

std::vector<UnknownDecider> unknownDeciders(const BuyingCentre& centre)
{
    std::vector<UnknownDecider> found;
    for (const Person& person : centre.people)
        for (const Role role : {Role::Decider, Role::Approver})
            if (holds(centre, person.id, role) && !known(centre, person.id)) {
                found.push_back({person.id, role});
                break;
            }
    return found;
}

std::vector<Blocker> blockers(const BuyingCentre& centre)
{
    std::vector<Blocker> found;
    for (const Person& person : centre.people)
        if (person.active() && person.attitude.value == Attitude::Opponent)
            found.push_back(
                {person.id,
                 holds(centre, person.id, Role::Decider) || holds(centre, person.id, Role::Approver),
                 influencersOf(centre, person.id)});
    return found;
}

std::vector<UnservedGoal> unservedGoals(const BuyingCentre& centre, const QSet<Id>& served)
{
    std::vector<UnservedGoal> found;
    for (const Person& person : centre.people)
        for (const Goal& goal : person.goals)
            if (person.active() && !served.contains(goal.id))
                found.push_back({person.id, goal});
    return found;
}

std::vector<Contact> contactsBelowDesired(const BuyingCentre& centre)
{
    std::vector<Contact> found;
    for (const Contact& contact : centre.contacts) {
        const Person* const person = centre.person(contact.person);
        if (person && person->active() && contact.desired &&
            contact.current.value_or(ContactStrength::None) < *contact.desired)
            found.push_back(contact);
    }
    return found;
}

Freshness freshness(const Person& person, QDate today, int months)
{
    Freshness worst = std::min(freshness(person.attitude.knowledge, person.attitude.on, today, months),
                               freshness(person.influence.knowledge, person.influence.on, today, months));
    for (const RoleHeld& held : person.roles)
        worst = std::min(worst, freshness(held.knowledge, held.on, today, months));
    return worst;
}

} // namespace kam
