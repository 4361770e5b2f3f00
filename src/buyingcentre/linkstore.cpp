#include "buyingcentre/linkstore.h"

#include "base/error.h"
#include "buyingcentre/readstore.h"
#include "registry/storable.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentre)
};

InfluenceEdge readEdge(const Query& row)
{
    InfluenceEdge edge;
    edge.id = row.integer(0);
    edge.from = row.integer(1);
    edge.to = row.integer(2);
    edge.kind = influenceKindFromWord(row.text(3)).value_or(InfluenceKind::Positive);
    edge.strength = static_cast<int>(row.integer(4));
    edge.mutual = row.integer(5) != 0;
    edge.note = row.text(6);
    return edge;
}

Person requirePerson(const Workspace& workspace, Id id)
{
    auto person = readPerson(workspace, id);
    if (!person)
        throw Error(Text::tr("A person was removed meanwhile; nothing was changed. Look at the buying centre "
                             "again."));
    return *person;
}

Id edgeBetween(const Workspace& workspace, const InfluenceEdge& edge)
{
    Query row(workspace,
              "SELECT id FROM influence_edge WHERE from_person = ? AND to_person = ? AND kind = ?");
    row.bind(1, edge.from).bind(2, edge.to).bind(3, influenceKindWord(edge.kind));
    return row.step() ? row.integer(0) : noId;
}

void requireEdge(const InfluenceEdge& edge, const Person& from, const Person& to)
{
    if (edge.from == edge.to)
        throw Error(Text::tr("“%1” can't influence themselves. Choose two people.").arg(shownName(from)));
    if (from.client != to.client)
        throw Error(Text::tr("“%1” and “%2” are not people of the same client. Choose two of one client.")
                        .arg(shownName(from), shownName(to)));
    if (edge.strength < weakestInfluence || edge.strength > strongestInfluence)
        throw Error(Text::tr("The influence of “%1” on “%2”: enter a strength from 1 to 3.")
                        .arg(shownName(from), shownName(to)));
    requireStorable(edge.note, shownName(from), Text::tr("Note"));
}

} // namespace

Id LinkStore::setInfluence(const InfluenceEdge& edge)
{
    const Person from = requirePerson(m_workspace, edge.from);
    const Person to = requirePerson(m_workspace, edge.to);
    requireEdge(edge, from, to);
    const Id same = edgeBetween(m_workspace, edge);
    if (edge.id != noId && same != noId && same != edge.id)
        throw Error(Text::tr("“%1” influences “%2” in this way already. Change that influence instead.")
                        .arg(shownName(from), shownName(to)));
    Id id = edge.id != noId ? edge.id : same;
    if (id == noId)
        id = newId();
    m_workspace.edit(Text::tr("Set the influence of %1 on %2").arg(shownName(from), shownName(to)), [&] {
        Query(
            m_workspace,
            "INSERT INTO influence_edge (id, from_person, to_person, kind, strength, mutual, note) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET from_person = excluded.from_person, "
            "to_person = excluded.to_person, kind = excluded.kind, strength = excluded.strength, "
            "mutual = excluded.mutual, note = excluded.note")
            .bind(1, id)
            .bind(2, edge.from)
            .bind(3, edge.to)
            .bind(4, influenceKindWord(edge.kind))
            .bind(5, edge.strength)
            .bind(6, edge.mutual ? 1 : 0)
            .bind(7, edge.note)
            .run();
    });
    return id;
}

void LinkStore::removeInfluence(const std::vector<Id>& edges)
{
    if (edges.empty())
        return;
    m_workspace.edit(Text::tr("Remove %n influence(s)", nullptr, static_cast<int>(edges.size())), [&] {
        Query row(m_workspace, "DELETE FROM influence_edge WHERE id = ?");
        for (const Id id : edges)
            row.bind(1, id).run();
    });
}

std::vector<InfluenceEdge> LinkStore::influenceOf(Id client) const
{
    std::vector<InfluenceEdge> edges;
    for (auto& [owner, edge] : readInfluence(m_workspace, ClientRange::only(client)))
        edges.push_back(std::move(edge));
    return edges;
}

Id LinkStore::setContact(const Contact& contact)
{
    const Person person = requirePerson(m_workspace, contact.person);
    const QString member = memberNameOf(m_workspace, contact.member);
    if (member.isEmpty() || (contact.owner != noId && memberNameOf(m_workspace, contact.owner).isEmpty()))
        throw Error(
            Text::tr("The contact with “%1”: the person of ours is no longer in the team. Choose another.")
                .arg(shownName(person)));
    requireStorable(contact.note, shownName(person), Text::tr("Note"));
    const auto word = [](const std::optional<ContactStrength>& strength) {
        return strength ? contactStrengthWord(*strength) : QString();
    };
    Id id = noId;
    m_workspace.edit(Text::tr("Set the contact of %1 with %2").arg(member, shownName(person)), [&] {
        Query row(
            m_workspace,
            "INSERT INTO contact (id, member, person, current_strength, desired_strength, last_on, owner, "
            "note) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (person, member) DO UPDATE SET "
            "current_strength = excluded.current_strength, desired_strength = excluded.desired_strength, "
            "last_on = excluded.last_on, owner = excluded.owner, note = excluded.note RETURNING id");
        row.bind(1, newId())
            .bind(2, contact.member)
            .bind(3, contact.person)
            .bind(4, word(contact.current))
            .bind(5, word(contact.desired))
            .bind(6, contact.lastOn)
            .bindId(7, contact.owner)
            .bind(8, contact.note);
        if (row.step())
            id = row.integer(0);
        row.run();
    });
    return id;
}

void LinkStore::removeContact(Id member, Id person)
{
    const auto known = readPerson(m_workspace, person);
    if (!known)
        return;
    const QString step = Text::tr("Remove the contact of %1 with %2")
                             .arg(memberNameOf(m_workspace, member), shownName(*known));
    m_workspace.edit(step, [&] {
        Query(m_workspace, "DELETE FROM contact WHERE member = ? AND person = ?")
            .bind(1, member)
            .bind(2, person)
            .run();
    });
}

std::vector<Contact> LinkStore::contactsOf(Id client) const
{
    std::vector<Contact> contacts;
    for (auto& [owner, contact] : readContacts(m_workspace, ClientRange::only(client)))
        contacts.push_back(std::move(contact));
    return contacts;
}

std::vector<OfClient<InfluenceEdge>> readInfluence(const Workspace& workspace, ClientRange clients)
{
    Query rows(workspace,
               "SELECT e.id, e.from_person, e.to_person, e.kind, e.strength, e.mutual, e.note, p.client "
               "FROM person AS p JOIN influence_edge AS e ON e.from_person = p.id "
               "WHERE p.client BETWEEN ? AND ? ORDER BY e.id");
    rows.bind(1, clients.first).bind(2, clients.last);
    std::vector<OfClient<InfluenceEdge>> edges;
    while (rows.step())
        edges.push_back({rows.integer(7), readEdge(rows)});
    return edges;
}

std::vector<OfClient<Contact>> readContacts(const Workspace& workspace, ClientRange clients)
{
    Query rows(workspace,
               "SELECT c.id, c.member, c.person, c.current_strength, c.desired_strength, c.last_on, "
               "c.owner, c.note, p.client FROM person AS p JOIN contact AS c ON c.person = p.id "
               "WHERE p.client BETWEEN ? AND ? ORDER BY c.id");
    rows.bind(1, clients.first).bind(2, clients.last);
    std::vector<OfClient<Contact>> contacts;
    while (rows.step())
        contacts.push_back(
            {rows.integer(8),
             {rows.integer(0), rows.integer(1), rows.integer(2), contactStrengthFromWord(rows.text(3)),
              contactStrengthFromWord(rows.text(4)), rows.date(5), rows.integer(6), rows.text(7)}});
    return contacts;
}

} // namespace kam
