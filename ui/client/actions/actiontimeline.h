#pragma once

#include "client/actions/actionrows.h"

#include "plan/plangoal.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace kam
{

/// Goals as marks on their day and actions as bars over quarters, from where they start, or their due day, to
/// their due day.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What a quarter holds of a bar, from 0 (its first day) to 1; nothing where from is above to.
    struct Bar {
        double from = 1;
        double to = 0;
        bool isEnd = false;  ///< the due day lies in it
        bool isGoal = false; ///< a mark on the due day
        ActionStatus status = ActionStatus::Planned;
        bool overdue = false;
    };
    enum Column { What, Responsible, Status, FirstQuarter };
    static constexpr int BarRole = Qt::UserRole;
    /// Of a quarter: where today lies in it, from 0 to 1; not valid where it does not.
    static constexpr int TodayRole = Qt::UserRole + 1;
    static constexpr int mostQuarters = 12;

    using QAbstractTableModel::QAbstractTableModel;
    /// Those with a due day that were not dropped, by day; goals first.
    void show(const std::vector<Action>& actions, const std::vector<PlanGoal>& goals, ActionNames names,
              QDate today);
    [[nodiscard]] Id id(int row) const { return line(row).id; } ///< of the goal or the action
    [[nodiscard]] bool isGoal(int row) const { return line(row).isGoal; }
    [[nodiscard]] Bar bar(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        Id id = noId;
        bool isGoal = false;
        QString what;
        Id member = noId;
        QDate from, due;
        ActionStatus status = ActionStatus::Planned; ///< of a goal: done where it is reached
        bool overdue = false;
    };
    static Line lineOf(const Action& action, QDate today);
    static Line lineOf(const PlanGoal& goal, QDate today);
    [[nodiscard]] const Line& line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QDate quarterStart(int column) const;
    [[nodiscard]] QVariant todayIn(int column) const;
    [[nodiscard]] QString statusText(const Line& line) const;
    [[nodiscard]] QString days(const Line& line) const;
    [[nodiscard]] QVariant inQuarter(const QModelIndex& index, int role) const;
    void findQuarters();

    std::vector<Line> m_lines;
    ActionNames m_names;
    QDate m_first; ///< of the first quarter
    QDate m_today;
    int m_quarters = 0;
};

/// The table of the timeline. @returns a view whose delegate draws the bars
[[nodiscard]] QTableView* makeTimeline(TimelineModel& model, QWidget* parent);

} // namespace kam
Q_DECLARE_METATYPE(kam::TimelineModel::Bar)
