#include "history/detailsmodel.h"

#include "plan/fieldwords.h"
#include "workspace/workspace.h"

namespace kam
{

DetailsModel::DetailsModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void DetailsModel::show(const HistoryEntry& entry)
{
    beginResetModel();
    m_lines.clear();
    FieldWords words(m_workspace);
    // One more than is shown tells whether there is more.
    auto changes = m_workspace.details(entry, most + 1);
    m_cut = static_cast<int>(changes.size()) > most;
    if (m_cut)
        changes.resize(most);
    for (const FieldChange& change : changes)
        if (FieldWords::isShown(change))
            m_lines.push_back({{words.subject(change), words.field(change),
                                words.value(change, change.before), words.value(change, change.after)}});
    endResetModel();
}

void DetailsModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_cut = false;
    endResetModel();
}

int DetailsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DetailsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DetailsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return m_lines[static_cast<std::size_t>(index.row())].cells[index.column()];
}

QVariant DetailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("Record");
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return {};
    }
}

} // namespace kam
