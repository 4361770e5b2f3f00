#include "relationship/check.h"

#include "base/error.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Relationship)
};

} // namespace

QString clientNamed(const Workspace& workspace, Id client)
{
    Query row(workspace, "SELECT name FROM client WHERE id = ?");
    if (!row.bind(1, client).step())
        throw Error(Text::tr("The client is no longer in this workspace. Choose another."));
    return row.text(0);
}

void refuseMissing()
{
    throw Error(Text::tr("It was removed meanwhile; nothing was changed. Look at the page again."),
                "row of the relationship gone");
}

void requireDay(QDate day, const QString& client)
{
    if (!day.isValid())
        throw Error(Text::tr("“%1”: enter the day, such as 2026-01-31.").arg(client));
}

std::vector<NamedClient> keyClients(const Workspace& workspace)
{
    Query rows(workspace, "SELECT id, name FROM client WHERE status = 'key-client' ORDER BY name, id");
    std::vector<NamedClient> clients;
    while (rows.step())
        clients.push_back({rows.integer(0), rows.text(1)});
    return clients;
}

} // namespace kam
