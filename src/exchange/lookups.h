#pragma once

#include "base/identifier.h"
#include "exchange/clientnames.h"
#include "exchange/textids.h"

#include <QStringList>
#include <string>
#include <string_view>
#include <unordered_map>

namespace kam
{

class Workspace;

/// Clients by name or code, remembering what it found.
class ClientLookup
{
public:
    explicit ClientLookup(const Workspace& workspace) : m_names(workspace) {}
    /// As ClientNames::find(). @throws Error, also where the text is empty
    [[nodiscard]] Id find(std::string_view text);

private:
    ClientNames m_names;
    TextIds m_found;
};

/// Product lines by name; those a file names for the first time are made.
class ProductLineLookup
{
public:
    /// @param writes false for a dry run: new lines are only counted
    ProductLineLookup(Workspace& workspace, bool writes);
    /// @param group of a new line; empty for none. @throws Error where the line belongs to another group
    [[nodiscard]] Id find(std::string_view name, std::string_view group);
    /// Sentences for the report.
    [[nodiscard]] QStringList notes() const;

private:
    [[nodiscard]] Id findOrAdd(const QString& name, const QString& group);
    [[nodiscard]] Id groupCalled(const QString& name);
    [[nodiscard]] Id add(const QString& name, Id parent);

    Workspace& m_workspace;
    bool m_writes;
    TextIds m_plain;   ///< named without a group
    TextIds m_grouped; ///< by name and group, apart by a NUL, which neither holds
    std::string m_key;
    std::unordered_map<std::string, std::pair<Id, Id>> m_lines; ///< folded name: line and its group
    QStringList m_added;
};

} // namespace kam
