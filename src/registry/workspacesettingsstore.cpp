#include "registry/workspacesettings.h"

#include "base/error.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

bool isCurrencyCode(const QString& code)
{
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

WorkspaceSettings workspaceSettings(const Workspace& workspace)
{
    Query row(workspace, "SELECT currency, key_client_share, review_months FROM workspace WHERE id = 1");
    if (!row.step())
        return {};
    return {row.text(0), row.real(1), static_cast<int>(row.integer(2))};
}

void storeWorkspaceSettings(Workspace& workspace, const WorkspaceSettings& settings)
{
    if (!isCurrencyCode(settings.currency))
        throw Error(Text::tr("Currency: “%1” is not a currency code. Enter three capital letters such as PLN "
                             "or EUR.")
                        .arg(settings.currency));
    if (!(settings.keyClientShare >= 0 && settings.keyClientShare <= 100))
        throw Error(Text::tr("Share of key clients: enter a percentage from 0 to 100."));
    if (settings.reviewMonths < 1 || settings.reviewMonths > 120)
        throw Error(Text::tr("Review interval: enter 1 to 120 months."));
    workspace.edit(Text::tr("Change the settings of the workspace"), [&] {
        Query(workspace,
              "UPDATE workspace SET currency = ?, key_client_share = ?, review_months = ? WHERE id = 1")
            .bind(1, settings.currency)
            .bind(2, settings.keyClientShare)
            .bind(3, settings.reviewMonths)
            .run();
    });
}

} // namespace kam
