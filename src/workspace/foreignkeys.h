#pragma once

#include <QByteArray>
#include <vector>

struct sqlite3;

namespace kam
{

/// A column that refers to the key of another table.
struct ForeignKey {
    QByteArray child;
    QByteArray column;
    QByteArray parent;
    bool cascades = false; ///< the row goes with the one it refers to; else the column becomes NULL
};

[[nodiscard]] std::vector<ForeignKey> foreignKeys(sqlite3* database);

/// A name of the verified schema, quoted for SQL made at run time.
[[nodiscard]] QByteArray quotedName(const QByteArray& name);

} // namespace kam
