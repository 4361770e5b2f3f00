#include "registry/productline.h"

#include "base/error.h"
#include "base/fold.h"
#include "registry/storable.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCollator>
#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

bool isGroup(const Workspace& workspace, Id line)
{
    Query row(workspace, "SELECT 1 FROM product_line WHERE parent = ? LIMIT 1");
    return row.bind(1, line).step();
}

std::optional<ProductLine> find(const Workspace& workspace, Id id)
{
    Query row(workspace, "SELECT id, name, parent, position FROM product_line WHERE id = ?");
    if (!row.bind(1, id).step())
        return std::nullopt;
    return ProductLine{row.integer(0), row.text(1), row.integer(2), static_cast<int>(row.integer(3))};
}

void requireValid(const Workspace& workspace, const ProductLine& line)
{
    if (line.name.trimmed().isEmpty())
        throw Error(Text::tr("A product line needs a name. Enter one and try again."), "no name");
    requireStorable(line.name, line.name, Text::tr("Name"));
    Query same(workspace, "SELECT 1 FROM product_line WHERE name = ? AND id <> ?");
    if (same.bind(1, line.name).bind(2, line.id).step())
        throw Error(Text::tr("There is a product line “%1” already. Choose another name.").arg(line.name),
                    "name taken");
    if (line.parent == noId)
        return;
    const auto group = find(workspace, line.parent);
    if (!group)
        throw Error(Text::tr("“%1”: its group is no longer there. Choose another one.").arg(line.name),
                    "no group");
    if (group->parent != noId || group->id == line.id)
        throw Error(Text::tr("“%1” can't belong to “%2”, which is itself a line of a group: there are two "
                             "levels. Choose a group.")
                        .arg(line.name, group->name),
                    "third level");
    if (isGroup(workspace, line.id))
        throw Error(
            Text::tr("“%1” has lines of its own, so it can't belong to a group: there are two levels. "
                     "Move its lines first.")
                .arg(line.name),
            "third level");
}

int behindOthers(const Workspace& workspace, Id parent)
{
    Query row(workspace, "SELECT coalesce(max(position), 0) + 1 FROM product_line WHERE parent IS ?");
    row.bindId(1, parent).step();
    return static_cast<int>(row.integer(0));
}

void insert(Workspace& workspace, const ProductLine& line)
{
    requireValid(workspace, line);
    Query(workspace, "INSERT INTO product_line (id, name, parent, position) VALUES (?, ?, ?, ?)")
        .bind(1, line.id)
        .bind(2, line.name)
        .bindId(3, line.parent)
        .bind(4, line.position > 0 ? line.position : behindOthers(workspace, line.parent))
        .run();
}

} // namespace

std::vector<ProductLine> readProductLines(const Workspace& workspace)
{
    std::map<Id, std::vector<ProductLine>> children;
    Query rows(workspace, "SELECT id, name, parent, position FROM product_line ORDER BY position, name, id");
    while (rows.step())
        children[rows.integer(2)].push_back(
            {rows.integer(0), rows.text(1), rows.integer(2), static_cast<int>(rows.integer(3))});
    const QCollator alphabet{QLocale()};
    for (auto& [parent, lines] : children)
        std::stable_sort(lines.begin(), lines.end(), [&](const ProductLine& a, const ProductLine& b) {
            return a.position != b.position ? a.position < b.position : alphabet.compare(a.name, b.name) < 0;
        });
    std::vector<ProductLine> tree;
    for (const ProductLine& top : children[noId]) {
        tree.push_back(top);
        const auto below = children.find(top.id);
        if (below != children.end())
            tree.insert(tree.end(), below->second.begin(), below->second.end());
    }
    return tree;
}

std::vector<Id> ProductLineStore::add(const std::vector<ProductLine>& lines)
{
    std::vector<Id> ids;
    const QString label = lines.size() == 1
                              ? Text::tr("Add product line %1").arg(lines.front().name)
                              : Text::tr("Add %n product line(s)", nullptr, static_cast<int>(lines.size()));
    m_workspace.edit(label, [&] {
        for (ProductLine line : lines) {
            line.id = line.id == noId ? newId() : line.id;
            insert(m_workspace, line);
            ids.push_back(line.id);
        }
    });
    return ids;
}

void ProductLineStore::update(const ProductLine& changed)
{
    if (!line(changed.id))
        throw Error(
            Text::tr("The product line %1 is no longer there; nothing was changed.").arg(changed.name),
            "gone");
    requireValid(m_workspace, changed);
    m_workspace.edit(Text::tr("Change product line %1").arg(changed.name), [&] {
        Query(m_workspace, "UPDATE product_line SET name = ?2, parent = ?3, position = ?4 WHERE id = ?1")
            .bind(1, changed.id)
            .bind(2, changed.name)
            .bindId(3, changed.parent)
            .bind(4, changed.position > 0 ? changed.position : behindOthers(m_workspace, changed.parent))
            .run();
    });
}

void ProductLineStore::remove(Id id)
{
    const auto gone = line(id);
    if (!gone)
        return;
    m_workspace.edit(Text::tr("Remove product line %1").arg(gone->name),
                     [&] { Query(m_workspace, "DELETE FROM product_line WHERE id = ?").bind(1, id).run(); });
}

std::optional<ProductLine> ProductLineStore::line(Id id) const
{
    return find(m_workspace, id);
}

Id ProductLineStore::findByName(const QString& name) const
{
    const QString wanted = folded(name);
    Id near = noId;
    int nearCount = 0;
    Query rows(m_workspace, "SELECT id, name FROM product_line");
    while (rows.step()) {
        const QString candidate = rows.text(1);
        if (candidate == name)
            return rows.integer(0);
        if (folded(candidate) == wanted) {
            near = rows.integer(0);
            ++nearCount;
        }
    }
    return nearCount == 1 ? near : noId;
}

} // namespace kam
