#pragma once

#include "common/keyfigurebar.h"
#include "relationship/loyaltyfigures.h"
#include "relationship/survey.h"

#include <memory>

namespace kam
{

class Chart;

/// What is known of a client's loyalty, with its name.
struct NamedLoyalty {
    Id client = noId;
    QString name;
    LoyaltyFigures figures;
};

/// Net promoter score of every year with answers. @param answers of one client
[[nodiscard]] std::shared_ptr<const Chart> promotersChart(const std::vector<SurveyAnswer>& answers);
/// Attitude and repeat purchase. @param looked the client that is set off
[[nodiscard]] std::shared_ptr<const Chart> loyaltyChart(const std::vector<NamedLoyalty>& clients, Id looked);
/// Satisfaction and repeat purchase.
[[nodiscard]] std::shared_ptr<const Chart> satisfactionChart(const std::vector<NamedLoyalty>& clients,
                                                             Id looked);

/// Net promoter score, means of the answers, what is known of repeat purchase, and what follows.
/// @param figures none while they are being worked out
[[nodiscard]] std::vector<KeyFigure> loyaltyKeyFigures(const std::vector<SurveyAnswer>& answers,
                                                       const std::optional<LoyaltyFigures>& figures,
                                                       int openComplaints, QDate today);

} // namespace kam
