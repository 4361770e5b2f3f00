#include "workspace/changerecorder.h"

#include "workspace/changesetvalues.h"
#include "workspace/rawstatement.h"

#include <algorithm>
#include <sqlite3.h>
#include <string_view>

namespace kam
{

namespace
{

constexpr std::size_t pieceSize = 16384; ///< of rows that are handed on together

bool isDomainTable(std::string_view name)
{
    return !name.starts_with("history") && !name.starts_with("sqlite_");
}

void putRow(std::string& row, const RawStatement& current)
{
    for (int column = 0; column < current.columnCount(); ++column)
        putValue(row, current.value(column));
}

/// Old and new values of an update; empty where nothing differs.
std::string difference(std::string_view before, std::string_view after)
{
    std::string oldValues(takeValue(before));
    std::string newValues(1, leftOutValue);
    (void)takeValue(after);
    bool differs = false;
    while (!before.empty()) {
        const std::string_view old = takeValue(before);
        const std::string_view now = takeValue(after);
        const bool same = old == now;
        same ? oldValues.push_back(leftOutValue) : void(oldValues.append(old));
        same ? newValues.push_back(leftOutValue) : void(newValues.append(now));
        differs = differs || !same;
    }
    return differs ? oldValues + newValues : std::string();
}

bool isIn(const std::map<Id, Id>& runs, Id key)
{
    const auto after = runs.upper_bound(key);
    return after != runs.begin() && std::prev(after)->second >= key;
}

/// The part of a changeset that concerns one table; nothing where no row differs.
class Section
{
public:
    Section(Changeset& changeset, const QByteArray& name, RawStatement& rows)
        : m_changeset(changeset), m_rows(rows)
    {
        putHeader(m_header, name, rows.columnCount());
    }

    /// Rows that were not there before and are now.
    void added(Id first, Id last)
    {
        select(first, last);
        const std::string mark = rowMark(SQLITE_INSERT);
        m_row.clear();
        while (m_rows.step()) {
            m_row += mark;
            putRow(m_row, m_rows);
            m_changes.inserted.push_back(sqlite3_value_int64(m_rows.value(0)));
            if (m_row.size() >= pieceSize)
                appendRow();
        }
        appendRow();
        m_rows.reset();
    }

    /// A row that was there before.
    void changed(Id key, const std::string& before)
    {
        select(key, key);
        m_row.clear();
        if (m_rows.step())
            putRow(m_row, m_rows);
        m_rows.reset();
        if (m_row.empty()) {
            append(rowMark(SQLITE_DELETE) + before);
            m_changes.deleted.push_back(key);
        } else if (const std::string differs = difference(before, m_row); !differs.empty()) {
            append(rowMark(SQLITE_UPDATE) + differs);
            m_changes.updated.push_back(key);
        }
    }

    [[nodiscard]] bool empty() const { return !m_header.empty(); }
    [[nodiscard]] TableChanges& changes() { return m_changes; }

private:
    void select(Id first, Id last)
    {
        m_rows.bind(1, first);
        m_rows.bind(2, last);
    }
    void appendRow()
    {
        if (!m_row.empty())
            append(m_row);
        m_row.clear();
    }
    void append(const std::string& record)
    {
        m_changeset.append(m_header);
        m_header.clear();
        m_changeset.append(record);
    }

    Changeset& m_changeset;
    RawStatement& m_rows;
    std::string m_header; ///< until it is written
    std::string m_row;
    TableChanges m_changes;
};

} // namespace

ChangeRecorder::ChangeRecorder(sqlite3* database) : m_database(database)
{
    sqlite3_preupdate_hook(database, &ChangeRecorder::changing, this);
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3_preupdate_hook(m_database, nullptr, nullptr);
}

void ChangeRecorder::changing(void* self, sqlite3*, int operation, const char* schema, const char* name,
                              long long oldKey, long long newKey)
{
    auto& recorder = *static_cast<ChangeRecorder*>(self);
    if (std::string_view(schema) != "main" || !isDomainTable(name) || recorder.m_failure)
        return;
    try {
        recorder.remember(name, operation, oldKey, newKey);
    } catch (...) {
        // SQLite can't be left with an exception; finish() throws it.
        recorder.m_failure = std::current_exception();
    }
}

void ChangeRecorder::remember(const char* name, int operation, Id oldKey, Id newKey)
{
    Table& changed = table(name);
    if (operation != SQLITE_INSERT)
        notePresent(changed, oldKey);
    if (operation == SQLITE_INSERT || (operation == SQLITE_UPDATE && newKey != oldKey))
        noteAbsent(changed, newKey);
}

ChangeRecorder::Table& ChangeRecorder::table(const char* name)
{
    const auto known = std::find_if(m_tables.begin(), m_tables.end(),
                                    [name](const Table& candidate) { return candidate.name == name; });
    if (known != m_tables.end())
        return *known;
    const QByteArray sql =
        "SELECT * FROM \"" + QByteArray(name) + "\" WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
    m_tables.push_back({name, {}, {}, std::make_unique<RawStatement>(m_database, sql)});
    return m_tables.back();
}

void ChangeRecorder::noteAbsent(Table& table, Id key)
{
    if (table.present.contains(key))
        return; // it was there, went and comes back
    const auto after = table.absent.upper_bound(key);
    if (after == table.absent.begin() || std::prev(after)->second < key - 1)
        table.absent.emplace_hint(after, key, key);
    else
        std::prev(after)->second = std::max(std::prev(after)->second, key);
}

/// Called before the row changes, so that it can still be read.
void ChangeRecorder::notePresent(Table& table, Id key)
{
    if (isIn(table.absent, key))
        return;
    const auto [entry, isNew] = table.present.try_emplace(key);
    if (!isNew)
        return;
    table.rows->bind(1, key);
    table.rows->bind(2, key);
    if (table.rows->step())
        putRow(entry->second, *table.rows);
    table.rows->reset();
}

Changeset ChangeRecorder::finish(Changes& changes)
{
    if (m_failure)
        std::rethrow_exception(m_failure);
    Changeset result;
    for (const Table& table : m_tables) {
        Section section(result, table.name, *table.rows);
        for (const auto& [first, last] : table.absent)
            section.added(first, last);
        for (const auto& [key, before] : table.present)
            section.changed(key, before);
        if (!section.empty())
            changes.tables[table.name] = std::move(section.changes());
    }
    return result;
}

} // namespace kam
