#include "workspace/workspace.h"

#include "base/error.h"
#include "workspace/query.h"

#include <QCoreApplication>
#include <SQLiteCpp/Exception.h>
#include <algorithm>
#include <sqlite3.h>

namespace kam
{

namespace
{

/// Edits with the same merge key within this time are one step.
constexpr qint64 mergeMilliseconds = 2000;

QString authorName()
{
    static const QString name = [] {
        const QString user = qEnvironmentVariable("USER");
        return user.isEmpty() ? qEnvironmentVariable("LOGNAME", QStringLiteral("?")) : user;
    }();
    return name;
}

qint64 dataVersion(const Workspace& workspace)
{
    Query row(workspace, "PRAGMA data_version");
    return row.step() ? row.integer(0) : 0;
}

} // namespace

Workspace::Workspace(QString path, std::unique_ptr<SQLite::Database> database, bool readOnly)
    : m_path(std::move(path)), m_database(std::move(database)), m_readOnly(readOnly),
      m_onNetwork(isNetworkFolder(m_path))
{
    m_dataVersion = dataVersion(*this);
    m_seen = HistoryLog(*this).lastId();
}

Workspace::~Workspace()
{
    for (const auto& [sql, statement] : m_idle)
        sqlite3_finalize(statement);
}

sqlite3_stmt* Workspace::takeStatement(const char* sql) const
{
    if (const auto idle = m_idle.extract(sql))
        return idle.mapped();
    sqlite3_stmt* statement = nullptr;
    auto* handle = m_database->getHandle();
    if (sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        throw explained(SQLite::Exception(handle), m_path);
    return statement;
}

void Workspace::giveBack(const char* sql, sqlite3_stmt* statement) const
{
    m_idle.emplace(sql, statement);
}

bool Workspace::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_database->getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void Workspace::markLost()
{
    if (m_lost)
        return;
    m_lost = true;
    Q_EMIT lost(explained(SQLite::Exception("moved", SQLITE_READONLY_DBMOVED), m_path).sentence());
}

void Workspace::requireWritable()
{
    if (!m_lost && hasMoved())
        markLost();
    if (m_lost)
        throw explained(SQLite::Exception("moved", SQLITE_READONLY_DBMOVED), m_path);
    if (m_readOnly)
        throw explained(SQLite::Exception("read-only", SQLITE_READONLY), m_path);
}

void Workspace::inTransaction(const std::function<void()>& work)
{
    requireWritable();
    auto* handle = m_database->getHandle();
    const auto rollBack = [handle] {
        if (!sqlite3_get_autocommit(handle))
            sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
    };
    try {
        m_database->exec("BEGIN IMMEDIATE");
        work();
        if (!sqlite3_get_autocommit(handle))
            m_database->exec("COMMIT");
    } catch (const SQLite::Exception& exception) {
        rollBack();
        const Error error = explained(exception, m_path);
        if (hasMoved())
            markLost();
        throw error;
    } catch (...) {
        rollBack();
        throw;
    }
}

bool Workspace::edit(const QString& label, const std::function<void()>& change, const QString& mergeKey)
{
    if (m_editing) {
        change();
        return true;
    }
    Changes announced;
    bool recorded = false;
    qint64 seen = m_seen;
    inTransaction([&] {
        m_editing = true;
        const auto restore = qScopeGuard([this] { m_editing = false; });
        announced = changesOfOthers();
        ChangeRecorder recorder(m_database->getHandle());
        change();
        Changeset changeset = recorder.finish();
        if (changeset.empty()) {
            m_database->exec("ROLLBACK");
            return;
        }
        merge(announced, changesIn(changeset));
        seen = record(label, mergeKey, std::move(changeset));
        recorded = true;
    });
    if (recorded) {
        m_seen = seen;
        m_dataVersion = dataVersion(*this);
        Q_EMIT changed(announced);
    }
    return recorded;
}

qint64 Workspace::record(const QString& label, const QString& mergeKey, Changeset changeset)
{
    HistoryLog log(*this);
    HistoryEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.author = authorName();
    entry.label = label;
    entry.mergeKey = mergeKey;
    const auto last = mergeKey.isEmpty() ? std::nullopt : log.last();
    const bool merges = last && last->kind == HistoryKind::Edit && last->state == HistoryState::Done &&
                        last->mergeKey == mergeKey && last->author == entry.author &&
                        last->at.msecsTo(entry.at) < mergeMilliseconds;
    if (merges) {
        changeset = combined(log.changeset(last->id), changeset);
        log.remove(last->id);
        if (changeset.empty())
            return last->id;
    } else {
        log.abandonUndone();
    }
    return log.append(entry, changeset);
}

bool Workspace::undo()
{
    return travel(HistoryKind::Undo);
}

bool Workspace::redo()
{
    return travel(HistoryKind::Redo);
}

bool Workspace::travel(HistoryKind direction)
{
    const bool back = direction == HistoryKind::Undo;
    const Apply how = back ? Apply::Inverse : Apply::Forward;
    Changes announced;
    bool travelled = false;
    qint64 seen = m_seen;
    inTransaction([&] {
        HistoryLog log(*this);
        const auto target = back ? log.nextUndo() : log.nextRedo();
        if (!target)
            return;
        announced = changesOfOthers();
        const Changeset changeset = log.changeset(target->id);
        apply(m_database->getHandle(), changeset, how);
        merge(announced, changesIn(changeset, how));
        log.setState(target->id, back ? HistoryState::Undone : HistoryState::Done);
        HistoryEntry entry;
        entry.at = QDateTime::currentDateTimeUtc();
        entry.author = authorName();
        entry.label = target->label;
        entry.kind = direction;
        entry.target = target->id;
        seen = log.append(entry, {});
        travelled = true;
    });
    if (travelled) {
        m_seen = seen;
        m_dataVersion = dataVersion(*this);
        Q_EMIT changed(announced);
    }
    return travelled;
}

std::optional<HistoryEntry> Workspace::nextUndo() const
{
    return HistoryLog(*this).nextUndo();
}

std::optional<HistoryEntry> Workspace::nextRedo() const
{
    return HistoryLog(*this).nextRedo();
}

std::vector<HistoryEntry> Workspace::history(int most, qint64 before) const
{
    return HistoryLog(*this).newest(most, before);
}

std::vector<FieldChange> Workspace::details(const HistoryEntry& entry, int most) const
{
    const qint64 edit = entry.kind == HistoryKind::Edit ? entry.id : entry.target;
    return fieldChanges(m_database->getHandle(), HistoryLog(*this).changeset(edit), most);
}

Changes Workspace::changesOf(const HistoryEntry& entry) const
{
    const HistoryLog log(*this);
    switch (entry.kind) {
    case HistoryKind::Undo:
        return changesIn(log.changeset(entry.target), Apply::Inverse);
    case HistoryKind::Redo:
        return changesIn(log.changeset(entry.target));
    case HistoryKind::Edit:
        break;
    }
    return changesIn(log.changeset(entry.id));
}

Changes Workspace::changesOfOthers() const
{
    Changes changes;
    if (dataVersion(*this) == m_dataVersion)
        return changes;
    const auto entries = HistoryLog(*this).after(m_seen);
    for (const HistoryEntry& entry : entries)
        merge(changes, changesOf(entry));
    // A merged step may have taken itself out of the log again.
    changes.everything = entries.empty();
    return changes;
}

void Workspace::poll()
{
    if (m_lost || m_editing)
        return;
    if (hasMoved())
        return markLost();
    try {
        const qint64 version = dataVersion(*this);
        if (version == m_dataVersion)
            return;
        const Changes changes = changesOfOthers();
        m_dataVersion = version;
        m_seen = HistoryLog(*this).lastId();
        Q_EMIT changed(changes);
    } catch (const Error&) {
        // Busy for longer than the time-out: the next poll tries again.
        return;
    }
}

} // namespace kam
