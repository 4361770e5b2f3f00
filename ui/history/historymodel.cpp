#include "history/historymodel.h"

#include "base/date.h"
#include "common/theme.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryTable)
};

constexpr int block = 200;

QString stateWord(const HistoryEntry& entry)
{
    if (entry.kind != HistoryKind::Edit)
        return {};
    switch (entry.state) {
    case HistoryState::Done:
        return Text::tr("applied");
    case HistoryState::Undone:
        return Text::tr("undone");
    case HistoryState::Abandoned:
        break;
    }
    return Text::tr("undone, then changed otherwise");
}

} // namespace

QString historySentence(const HistoryEntry& entry)
{
    switch (entry.kind) {
    case HistoryKind::Undo:
        return Text::tr("Undo: %1").arg(entry.label);
    case HistoryKind::Redo:
        return Text::tr("Redo: %1").arg(entry.label);
    case HistoryKind::Edit:
        break;
    }
    return entry.label;
}

HistoryModel::HistoryModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    reload();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_entries = m_workspace.history(block);
    m_complete = m_entries.size() < block;
    endResetModel();
}

const HistoryEntry& HistoryModel::entry(int row) const
{
    return m_entries[static_cast<std::size_t>(row)];
}

int HistoryModel::rowOf(qint64 id)
{
    for (int row = 0;; ++row) {
        if (row == rowCount() && canFetchMore({}))
            fetchMore({});
        if (row >= rowCount() || entry(row).id < id)
            return -1;
        if (entry(row).id == id)
            return row;
    }
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const auto more = m_workspace.history(block, m_entries.back().id);
    m_complete = more.size() < block;
    if (more.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    m_entries.insert(m_entries.end(), more.begin(), more.end());
    endInsertRows();
}

QString HistoryModel::text(const HistoryEntry& entry, int column) const
{
    switch (column) {
    case When:
        return shownTime(entry.at, QLocale());
    case Who:
        return entry.author;
    case What:
        return historySentence(entry);
    case State:
        return stateWord(entry);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    const bool inForce = entry.kind == HistoryKind::Edit && entry.state == HistoryState::Done;
    if (role == Qt::ForegroundRole && (!inForce || index.column() != What))
        return theme::colour(theme::Token::Muted);
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return Text::tr("When");
    case Who:
        return Text::tr("Who");
    case What:
        return Text::tr("What");
    case State:
        return Text::tr("State");
    default:
        return {};
    }
}

} // namespace kam
