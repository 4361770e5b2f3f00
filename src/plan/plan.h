#pragma once

#include "base/identifier.h"

#include <QDate>
#include <QString>
#include <array>
#include <map>
#include <optional>

namespace kam
{

enum class PlanState { Draft, Agreed, Archived };

/// The chapters of an account plan that a person writes (method, section 11); people, gaps, lifetime value
/// and certainty come from where they are recorded.
enum class PlanSection {
    Assumptions,
    GoalsAndTasks,
    People,
    Programmes,
    Resources,
    Difficulties,
    ClientStrategy,
    ClientGoals,
    ClientFinances,
    ClientMarket,
};
inline constexpr std::array planSections{PlanSection::Assumptions,    PlanSection::GoalsAndTasks,
                                         PlanSection::People,         PlanSection::Programmes,
                                         PlanSection::Resources,      PlanSection::Difficulties,
                                         PlanSection::ClientStrategy, PlanSection::ClientGoals,
                                         PlanSection::ClientFinances, PlanSection::ClientMarket};

/// First and last day.
struct Period {
    QDate start;
    QDate end;
    friend bool operator==(const Period&, const Period&) = default;
    [[nodiscard]] bool contains(QDate day) const { return start <= day && day <= end; }
};
/// "2027" for a calendar year, else both days in the locale's short form.
[[nodiscard]] QString periodName(const Period& period);

/// One version of the plan for a client and a period.
struct Plan {
    Id id = noId;
    Id client = noId;
    Period period;
    int version = 1;
    PlanState state = PlanState::Draft;
    QDate agreedOn;
    QString agreedBy;
    QDate nextReviewOn;
    Id owner = noId;                         ///< of ours, responsible for the plan
    std::map<PlanSection, QString> sections; ///< those that say something
    /// What the plan said when it was agreed, as JSON; empty for a draft.
    QByteArray frozen;
    friend bool operator==(const Plan&, const Plan&) = default;
};

[[nodiscard]] QString planStateWord(PlanState state);
[[nodiscard]] std::optional<PlanState> planStateFromWord(const QString& word);
[[nodiscard]] QString planStateName(PlanState state);
[[nodiscard]] QString planSectionWord(PlanSection section);
[[nodiscard]] std::optional<PlanSection> planSectionFromWord(const QString& word);
[[nodiscard]] QString planSectionName(PlanSection section);
/// What to write there, as a question to the person.
[[nodiscard]] QString planSectionPrompt(PlanSection section);

} // namespace kam
