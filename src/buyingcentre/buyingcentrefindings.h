#pragma once

#include "base/finding.h"
#include "buyingcentre/buyingcentre.h"

#include <QSet>

namespace kam
{

/// What the buying centre of one client says: roles nobody fills, deciders and approvers nobody of ours knows
/// or whose attitude is not known, opponents and who influences them, contacts weaker than wanted, what hangs
/// on one person, judgements out of date, fewer people than the purchase lets expect, weights of the client's
/// criteria.
/// @param months after which what was known is out of date
[[nodiscard]] Findings buyingCentreFindings(const BuyingCentre& centre, QDate today, int months);
/// Of every client with people, criteria or stages, as of today and with the age set in the workspace.
[[nodiscard]] Findings buyingCentreFindings(const Workspace& workspace);

/// Goals that nothing in the client's plan serves. @param served as in unservedGoals()
[[nodiscard]] Findings goalFindings(const BuyingCentre& centre, const QSet<Id>& served);

} // namespace kam
