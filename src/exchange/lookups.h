#pragma once

#include "base/identifier.h"
#include "exchange/clientnames.h"

#include <QStringList>
#include <string>
#include <string_view>
#include <unordered_map>

namespace kam
{

class Workspace;

/// Finds by text, remembering what it found: a file of a million rows names few clients.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
using IdsByText = std::unordered_map<std::string, Id, TextHash, std::equal_to<>>;

class ClientLookup
{
public:
    explicit ClientLookup(const Workspace& workspace) : m_names(workspace) {}
    /// As ClientNames::find(). @throws Error, also where the text is empty
    [[nodiscard]] Id find(std::string_view text);

private:
    ClientNames m_names;
    IdsByText m_found;
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
    IdsByText m_found; ///< by name and group, apart by a NUL, which neither holds
    std::unordered_map<std::string, std::pair<Id, Id>> m_lines; ///< folded name: line and its group
    QStringList m_added;
};

} // namespace kam
