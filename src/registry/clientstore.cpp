#include "registry/clientstore.h"

#include "base/error.h"
#include "registry/clientbinding.h"
#include "registry/clientfields.h"
#include "registry/clientrows.h"
#include "registry/clientwriter.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <unordered_map>
#include <unordered_set>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

/// Checks whether what clients refer to is there, so that what is wrong is said by client.
class Links
{
public:
    explicit Links(const Workspace& workspace) : m_workspace(workspace) {}

    /// Clients of the same step may be each other's parents.
    void expect(Id client) { m_parents.emplace(client, true); }

    void require(const Client& client)
    {
        if (client.owner != noId && !known(m_owners, client.owner, &memberExists))
            throw Error(
                Text::tr("“%1”: its owner is no longer in the team. Choose another one and try again.")
                    .arg(client.name));
        if (client.parent == noId)
            return;
        if (client.parent == client.id)
            throw Error(Text::tr("“%1” can't be its own parent company.").arg(client.name));
        if (!known(m_parents, client.parent, &clientExists))
            throw Error(
                Text::tr("“%1”: its parent company is no longer in the registry. Choose another one and "
                         "try again.")
                    .arg(client.name));
    }

private:
    bool known(std::unordered_map<Id, bool>& cache, Id id, bool (*exists)(const Workspace&, Id))
    {
        const auto [entry, isNew] = cache.try_emplace(id, false);
        if (isNew)
            entry->second = exists(m_workspace, id);
        return entry->second;
    }

    const Workspace& m_workspace;
    std::unordered_map<Id, bool> m_owners;
    std::unordered_map<Id, bool> m_parents;
};

void writeParents(Workspace& workspace, const std::vector<Client>& clients)
{
    Query row(workspace, "UPDATE client SET parent = ? WHERE id = ?");
    for (const Client& client : clients)
        row.bindId(1, client.parent).bind(2, client.id).run();
}

void updateTags(Workspace& workspace, const Client& client, const QStringList& before)
{
    Query gone(workspace, "DELETE FROM client_tag WHERE client = ? AND tag = ?");
    for (const QString& tag : before)
        if (!client.tags.contains(tag))
            gone.bind(1, client.id).bind(2, tag).run();
    Query added(workspace, "INSERT INTO client_tag (id, client, tag) VALUES (?, ?, ?)");
    for (const QString& tag : client.tags)
        if (!before.contains(tag))
            added.bind(1, newId()).bind(2, client.id).bind(3, tag).run();
}

void updateRows(Workspace& workspace, const std::vector<Client>& clients, const std::vector<Client>& before)
{
    Query row(
        workspace,
        "UPDATE client SET name = ?2, short_code = ?3, legal_name = ?4, tax_number = ?5, industry = ?6, "
        "country = ?7, city = ?8, address = ?9, web = ?10, employees = ?11, annual_revenue = ?12, "
        "client_since = ?13, status = ?14, why_key = ?15, owner = ?16, search = ?17, notes = ?18 "
        "WHERE id = ?1");
    for (std::size_t i = 0; i < clients.size(); ++i) {
        bindClient(row, clients[i]);
        row.run();
        if (clients[i].tags != before[i].tags)
            updateTags(workspace, clients[i], before[i].tags);
    }
}

/// Follows every chain of parents to its head; a head that is never reached is a circle.
void requireNoCircle(const Workspace& workspace, const std::vector<Client>& clients)
{
    std::unordered_set<Id> ends; // clients from which a head is reached
    for (const Client& client : clients) {
        std::unordered_set<Id> chain;
        for (Id at = client.id; at != noId && !ends.contains(at); at = parentOf(workspace, at))
            if (!chain.insert(at).second)
                throw Error(
                    Text::tr("“%1” can't belong to “%2”, since that belongs to “%1” itself. Nothing was "
                             "changed.")
                        .arg(client.name, namesOfClient(workspace, client.parent).value(0)));
        ends.merge(chain);
    }
}

/// Puts the first letter of a field's name in lower case, unless it is an abbreviation.
QString insideSentence(QString name)
{
    if (name.size() > 1 && name[1].isLower())
        name[0] = name[0].toLower();
    return name;
}

QString fieldLabel(ClientField field, const std::vector<Client>& clients)
{
    const QString name = insideSentence(fieldName(field));
    if (clients.size() == 1)
        return Text::tr("Change %1 of %2").arg(name, clients.front().name);
    return Text::tr("Change %1 of %n client(s)", nullptr, static_cast<int>(clients.size())).arg(name);
}

QString updateLabel(const std::vector<Client>& before, const std::vector<Client>& after)
{
    std::optional<ClientField> only;
    int changed = 0;
    for (int i = 0; i < clientFieldCount && before.size() == 1; ++i)
        if (!sameField(before.front(), after.front(), static_cast<ClientField>(i))) {
            only = static_cast<ClientField>(i);
            ++changed;
        }
    if (only && changed == 1)
        return fieldLabel(*only, before);
    return before.size() == 1 ? Text::tr("Change client %1").arg(after.front().name)
                              : Text::tr("Change %n client(s)", nullptr, static_cast<int>(after.size()));
}

/// Writes what differs from the file. @param all clients that exist, tags tidy
void write(
    Workspace& workspace, std::vector<Client> all,
    const std::function<QString(const std::vector<Client>& before, const std::vector<Client>& after)>& label)
{
    std::vector<Id> ids;
    ids.reserve(all.size());
    for (const Client& client : all)
        ids.push_back(client.id);
    const std::vector<Client> stored = readClients(workspace, ids);
    if (stored.size() != all.size())
        throw Error(Text::tr("A client was deleted meanwhile; nothing was changed. Look at the list again."));
    Links links(workspace);
    std::vector<Client> before;
    std::vector<Client> after;
    std::vector<Client> moved;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i] == stored[i])
            continue;
        requireSound(all[i], i);
        links.require(all[i]);
        if (all[i].parent != stored[i].parent)
            moved.push_back(all[i]);
        before.push_back(stored[i]);
        after.push_back(std::move(all[i]));
    }
    if (after.empty())
        return;
    workspace.edit(label(before, after), [&] {
        updateRows(workspace, after, before);
        writeParents(workspace, moved);
        requireNoCircle(workspace, moved);
    });
}

} // namespace

ClientWriter::ClientWriter(Workspace& workspace)
    : m_workspace(workspace),
      m_row(workspace,
            "INSERT INTO client (id, name, short_code, legal_name, tax_number, industry, country, city, "
            "address, web, employees, annual_revenue, client_since, status, why_key, owner, search, notes) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_tagRow(workspace, "INSERT INTO client_tag (id, client, tag) VALUES (?, ?, ?)")
{
}

void ClientWriter::add(const ClientRows& rows)
{
    std::vector<Client> withParent;
    if (!rows.linked().empty()) {
        Links links(m_workspace);
        for (const Id id : rows.ids())
            links.expect(id);
        for (const Client& client : rows.linked()) {
            links.require(client);
            if (client.parent != noId)
                withParent.push_back(client);
        }
    }
    m_row.run(rows.rows());
    m_tagRow.run(rows.tagRows());
    writeParents(m_workspace, withParent);
    requireNoCircle(m_workspace, withParent);
}

std::vector<Id> ClientStore::add(std::vector<Client> all)
{
    if (all.empty())
        return {};
    const QString label = all.size() == 1
                              ? Text::tr("Add client %1").arg(all.front().name)
                              : Text::tr("Add %n client(s)", nullptr, static_cast<int>(all.size()));
    const ClientRows rows(std::move(all));
    m_workspace.edit(label, [&] { ClientWriter(m_workspace).add(rows); });
    return rows.ids();
}

void ClientStore::update(const std::vector<Client>& clients)
{
    std::vector<Client> all = clients;
    for (Client& client : all)
        client.tags = tidyTags(client.tags);
    write(m_workspace, std::move(all), &updateLabel);
}

void ClientStore::setField(const std::vector<Id>& ids, ClientField field, const QString& value)
{
    std::vector<Client> all = readClients(m_workspace, ids);
    if (all.empty())
        return;
    Client source = all.front();
    readField(m_workspace, source, field, value);
    for (Client& client : all)
        copyField(source, client, field);
    write(m_workspace, std::move(all),
          [field](const std::vector<Client>& before, const std::vector<Client>&) {
              return fieldLabel(field, before);
          });
}

void ClientStore::remove(const std::vector<Id>& ids)
{
    const std::unordered_set<Id> distinct(ids.begin(), ids.end());
    qint64 count = 0;
    QString name;
    for (const Id id : distinct)
        if (const QStringList names = namesOfClient(m_workspace, id); !names.isEmpty()) {
            ++count;
            name = names.front();
        }
    if (count == 0)
        return;
    const QString label = count == 1 ? Text::tr("Delete %1").arg(name)
                                     : Text::tr("Delete %n client(s)", nullptr, static_cast<int>(count));
    m_workspace.edit(label, [&] {
        Query row(m_workspace, "DELETE FROM client WHERE id = ?");
        for (const Id id : distinct)
            row.bind(1, id).run();
    });
}

} // namespace kam
