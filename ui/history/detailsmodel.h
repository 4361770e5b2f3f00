#pragma once

#include "workspace/historylog.h"

#include <QAbstractTableModel>

namespace kam
{

/// Old and new values of one entry of the history.
class DetailsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Subject, Field, Before, After, ColumnCount };
    /// Fields read of one entry; an import has millions.
    static constexpr int most = 1000;

    explicit DetailsModel(Workspace& workspace, QObject* parent = nullptr);
    void show(const HistoryEntry& entry);
    void clear();
    /// True where the entry has more fields than were read.
    [[nodiscard]] bool isCut() const { return m_cut; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString cells[ColumnCount];
    };

    Workspace& m_workspace;
    std::vector<Line> m_lines;
    bool m_cut = false;
};

} // namespace kam
