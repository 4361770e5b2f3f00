#include "buyingcentre/personfind.h"

#include "base/fold.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QStringList>
#include <algorithm>

namespace kam
{

std::vector<FoundPerson> findPeople(const Workspace& workspace, const QString& text, int most)
{
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<FoundPerson> found;
    if (words.isEmpty())
        return found;
    Query rows(workspace,
               "SELECT person.id, person.client, person.name, person.position, person.email, client.name "
               "FROM person JOIN client ON client.id = person.client WHERE person.name <> '' "
               "ORDER BY person.id");
    while (static_cast<int>(found.size()) < most && rows.step()) {
        const QString search = folded(rows.text(2) + QLatin1Char(' ') + rows.text(4));
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return search.contains(word); }))
            found.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(5)});
    }
    return found;
}

} // namespace kam
