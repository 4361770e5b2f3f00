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
    double amount = 0;              ///< 0 or more
    std::optional<double> achieved; ///< as it was typed
    QString note;
    /// What was sold in the period, where it is whole years of which sales are recorded; read, never stored.
    std::optional<double> sold = std::nullopt;
    friend bool operator==(const Target&, const Target&) = default;

    /// The sales of its years, else what was typed.
    [[nodiscard]] std::optional<double> reached() const { return sold ? sold : achieved; }
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

/// Our sales to the client in a period of whole calendar years: those of its first years, as far as sales are
/// recorded; the years behind them are yet to come. Nothing for other periods, where nothing is recorded of
/// the first year, or where a year between two recorded ones is not known. A year of which a product line is
/// not known is not known.
[[nodiscard]] std::optional<double> soldIn(const Workspace& workspace, Id client, const Period& period);

struct PlanGoal;
[[nodiscard]] GapToGoal gapToGoal(const Target& target, const std::vector<PlanGoal>& goals);

} // namespace kam
