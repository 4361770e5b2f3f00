#include "exchange/lookups.h"

#include "base/error.h"
#include "base/fold.h"
#include "exchange/utf8.h"
#include "registry/productline.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qsizetype mostNamed = 10;

std::string keyOf(const QString& name)
{
    return folded(name).trimmed().toStdString();
}

} // namespace

Id ClientLookup::find(std::string_view text)
{
    if (const Id known = m_found.find(text); known != noId)
        return known;
    if (text.empty())
        throw Error(Text::tr("the client is missing. Fill in its name or short code."), "no client");
    const Id id = m_names.find(exactText(text));
    m_found.add(text, id);
    return id;
}

ProductLineLookup::ProductLineLookup(Workspace& workspace, bool writes)
    : m_workspace(workspace), m_writes(writes)
{
    for (const ProductLine& line : readProductLines(workspace))
        m_lines.emplace(keyOf(line.name), std::pair(line.id, line.parent));
}

Id ProductLineLookup::find(std::string_view name, std::string_view group)
{
    TextIds& found = group.empty() ? m_plain : m_grouped;
    m_key.assign(name);
    if (!group.empty())
        m_key.append(1, '\0').append(group);
    if (const Id known = found.find(m_key); known != noId)
        return known;
    const Id id = findOrAdd(exactText(name), exactText(group));
    found.add(m_key, id);
    return id;
}

Id ProductLineLookup::findOrAdd(const QString& name, const QString& group)
{
    if (name.trimmed().isEmpty())
        throw Error(Text::tr("the product line is missing. Fill in its name."), "no product line");
    const Id parent = group.trimmed().isEmpty() ? noId : groupCalled(group);
    const auto line = m_lines.find(keyOf(name));
    if (line == m_lines.end())
        return add(name, parent);
    if (parent != noId && line->second.second != parent)
        throw Error(
            Text::tr("the product line “%1” is there already and does not belong to “%2”. Move it there "
                     "first, or leave the column out with --ignore COLUMN.")
                .arg(name, group),
            "other group");
    return line->second.first;
}

Id ProductLineLookup::groupCalled(const QString& name)
{
    const auto group = m_lines.find(keyOf(name));
    if (group == m_lines.end())
        return add(name, noId);
    if (group->second.second != noId)
        throw Error(
            Text::tr("the group “%1” is itself a line of a group: there are two levels. Name a group.")
                .arg(name),
            "third level");
    return group->second.first;
}

Id ProductLineLookup::add(const QString& name, Id parent)
{
    const Id id = newId();
    if (m_writes)
        ProductLineStore(m_workspace).add({.id = id, .name = name, .parent = parent, .position = 0});
    m_lines.emplace(keyOf(name), std::pair(id, parent));
    m_added << name;
    return id;
}

QStringList ProductLineLookup::notes() const
{
    if (m_added.isEmpty())
        return {};
    QString names = m_added.mid(0, mostNamed).join(QStringLiteral(", "));
    if (m_added.size() > mostNamed)
        names += QStringLiteral(", …");
    return {
        Text::tr("%n product line(s) are new: %1.", nullptr, static_cast<int>(m_added.size())).arg(names)};
}

} // namespace kam
