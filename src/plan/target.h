#pragma once

#include "plan/plan.h"

#include <vector>

namespace kam
{

class Workspace;

/// A sales target of a client for a period; amounts in the workspace currency.
struct Target {
    Id id = noId;
    Id client = noId;
    Period period;
    double amount = 0; ///< 0 or more
    std::optional<double> achieved;
    QString note;
    friend bool operator==(const Target&, const Target&) = default;
};

/// How much of a target is still open: target - achieved - planned by goals, at least the first known.
struct GapToGoal {
    double target = 0;
    std::optional<double> achieved;
    double planned = 0; ///< sales effect of the goals due in the period that are not reached yet
    int goalsWithoutEffect = 0;
    /// target - achieved - planned; achieved counts as nothing while it is not known
    [[nodiscard]] double open() const { return target - achieved.value_or(0) - planned; }
};

/// The table target. Every function that writes is one step of the history.
class TargetStore
{
public:
    explicit TargetStore(Workspace& workspace) : m_workspace(workspace) {}

    /// @throws Error where the periods of the client would overlap or leave a hole between them
    Id add(const Target& target);
    void update(const Target& target);
    /// @throws Error for one in the middle: it would leave a hole
    void remove(Id target);
    /// By period.
    [[nodiscard]] std::vector<Target> ofClient(Id client) const;
    /// noId where the target is gone
    [[nodiscard]] Id clientOf(Id target) const;

private:
    Workspace& m_workspace;
};

struct PlanGoal;
[[nodiscard]] GapToGoal gapToGoal(const Target& target, const std::vector<PlanGoal>& goals);

} // namespace kam
