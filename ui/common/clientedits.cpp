#include "common/clientedits.h"

#include "common/desk.h"
#include "registry/clientstore.h"
#include "registry/nip.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClientEdits)
};

/// More than this many rows take long enough to be seen.
constexpr size_t fewClients = 2'000;

void change(Workspace& workspace, const QString& label, const std::vector<Id>& ids,
            const std::function<void(Client&)>& change)
{
    ClientStore store(workspace);
    workspace.edit(label, [&] {
        std::vector<Client> clients = store.clients(ids);
        for (Client& client : clients)
            change(client);
        store.update(clients);
    });
}

} // namespace

QString rowText(Id row)
{
    return row == noId ? QString() : u'#' + QString::number(row);
}

void addTag(Workspace& workspace, const std::vector<Id>& clients, const QString& tag)
{
    const int n = static_cast<int>(clients.size());
    change(workspace, Text::tr("Add tag %1 to %n client(s)", nullptr, n).arg(tag), clients,
           [&](Client& client) {
               if (!client.tags.contains(tag))
                   client.tags.append(tag);
           });
}

void removeTag(Workspace& workspace, const std::vector<Id>& clients, const QString& tag)
{
    const int n = static_cast<int>(clients.size());
    change(workspace, Text::tr("Remove tag %1 from %n client(s)", nullptr, n).arg(tag), clients,
           [&](Client& client) { client.tags.removeAll(tag); });
}

void writeClients(Desk& desk, const QString& title, size_t clients,
                  const std::function<void(Workspace&)>& write, const std::function<void()>& done)
{
    if (clients > fewClients) {
        desk.actLong(
            title, [write](Workspace& workspace, Progress&) { write(workspace); }, done);
        return;
    }
    if (desk.act([&] { write(desk.workspace()); }) && done)
        done();
}

QString fieldWarning(Workspace& workspace, Id client, ClientField field, const QString& text)
{
    if (field == ClientField::TaxNumber)
        return taxNumberProblem(text, ClientStore(workspace).client(client).value_or(Client()).country);
    if (field != ClientField::Name)
        return {};
    const auto others = ClientStore(workspace).sameName(text, client);
    return others.empty()
               ? QString()
               : Text::tr("%n other client(s) have this name too.", nullptr, static_cast<int>(others.size()));
}

} // namespace kam
