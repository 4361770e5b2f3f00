#include "registry/team.h"

#include "base/error.h"
#include "base/fold.h"
#include "registry/storable.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCollator>
#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

void requireValid(const TeamMember& member)
{
    if (member.name.trimmed().isEmpty())
        throw Error(Text::tr("A member of the team needs a name. Enter one and try again."));
    requireStorable(member.name, member.name, Text::tr("Name"));
    requireStorable(member.position, member.name, Text::tr("Position"));
    requireStorable(member.department, member.name, Text::tr("Department"));
    requireStorable(member.email, member.name, Text::tr("E-mail"));
}

TeamMember read(const Query& row)
{
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4)};
}

} // namespace

Id TeamStore::add(const TeamMember& member)
{
    requireValid(member);
    const Id id = member.id == noId ? newId() : member.id;
    m_workspace.edit(Text::tr("Add %1 to the team").arg(member.name), [&] {
        Query(m_workspace,
              "INSERT INTO team_member (id, name, position, department, email) VALUES (?, ?, ?, ?, ?)")
            .bind(1, id)
            .bind(2, member.name)
            .bind(3, member.position)
            .bind(4, member.department)
            .bind(5, member.email)
            .run();
    });
    return id;
}

void TeamStore::update(const TeamMember& changed)
{
    requireValid(changed);
    if (!member(changed.id))
        throw Error(Text::tr("%1 is no longer in the team; nothing was changed.").arg(changed.name));
    m_workspace.edit(Text::tr("Change %1 of the team").arg(changed.name), [&] {
        Query(m_workspace,
              "UPDATE team_member SET name = ?2, position = ?3, department = ?4, email = ?5 WHERE id = ?1")
            .bind(1, changed.id)
            .bind(2, changed.name)
            .bind(3, changed.position)
            .bind(4, changed.department)
            .bind(5, changed.email)
            .run();
    });
}

void TeamStore::remove(Id id)
{
    const auto gone = member(id);
    if (!gone)
        return;
    m_workspace.edit(Text::tr("Remove %1 from the team").arg(gone->name),
                     [&] { Query(m_workspace, "DELETE FROM team_member WHERE id = ?").bind(1, id).run(); });
}

std::vector<TeamMember> TeamStore::all() const
{
    Query rows(m_workspace,
               "SELECT id, name, position, department, email FROM team_member ORDER BY name, id");
    std::vector<TeamMember> members;
    while (rows.step())
        members.push_back(read(rows));
    const QCollator alphabet{QLocale()};
    std::stable_sort(members.begin(), members.end(), [&](const TeamMember& a, const TeamMember& b) {
        return alphabet.compare(a.name, b.name) < 0;
    });
    return members;
}

std::optional<TeamMember> TeamStore::member(Id id) const
{
    Query row(m_workspace, "SELECT id, name, position, department, email FROM team_member WHERE id = ?");
    row.bind(1, id);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

Id TeamStore::findByName(const QString& name) const
{
    const QString wanted = folded(name);
    Id exact = noId;
    Id near = noId;
    int exactCount = 0;
    int nearCount = 0;
    Query rows(m_workspace, "SELECT id, name FROM team_member");
    while (rows.step()) {
        const QString candidate = rows.text(1);
        if (candidate == name) {
            exact = rows.integer(0);
            ++exactCount;
        } else if (folded(candidate) == wanted) {
            near = rows.integer(0);
            ++nearCount;
        }
    }
    if (exactCount > 0)
        return exactCount == 1 ? exact : noId;
    return nearCount == 1 ? near : noId;
}

QHash<Id, qint64> TeamStore::clientsOwned() const
{
    Query rows(m_workspace, "SELECT owner, count(*) FROM client WHERE owner IS NOT NULL GROUP BY owner");
    QHash<Id, qint64> counts;
    while (rows.step())
        counts.insert(rows.integer(0), rows.integer(1));
    return counts;
}

} // namespace kam
