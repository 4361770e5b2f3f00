#include "client/buyingcentre/rolesgoalsmodels.h"

#include "base/date.h"
#include "client/buyingcentre/personlook.h"

#include <algorithm>

namespace kam
{

RolesModel::RolesModel(CentreViewPointer view, QObject* parent)
    : EditableModel(parent), m_view(std::move(view))
{
}

void RolesModel::show(const std::vector<RoleHeld>& held)
{
    beginResetModel();
    m_held = held;
    endResetModel();
}

int RolesModel::add()
{
    RoleHeld held;
    held.project = m_view->project;
    held.knowledge = Knowledge::Assumed;
    held.on = m_view->today;
    for (const Role role : roles) {
        held.role = role;
        const bool taken = std::any_of(m_held.begin(), m_held.end(), [&](const RoleHeld& one) {
            return one.role == role && one.project == held.project;
        });
        if (!taken)
            break;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_held.push_back(held);
    endInsertRows();
    return row;
}

void RolesModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_held.erase(m_held.begin() + row);
    endRemoveRows();
}

std::vector<CellChoice> RolesModel::choices(const QModelIndex& index) const
{
    std::vector<CellChoice> choices;
    switch (index.column()) {
    case RoleColumn:
        for (const Role role : roles)
            choices.push_back({roleName(role), static_cast<int>(role)});
        break;
    case Purchase:
        choices.push_back({m_view->projectName(noId), QVariant::fromValue<Id>(noId)});
        for (const PurchaseProject& project : m_view->centre.projects)
            choices.push_back({project.name, QVariant::fromValue(project.id)});
        break;
    case Sure:
        for (const Knowledge knowledge : {Knowledge::Known, Knowledge::Assumed})
            choices.push_back({knowledgeName(knowledge), static_cast<int>(knowledge)});
        choices.push_back({tr("open question"), static_cast<int>(Knowledge::Unknown)});
        break;
    default:
        break;
    }
    return choices;
}

int RolesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_held.size());
}

int RolesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RolesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const RoleHeld& held = m_held[static_cast<std::size_t>(index.row())];
    const bool shown = role == Qt::DisplayRole;
    switch (index.column()) {
    case RoleColumn:
        return shown ? QVariant(roleName(held.role)) : QVariant(static_cast<int>(held.role));
    case Purchase:
        return shown ? QVariant(m_view->projectName(held.project)) : QVariant::fromValue(held.project);
    case Sure:
        if (shown)
            return held.knowledge == Knowledge::Unknown ? tr("open question") : knowledgeName(held.knowledge);
        return static_cast<int>(held.knowledge);
    case Source:
        return held.source;
    default:
        return shownDate(held.on, QLocale());
    }
}

bool RolesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    RoleHeld& held = m_held[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case RoleColumn:
        held.role = static_cast<Role>(value.toInt());
        break;
    case Purchase:
        held.project = value.value<Id>();
        break;
    case Sure:
        held.knowledge = static_cast<Knowledge>(value.toInt());
        break;
    case Source:
        held.source = value.toString();
        break;
    default: {
        const QDate date = readDate(value.toString(), QLocale());
        if (!date.isValid() && !value.toString().trimmed().isEmpty())
            return false;
        held.on = date;
        break;
    }
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant RolesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RoleColumn:
        return tr("Role");
    case Purchase:
        return tr("In");
    case Sure:
        return tr("How sure");
    case Source:
        return tr("Source");
    case On:
        return tr("Date");
    default:
        return {};
    }
}

void GoalsModel::show(const std::vector<Goal>& goals)
{
    beginResetModel();
    m_goals = goals;
    endResetModel();
}

std::vector<Goal> GoalsModel::goals() const
{
    std::vector<Goal> goals;
    for (const Goal& goal : m_goals)
        if (!goal.text.trimmed().isEmpty())
            goals.push_back(goal);
    return goals;
}

int GoalsModel::add()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_goals.emplace_back();
    endInsertRows();
    return row;
}

void GoalsModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_goals.erase(m_goals.begin() + row);
    endRemoveRows();
}

int GoalsModel::move(int row, int steps)
{
    const int to = row + steps;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount())
        return row;
    std::swap(m_goals[static_cast<std::size_t>(row)], m_goals[static_cast<std::size_t>(to)]);
    Q_EMIT dataChanged(index(std::min(row, to), 0), index(std::max(row, to), 0));
    return to;
}

int GoalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_goals.size());
}

int GoalsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant GoalsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return m_goals[static_cast<std::size_t>(index.row())].text;
}

bool GoalsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    m_goals[static_cast<std::size_t>(index.row())].text = value.toString();
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant GoalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section == 0
               ? QVariant(tr("Goals, most important first"))
               : QVariant();
}

} // namespace kam
