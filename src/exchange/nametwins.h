#pragma once

#include "exchange/textids.h"

#include <QString>

namespace kam
{

class Workspace;

/// Names that are there already, in the registry or earlier in a file of clients: worth a warning, no more,
/// since two clients may have one name.
class NameTwins
{
public:
    explicit NameTwins(const Workspace& workspace);

    /// Takes the name of a row. Touches no workspace.
    /// @returns what sentence() tells of: whose name it is too; 0 where it is new
    [[nodiscard]] qint64 look(const QString& name, qint64 line);
    [[nodiscard]] static QString sentence(qint64 twin);

private:
    TextIds m_names; ///< folded, with their line
};

} // namespace kam
