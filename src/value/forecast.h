#pragma once

#include "base/progress.h"
#include "value/purchases.h"

#include <QString>
#include <optional>

class QLocale;

namespace kam
{

class Workspace;

/// The models fitted to all clients together.
struct PurchaseModels {
    BgNbdFit purchases;
    std::optional<GammaGammaFit> spending; ///< none where nobody bought twice with an amount above 0
    int clients = 0;                       ///< that the first was fitted on
    int repeaters = 0;                     ///< of them, those who bought more than once
};
/// @throws Error where there are no purchases, or nobody bought twice
[[nodiscard]] PurchaseModels fitModels(const PurchaseHistories& histories, const SpendingHistories& spending);

/// What is expected of a client. Times in the unit of the history.
struct Expectation {
    double probabilityActive = 0; ///< 0 to 1
    double purchases = 0;         ///< in the horizon
    std::optional<double> value;  ///< of one purchase, in the workspace currency
};
/// @param repeatMean mean amount of the repeat purchases, where there are any
[[nodiscard]] Expectation expectationOf(const PurchaseModels& models, int frequency, double recency,
                                        double age, double repeatMean, double horizon);

/// Value of the purchases expected over the horizon: in steps of a month, purchases of the step x value of
/// one x
/// @p contribution, divided by (1 + rate)^(years to the middle of the step).
/// @param horizon in weeks. @param rate percent a year, above -100. @param contribution part of an amount
/// that is margin, 0 to 1
[[nodiscard]] double expectedLifetimeValue(const PurchaseModels& models, const PurchaseHistory& history,
                                           double horizon, double rate, double contribution);

/// Weeks: a hundred years. Lifetime values count month by month, and nobody looks further.
inline constexpr double longestForecast = 5200;

struct ForecastOptions {
    QDate until;                   ///< day of the analysis; not valid: the day of the newest transaction
    double horizon = weeksPerYear; ///< weeks, above 0 and at most longestForecast
    double rate = 10;              ///< percent a year
};

/// Of one client.
struct ClientForecast {
    PurchaseHistory history;
    RfmScore rfm;
    Expectation expected;
    std::optional<double> lifetimeValue; ///< over the horizon; see expectedLifetimeValue()
};

/// Value from transactions, of all clients that have any.
struct TransactionForecast {
    ForecastOptions options; ///< with the day that was used
    PurchaseModels models;
    std::vector<ClientForecast> clients; ///< ascending by identifier
    /// Part of the amounts that is margin, over the transactions whose cost is known; none where none is.
    /// Lifetime values are of the margin where it is known, else of the revenue.
    std::optional<double> contribution;

    [[nodiscard]] const ClientForecast* of(Id client) const; ///< null where it has no purchase
};
/// Reads, fits and forecasts; for a thread of its own. @throws Error as fitModels(), and
/// for a horizon out of range; Cancelled
[[nodiscard]] TransactionForecast forecastTransactions(const Workspace& workspace,
                                                       const ForecastOptions& options, Progress& progress);

/// What the figures mean and when not to use them, translated; names what is wrong with these data.
[[nodiscard]] QString forecastStatement(const PurchaseModels& models, const QLocale& locale);

} // namespace kam
