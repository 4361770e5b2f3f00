#include "buyingcentre/keypeople.h"

#include "buyingcentre/coverage.h"
#include "buyingcentre/departure.h"

#include <algorithm>
#include <tuple>

namespace kam
{

namespace
{

constexpr std::array decidingRoles{Role::Decider, Role::Approver, Role::Buyer};

bool decides(const BuyingCentre& centre, Id person)
{
    return holds(centre, person, Role::Decider) || holds(centre, person, Role::Approver);
}

bool isKnownToUs(const BuyingCentre& centre, Id person)
{
    return std::any_of(centre.contacts.begin(), centre.contacts.end(), [person](const Contact& contact) {
        return contact.person == person && contact.exists();
    });
}

/// Deciding roles that nobody else fills, at all or in an open project.
std::vector<Role> decidingRolesOf(const BuyingCentre& centre, Id person)
{
    std::vector<Role> alone;
    const std::vector<Id> only{person};
    for (const Role role : decidingRoles)
        if (holders(centre, role) == only ||
            std::any_of(centre.projects.begin(), centre.projects.end(), [&](const PurchaseProject& project) {
                return project.status == ProjectStatus::Open && holders(centre, role, project.id) == only;
            }))
            alone.push_back(role);
    return alone;
}

/// Who stands on the shortest way to somebody who decides: nobody else can be the only way.
QSet<Id> onWays(const BuyingCentre& centre)
{
    QSet<Id> people;
    const QHash<Id, Chain> chains = shortestChains(centre);
    for (auto chain = chains.cbegin(); chain != chains.cend(); ++chain)
        if (decides(centre, chain.key()))
            for (const Id person : chain->people)
                if (person != chain.key())
                    people.insert(person);
    return people;
}

/// The only one of several people whom one of ours knows; noId where there is none.
Id onlyContact(const BuyingCentre& centre)
{
    Id only = noId;
    int active = 0;
    for (const Person& person : centre.people) {
        if (!person.active())
            continue;
        ++active;
        if (!isKnownToUs(centre, person.id))
            continue;
        if (only != noId)
            return noId;
        only = person.id;
    }
    return active > 1 ? only : noId;
}

} // namespace

std::vector<Dependence> dependences(const BuyingCentre& centre)
{
    const Id contact = onlyContact(centre);
    const QSet<Id> ways = onWays(centre);
    std::vector<Dependence> all;
    for (const Person& person : centre.people) {
        if (!person.active())
            continue;
        std::vector<Id> cut = ways.contains(person.id) ? cutOff(centre, person.id) : std::vector<Id>();
        std::erase_if(cut, [&](Id other) { return !decides(centre, other); });
        if (!cut.empty()) {
            all.push_back({person.id, Hold::OnlyWay, cut, {}});
            continue;
        }
        if (person.id == contact) {
            all.push_back({person.id, Hold::OnlyContact, {}, {}});
            continue;
        }
        if (person.attitude.value != Attitude::Supporter)
            continue;
        if (const std::vector<Role> open = decidingRolesOf(centre, person.id); !open.empty())
            all.push_back({person.id, Hold::OnlyFriend, {}, open});
    }
    const auto weight = [](const Dependence& one) {
        const auto lost = static_cast<int>(one.outOfReach.size() + one.rolesLeftOpen.size());
        return std::tuple(static_cast<int>(one.hold), -lost);
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Dependence& a, const Dependence& b) { return weight(a) < weight(b); });
    return all;
}

std::vector<Influential> mostInfluential(const BuyingCentre& centre, std::size_t most)
{
    std::vector<Influential> all;
    for (const Reach& reach : weightedReach(centre)) {
        if (reach.reach < leastReach || all.size() == most)
            break;
        if (const Person* person = centre.person(reach.person); person && person->active())
            all.push_back({reach.person, reach.reach, isKnownToUs(centre, reach.person)});
    }
    return all;
}

} // namespace kam
