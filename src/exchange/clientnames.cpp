#include "exchange/clientnames.h"

#include "base/error.h"
#include "base/fold.h"
#include "registry/clientstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

void enter(QHash<QString, Id>& index, const QString& key, Id id)
{
    if (key.isEmpty())
        return;
    const auto found = index.find(key);
    if (found == index.end())
        index.insert(key, id);
    else
        *found = noId;
}

} // namespace

ClientNames::ClientNames(const Workspace& workspace)
{
    // The store is for writing too; here it only reads.
    const ClientStore store(const_cast<Workspace&>(workspace));
    m_clients = store.clients(store.find({}));
    for (const Client& client : m_clients) {
        enter(m_byName, client.name, client.id);
        enter(m_byCode, client.shortCode, client.id);
        enter(m_byFolded, folded(client.name), client.id);
    }
}

Id ClientNames::find(const QString& nameOrCode) const
{
    bool ambiguous = false;
    const std::pair<const Index*, QString> ways[] = {
        {&m_byName, nameOrCode}, {&m_byCode, nameOrCode}, {&m_byFolded, folded(nameOrCode)}};
    for (const auto& [index, key] : ways) {
        const auto found = index->constFind(key);
        if (found == index->constEnd())
            continue;
        if (*found != noId)
            return *found;
        ambiguous = true;
    }
    if (nameOrCode.startsWith(u'#')) {
        const Id id = nameOrCode.mid(1).toLongLong();
        for (const Client& client : m_clients)
            if (client.id == id)
                return id;
    }
    if (ambiguous)
        throw Error(Text::tr("more than one client is called “%1”. Use the short code.").arg(nameOrCode),
                    "ambiguous client");
    throw Error(
        Text::tr("no client is called “%1”. Import the client first, or correct the name.").arg(nameOrCode),
        "unknown client");
}

QString ClientNames::unique(const Client& client) const
{
    if (m_byName.value(client.name) == client.id)
        return client.name;
    // A code that is also somebody's name would lead there.
    if (m_byCode.value(client.shortCode) == client.id && !m_byName.contains(client.shortCode))
        return client.shortCode;
    return u'#' + QString::number(client.id);
}

} // namespace kam
