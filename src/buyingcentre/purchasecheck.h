#pragma once

#include "buyingcentre/purchase.h"

namespace kam
{

class Workspace;

/// Checks before writing; each throws Error naming the record, the field and the remedy.
void requireValid(const PurchaseProject& project);
void requireValid(const Workspace& workspace, const Complexity& complexity);
void requireValid(const Workspace& workspace, const DecisionCriterion& criterion);
void requireValid(const DecisionCriterion& criterion, const SupplierRating& rating);
void requireValid(const Workspace& workspace, const DecisionStage& stage);
void requireValid(const Workspace& workspace, const StepInPoint& point);

/// @throws Error: a row was removed by somebody else
[[noreturn]] void refuseGone();

/// Moves one identifier to a position in the list, the others in their order around it.
void moveTo(std::vector<Id>& ids, Id id, int position);

} // namespace kam
