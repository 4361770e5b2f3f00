#include "registry/clientrows.h"

#include "base/error.h"
#include "registry/clientbinding.h"
#include "registry/clientfields.h"

#include <QCoreApplication>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

constexpr std::size_t clientColumns = 18;
constexpr std::size_t tagColumns = 3;

} // namespace

static void requireTag(const Client& client, const QString& tag)
{
    requireStorable(tag, client.name, fieldName(ClientField::Tags));
    if (tag.trimmed().isEmpty())
        throw Error(Text::tr("“%1”: a tag can't be empty. Remove it and try again.").arg(client.name));
}

void requireSound(const Client& client, std::size_t number)
{
    if (client.name.trimmed().isEmpty())
        throw Error(Text::tr("Client number %1 has no name. Enter one and try again; nothing was changed.")
                        .arg(number + 1));
    for (const auto& [field, member] : clientTextFields)
        if (!isStorable(client.*member))
            requireStorable(client.*member, client.name, fieldName(field));
    for (const QString& tag : client.tags)
        requireTag(client, tag);
    if ((client.employees && *client.employees < 0) ||
        (client.annualRevenue && !(*client.annualRevenue >= 0 && std::isfinite(*client.annualRevenue))))
        throw Error(Text::tr("“%1”: employees and annual revenue can't be below 0 or without limit. Correct "
                             "the number, or leave it empty where it is not known.")
                        .arg(client.name));
}

ClientRows::ClientRows(std::vector<Client> clients) : m_rows(clientColumns), m_tagRows(tagColumns)
{
    qint64 tagCount = 0;
    IdSequence ids(static_cast<qint64>(clients.size()));
    m_ids.reserve(clients.size());
    for (std::size_t i = 0; i < clients.size(); ++i) {
        Client& client = clients[i];
        if (client.id == noId)
            client.id = ids.next();
        m_ids.push_back(client.id);
        if (!client.tags.isEmpty())
            client.tags = tidyTags(client.tags);
        tagCount += client.tags.size();
        requireSound(client, i);
        bindClient(m_rows, client);
        m_rows.endRow();
    }
    IdSequence tagIds(tagCount);
    for (Client& client : clients) {
        for (const QString& tag : client.tags) {
            m_tagRows.bind(1, tagIds.next()).bind(2, client.id).bind(3, tag);
            m_tagRows.endRow();
        }
        if (client.owner != noId || client.parent != noId)
            m_linked.push_back(std::move(client));
    }
}

} // namespace kam
