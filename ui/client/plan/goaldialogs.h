#pragma once

#include "plan/plangoal.h"
#include "plan/target.h"

class QWidget;

namespace kam
{

class Desk;
struct ShownPlan;

/// A goal with everything that makes it SMART. @param goal with its plan; noId for a new one
void askGoal(Desk& desk, const ShownPlan& shown, const PlanGoal& goal, QWidget* parent);
/// Where a goal stands on a day; a day once, a second entry replaces the first.
void askProgress(Desk& desk, const PlanGoal& goal, QWidget* parent);
/// @param target with its client; noId for a new one
void askTarget(Desk& desk, const Target& target, const QString& currency, QWidget* parent);

} // namespace kam
