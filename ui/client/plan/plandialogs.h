#pragma once

#include "plan/plan.h"

#include <functional>
#include <vector>

class QWidget;

namespace kam
{

class Desk;

/// Period, review date and owner. @param store writes what was entered
void askPlanHead(Desk& desk, const QString& title, const Plan& plan,
                 const std::function<void(const Plan&)>& store, QWidget* parent);
/// Who agreed and when; then the draft is the agreed version and keeps everything in it as it is now.
void askAgreement(Desk& desk, const Plan& plan, QWidget* parent);
/// Two versions side by side: what differs by field, figure, goal, person, action and risk.
/// @param plans of one client, newest first, at least one
void showComparison(Desk& desk, const std::vector<Plan>& plans, Id chosen, QWidget* parent);
/// "2027, version 2, agreed"
[[nodiscard]] QString versionName(const Plan& plan);
/// The days of the same length after this period.
[[nodiscard]] Period nextPeriod(const Period& period);

} // namespace kam
