#pragma once

#include "workspace/changeset.h"

#include <QDateTime>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace kam
{

class Workspace;

enum class HistoryKind { Edit, Undo, Redo };

/// An edit is done, undone (and can be made again), or abandoned (undone, then another edit was made).
enum class HistoryState { Done, Undone, Abandoned };

/// One line of the log.
struct HistoryEntry {
    qint64 id = 0; ///< ascending in time
    QDateTime at;
    QString author;
    QString label;
    HistoryKind kind = HistoryKind::Edit;
    HistoryState state = HistoryState::Done;
    qint64 target = 0; ///< of an undo or redo: the edit it concerns
    QString mergeKey;
};

/// The history tables. Writing is for Workspace alone and happens inside its transaction.
class HistoryLog
{
public:
    explicit HistoryLog(const Workspace& workspace) : m_workspace(workspace) {}

    qint64 append(const HistoryEntry& entry, const Changeset& changeset);
    void remove(qint64 entry);
    void setState(qint64 entry, HistoryState state);
    void abandonUndone();
    void replaceChangeset(qint64 entry, const Changeset& changeset);
    /// @param change gives the label that is to stand there instead, or nothing; it is told which edit the
    /// label is about, also where it is the one of an undo
    void rewriteLabels(const std::function<std::optional<QString>(qint64 edit, const QString&)>& change);

    /// Newest first.
    [[nodiscard]] std::vector<HistoryEntry> newest(int most, qint64 before = 0) const;
    [[nodiscard]] std::optional<HistoryEntry> entry(qint64 id) const;
    [[nodiscard]] std::optional<HistoryEntry> last() const;
    [[nodiscard]] std::optional<HistoryEntry> nextUndo() const;
    [[nodiscard]] std::optional<HistoryEntry> nextRedo() const;
    [[nodiscard]] std::vector<HistoryEntry> after(qint64 id) const;
    [[nodiscard]] qint64 lastId() const;
    /// Entries with a changeset, in the order of time.
    [[nodiscard]] std::vector<qint64> recorded() const;
    [[nodiscard]] Changeset changeset(qint64 entry) const;

private:
    const Workspace& m_workspace;
};

} // namespace kam
