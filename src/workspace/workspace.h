#pragma once

#include "workspace/changes.h"
#include "workspace/connection.h"
#include "workspace/fileplace.h"
#include "workspace/historylog.h"
#include "workspace/schema.h"

#include <QObject>
#include <functional>
#include <map>
#include <memory>

struct sqlite3_stmt;

namespace kam
{

class Progress;
struct Erasure;
struct ErasureReport;

/// An open workspace file: the one place where anything is written.
///
/// A room reads with Query and writes inside edit(); the workspace commits, keeps the change in the history,
/// and announces the changed rows. Belongs to the thread that opened it; a worker opens the same file again,
/// beside it.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Makes a new file, readable by its owner only. @throws Error if anything with this name exists
    static std::unique_ptr<Workspace> create(const QString& path, const QString& currency,
                                             const SchemaSteps& steps = releasedSchema());
    /// Opens a file that is a whole, undamaged workspace; anything else is refused and left as it is. A file
    /// that may not be written opens read-only. A file of an older schema is backed up beside itself, then
    /// migrated; where it is only to be read, that happens in memory.
    static std::unique_ptr<Workspace> open(const QString& path, const OpenOptions& options = {},
                                           const SchemaSteps& steps = releasedSchema());
    /// For other threads: a further connection to the file at @p place, and to no other that meanwhile has
    /// its name. @throws Error as open(), and where the file was moved, replaced or deleted
    static std::unique_ptr<Workspace> openBeside(const FilePlace& place, const OpenOptions& options = {});
    ~Workspace() override;

    [[nodiscard]] const QString& path() const { return m_place.path; }
    [[nodiscard]] const FilePlace& place() const { return m_place; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// True once the file was moved, replaced or deleted by someone else, or turned out to be damaged;
    /// nothing is written any more.
    [[nodiscard]] bool isLost() const { return m_lost; }
    [[nodiscard]] bool isOnNetwork() const { return m_onNetwork; }
    /// What endangers the file where it lies, a sentence each: a network drive, a second hard link.
    [[nodiscard]] QStringList warnings() const;

    /// Runs @p change in one transaction and records it as one step of the history. Inside another edit it
    /// becomes part of that one, and if it throws, its own part alone is taken back.
    /// @param label what the person did, translated: "Change weight of Image"; asked after @p change, which
    /// may still say how much it did
    /// @param mergeKey edits in quick succession with the same key, not empty, are one step
    /// @returns false if nothing was changed; then nothing is recorded
    /// @throws Error; then nothing was changed
    bool edit(const QString& label, const std::function<void()>& change, const QString& mergeKey = {});

    /// @returns false where there is nothing to undo or redo
    bool undo();
    bool redo();
    [[nodiscard]] std::optional<HistoryEntry> nextUndo() const;
    [[nodiscard]] std::optional<HistoryEntry> nextRedo() const;
    /// Newest first; @p before as the last id of the page before.
    [[nodiscard]] std::vector<HistoryEntry> history(int most, qint64 before = 0) const;
    /// Old and new values of an entry, at most @p most fields.
    [[nodiscard]] std::vector<FieldChange> details(const HistoryEntry& entry, int most = 1000) const;

    /// Which rows an entry inserted, updated and deleted when it was made.
    [[nodiscard]] Changes changesOf(const HistoryEntry& entry) const;
    /// What an erasure would take out of the data and the history; changes nothing.
    [[nodiscard]] ErasureReport whatErasing(const Erasure& what, Progress& progress) const;
    /// Takes it out for good: this can't be undone, and one line without any of it stays in the history. What
    /// is left of the history can still be undone. The file is compacted, so that nothing is left in free
    /// space; copies and backups made before still hold it.
    /// @throws Error; nothing was changed then, unless the sentence says that only compacting failed
    ErasureReport erase(const Erasure& what, Progress& progress);

    /// Writes a copy that was read back and compared, and FILE.sha256 beside it. Never overwrites.
    void backup(const QString& target, Progress& progress) const;
    /// Everything SQLite and the foreign keys can check; empty where all is well.
    [[nodiscard]] QString integrityProblem() const;

    /// Looks for commits of other programs and for a file that was replaced; announces what it finds. Where
    /// the check of the file was put off, it is begun. The user interface calls it every second.
    void poll();

    /// For Query and the rooms' tests alone.
    [[nodiscard]] SQLite::Database& database() const { return *m_database; }

Q_SIGNALS:
    /// After every commit, ours or another program's.
    void changed(const kam::Changes& changes);
    /// While a change has been waiting for another program for half a second, once. Whoever hears it may
    /// paint or print, and must not come back to the workspace.
    void waiting();
    /// Once, when the file turned out to be moved, replaced or deleted.
    void lost(const QString& sentence);
    /// Once, when the check that was put off has found damage. The file was not written to.
    void damaged(const QString& sentence);

private:
    friend class Query;
    friend class BulkQuery;
    friend class HistoryLog;

    Workspace(FilePlace place, std::shared_ptr<void> registration, std::unique_ptr<SQLite::Database> database,
              bool readOnly);

    sqlite3_stmt* takeStatement(const char* sql) const;
    void giveBack(const char* sql, sqlite3_stmt* statement) const;

    void requireWritable();
    /// Waits for a check that was put off. @throws SQLite::Exception where the file can't be read now
    void finishCheck();
    void lookAtCheck();
    void requireInPlace();
    void requireSameSchema();
    void markLost(const class Error& reason);
    [[nodiscard]] bool hasMoved() const;
    /// SQLite's counter of other connections' commits. Ours leave it alone, so that it must be read inside
    /// the transaction it is to stand for: read after a commit it would hide what others wrote in between.
    [[nodiscard]] qint64 dataVersion() const;
    void compact();
    /// Runs @p work in an IMMEDIATE transaction, which is kept if it returns true; any exception rolls back
    /// and comes out as an Error.
    bool inTransaction(const std::function<bool()>& work);
    void requireTransaction() const;
    void commit(qint64 newestBefore);
    void rollBack();
    void join(const std::function<void()>& change);
    void announce(const Changes& changes, qint64 seen, qint64 version);
    qint64 record(const QString& label, const QString& mergeKey, Changeset changeset);
    bool travel(HistoryKind direction);
    void applyStep(const Changeset& changeset, Apply how, const QString& label);
    /// What others committed since we last looked.
    [[nodiscard]] Changes changesOfOthers(qint64 version) const;
    /// One read transaction that never waits; @returns SQLite's code
    int look(Changes& changes);

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    FilePlace m_place;
    std::shared_ptr<void> m_registration;      ///< in OpenFiles; ends after the connection
    std::unique_ptr<class WholeCheck> m_check; ///< until it is known that the file is whole
    std::unique_ptr<class Turn> m_turn;        ///< outlives the connection, which calls it while it waits
    std::unique_ptr<SQLite::Database> m_database;
    /// Prepared statements not in use, by the address of their text.
    mutable std::multimap<const char*, std::unique_ptr<sqlite3_stmt, Finalize>> m_idle;
    qint64 m_seen = 0;        ///< newest history entry that was announced
    qint64 m_dataVersion = 0; ///< SQLite's counter of other connections' commits when we last looked
    std::string m_schema;     ///< as it was verified
    qint64 m_schemaCookie = 0;
    std::unique_ptr<class Error> m_lossReason;
    bool m_readOnly;
    bool m_onNetwork = false;
    bool m_lost = false;
    bool m_editing = false;
};

} // namespace kam
