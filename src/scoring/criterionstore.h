#pragma once

#include "scoring/criterion.h"

namespace kam
{

class Query;
class Workspace;

/// The tables criterion and catalogue_criterion, for the stores of this room.
[[nodiscard]] std::vector<Criterion> allCriteria(const Workspace& workspace); ///< by name
/// @throws Error where it is gone
[[nodiscard]] QString criterionName(const Workspace& workspace, Id criterion);
/// From the columns id, name, explanation, anchor_low, anchor_middle, anchor_high, source, catalogue key.
[[nodiscard]] Criterion criterionOf(const Query& row, int first);

/// What becomes of a criterion without an id whose name is taken.
enum class SameName { Share, ShareIfEqual };

/// The criterion's id; one without an id is found by its key in the catalogue, by its name, or made. For use
/// inside an edit.
Id criterionId(Workspace& workspace, const Criterion& criterion, SameName sameName);
/// Texts, name and source of a criterion, one step of the history.
void storeCriterion(Workspace& workspace, const Criterion& criterion);

/// Ratings from 1 to 10 are judgements of a person; figures of another kind need another scale.
/// @throws Error naming the first client whose value is outside
void requireRatings(const Workspace& workspace, Id criterion, const QString& name, const QString& sourceKey);

} // namespace kam
