#pragma once

#include "base/finding.h"
#include "plan/action.h"
#include "plan/plan.h"
#include "plan/plangoal.h"
#include "plan/risk.h"
#include "plan/target.h"

namespace kam
{

class Workspace;

/// A version of a plan with all that is written for it, and which of the analyses behind it are there.
struct PlanParts {
    Plan plan;
    QString client;
    std::vector<PlanGoal> goals;
    std::vector<Action> actions; ///< of the client
    std::vector<Risk> risks;
    std::vector<SwotItem> swot;
    std::vector<Target> targets; ///< of the client
    bool people = false;         ///< somebody of the buying centre is known
    bool assessment = false;     ///< the relation was assessed
    bool certainty = false;      ///< a certainty is known
    QDate assessedOn;            ///< the newest assessment
    QDate certaintyOn;           ///< the newest certainty
    int assessmentMonths = 6;    ///< after which an assessment is stale
    int certaintyMonths = 12;    ///< after which a certainty is stale
    bool purchases = false;      ///< purchases are known, so that there are gaps
    bool scenario = false;       ///< a scenario of the lifetime value
};
[[nodiscard]] PlanParts readPlanParts(const Workspace& workspace, const Plan& plan);

/// Where in the plan something is looked at.
enum class PlanPlace { Head, Sections, Goals, Targets, Actions, Risks, Swot, Analyses };

/// One thing a plan should have; done where nothing is missing.
struct CompletenessPoint {
    PlanPlace place = PlanPlace::Head;
    std::optional<PlanSection> section; ///< where it is about one
    QString name;                       ///< translated: "Every goal has measure, target, date and owner"
    Findings missing;

    [[nodiscard]] bool isDone() const { return missing.empty(); }
};

/// What a plan should have before it is handed out. It never blocks anything.
struct Completeness {
    std::vector<CompletenessPoint> points;

    [[nodiscard]] int done() const;
    [[nodiscard]] int all() const { return static_cast<int>(points.size()); }
    /// 100 x done / all: every point counts the same
    [[nodiscard]] double percent() const { return points.empty() ? 0 : 100.0 * done() / all(); }
    /// "21 of 28 points are there: 75 %"
    [[nodiscard]] QString reckoning() const;
};
[[nodiscard]] Completeness completenessOf(const PlanParts& parts, QDate today);

/// Days after which an open goal should have another entry of progress.
inline constexpr int progressDays = 92;

} // namespace kam
