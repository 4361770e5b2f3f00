#pragma once

#include "plan/plancontent.h"

namespace kam
{

/// What differs between two versions of a plan.
struct PlanDifference {
    enum class Kind { Field, Figure, Goal, Person, Action, Risk };
    Kind kind = Kind::Field;
    QString what;   ///< translated name of the field or figure, name of the goal or person
    QString before; ///< for people; empty where it was not there
    QString after;

    friend bool operator==(const PlanDifference&, const PlanDifference&) = default;
};
[[nodiscard]] QString differenceKindName(PlanDifference::Kind kind);

/// By field, figure, goal, person, action and risk, in this order. Goals, people, actions and risks are the
/// same where their names are.
[[nodiscard]] std::vector<PlanDifference> comparePlans(const PlanContent& before, const PlanContent& after,
                                                       const QLocale& locale);

} // namespace kam
