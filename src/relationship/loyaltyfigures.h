#pragma once

#include "registry/salesyear.h"
#include "relationship/loyalty.h"
#include "relationship/survey.h"

namespace kam
{

/// Answers older than this no longer speak for today.
inline constexpr int answerMonths = 24;
/// Years in which repeat purchase is looked for.
inline constexpr int purchaseYears = 3;

/// What surveys and sales say of one client.
/// @param answers of the client. @param years the last ones of which sales are recorded, at most three. Share
/// of wallet is that of the newest year, over the product lines whose sales and total purchases are both
/// known; without any year nothing is known of purchases.
[[nodiscard]] LoyaltyFigures loyaltyFigures(const std::vector<SurveyAnswer>& answers,
                                            std::span<const SalesYear> years, Id client, QDate today);

struct ClientLoyalty {
    Id client = noId;
    LoyaltyFigures figures;
};
/// Of all clients with survey answers, by client.
[[nodiscard]] std::vector<ClientLoyalty> allLoyaltyFigures(const Workspace& workspace, QDate today);

} // namespace kam
