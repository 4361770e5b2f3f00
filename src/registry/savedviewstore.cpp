#include "registry/savedview.h"

#include "base/error.h"
#include "registry/storable.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCollator>
#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};
} // namespace

Id SavedViewStore::save(const SavedView& view)
{
    if (view.name.trimmed().isEmpty())
        throw Error(Text::tr("A view needs a name. Enter one and try again."));
    requireStorable(view.name, view.name, Text::tr("Name"));
    requireStorable(view.definition, view.name, Text::tr("Definition"));
    Id id = noId;
    m_workspace.edit(Text::tr("Save view %1").arg(view.name), [&] {
        Query upsert(m_workspace, "INSERT INTO saved_view (id, page, name, definition) VALUES (?, ?, ?, ?) "
                                  "ON CONFLICT (page, name) DO UPDATE SET definition = excluded.definition "
                                  "RETURNING id");
        upsert.bind(1, newId()).bind(2, view.page).bind(3, view.name).bind(4, view.definition);
        if (upsert.step())
            id = upsert.integer(0);
        upsert.run();
    });
    return id;
}

void SavedViewStore::remove(Id view)
{
    QString name;
    {
        Query row(m_workspace, "SELECT name FROM saved_view WHERE id = ?");
        row.bind(1, view);
        if (!row.step())
            return;
        name = row.text(0);
    }
    m_workspace.edit(Text::tr("Delete view %1").arg(name),
                     [&] { Query(m_workspace, "DELETE FROM saved_view WHERE id = ?").bind(1, view).run(); });
}

std::vector<SavedView> SavedViewStore::all(const QString& page) const
{
    Query rows(m_workspace, "SELECT id, page, name, definition FROM saved_view WHERE page = ? ORDER BY name");
    rows.bind(1, page);
    std::vector<SavedView> views;
    while (rows.step())
        views.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.text(3)});
    const QCollator alphabet{QLocale()};
    std::stable_sort(views.begin(), views.end(), [&](const SavedView& a, const SavedView& b) {
        return alphabet.compare(a.name, b.name) < 0;
    });
    return views;
}

} // namespace kam
