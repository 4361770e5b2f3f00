#pragma once

#include "client/actions/actionrows.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace kam
{

/// Actions as bars over quarters, from where they start, or their due day, to their due day.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What a quarter holds of a bar, from 0 (its first day) to 1; nothing where from is above to.
    struct Bar {
        double from = 1;
        double to = 0;
        bool isEnd = false; ///< the due day lies in it
        ActionStatus status = ActionStatus::Planned;
        bool overdue = false;
    };
    static constexpr int BarRole = Qt::UserRole;
    static constexpr int mostQuarters = 12;

    using QAbstractTableModel::QAbstractTableModel;
    /// Those with a due day that were not dropped, by day.
    void show(std::vector<Action> actions, ActionNames names, QDate today);
    [[nodiscard]] const Action& action(int row) const { return m_actions[static_cast<std::size_t>(row)]; }
    [[nodiscard]] Bar bar(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QDate quarterStart(int column) const;

    std::vector<Action> m_actions;
    ActionNames m_names;
    QDate m_first; ///< of the first quarter
    QDate m_today;
    int m_quarters = 0;
};

/// The table of the timeline. @returns a view whose delegate draws the bars
[[nodiscard]] QTableView* makeTimeline(TimelineModel& model, QWidget* parent);

} // namespace kam
Q_DECLARE_METATYPE(kam::TimelineModel::Bar)
