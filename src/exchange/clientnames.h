#pragma once

#include "registry/client.h"

#include <QHash>
#include <QString>

namespace kam
{

class Workspace;

/// All clients by name, for files of many rows that name them.
class ClientNames
{
public:
    explicit ClientNames(const Workspace& workspace);

    /// By exact name, then exact short code, then the name without case and diacritics.
    /// @throws Error where there is none, or more than one
    [[nodiscard]] Id find(const QString& nameOrCode) const;
    /// The name, or the short code where only that is unique, or "#" and the identifier, which find() takes
    /// too.
    [[nodiscard]] QString unique(const Client& client) const;
    [[nodiscard]] const std::vector<Client>& clients() const { return m_clients; }

private:
    using Index = QHash<QString, Id>; ///< noId where more than one client has the text

    std::vector<Client> m_clients;
    Index m_byName;
    Index m_byCode;
    Index m_byFolded;
};

} // namespace kam
