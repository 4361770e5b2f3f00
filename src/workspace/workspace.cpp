#include "workspace/workspace.h"

#include "base/error.h"
#include "workspace/author.h"
#include "workspace/changerecorder.h"
#include "workspace/query.h"
#include "workspace/turn.h"
#include "workspace/wholecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>
#include <sys/stat.h>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

/// Edits with the same merge key within this time are one step.
constexpr qint64 mergeMilliseconds = 2000;

qint64 schemaCookie(const Workspace& workspace)
{
    Query row(workspace, "PRAGMA schema_version");
    return row.step() ? row.integer(0) : 0;
}

} // namespace

Workspace::Workspace(FilePlace place, std::shared_ptr<void> registration,
                     std::unique_ptr<SQLite::Database> database, bool readOnly)
    : m_place(std::move(place)), m_registration(std::move(registration)),
      m_turn(std::make_unique<Turn>(database->getHandle())), m_database(std::move(database)),
      m_readOnly(readOnly), m_onNetwork(isNetworkFolder(m_place.path))
{
    m_turn->setLongWait([this] { Q_EMIT waiting(); });
    m_dataVersion = dataVersion();
    m_seen = HistoryLog(*this).lastId();
    m_schemaCookie = schemaCookie(*this);
    m_schema = schemaFingerprint(*m_database);
}

Workspace::~Workspace() = default;

qint64 Workspace::dataVersion() const
{
    Query row(*this, "PRAGMA data_version");
    return row.step() ? row.integer(0) : 0;
}

void Workspace::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

sqlite3_stmt* Workspace::takeStatement(const char* sql) const
{
    if (auto idle = m_idle.extract(sql))
        return idle.mapped().release();
    sqlite3_stmt* statement = nullptr;
    auto* handle = m_database->getHandle();
    if (sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        throw explained(SQLite::Exception(handle), m_place.path);
    return statement;
}

void Workspace::giveBack(const char* sql, sqlite3_stmt* statement) const
{
    m_idle.emplace(sql, std::unique_ptr<sqlite3_stmt, Finalize>(statement));
}

bool Workspace::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_database->getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void Workspace::markLost(const Error& reason)
{
    if (m_lost)
        return;
    m_lost = true;
    m_lossReason = std::make_unique<Error>(reason);
    // While a read transaction lasts, SQLite does not look for a journal to play back: the one beside the
    // path belongs to the file that took our place.
    if (hasMoved() && sqlite3_get_autocommit(m_database->getHandle()) &&
        !QFile::exists(m_place.path + QStringLiteral("-journal")))
        sqlite3_exec(m_database->getHandle(), "BEGIN; SELECT 1 FROM sqlite_schema", nullptr, nullptr,
                     nullptr);
    Q_EMIT lost(reason.sentence());
}

void Workspace::requireWritable()
{
    try {
        finishCheck();
    } catch (const SQLite::Exception& exception) {
        throw explained(exception, m_place.path);
    }
    if (m_lost)
        throw Error(*m_lossReason);
    if (m_readOnly)
        throw explained(SQLite::Exception("read-only", SQLITE_READONLY), m_place.path);
}

void Workspace::requireInPlace()
{
    if (hasMoved())
        throw movedError(m_place.path);
}

void Workspace::requireSameSchema()
{
    const qint64 cookie = schemaCookie(*this);
    if (cookie == m_schemaCookie)
        return;
    // VACUUM counts the cookie up too, and changes nothing else.
    if (schemaFingerprint(*m_database) != m_schema)
        throw SQLite::Exception("schema changed", SQLITE_SCHEMA);
    m_schemaCookie = cookie;
}

void Workspace::requireTransaction() const
{
    // SQLite rolls back by itself when the disk is full or fails; if nobody passed that error on, what
    // follows must not be stored without what went before.
    if (sqlite3_get_autocommit(m_database->getHandle()))
        throw Error(Text::tr("The change to %1 was not stored, because a part of it could not be written.")
                        .arg(QDir::toNativeSeparators(m_place.path)),
                    "transaction was rolled back");
}

void Workspace::rollBack()
{
    auto* handle = m_database->getHandle();
    if (!sqlite3_get_autocommit(handle))
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

/// A commit that fails may have happened all the same: the file is asked.
void Workspace::commit(qint64 newestBefore)
{
    requireInPlace();
    const qint64 newest = HistoryLog(*this).lastId();
    try {
        m_database->exec("COMMIT");
    } catch (const SQLite::Exception& exception) {
        rollBack();
        const QString name = QDir::toNativeSeparators(m_place.path);
        bool stored = false;
        try {
            stored = HistoryLog(*this).lastId() == newest && newest != newestBefore;
        } catch (const Error&) {
            throw Error(
                Text::tr("The disk failed while the change was written to %1. Whether it is stored shows "
                         "when the file is opened again; until then save a copy elsewhere.")
                    .arg(name),
                exception.what());
        }
        if (stored)
            throw Error(
                Text::tr("The change is in %1, but the disk reported an error while it was being made "
                         "safe. Save a copy to another disk.")
                    .arg(name),
                exception.what());
        throw;
    }
}

bool Workspace::inTransaction(const std::function<bool()>& work)
{
    requireWritable();
    if (m_editing)
        throw Error(Text::tr("Finish the current change first."), "transaction inside an edit");
    const auto failed = [this](const Error& error, int code) {
        rollBack();
        if (hasMoved())
            markLost(movedError(m_place.path));
        else if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_SCHEMA)
            markLost(error);
    };
    try {
        requireInPlace();
        m_turn->letOthersGoFirst();
        m_database->exec("BEGIN IMMEDIATE");
        const bool othersWrote = dataVersion() != m_dataVersion;
        requireSameSchema();
        const qint64 newest = HistoryLog(*this).lastId();
        const bool keep = work();
        if (keep)
            commit(newest);
        else
            m_database->exec("ROLLBACK");
        m_turn->ended(othersWrote);
        return keep;
    } catch (const SQLite::Exception& exception) {
        const Error error = explained(exception, m_place.path);
        failed(error, exception.getErrorCode() & 0xff);
        throw error;
    } catch (const Error& error) {
        failed(error, SQLITE_OK);
        throw;
    } catch (...) {
        rollBack();
        throw;
    }
}

void Workspace::join(const std::function<void()>& change)
{
    Query(*this, "SAVEPOINT joined").run();
    try {
        change();
    } catch (...) {
        if (!sqlite3_get_autocommit(m_database->getHandle()))
            sqlite3_exec(m_database->getHandle(), "ROLLBACK TO joined; RELEASE joined", nullptr, nullptr,
                         nullptr);
        throw;
    }
    requireTransaction();
    Query(*this, "RELEASE joined").run();
}

void Workspace::announce(const Changes& changes, qint64 seen, qint64 version)
{
    m_seen = seen;
    m_dataVersion = version;
    Q_EMIT changed(changes);
}

bool Workspace::edit(const QString& label, const std::function<void()>& change, const QString& mergeKey)
{
    if (m_editing) {
        join(change);
        return true;
    }
    Changes announced;
    qint64 seen = 0;
    qint64 version = 0;
    const bool recorded = inTransaction([&] {
        m_editing = true;
        const auto restore = qScopeGuard([this] { m_editing = false; });
        version = dataVersion();
        announced = changesOfOthers(version);
        ChangeRecorder recorder(m_database->getHandle());
        change();
        requireTransaction();
        Changes changes;
        Changeset changeset = recorder.finish(changes);
        if (changeset.empty())
            return false;
        merge(announced, changes);
        seen = record(label, mergeKey, std::move(changeset));
        return true;
    });
    if (recorded)
        announce(announced, seen, version);
    return recorded;
}

qint64 Workspace::record(const QString& label, const QString& mergeKey, Changeset changeset)
{
    HistoryLog log(*this);
    HistoryEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.author = author();
    entry.label = label;
    entry.mergeKey = mergeKey;
    const auto last = mergeKey.isEmpty() ? std::nullopt : log.last();
    const bool merges = last && last->kind == HistoryKind::Edit && last->state == HistoryState::Done &&
                        last->mergeKey == mergeKey && last->author == entry.author &&
                        std::abs(last->at.msecsTo(entry.at)) < mergeMilliseconds;
    if (merges) {
        changeset = combined(log.changeset(last->id), changeset);
        log.remove(last->id);
        if (changeset.empty())
            return log.lastId();
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
    qint64 seen = 0;
    qint64 version = 0;
    const bool travelled = inTransaction([&] {
        HistoryLog log(*this);
        const auto target = back ? log.nextUndo() : log.nextRedo();
        if (!target)
            return false;
        version = dataVersion();
        announced = changesOfOthers(version);
        const Changeset changeset = log.changeset(target->id);
        applyStep(changeset, how, target->label);
        merge(announced, changesIn(changeset, how));
        log.setState(target->id, back ? HistoryState::Undone : HistoryState::Done);
        HistoryEntry entry;
        entry.at = QDateTime::currentDateTimeUtc();
        entry.author = author();
        entry.label = target->label;
        entry.kind = direction;
        entry.target = target->id;
        seen = log.append(entry, {});
        return true;
    });
    if (travelled)
        announce(announced, seen, version);
    return travelled;
}

void Workspace::applyStep(const Changeset& changeset, Apply how, const QString& label)
{
    try {
        apply(m_database->getHandle(), changeset, how);
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() != SQLITE_ABORT)
            throw;
        throw Error(
            (how == Apply::Inverse
                 ? Text::tr("“%1” can't be undone: another program changed the same data in a way that "
                            "the history does not know. Nothing was changed.")
                 : Text::tr("“%1” can't be made again: another program changed the same data in a way "
                            "that the history does not know. Nothing was changed."))
                .arg(label),
            exception.what());
    }
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
    auto* handle = m_database->getHandle();
    // The first part nearly always has enough, and a large import has many.
    Changeset first;
    Query part(*this, "SELECT changeset FROM history_part WHERE entry = ? AND part = 0");
    if (part.bind(1, edit).step())
        first.parts.push_back(part.blob(0));
    std::vector<FieldChange> changes = fieldChanges(handle, first, most);
    return static_cast<int>(changes.size()) >= most
               ? changes
               : fieldChanges(handle, HistoryLog(*this).changeset(edit), most);
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
    const Changeset changeset = log.changeset(entry.id);
    Changes changes = changesIn(changeset);
    changes.everything = changeset.empty(); // an erasure
    return changes;
}

Changes Workspace::changesOfOthers(qint64 version) const
{
    Changes changes;
    if (version == m_dataVersion)
        return changes;
    const HistoryLog log(*this);
    const auto entries = log.after(m_seen);
    // A step we announced may have been merged with a later one that takes half of it back, and another
    // program may have written without a history: then the rows are not known.
    changes.everything = entries.empty() || (m_seen != 0 && !log.entry(m_seen));
    for (const HistoryEntry& entry : entries)
        merge(changes, changesOf(entry));
    return changes;
}

int Workspace::look(Changes& changes)
{
    auto* handle = m_database->getHandle();
    m_turn->setPatient(false);
    const auto restore = qScopeGuard([this] { m_turn->setPatient(true); });
    int code = SQLITE_OK;
    try {
        m_database->exec("BEGIN");
        const qint64 version = dataVersion();
        if (version != m_dataVersion) {
            requireSameSchema();
            changes = changesOfOthers(version);
            m_seen = HistoryLog(*this).lastId();
            m_dataVersion = version;
        }
    } catch (const SQLite::Exception& exception) {
        code = exception.getErrorCode() & 0xff;
    } catch (const Error&) {
        code = sqlite3_errcode(handle) & 0xff;
    }
    rollBack();
    return code;
}

void Workspace::poll()
{
    if (m_lost || m_editing || !sqlite3_get_autocommit(m_database->getHandle()))
        return;
    if (hasMoved())
        return markLost(movedError(m_place.path));
    lookAtCheck();
    if (m_lost)
        return;
    Changes changes;
    const int code = look(changes);
    // Busy or a hiccup of the disk: the next poll tries again.
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_SCHEMA || code == SQLITE_ERROR)
        return markLost(
            explained(SQLite::Exception("poll", code == SQLITE_ERROR ? SQLITE_CORRUPT : code), m_place.path));
    if (!changes.empty())
        Q_EMIT changed(changes);
}

QStringList Workspace::warnings() const
{
    QStringList sentences;
    const QString name = QDir::toNativeSeparators(m_place.path);
    if (m_onNetwork)
        sentences
            << Text::tr("%1 lies on a network drive, where two programs may both believe they may write, and "
                        "a broken connection can damage it: work on a copy on your own disk.")
                   .arg(name);
    struct stat about = {};
    if (stat(QFile::encodeName(m_place.path).constData(), &about) == 0 && about.st_nlink > 1)
        sentences << Text::tr(
                         "%1 has a second name (a hard link). Use one name only: a change made under both "
                         "at the same time can damage the file.")
                         .arg(name);
    return sentences;
}

} // namespace kam
