#pragma once

#include "registry/client.h"

#include <QString>
#include <optional>
#include <vector>

namespace kam
{

class Workspace;

/// Rows of a spreadsheet read as clients, before anything is written.
struct PastedClients {
    struct Row {
        int line = 0; ///< counted from 1, as in the text
        Client client;
        QString problem; ///< not empty: the row can't be added
        QString warning; ///< not empty: it can, but should be looked at
    };
    std::vector<std::optional<ClientField>> columns; ///< nothing: a column that is left out
    QStringList headings;                            ///< as pasted; empty where there were none
    std::vector<Row> rows;

    [[nodiscard]] std::vector<Client> addable() const;
};

/// Cells of text from a spreadsheet or a CSV file: tabs, semicolons or commas between columns, whichever the
/// first line has; fields may be quoted.
[[nodiscard]] std::vector<QStringList> cellsOf(const QString& text);

/// @throws Error for what can't be read, is not UTF-8 or too large for a window
[[nodiscard]] QString textOfFile(const QString& path);

/// @param columns of the table, for text without headings
[[nodiscard]] PastedClients readPasted(Workspace& workspace, const QString& text,
                                       const std::vector<ClientField>& columns);

/// What a spreadsheet takes: a line a client, tabs between fields, decimal marks of the locale.
[[nodiscard]] QString clientsAsText(Workspace& workspace, const std::vector<Id>& clients,
                                    const std::vector<ClientField>& columns, bool withHeadings);

} // namespace kam
