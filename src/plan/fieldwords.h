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
    explicit FieldWords(const Workspace& workspace) : m_workspace(workspace) {}

    /// "Goal Preferred supplier"
    [[nodiscard]] QString subject(const FieldChange& change);
    [[nodiscard]] QString field(const FieldChange& change) const;
    /// @param value one of the two of the change
    [[nodiscard]] QString value(const FieldChange& change, const QVariant& value);
    /// False for keys, search indexes and places on a map or in a list, which say nothing to a person.
    [[nodiscard]] static bool isShown(const FieldChange& change);

private:
    [[nodiscard]] QString nameOf(const QByteArray& table, Id row);

    const Workspace& m_workspace;
    QHash<std::pair<QByteArray, Id>, QString> m_names;
};

/// Translated; a table or column that nobody named stands as it is called in the file.
[[nodiscard]] QString tableName(const QByteArray& table);
[[nodiscard]] QString columnName(const QByteArray& table, const QByteArray& column);
/// A stable word as people read it, "planned"; empty where the column has none.
[[nodiscard]] QString wordName(const QByteArray& table, const QByteArray& column, const QString& word);

} // namespace kam
