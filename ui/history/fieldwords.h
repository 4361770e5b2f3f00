#pragma once

#include "workspace/changes.h"

#include <QHash>
#include <QString>

namespace kam
{

class Workspace;

/// Puts a field change into words: names instead of identifiers, translated headings, numbers of the locale.
/// Remembers the names it looked up.
class FieldWords
{
public:
    explicit FieldWords(Workspace& workspace) : m_workspace(workspace) {}

    [[nodiscard]] QString subject(const FieldChange& change);
    [[nodiscard]] QString field(const FieldChange& change) const;
    /// @param value one of the two of the change
    [[nodiscard]] QString value(const FieldChange& change, const QVariant& value);
    /// False for keys and search indexes, which say nothing to a person.
    [[nodiscard]] static bool isShown(const FieldChange& change);

private:
    [[nodiscard]] QString nameOf(const QByteArray& table, Id row);

    Workspace& m_workspace;
    QHash<std::pair<QByteArray, Id>, QString> m_names;
};

} // namespace kam
