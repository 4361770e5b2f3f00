#pragma once

#include "value/activity.h"

#include <QAbstractTableModel>
#include <QHash>

namespace kam
{

class Desk;

/// What is done for clients and what one time costs; editable in place, each edit one step of the history.
class ActivitiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Driver, UnitCost, Count, Cost, ColumnCount };

    explicit ActivitiesModel(Desk& desk, QObject* parent = nullptr);

    /// @param counts of all clients in the year shown
    void show(const std::vector<Activity>& activities, const std::vector<ActivityCount>& counts);
    [[nodiscard]] const Activity& activity(int row) const
    {
        return m_activities[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] int rowOf(Id activity) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString text(const Activity& activity, int column, bool editing) const;

    Desk& m_desk;
    std::vector<Activity> m_activities;
    QHash<Id, double> m_counts;
};

} // namespace kam
