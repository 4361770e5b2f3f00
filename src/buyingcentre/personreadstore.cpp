#include "buyingcentre/readstore.h"

#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCollator>
#include <QHash>
#include <algorithm>
#include <numeric>

namespace kam
{

namespace
{

template <class T>
Judgement<T> readJudgement(const Query& row, int first, std::optional<T> (*fromWord)(const QString&))
{
    return {fromWord(row.text(first)), knowledgeFromWord(row.text(first + 1)).value_or(Knowledge::Unknown),
            row.text(first + 2), row.date(first + 3)};
}

/// From the columns in the order of the queries of this file.
Person readRow(const Query& row)
{
    Person person;
    person.id = row.integer(0);
    person.client = row.integer(1);
    person.name = row.text(2);
    person.placeholder = row.integer(3) != 0;
    person.position = row.text(4);
    person.unit = row.text(5);
    person.email = row.text(6);
    person.phone = row.text(7);
    person.attitude = readJudgement<Attitude>(row, 8, &attitudeFromWord);
    person.influence = readJudgement<Level>(row, 12, &levelFromWord);
    person.manager = row.integer(16);
    person.ourPerson = row.integer(17);
    person.since = row.date(18);
    person.leftOn = row.date(19);
    if (!row.isNull(20))
        person.canvas = CanvasPoint{row.real(20), row.real(21)};
    person.notes = row.text(22);
    return person;
}

Goal readGoal(const Query& row)
{
    return {row.integer(1), row.text(2)};
}

RoleHeld readRole(const Query& row)
{
    return {row.integer(1), roleFromWord(row.text(3)).value_or(Role::User),
            row.integer(2), knowledgeFromWord(row.text(4)).value_or(Knowledge::Unknown),
            row.text(5),    row.date(6)};
}

bool rolesInOrder(const RoleHeld& a, const RoleHeld& b)
{
    return std::tie(a.project, a.role) < std::tie(b.project, b.role);
}

/// Hands every row to the person named in its first column. Rows and people ascend.
template <class Take>
void spread(Query& rows, std::vector<Person>& people, const Take& take)
{
    auto person = people.begin();
    while (rows.step()) {
        const Id owner = rows.integer(0);
        while (person != people.end() && person->id < owner)
            ++person;
        if (person != people.end() && person->id == owner)
            take(*person, rows);
    }
}

} // namespace

std::vector<Person> readPeople(const Workspace& workspace, ClientRange clients)
{
    Query rows(
        workspace,
        "SELECT id, client, name, placeholder, position, unit, email, phone, attitude, "
        "attitude_knowledge, attitude_source, attitude_on, influence, influence_knowledge, "
        "influence_source, influence_on, manager, our_person, since, left_on, canvas_x, canvas_y, notes "
        "FROM person WHERE client BETWEEN ? AND ? ORDER BY id");
    rows.bind(1, clients.first).bind(2, clients.last);
    std::vector<Person> people;
    while (rows.step())
        people.push_back(readRow(rows));
    Query goals(workspace, "SELECT g.person, g.id, g.goal FROM person AS p JOIN person_goal AS g ON "
                           "g.person = p.id WHERE p.client BETWEEN ? AND ? ORDER BY g.person, g.place, g.id");
    goals.bind(1, clients.first).bind(2, clients.last);
    spread(goals, people, [](Person& person, const Query& row) { person.goals.push_back(readGoal(row)); });
    Query held(workspace,
               "SELECT r.person, r.id, r.project, r.role, r.role_knowledge, r.role_source, r.role_on "
               "FROM person AS p JOIN person_role AS r ON r.person = p.id "
               "WHERE p.client BETWEEN ? AND ? ORDER BY r.person");
    held.bind(1, clients.first).bind(2, clients.last);
    spread(held, people, [](Person& person, const Query& row) { person.roles.push_back(readRole(row)); });
    for (Person& person : people)
        std::sort(person.roles.begin(), person.roles.end(), &rolesInOrder);
    return people;
}

std::optional<Person> readPerson(const Workspace& workspace, Id id)
{
    Query row(
        workspace,
        "SELECT id, client, name, placeholder, position, unit, email, phone, attitude, "
        "attitude_knowledge, attitude_source, attitude_on, influence, influence_knowledge, "
        "influence_source, influence_on, manager, our_person, since, left_on, canvas_x, canvas_y, notes "
        "FROM person WHERE id = ?");
    if (!row.bind(1, id).step())
        return std::nullopt;
    Person person = readRow(row);
    Query goals(workspace, "SELECT person, id, goal FROM person_goal WHERE person = ? ORDER BY place, id");
    goals.bind(1, id);
    while (goals.step())
        person.goals.push_back(readGoal(goals));
    Query held(workspace, "SELECT person, id, project, role, role_knowledge, role_source, role_on "
                          "FROM person_role WHERE person = ?");
    held.bind(1, id);
    while (held.step())
        person.roles.push_back(readRole(held));
    std::sort(person.roles.begin(), person.roles.end(), &rolesInOrder);
    return person;
}

void sortByName(std::vector<Person>& people)
{
    const QCollator alphabet{QLocale()};
    std::vector<QString> names;
    for (const Person& person : people)
        names.push_back(shownName(person));
    std::vector<std::size_t> order(people.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const int compared = alphabet.compare(names[a], names[b]);
        return compared != 0 ? compared < 0 : people[a].id < people[b].id;
    });
    std::vector<Person> sorted;
    sorted.reserve(people.size());
    for (const std::size_t i : order)
        sorted.push_back(std::move(people[i]));
    people = std::move(sorted);
}

} // namespace kam
