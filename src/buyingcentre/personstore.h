#pragma once

#include "buyingcentre/person.h"

#include <utility>

namespace kam
{

class Workspace;

/// The tables person, person_goal and person_role. Every function that writes is one step of the history.
/// @throws Error naming the person, the field and the remedy; nothing is changed then
class PersonStore
{
public:
    explicit PersonStore(Workspace& workspace) : m_workspace(workspace) {}

    /// @param people one that has an identifier keeps it, so that people added together can be each other's
    /// managers
    std::vector<Id> add(const std::vector<Person>& people);
    Id add(const Person& person) { return add(std::vector{person}).front(); }
    /// Stores all fields, goals and roles of people that exist.
    void update(const std::vector<Person>& people);
    void update(const Person& person) { update(std::vector{person}); }
    /// Those below come along. @param manager noId: reports to nobody we know. @throws Error for a circle
    void setManager(const std::vector<Id>& people, Id manager);
    /// Positions of cards; an empty one takes the card off its place. @param mergeKey as in Workspace::edit()
    void place(const std::vector<std::pair<Id, std::optional<CanvasPoint>>>& cards,
               const QString& mergeKey = {});
    /// Removes people with their goals, roles, edges and contacts; whoever reported to one of them then
    /// reports to the next manager above who stays.
    void remove(const std::vector<Id>& people);

    [[nodiscard]] std::optional<Person> person(Id id) const;
    [[nodiscard]] std::vector<Person> ofClient(Id client) const; ///< by name
    /// Exact name, then folded name, then e-mail, at this client; noId where there is none or more than one.
    [[nodiscard]] Id findByName(Id client, const QString& nameOrEmail) const;

private:
    Workspace& m_workspace;
};

} // namespace kam
