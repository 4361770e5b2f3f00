#pragma once

#include "workspace/historylog.h"

#include <QAbstractTableModel>

namespace kam
{

class Workspace;

/// The log, newest first, read in blocks as the view scrolls down.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, State, ColumnCount };

    explicit HistoryModel(const Workspace& workspace, QObject* parent = nullptr);

    /// Reads the newest block again.
    void reload();
    [[nodiscard]] const HistoryEntry& entry(int row) const;
    /// The row of an entry, reading on until it is found; -1 where there is none.
    [[nodiscard]] int rowOf(qint64 id);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    [[nodiscard]] QString text(const HistoryEntry& entry, int column) const;

    const Workspace& m_workspace;
    std::vector<HistoryEntry> m_entries;
    bool m_complete = false;
};

/// What a line of the log says: "Change weight of Image", "Undo: Change weight of Image".
[[nodiscard]] QString historySentence(const HistoryEntry& entry);

} // namespace kam
