#include "buyingcentre/personcheck.h"

#include "base/error.h"
#include "buyingcentre/readstore.h"
#include "registry/storable.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentre)
};

template <class T>
void requireJudgement(const Person& person, const Judgement<T>& judgement, const QString& field)
{
    requireStorable(judgement.source, shownName(person), Text::tr("Source"));
    if (judgement.value.has_value() == (judgement.knowledge != Knowledge::Unknown))
        return;
    throw Error(
        Text::tr("“%1”: %2 must be either unknown, or known or assumed with a value. Choose a value or "
                 "mark it as unknown.")
            .arg(shownName(person), field));
}

} // namespace

void requirePlace(const std::optional<CanvasPoint>& point)
{
    if (point && !(std::isfinite(point->x) && std::isfinite(point->y)))
        throw Error(Text::tr("A card can't be put at a place that is no number. Nothing was changed."));
}

void PersonCheck::require(Person& person)
{
    if (!person.placeholder && person.name.trimmed().isEmpty())
        throw Error(
            Text::tr("A person needs a name. Enter one, or mark the card as a placeholder for somebody not "
                     "yet known."));
    requireTexts(person);
    requireJudgement(person, person.attitude, Text::tr("the attitude"));
    requireJudgement(person, person.influence, Text::tr("the influence"));
    requirePlace(person.canvas);
    requireLinks(person);
    tidyRoles(person);
}

void PersonCheck::requireTexts(const Person& person) const
{
    const QString name = shownName(person);
    requireStorable(person.name, name, Text::tr("Name"));
    requireStorable(person.position, name, Text::tr("Position"));
    requireStorable(person.unit, name, Text::tr("Unit"));
    requireStorable(person.email, name, Text::tr("E-mail"));
    requireStorable(person.phone, name, Text::tr("Phone"));
    requireStorable(person.notes, name, Text::tr("Notes"));
    for (const Goal& goal : person.goals) {
        requireStorable(goal.text, name, Text::tr("Goals"));
        if (goal.text.trimmed().isEmpty())
            throw Error(Text::tr("“%1”: a goal can't be empty. Enter it or leave it out.").arg(name));
    }
    for (const RoleHeld& held : person.roles)
        requireStorable(held.source, name, Text::tr("Source"));
}

void PersonCheck::requireLinks(const Person& person)
{
    if (person.ourPerson != noId && memberNameOf(m_workspace, person.ourPerson).isEmpty())
        throw Error(Text::tr("“%1”: the one who looks after them is no longer in the team. Choose another.")
                        .arg(shownName(person)));
    if (person.manager == noId)
        return;
    if (person.manager == person.id)
        throw Error(
            Text::tr("“%1” can't report to themselves. Choose another manager.").arg(shownName(person)));
    if (!m_clients.contains(person.manager)) {
        const auto manager = readPerson(m_workspace, person.manager);
        m_clients.insert(person.manager, manager ? manager->client : noId);
    }
    if (m_clients.value(person.manager) != person.client)
        throw Error(
            Text::tr("“%1”: the manager is no longer among the people of this client. Choose another.")
                .arg(shownName(person)));
}

void PersonCheck::requireSameClient(const Person& person, Id client) const
{
    if (person.client != client)
        throw Error(
            Text::tr("“%1” can't be moved to another client. Enter the day they left here, and add them "
                     "there.")
                .arg(shownName(person)));
}

/// In order, each role once for all purchases and once a project.
void PersonCheck::tidyRoles(Person& person)
{
    for (const RoleHeld& held : person.roles) {
        if (held.project == noId)
            continue;
        if (!m_projects.contains(held.project))
            m_projects.insert(held.project, clientOfProject(m_workspace, held.project));
        if (m_projects.value(held.project) != person.client)
            throw Error(
                Text::tr("“%1”: the purchase project is no longer one of this client. Choose another.")
                    .arg(shownName(person)));
    }
    const auto key = [](const RoleHeld& held) { return std::tuple(held.project, held.role); };
    std::stable_sort(person.roles.begin(), person.roles.end(),
                     [&](const RoleHeld& a, const RoleHeld& b) { return key(a) < key(b); });
    person.roles.erase(std::unique(person.roles.begin(), person.roles.end(),
                                   [&](const RoleHeld& a, const RoleHeld& b) { return key(a) == key(b); }),
                       person.roles.end());
}

} // namespace kam
