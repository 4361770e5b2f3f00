#include "portfolio/activitiesmodel.h"

#include "base/error.h"
#include "base/number.h"
#include "common/desk.h"
#include "common/theme.h"
#include "portfolio/portfoliowords.h"

#include <QLocale>
#include <algorithm>

namespace kam
{

namespace
{
constexpr int costDecimals = 2;
constexpr int countDecimals = 2;
} // namespace

ActivitiesModel::ActivitiesModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

void ActivitiesModel::show(const std::vector<Activity>& activities, const std::vector<ActivityCount>& counts)
{
    beginResetModel();
    m_activities = activities;
    m_counts.clear();
    for (const ActivityCount& count : counts)
        m_counts[count.activity] += count.count;
    endResetModel();
}

int ActivitiesModel::rowOf(Id activity) const
{
    const auto found = std::find_if(m_activities.begin(), m_activities.end(),
                                    [&](const Activity& a) { return a.id == activity; });
    return found == m_activities.end() ? -1 : static_cast<int>(found - m_activities.begin());
}

int ActivitiesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_activities.size());
}

int ActivitiesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActivitiesModel::text(const Activity& activity, int column, bool editing) const
{
    switch (column) {
    case Name:
        return activity.name;
    case Driver:
        return activity.driver;
    case UnitCost:
        return editing ? shortNumber(activity.unitCost, 6, QLocale())
                       : shownNumber(activity.unitCost, costDecimals, QLocale());
    case Count:
        return m_counts.contains(activity.id)
                   ? shortNumber(m_counts.value(activity.id), countDecimals, QLocale())
                   : tr("not known");
    case Cost:
        return m_counts.contains(activity.id) ? wholeAmount(m_counts.value(activity.id) * activity.unitCost)
                                              : tr("not known");
    default:
        return {};
    }
}

QVariant ActivitiesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Activity& shown = activity(index.row());
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(shown, index.column(), role == Qt::EditRole);
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const bool derived = index.column() == Count || index.column() == Cost;
    if (role == Qt::ForegroundRole && derived)
        return theme::colour(theme::Token::Muted);
    return {};
}

bool ActivitiesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString typed = value.toString().trimmed();
    if (role != Qt::EditRole || typed == text(activity(index.row()), index.column(), true))
        return false;
    return m_desk.act([&] {
        Activity changed = activity(index.row());
        if (index.column() == Name)
            changed.name = typed;
        else if (index.column() == Driver)
            changed.driver = typed;
        else if (const auto cost = readNumber(typed, QLocale()))
            changed.unitCost = *cost;
        else
            throw Error(tr("%1: “%2” is not a number. Enter what one time costs, such as 12.50.")
                            .arg(changed.name, typed));
        ActivityStore(m_desk.workspace()).update(changed);
    });
}

QVariant ActivitiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section >= UnitCost ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString headings[] = {tr("Activity"), tr("Counted by"), tr("Cost of one"), tr("Count"), tr("Cost")};
    return section < ColumnCount ? QVariant(headings[section]) : QVariant();
}

Qt::ItemFlags ActivitiesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool editable = index.isValid() && index.column() <= UnitCost && !m_desk.workspace().isReadOnly();
    return editable ? usual | Qt::ItemIsEditable : usual;
}

} // namespace kam
