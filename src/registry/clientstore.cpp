#include "registry/clientstore.h"

#include "base/error.h"
#include "registry/clientfields.h"
#include "registry/clientreadstore.h"
#include "registry/storable.h"
#include "workspace/bulkquery.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

/// Checks clients before they are written, so that what is wrong is said by client and field.
class Checker
{
public:
    explicit Checker(const Workspace& workspace) : m_workspace(workspace) {}

    /// Clients of the same step may be each other's parents.
    void expect(Id client) { m_parents.emplace(client, true); }

    void require(const Client& client, std::size_t number)
    {
        if (client.name.trimmed().isEmpty())
            throw Error(
                Text::tr("Client number %1 has no name. Enter one and try again; nothing was changed.")
                    .arg(number + 1));
        for (const auto& [field, member] : clientTextFields)
            if (!isStorable(client.*member))
                requireStorable(client.*member, client.name, fieldName(field));
        for (const QString& tag : client.tags)
            requireTag(client, tag);
        if ((client.employees && *client.employees < 0) ||
            (client.annualRevenue && !(*client.annualRevenue >= 0 && std::isfinite(*client.annualRevenue))))
            throw Error(
                Text::tr("“%1”: employees and annual revenue can't be below 0 or without limit. Correct "
                         "the number, or leave it empty where it is not known.")
                    .arg(client.name));
        requireLinks(client);
    }

private:
    static void requireTag(const Client& client, const QString& tag)
    {
        requireStorable(tag, client.name, fieldName(ClientField::Tags));
        if (tag.trimmed().isEmpty())
            throw Error(Text::tr("“%1”: a tag can't be empty. Remove it and try again.").arg(client.name));
    }

    void requireLinks(const Client& client)
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

/// The parameters of INSERT and UPDATE, without the parent.
template <class Row>
void bindRow(Row& row, const Client& client)
{
    row.bind(1, client.id)
        .bind(2, client.name)
        .bind(3, client.shortCode)
        .bind(4, client.legalName)
        .bind(5, client.taxNumber)
        .bind(6, client.industry)
        .bind(7, client.country)
        .bind(8, client.city)
        .bind(9, client.address)
        .bind(10, client.web)
        .bind(11, client.employees)
        .bind(12, client.annualRevenue)
        .bind(13, client.clientSince)
        .bind(14, statusWord(client.status))
        .bind(15, whyKeyWord(client.whyKey))
        .bindId(16, client.owner)
        .bind(17, searchText(client))
        .bind(18, client.notes);
}

void insertRows(Workspace& workspace, const std::vector<Client>& clients)
{
    qint64 tagCount = 0;
    for (const Client& client : clients)
        tagCount += client.tags.size();
    IdSequence tagIds(tagCount);
    BulkQuery row(
        workspace,
        "INSERT INTO client (id, name, short_code, legal_name, tax_number, industry, country, city, "
        "address, web, employees, annual_revenue, client_since, status, why_key, owner, search, notes) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    BulkQuery tagRow(workspace, "INSERT INTO client_tag (id, client, tag) VALUES (?, ?, ?)");
    for (const Client& client : clients) {
        bindRow(row, client);
        row.run();
    }
    row.finish();
    for (const Client& client : clients)
        for (const QString& tag : client.tags)
            tagRow.bind(1, tagIds.next()).bind(2, client.id).bind(3, tag).run();
    tagRow.finish();
}

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
        bindRow(row, clients[i]);
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
    Checker checker(workspace);
    std::vector<Client> before;
    std::vector<Client> after;
    std::vector<Client> moved;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i] == stored[i])
            continue;
        checker.require(all[i], i);
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

std::vector<Id> ClientStore::add(std::vector<Client> all)
{
    IdSequence sequence(static_cast<qint64>(all.size()));
    std::vector<Id> ids;
    ids.reserve(all.size());
    Checker checker(m_workspace);
    for (Client& client : all) {
        if (client.id == noId)
            client.id = sequence.next();
        ids.push_back(client.id);
        checker.expect(client.id);
        if (!client.tags.isEmpty())
            client.tags = tidyTags(client.tags);
    }
    std::vector<Client> withParent;
    for (std::size_t i = 0; i < all.size(); ++i) {
        checker.require(all[i], i);
        if (all[i].parent != noId)
            withParent.push_back(all[i]);
    }
    if (all.empty())
        return ids;
    const QString label = all.size() == 1
                              ? Text::tr("Add client %1").arg(all.front().name)
                              : Text::tr("Add %n client(s)", nullptr, static_cast<int>(all.size()));
    m_workspace.edit(label, [&] {
        insertRows(m_workspace, all);
        writeParents(m_workspace, withParent);
        requireNoCircle(m_workspace, withParent);
    });
    return ids;
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
