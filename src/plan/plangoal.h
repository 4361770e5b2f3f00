#pragma once

#include "base/identifier.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <optional>
#include <vector>

namespace kam
{

class Workspace;

/// Where something stands: a number, a word such as "medium", or not known.
struct GoalValue {
    std::optional<double> number;
    QString word; ///< only where number is not set

    [[nodiscard]] bool isKnown() const { return number.has_value() || !word.isEmpty(); }
    friend bool operator==(const GoalValue&, const GoalValue&) = default;
};
/// A number where @p text is one in @p locale, else a word.
[[nodiscard]] GoalValue goalValue(const QString& text, const QLocale& locale);
[[nodiscard]] QString shownValue(const GoalValue& value, const QLocale& locale);

struct GoalProgress {
    QDate on;
    GoalValue value;
    QString note;
    friend bool operator==(const GoalProgress&, const GoalProgress&) = default;
};

/// A goal of a plan: specific, measurable, with owner and date (method, section 11).
struct PlanGoal {
    Id id = noId;
    Id plan = noId;
    QString name;
    QString measure; ///< "share of wallet"
    QString unit;    ///< "%", "PLN"
    GoalValue start;
    GoalValue target;
    QDate dueOn;
    Id owner = noId;
    std::optional<double> salesEffect; ///< what it adds to the sales of its period, in the workspace currency
    Id person = noId;                  ///< at the client, whose goal it serves
    QString personGoal;                ///< which of that person's goals
    QString note;
    bool shared = false;                ///< the client may read it: it stands in the customer's edition
    std::vector<GoalProgress> progress; ///< ascending by date, a date once
    friend bool operator==(const PlanGoal&, const PlanGoal&) = default;

    [[nodiscard]] GoalValue latest() const { return progress.empty() ? start : progress.back().value; }
};

/// Part of the way from start to target, 0 to 1 and beyond: (latest - start) / (target - start). For words 1
/// where the latest is the target. Nothing where it can't be told.
[[nodiscard]] std::optional<double> progressOf(const PlanGoal& goal);
/// What a goal lacks to be specific, measurable, assigned and dated; translated words, empty where nothing.
[[nodiscard]] QStringList missingInGoal(const PlanGoal& goal);

/// The tables goal and goal_progress. Every function that writes is one step of the history.
class GoalStore
{
public:
    explicit GoalStore(Workspace& workspace) : m_workspace(workspace) {}

    /// Behind the others. @throws Error naming the goal, also where its plan is no draft
    Id add(const PlanGoal& goal);
    /// All of it, progress included. Progress may be entered for an agreed plan too: @throws Error where
    /// anything else of an agreed plan's goal changed
    void update(const PlanGoal& goal);
    void move(Id goal, int position); ///< from 0
    void remove(Id goal);

    [[nodiscard]] std::vector<PlanGoal> ofPlan(Id plan) const;
    [[nodiscard]] std::optional<PlanGoal> goal(Id id) const;

private:
    Workspace& m_workspace;
};

} // namespace kam
