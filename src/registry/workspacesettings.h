#pragma once

#include <QString>

namespace kam
{

class Workspace;

/// Settings that belong to the data, not to the person: the one row of the table workspace.
struct WorkspaceSettings {
    QString currency;           ///< ISO 4217 code
    double keyClientShare = 10; ///< percent of the registry above which key clients are too many
    int reviewMonths = 12;      ///< after which a scoring model is due for review
};

[[nodiscard]] WorkspaceSettings workspaceSettings(const Workspace& workspace);
/// @throws Error naming the field
void storeWorkspaceSettings(Workspace& workspace, const WorkspaceSettings& settings);

} // namespace kam
