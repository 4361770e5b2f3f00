#pragma once

#include "buyingcentre/person.h"

#include <QHash>

namespace kam
{

class Workspace;

/// Checks people before they are written, so that what is wrong is said by person and field.
class PersonCheck
{
public:
    explicit PersonCheck(const Workspace& workspace) : m_workspace(workspace) {}

    /// People added in the same step may be each other's managers.
    void expect(const Person& person) { m_clients.insert(person.id, person.client); }
    /// Puts goals and roles in order too. @throws Error
    void require(Person& person);
    /// People do not change clients: what is known of them was said there. @throws Error
    void requireSameClient(const Person& person, Id client) const;

private:
    void requireTexts(const Person& person) const;
    void requireLinks(const Person& person);
    void tidyRoles(Person& person);

    const Workspace& m_workspace;
    QHash<Id, Id> m_clients; ///< of people
    QHash<Id, Id> m_projects;
};

/// @throws Error for a point that is not a finite number
void requirePlace(const std::optional<CanvasPoint>& point);

} // namespace kam
