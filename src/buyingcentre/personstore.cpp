#include "buyingcentre/personstore.h"

#include "base/error.h"
#include "base/fold.h"
#include "buyingcentre/personcheck.h"
#include "buyingcentre/readstore.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentre)
};

QString searchText(const Person& person)
{
    QStringList parts;
    for (const QString& part : {person.name, person.position, person.unit, person.email, person.phone})
        parts << folded(part);
    return parts.join(u'\n');
}

template <class T>
void bindJudgement(Query& row, int first, const Judgement<T>& judgement, QString (*word)(T))
{
    row.bind(first, judgement.value ? word(*judgement.value) : QString())
        .bind(first + 1, knowledgeWord(judgement.knowledge))
        .bind(first + 2, judgement.source)
        .bind(first + 3, judgement.on);
}

/// The parameters of INSERT and UPDATE, without the manager.
void bindRow(Query& row, const Person& person)
{
    row.bind(1, person.id)
        .bind(2, person.client)
        .bind(3, person.name)
        .bind(4, person.placeholder ? 1 : 0)
        .bind(5, person.position)
        .bind(6, person.unit)
        .bind(7, person.email)
        .bind(8, person.phone);
    bindJudgement(row, 9, person.attitude, &attitudeWord);
    bindJudgement(row, 13, person.influence, &levelWord);
    row.bindId(17, person.ourPerson)
        .bind(18, person.since)
        .bind(19, person.leftOn)
        .bind(20, person.canvas ? std::optional(person.canvas->x) : std::nullopt)
        .bind(21, person.canvas ? std::optional(person.canvas->y) : std::nullopt)
        .bind(22, searchText(person))
        .bind(23, person.notes);
}

void insertRows(Workspace& workspace, const std::vector<Person>& people)
{
    Query row(
        workspace,
        "INSERT INTO person (id, client, name, placeholder, position, unit, email, phone, attitude, "
        "attitude_knowledge, attitude_source, attitude_on, influence, influence_knowledge, "
        "influence_source, influence_on, our_person, since, left_on, canvas_x, canvas_y, search, notes) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const Person& person : people) {
        bindRow(row, person);
        row.run();
    }
}

void updateRow(Workspace& workspace, const Person& person)
{
    Query row(
        workspace,
        "UPDATE person SET client = ?2, name = ?3, placeholder = ?4, position = ?5, unit = ?6, email = ?7, "
        "phone = ?8, attitude = ?9, attitude_knowledge = ?10, attitude_source = ?11, attitude_on = ?12, "
        "influence = ?13, influence_knowledge = ?14, influence_source = ?15, influence_on = ?16, "
        "our_person = ?17, since = ?18, left_on = ?19, canvas_x = ?20, canvas_y = ?21, search = ?22, "
        "notes = ?23 WHERE id = ?1");
    bindRow(row, person);
    row.run();
}

void writeManagers(Workspace& workspace, const std::vector<Person>& people)
{
    Query row(workspace, "UPDATE person SET manager = ? WHERE id = ?");
    for (const Person& person : people)
        row.bindId(1, person.manager).bind(2, person.id).run();
}

/// Goals that were there keep their rows, so that the history shows what became of each.
void writeGoals(Workspace& workspace, const Person& person, const std::vector<Goal>& before)
{
    QSet<Id> kept;
    for (const Goal& goal : person.goals)
        kept.insert(goal.id);
    Query gone(workspace, "DELETE FROM person_goal WHERE id = ?");
    QSet<Id> known;
    for (const Goal& goal : before) {
        known.insert(goal.id);
        if (!kept.contains(goal.id))
            gone.bind(1, goal.id).run();
    }
    Query changed(workspace, "UPDATE person_goal SET place = ?, goal = ? WHERE id = ?");
    Query added(workspace, "INSERT INTO person_goal (place, goal, id, person) VALUES (?, ?, ?, ?)");
    qint64 place = 0;
    for (const Goal& goal : person.goals) {
        ++place;
        if (known.contains(goal.id))
            changed.bind(1, place).bind(2, goal.text).bind(3, goal.id).run();
        else
            added.bind(1, place).bind(2, goal.text).bind(3, newId()).bind(4, person.id).run();
    }
}

void bindRole(Query& row, const RoleHeld& held, Id id)
{
    row.bind(1, knowledgeWord(held.knowledge)).bind(2, held.source).bind(3, held.on).bind(4, id).run();
}

void writeRoles(Workspace& workspace, const Person& person, const std::vector<RoleHeld>& before)
{
    const auto same = [](const RoleHeld& a, const RoleHeld& b) {
        return a.role == b.role && a.project == b.project;
    };
    const auto among = [&](const std::vector<RoleHeld>& held, const RoleHeld& one) {
        return std::find_if(held.begin(), held.end(),
                            [&](const RoleHeld& other) { return same(one, other); });
    };
    Query gone(workspace, "DELETE FROM person_role WHERE id = ?");
    for (const RoleHeld& held : before)
        if (among(person.roles, held) == person.roles.end())
            gone.bind(1, held.id).run();
    Query changed(workspace,
                  "UPDATE person_role SET role_knowledge = ?, role_source = ?, role_on = ? WHERE id = ?");
    Query added(workspace,
                "INSERT INTO person_role (role_knowledge, role_source, role_on, id, person, project, "
                "role) VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const RoleHeld& held : person.roles) {
        if (const auto known = among(before, held); known != before.end()) {
            bindRole(changed, held, known->id);
        } else {
            added.bind(5, person.id).bindId(6, held.project).bind(7, roleWord(held.role));
            bindRole(added, held, newId());
        }
    }
}

QHash<Id, Id> managersAt(const Workspace& workspace, Id client)
{
    Query rows(workspace, "SELECT id, manager FROM person WHERE client = ?");
    rows.bind(1, client);
    QHash<Id, Id> managers;
    while (rows.step())
        managers.insert(rows.integer(0), rows.integer(1));
    return managers;
}

/// Follows every chain of managers to its head, or to where one was followed before; a head that is never
/// reached is a circle.
void requireNoCircle(const Workspace& workspace, const std::vector<Person>& people)
{
    QHash<Id, QHash<Id, Id>> byClient;
    QHash<Id, Id> chains; ///< whose chain led there
    for (const Person& person : people) {
        if (!byClient.contains(person.client))
            byClient.insert(person.client, managersAt(workspace, person.client));
        const QHash<Id, Id>& managers = byClient[person.client];
        Id at = person.id;
        for (; at != noId && !chains.contains(at); at = managers.value(at))
            chains.insert(at, person.id);
        if (at != noId && chains.value(at) == person.id) {
            // The chain may only lead into the circle: what comes back to itself is in it.
            const Person inCircle = readPerson(workspace, at).value_or(person);
            throw Error(Text::tr("“%1” can't report to “%2”, who reports to “%1”, directly or through "
                                 "others. Choose another manager; nothing was changed.")
                            .arg(shownName(inCircle), shownName(*readPerson(workspace, managers.value(at)))));
        }
    }
}

std::vector<Person> stored(const Workspace& workspace, const std::vector<Id>& ids)
{
    std::vector<Person> people;
    for (const Id id : ids) {
        const auto person = readPerson(workspace, id);
        if (!person)
            throw Error(
                Text::tr("A person was removed meanwhile; nothing was changed. Look at the buying centre "
                         "again."));
        people.push_back(*person);
    }
    return people;
}

QString label(const QString& one, const QString& many, const std::vector<Person>& people,
              const Workspace& workspace)
{
    return people.size() == 1
               ? one.arg(shownName(people.front()), clientNameOf(workspace, people.front().client))
               : many;
}

void write(Workspace& workspace, const std::vector<Person>& after, const std::vector<Person>& before)
{
    std::vector<Person> moved;
    for (std::size_t i = 0; i < after.size(); ++i) {
        updateRow(workspace, after[i]);
        if (after[i].goals != before[i].goals)
            writeGoals(workspace, after[i], before[i].goals);
        if (after[i].roles != before[i].roles)
            writeRoles(workspace, after[i], before[i].roles);
        if (after[i].manager != before[i].manager)
            moved.push_back(after[i]);
    }
    writeManagers(workspace, moved);
    requireNoCircle(workspace, moved);
}

} // namespace

std::vector<Id> PersonStore::add(const std::vector<Person>& people)
{
    std::vector<Person> all = people;
    IdSequence sequence(static_cast<qint64>(all.size()));
    std::vector<Id> ids;
    PersonCheck check(m_workspace);
    for (Person& person : all) {
        if (person.id == noId)
            person.id = sequence.next();
        ids.push_back(person.id);
        check.expect(person);
    }
    for (Person& person : all)
        check.require(person);
    if (all.empty())
        return ids;
    const QString step =
        label(Text::tr("Add %1 at %2"), Text::tr("Add %n person(s)", nullptr, static_cast<int>(all.size())),
              all, m_workspace);
    m_workspace.edit(step, [&] {
        insertRows(m_workspace, all);
        std::vector<Person> below;
        for (const Person& person : all) {
            writeGoals(m_workspace, person, {});
            writeRoles(m_workspace, person, {});
            if (person.manager != noId)
                below.push_back(person);
        }
        writeManagers(m_workspace, below);
        requireNoCircle(m_workspace, below);
    });
    return ids;
}

void PersonStore::update(const std::vector<Person>& people)
{
    std::vector<Id> ids;
    for (const Person& person : people)
        ids.push_back(person.id);
    const std::vector<Person> all = stored(m_workspace, ids);
    PersonCheck check(m_workspace);
    std::vector<Person> before;
    std::vector<Person> after;
    for (std::size_t i = 0; i < people.size(); ++i) {
        Person person = people[i];
        check.require(person);
        check.requireSameClient(person, all[i].client);
        if (person == all[i])
            continue;
        before.push_back(all[i]);
        after.push_back(person);
    }
    if (after.empty())
        return;
    const QString step =
        label(Text::tr("Change %1 at %2"),
              Text::tr("Change %n person(s)", nullptr, static_cast<int>(after.size())), after, m_workspace);
    m_workspace.edit(step, [&] { write(m_workspace, after, before); });
}

void PersonStore::setManager(const std::vector<Id>& ids, Id manager)
{
    std::vector<Person> people = stored(m_workspace, ids);
    PersonCheck check(m_workspace);
    for (Person& person : people) {
        person.manager = manager;
        check.require(person);
    }
    if (people.empty())
        return;
    const QString above = manager == noId ? QString() : shownName(*readPerson(m_workspace, manager));
    const QString count = Text::tr("%n person(s)", nullptr, static_cast<int>(people.size()));
    const QString whom = people.size() == 1 ? shownName(people.front()) : count;
    const QString step = manager == noId ? Text::tr("Take %1 out of the reporting lines").arg(whom)
                                         : Text::tr("Put %1 under %2").arg(whom, above);
    m_workspace.edit(step, [&] {
        writeManagers(m_workspace, people);
        requireNoCircle(m_workspace, people);
    });
}

void PersonStore::place(const std::vector<std::pair<Id, std::optional<CanvasPoint>>>& cards,
                        const QString& mergeKey)
{
    if (cards.empty())
        return;
    for (const auto& [id, point] : cards)
        requirePlace(point);
    const QString step = Text::tr("Move %n card(s)", nullptr, static_cast<int>(cards.size()));
    m_workspace.edit(
        step,
        [&] {
            Query row(m_workspace, "UPDATE person SET canvas_x = ?, canvas_y = ? WHERE id = ?");
            for (const auto& [id, point] : cards)
                row.bind(1, point ? std::optional(point->x) : std::nullopt)
                    .bind(2, point ? std::optional(point->y) : std::nullopt)
                    .bind(3, id)
                    .run();
        },
        mergeKey);
}

void PersonStore::remove(const std::vector<Id>& ids)
{
    std::vector<Person> people;
    QHash<Id, Id> managers;
    QSet<Id> gone;
    for (const Id id : ids) {
        const auto person = readPerson(m_workspace, id);
        if (!person || gone.contains(id))
            continue;
        gone.insert(id);
        people.push_back(*person);
        managers.insert(managersAt(m_workspace, person->client));
    }
    if (people.empty())
        return;
    std::vector<Person> below;
    for (auto it = managers.cbegin(); it != managers.cend(); ++it) {
        Id above = it.value();
        while (gone.contains(above))
            above = managers.value(above);
        if (above == it.value() || gone.contains(it.key()))
            continue;
        Person person;
        person.id = it.key();
        person.manager = above;
        below.push_back(person);
    }
    const QString step =
        label(Text::tr("Remove %1 at %2"),
              Text::tr("Remove %n person(s)", nullptr, static_cast<int>(people.size())), people, m_workspace);
    m_workspace.edit(step, [&] {
        writeManagers(m_workspace, below);
        Query row(m_workspace, "DELETE FROM person WHERE id = ?");
        for (const Id id : gone)
            row.bind(1, id).run();
    });
}

std::optional<Person> PersonStore::person(Id id) const
{
    return readPerson(m_workspace, id);
}

std::vector<Person> PersonStore::ofClient(Id client) const
{
    std::vector<Person> people = readPeople(m_workspace, ClientRange::only(client));
    sortByName(people);
    return people;
}

Id PersonStore::findByName(Id client, const QString& nameOrEmail) const
{
    const QString wanted = folded(nameOrEmail);
    std::array<std::vector<Id>, 3> found;
    Query rows(m_workspace, "SELECT id, name, email FROM person WHERE client = ?");
    rows.bind(1, client);
    while (rows.step()) {
        if (rows.text(1) == nameOrEmail)
            found[0].push_back(rows.integer(0));
        if (!wanted.isEmpty() && folded(rows.text(1)) == wanted)
            found[1].push_back(rows.integer(0));
        if (!wanted.isEmpty() && folded(rows.text(2)) == wanted)
            found[2].push_back(rows.integer(0));
    }
    for (const auto& ids : found)
        if (!ids.empty())
            return ids.size() == 1 ? ids.front() : noId;
    return noId;
}

} // namespace kam
