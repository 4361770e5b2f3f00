#include "registry/clientreadstore.h"

#include "base/fold.h"
#include "registry/team.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QHash>
#include <algorithm>

namespace kam
{

namespace
{

/// Rows of one json_each: large enough to be few statements, small enough for the limits on text.
constexpr std::size_t blockSize = 2000;

Client readRow(const Query& row)
{
    Client client;
    client.id = row.integer(0);
    client.name = row.text(1);
    client.shortCode = row.text(2);
    client.legalName = row.text(3);
    client.taxNumber = row.text(4);
    client.industry = row.text(5);
    client.country = row.text(6);
    client.city = row.text(7);
    client.address = row.text(8);
    client.web = row.text(9);
    client.employees = row.maybeInteger(10);
    client.annualRevenue = row.maybeReal(11);
    client.clientSince = row.date(12);
    client.status = statusFromWord(row.text(13)).value_or(ClientStatus::Prospect);
    client.whyKey = whyKeyFromWord(row.text(14)).value_or(WhyKey::NotSet);
    client.owner = row.integer(15);
    client.parent = row.integer(16);
    client.notes = row.text(17);
    return client;
}

void readTagsOf(const Workspace& workspace, const QString& ids, Client* begin, Client* end)
{
    Query tags(workspace,
               "SELECT t.client, t.tag FROM json_each(?) j CROSS JOIN client_tag t ON t.client = j.value");
    tags.bind(1, ids);
    QHash<Id, QStringList> byClient;
    while (tags.step())
        byClient[tags.integer(0)] << tags.text(1);
    if (byClient.isEmpty())
        return;
    for (; begin != end; ++begin) {
        begin->tags = byClient.value(begin->id);
        begin->tags.sort();
        begin->tags.removeDuplicates();
    }
}

/// The one row of a query, noId where there is none or a second one.
Id onlyId(Query& query, bool& found)
{
    found = query.step();
    if (!found)
        return noId;
    const Id id = query.integer(0);
    return query.step() ? noId : id;
}

} // namespace

QString jsonArray(const Id* begin, const Id* end)
{
    QByteArray json = "[";
    for (; begin != end; ++begin) {
        if (json.size() > 1)
            json += ',';
        json += QByteArray::number(*begin);
    }
    return QString::fromLatin1(json + ']');
}

QString jsonArray(const std::vector<Id>& ids)
{
    return jsonArray(ids.data(), ids.data() + ids.size());
}

QString searchText(const Client& client)
{
    QString text = folded(client.name);
    text.reserve(text.size() + client.shortCode.size() + client.legalName.size() + client.taxNumber.size() +
                 client.city.size() + 4);
    for (const QString* part : {&client.shortCode, &client.legalName, &client.taxNumber, &client.city}) {
        text += u'\n';
        if (!part->isEmpty())
            text += folded(*part);
    }
    return text;
}

std::vector<Client> readClients(const Workspace& workspace, const std::vector<Id>& ids)
{
    std::vector<Client> result;
    result.reserve(ids.size());
    for (std::size_t begin = 0; begin < ids.size(); begin += blockSize) {
        const QString block =
            jsonArray(ids.data() + begin, ids.data() + std::min(begin + blockSize, ids.size()));
        const std::size_t first = result.size();
        Query rows(workspace, "SELECT c.id, c.name, c.short_code, c.legal_name, c.tax_number, c.industry, "
                              "c.country, c.city, c.address, c.web, c.employees, c.annual_revenue, "
                              "c.client_since, c.status, c.why_key, c.owner, c.parent, c.notes "
                              "FROM json_each(?) j CROSS JOIN client c ON c.id = j.value");
        rows.bind(1, block);
        while (rows.step())
            result.push_back(readRow(rows));
        readTagsOf(workspace, block, result.data() + first, result.data() + result.size());
    }
    return result;
}

bool clientExists(const Workspace& workspace, Id client)
{
    Query row(workspace, "SELECT 1 FROM client WHERE id = ?");
    return row.bind(1, client).step();
}

bool memberExists(const Workspace& workspace, Id member)
{
    Query row(workspace, "SELECT 1 FROM team_member WHERE id = ?");
    return row.bind(1, member).step();
}

Id parentOf(const Workspace& workspace, Id client)
{
    Query row(workspace, "SELECT parent FROM client WHERE id = ?");
    return row.bind(1, client).step() ? row.integer(0) : noId;
}

std::vector<Id> childrenOf(const Workspace& workspace, const std::vector<Id>& parents)
{
    std::vector<Id> children;
    for (std::size_t begin = 0; begin < parents.size(); begin += blockSize) {
        Query rows(workspace, "SELECT c.id FROM json_each(?) j CROSS JOIN client c ON c.parent = j.value");
        rows.bind(1, jsonArray(parents.data() + begin,
                               parents.data() + std::min(begin + blockSize, parents.size())));
        while (rows.step())
            children.push_back(rows.integer(0));
    }
    std::sort(children.begin(), children.end());
    return children;
}

std::vector<Id> clientsWithFoldedName(const Workspace& workspace, const QString& foldedName)
{
    // The name is the first line of the column.
    Query rows(workspace, "SELECT id FROM client WHERE search >= ?1 || char(10) AND search < ?1 || char(11)");
    rows.bind(1, foldedName);
    std::vector<Id> ids;
    while (rows.step())
        ids.push_back(rows.integer(0));
    std::sort(ids.begin(), ids.end());
    return ids;
}

Id clientCalled(const Workspace& workspace, const QString& nameOrCode)
{
    if (nameOrCode.isEmpty())
        return noId;
    bool found = false;
    {
        Query byName(workspace, "SELECT id FROM client WHERE name = ? LIMIT 2");
        const Id id = onlyId(byName.bind(1, nameOrCode), found);
        if (found)
            return id;
    }
    {
        Query byCode(workspace, "SELECT id FROM client WHERE short_code = ? AND short_code <> '' LIMIT 2");
        const Id id = onlyId(byCode.bind(1, nameOrCode), found);
        if (found)
            return id;
    }
    const auto near = clientsWithFoldedName(workspace, folded(nameOrCode));
    return near.size() == 1 ? near.front() : noId;
}

Id memberCalled(const Workspace& workspace, const QString& nameOrEmail)
{
    if (nameOrEmail.isEmpty())
        return noId;
    bool found = false;
    Query exact(workspace, "SELECT id FROM team_member WHERE name = ? LIMIT 2");
    const Id byName = onlyId(exact.bind(1, nameOrEmail), found);
    if (found)
        return byName;
    const QString wanted = folded(nameOrEmail);
    std::vector<Id> near;
    std::vector<Id> byEmail;
    Query rows(workspace, "SELECT id, name, email FROM team_member");
    while (rows.step()) {
        if (folded(rows.text(1)) == wanted)
            near.push_back(rows.integer(0));
        if (rows.text(2) == nameOrEmail)
            byEmail.push_back(rows.integer(0));
    }
    const auto& candidates = near.empty() ? byEmail : near;
    return candidates.size() == 1 ? candidates.front() : noId;
}

QStringList namesOfClient(const Workspace& workspace, Id client)
{
    Query row(workspace, "SELECT name, short_code FROM client WHERE id = ?");
    return row.bind(1, client).step() ? QStringList{row.text(0), row.text(1)} : QStringList();
}

QStringList namesOfMember(const Workspace& workspace, Id member)
{
    Query row(workspace, "SELECT name, email FROM team_member WHERE id = ?");
    return row.bind(1, member).step() ? QStringList{row.text(0), row.text(1)} : QStringList();
}

void glanceAtClients(const Workspace& workspace, const std::function<void(const ClientGlance&)>& look)
{
    Query rows(workspace,
               "SELECT id, name, substr(search, 1, instr(search, char(10)) - 1), tax_number, country, "
               "status, owner IS NOT NULL FROM client ORDER BY id");
    ClientGlance glance;
    while (rows.step()) {
        glance.id = rows.integer(0);
        glance.name = rows.text(1);
        glance.foldedName = rows.text(2);
        glance.taxNumber = rows.text(3);
        glance.country = rows.text(4);
        glance.status = statusFromWord(rows.text(5)).value_or(ClientStatus::Prospect);
        glance.hasOwner = rows.integer(6) != 0;
        look(glance);
    }
}

} // namespace kam
