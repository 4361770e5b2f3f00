#pragma once

#include "base/identifier.h"
#include "value/bgnbd.h"
#include "value/gammagamma.h"
#include "value/rfm.h"

#include <QDate>
#include <vector>

namespace kam
{

/// What a client bought on one day, all its transactions of that day together.
struct DaySale {
    Id client = noId;
    QDate day;
    double amount = 0; ///< in the workspace currency
};

/// A client's purchases up to the day of the analysis. Times in weeks.
struct PurchaseHistory {
    Id client = noId;
    int frequency = 0;     ///< repeat purchases: days with a purchase but the first
    double recency = 0;    ///< from the first to the last purchase
    double age = 0;        ///< from the first purchase to the day of the analysis
    double meanAmount = 0; ///< of a purchase, in the workspace currency
    double repeatMean = 0; ///< of a repeat purchase; 0 where there is none
    QDate first;
    QDate last;
};

inline constexpr double daysPerWeek = 7;
inline constexpr double weeksPerYear = 365.25 / daysPerWeek;

/// One purchase is what a client bought on a day; a day whose amounts add up to less than 0 (goods returned)
/// is none. Days after @p until do not count. Ascending by client; clients without a purchase are not in it.
[[nodiscard]] std::vector<PurchaseHistory> purchaseHistories(std::vector<DaySale> sales, QDate until);

/// For the models: recency, frequency and age of those with an age above 0, and the mean amounts of repeat
/// purchases of those who have any.
[[nodiscard]] PurchaseHistories modelHistories(const std::vector<PurchaseHistory>& histories);
[[nodiscard]] SpendingHistories modelSpending(const std::vector<PurchaseHistory>& histories);
/// Recency in days, number of purchases, mean amount of a purchase.
[[nodiscard]] std::vector<RfmInput> rfmInputs(const std::vector<PurchaseHistory>& histories, QDate until);

} // namespace kam
