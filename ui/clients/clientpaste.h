#pragma once

#include "common/importsource.h"
#include "registry/client.h"

#include <QString>
#include <vector>

namespace kam
{

class Workspace;

/// Rows of a spreadsheet from the clipboard, as a table to import. A first row that names fields is its
/// header; else the columns stand for those of the table on the screen.
/// @param columns as they are shown
/// @throws Error for what can't be read
[[nodiscard]] ImportSource pastedClients(const Workspace& workspace, const QString& text,
                                         const std::vector<ClientField>& columns);

/// What a spreadsheet takes: a line a client, tabs between fields, decimal marks of the locale.
[[nodiscard]] QString clientsAsText(Workspace& workspace, const std::vector<Id>& clients,
                                    const std::vector<ClientField>& columns, bool withHeadings);

} // namespace kam
