#include "workspace/foreignkeys.h"

#include "workspace/rawstatement.h"

namespace kam
{

std::vector<ForeignKey> foreignKeys(sqlite3* database)
{
    std::vector<ForeignKey> keys;
    RawStatement rows(database,
                      "SELECT s.name, f.\"from\", f.\"table\", f.on_delete FROM sqlite_schema AS s, "
                      "pragma_foreign_key_list(s.name) AS f WHERE s.type = 'table'");
    while (rows.step())
        keys.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3) == "CASCADE"});
    return keys;
}

QByteArray quotedName(const QByteArray& name)
{
    return '"' + name + '"';
}

} // namespace kam
