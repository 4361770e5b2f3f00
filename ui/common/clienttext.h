#pragma once

#include "registry/client.h"

#include <QHash>
#include <QLocale>

namespace kam
{

class Workspace;

/// Names of the rows a client refers to, for showing it.
struct ReferenceNames {
    QHash<Id, QString> owners;
    QHash<Id, QString> parents;
};

[[nodiscard]] bool isNumber(ClientField field);
/// Owner and Parent: fields whose value is a row of the workspace.
[[nodiscard]] bool isReference(ClientField field);

/// The text of a field as people read it, in their language and with their decimal mark.
[[nodiscard]] QString shownField(const Client& client, ClientField field, const ReferenceNames& names,
                                 const QLocale& locale);
/// The text of a field as a person edits it: numbers in full without grouping, dates as shown.
[[nodiscard]] QString typedField(const Client& client, ClientField field, const ReferenceNames& names,
                                 const QLocale& locale);

} // namespace kam
