#include "buyingcentre/buyingcentre.h"

#include <QSet>
#include <algorithm>

namespace kam
{

namespace
{

bool holdsRole(const Person& person, Role role, Id project)
{
    return std::any_of(person.roles.begin(), person.roles.end(), [&](const RoleHeld& held) {
        return held.role == role && held.project == project && held.knowledge != Knowledge::Unknown;
    });
}

std::vector<Id> namedFor(const BuyingCentre& centre, Role role, Id project)
{
    std::vector<Id> found;
    for (const Person& person : centre.people)
        if (person.active() && holdsRole(person, role, project))
            found.push_back(person.id);
    return found;
}

} // namespace

const Person* BuyingCentre::person(Id id) const
{
    const auto found =
        std::find_if(people.begin(), people.end(), [id](const Person& person) { return person.id == id; });
    return found == people.end() ? nullptr : &*found;
}

QString BuyingCentre::nameOf(Id id) const
{
    const Person* const found = person(id);
    return found ? shownName(*found) : QString();
}

std::optional<ContactStrength> contactStrength(const BuyingCentre& centre, Id person)
{
    std::optional<ContactStrength> best;
    for (const Contact& contact : centre.contacts)
        if (contact.person == person && contact.current)
            best = std::max(best.value_or(ContactStrength::None), *contact.current);
    return best;
}

std::vector<Id> holders(const BuyingCentre& centre, Role role, Id project)
{
    if (project != noId)
        if (auto named = namedFor(centre, role, project); !named.empty())
            return named;
    return namedFor(centre, role, noId);
}

std::vector<Id> subtree(const BuyingCentre& centre, Id person)
{
    std::vector<Id> found;
    if (!centre.person(person))
        return found;
    found.push_back(person);
    for (std::size_t next = 0; next < found.size(); ++next)
        for (const Person& below : centre.people)
            if (below.manager == found[next] &&
                std::find(found.begin(), found.end(), below.id) == found.end())
                found.push_back(below.id);
    return found;
}

} // namespace kam
