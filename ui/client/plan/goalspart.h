#pragma once

#include "client/plan/planview.h"
#include "common/texttable.h"
#include "plan/plangoal.h"
#include "plan/target.h"

namespace kam
{

class RecordList;

/// Goals with their progress, and the sales targets with the gap that the goals leave open.
class GoalsPart : public PlanView
{
    Q_OBJECT

public:
    explicit GoalsPart(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> commands() const override;
    bool showRow(const QByteArray& table, Id row) override;

protected:
    void read() override;

private:
    void showGoals();
    void showTargets();
    [[nodiscard]] static TextCell achievedCell(const Target& target);
    [[nodiscard]] static TextCell noteCell(const Target& target);
    void addGoal();
    void editGoal(Id id);
    void addTarget();
    void move(int by);
    [[nodiscard]] const PlanGoal* goal(Id id) const;

    RecordList* m_goals;
    RecordList* m_targets;
    QAction* m_progress;
    QAction* m_up;
    QAction* m_down;
    std::vector<PlanGoal> m_goalsShown;
    std::vector<Target> m_targetsShown;
};

} // namespace kam
