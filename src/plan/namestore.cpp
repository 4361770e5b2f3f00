#include "plan/names.h"

#include "base/error.h"
#include "workspace/query.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

} // namespace

QString planClientName(const Workspace& workspace, Id client)
{
    Query row(workspace, "SELECT name FROM client WHERE id = ?");
    if (!row.bind(1, client).step())
        throw Error(Text::tr("The client is no longer there; nothing was changed."), "gone");
    return row.text(0);
}

} // namespace kam
