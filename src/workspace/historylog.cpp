#include "workspace/historylog.h"

#include "workspace/query.h"
#include "workspace/workspace.h"

#include <array>

namespace kam
{

namespace
{

constexpr std::array kinds{"edit", "undo", "redo"};
constexpr std::array states{"done", "undone", "abandoned"};

template <std::size_t N>
int indexIn(const std::array<const char*, N>& words, const QString& word)
{
    for (std::size_t i = 0; i < N; ++i)
        if (word == QLatin1String(words[i]))
            return static_cast<int>(i);
    return 0;
}

QString word(HistoryState state)
{
    return QLatin1String(states[static_cast<std::size_t>(state)]);
}

HistoryEntry read(const Query& row)
{
    HistoryEntry entry;
    entry.id = row.integer(0);
    entry.at = QDateTime::fromMSecsSinceEpoch(row.integer(1));
    entry.author = row.text(2);
    entry.label = row.text(3);
    entry.mergeKey = row.text(4);
    entry.kind = static_cast<HistoryKind>(indexIn(kinds, row.text(5)));
    entry.target = row.integer(6);
    entry.state = static_cast<HistoryState>(indexIn(states, row.text(7)));
    return entry;
}

void addParts(const Workspace& workspace, qint64 entry, const Changeset& changeset)
{
    Query part(workspace, "INSERT INTO history_part (entry, part, changeset) VALUES (?, ?, ?)");
    for (std::size_t i = 0; i < changeset.parts.size(); ++i)
        part.bind(1, entry).bind(2, static_cast<qint64>(i)).bindKept(3, changeset.parts[i]).run();
}

std::optional<HistoryEntry> readOne(Query&& query)
{
    return query.step() ? std::optional(read(query)) : std::nullopt;
}

} // namespace

qint64 HistoryLog::append(const HistoryEntry& entry, const Changeset& changeset)
{
    Query insert(m_workspace, "INSERT INTO history (at, author, label, merge_key, kind, target, state) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id");
    insert.bind(1, entry.at.toMSecsSinceEpoch())
        .bind(2, entry.author)
        .bind(3, entry.label)
        .bind(4, entry.mergeKey)
        .bind(5, QString(QLatin1String(kinds[static_cast<std::size_t>(entry.kind)])))
        .bindId(6, entry.target)
        .bind(7, word(entry.state));
    insert.step();
    const qint64 id = insert.integer(0);
    insert.run();
    addParts(m_workspace, id, changeset);
    return id;
}

void HistoryLog::replaceChangeset(qint64 entry, const Changeset& changeset)
{
    Query(m_workspace, "DELETE FROM history_part WHERE entry = ?").bind(1, entry).run();
    addParts(m_workspace, entry, changeset);
}

void HistoryLog::rewriteLabels(
    const std::function<std::optional<QString>(qint64 edit, const QString&)>& change)
{
    std::vector<std::pair<qint64, QString>> changed;
    Query rows(m_workspace, "SELECT id, label, ifnull(target, id) FROM history");
    while (rows.step())
        if (const auto label = change(rows.integer(2), rows.text(1)))
            changed.emplace_back(rows.integer(0), *label);
    Query row(m_workspace, "UPDATE history SET label = ? WHERE id = ?");
    for (const auto& [id, label] : changed)
        row.bind(1, label).bind(2, id).run();
}

std::vector<qint64> HistoryLog::recorded() const
{
    Query rows(m_workspace, "SELECT DISTINCT entry FROM history_part ORDER BY entry");
    std::vector<qint64> entries;
    while (rows.step())
        entries.push_back(rows.integer(0));
    return entries;
}

void HistoryLog::remove(qint64 entry)
{
    Query(m_workspace, "DELETE FROM history WHERE id = ?").bind(1, entry).run();
}

void HistoryLog::setState(qint64 entry, HistoryState state)
{
    Query(m_workspace, "UPDATE history SET state = ? WHERE id = ?").bind(1, word(state)).bind(2, entry).run();
}

void HistoryLog::abandonUndone()
{
    Query(m_workspace, "UPDATE history SET state = 'abandoned' WHERE kind = 'edit' AND state = 'undone'")
        .run();
}

std::vector<HistoryEntry> HistoryLog::newest(int most, qint64 before) const
{
    Query rows(m_workspace, "SELECT id, at, author, label, merge_key, kind, target, state FROM history "
                            "WHERE ?2 = 0 OR id < ?2 ORDER BY id DESC LIMIT ?1");
    rows.bind(1, most).bind(2, before);
    std::vector<HistoryEntry> entries;
    while (rows.step())
        entries.push_back(read(rows));
    return entries;
}

std::optional<HistoryEntry> HistoryLog::entry(qint64 id) const
{
    return readOne(
        std::move(Query(m_workspace, "SELECT id, at, author, label, merge_key, kind, target, state "
                                     "FROM history WHERE id = ?")
                      .bind(1, id)));
}

std::optional<HistoryEntry> HistoryLog::last() const
{
    return readOne(Query(m_workspace,
                         "SELECT id, at, author, label, merge_key, kind, target, state FROM history "
                         "ORDER BY id DESC LIMIT 1"));
}

std::optional<HistoryEntry> HistoryLog::nextUndo() const
{
    return readOne(Query(
        m_workspace, "SELECT id, at, author, label, merge_key, kind, target, state FROM history "
                     "WHERE kind = 'edit' AND state = 'done' AND EXISTS (SELECT 1 FROM history_part WHERE "
                     "entry = history.id) ORDER BY id DESC LIMIT 1"));
}

std::optional<HistoryEntry> HistoryLog::nextRedo() const
{
    return readOne(Query(
        m_workspace, "SELECT id, at, author, label, merge_key, kind, target, state FROM history "
                     "WHERE kind = 'edit' AND state = 'undone' AND EXISTS (SELECT 1 FROM history_part WHERE "
                     "entry = history.id) ORDER BY id LIMIT 1"));
}

std::vector<HistoryEntry> HistoryLog::after(qint64 id) const
{
    Query rows(m_workspace, "SELECT id, at, author, label, merge_key, kind, target, state FROM history "
                            "WHERE id > ? ORDER BY id");
    rows.bind(1, id);
    std::vector<HistoryEntry> entries;
    while (rows.step())
        entries.push_back(read(rows));
    return entries;
}

qint64 HistoryLog::lastId() const
{
    Query row(m_workspace, "SELECT coalesce(max(id), 0) FROM history");
    return row.step() ? row.integer(0) : 0;
}

Changeset HistoryLog::changeset(qint64 entry) const
{
    Query rows(m_workspace, "SELECT changeset FROM history_part WHERE entry = ? ORDER BY part");
    rows.bind(1, entry);
    Changeset result;
    while (rows.step())
        result.parts.push_back(rows.blob(0));
    return result;
}

} // namespace kam
