#pragma once

#include <QString>
#include <optional>

namespace kam
{

class Workspace;

/// Settings that belong to the data, not to the person: the one row of the table workspace.
struct WorkspaceSettings {
    QString currency;               ///< ISO 4217 code
    double keyClientShare = 10;     ///< percent of the registry above which key clients are too many
    int reviewMonths = 12;          ///< after which a scoring model is due for review
    double discountRate = 10;       ///< percent, above -100; that of new scenarios
    double classALimit = 80;        ///< percent of the cumulative share up to which a client is in class A
    double classBLimit = 95;        ///< the same for class B
    std::optional<int> figuresYear; ///< whose figures feed the scoring; none for the newest year with sales
    int judgementMonths = 12;       ///< after which what was known about a person is out of date
    int assessmentMonths = 6;       ///< after which the relation with a key client is to be assessed again
};

[[nodiscard]] WorkspaceSettings workspaceSettings(const Workspace& workspace);
/// @throws Error naming the field
void storeWorkspaceSettings(Workspace& workspace, const WorkspaceSettings& settings);

} // namespace kam
