#pragma once

#include "base/error.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

// Clients of the tests name only the fields that matter to them.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

/// A new workspace with its stores.
struct RegistryFixture {
    QTemporaryDir folder;
    std::unique_ptr<kam::Workspace> workspace =
        kam::Workspace::create(folder.filePath(QStringLiteral("w.kam")), QStringLiteral("PLN"));
    kam::ClientStore clients{*workspace};
    kam::TeamStore team{*workspace};

    kam::Id add(const QString& name, kam::Id parent = kam::noId)
    {
        kam::Client client;
        client.name = name;
        client.parent = parent;
        return clients.add(client);
    }
    [[nodiscard]] QStringList names(const std::vector<kam::Id>& ids) const
    {
        QStringList result;
        for (const kam::Client& client : clients.clients(ids))
            result << client.name;
        return result;
    }
    [[nodiscard]] QString lastLabel() const { return workspace->history(1).front().label; }
};

/// The sentence with which @p work was refused, empty where it was not.
template <class Work>
QString refusal(const Work& work)
{
    try {
        work();
    } catch (const kam::Error& error) {
        return error.sentence();
    }
    return {};
}
