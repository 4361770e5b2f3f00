#pragma once

#include "common/texttable.h"
#include "plan/action.h"

#include <QHash>

namespace kam
{

class Workspace;

/// What the views of the actions show in place of identifiers.
struct ActionNames {
    QHash<Id, QString> team;
    QHash<Id, QString> people;       ///< at the client
    QHash<Id, QString> peopleInFull; ///< with roles and goals, a line each
    QHash<Id, QString> goals;
};
[[nodiscard]] ActionNames actionNames(Workspace& workspace, Id client);

[[nodiscard]] QStringList actionHeadings();
[[nodiscard]] TextRow actionRow(const Action& action, const ActionNames& names, QDate today);
/// "Need certainty: maintain", a line each.
[[nodiscard]] QString tacticsText(const Action& action);
[[nodiscard]] QString factorsText(const Action& action);

/// The action matrix: person, certainty, relationship factor, who of ours, what, when. Actions that were
/// dropped are not in it; those of one person stand together.
[[nodiscard]] QStringList matrixHeadings();
[[nodiscard]] std::vector<const Action*> matrixOrder(const std::vector<Action>& actions,
                                                     const ActionNames& names);
[[nodiscard]] TextRow matrixRow(const Action& action, const ActionNames& names, bool samePerson);

} // namespace kam
