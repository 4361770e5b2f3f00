#pragma once

#include <optional>
#include <vector>

namespace kam
{

/// One year of a scenario, amounts in the workspace currency.
struct ClvYear {
    int year = 1; ///< 1 is the first; a calendar year will do as well, only the order and the distance count
    double revenue = 0;
    double variableCosts = 0;
    double acquisitionCost = 0;
    double retentionCost = 0;
    double costToServe = 0;

    friend bool operator==(const ClvYear&, const ClvYear&) = default;
};

/// When in a year its contribution is taken to come in: exponent t-1, t-0.5 or t of the discount factor.
enum class Timing { StartOfYear, MidYear, EndOfYear };

struct ClvTerms {
    double rate = 10; ///< discount rate in percent, above -100
    Timing timing = Timing::StartOfYear;
    std::optional<double> retention; ///< percent, 0 to below 100; year t is weighed with its (t-1)th power

    friend bool operator==(const ClvTerms&, const ClvTerms&) = default;
};

/// What became of one year.
struct ClvLine {
    int year = 0;
    double contribution =
        0;             ///< net marketing contribution: revenue less all costs, weighed with the retention
    double factor = 1; ///< discount factor, by which the contribution is divided
    double presentValue = 0;
    double cumulative = 0;
};

/// Internal rates of return: those above -100 % at which the present value of the contributions is zero.
struct Irr {
    std::vector<double> rates; ///< percent, ascending
    [[nodiscard]] std::optional<double> unique() const
    {
        return rates.size() == 1 ? std::optional(rates.front()) : std::nullopt;
    }
};

struct Clv {
    double value = 0;
    std::vector<ClvLine> years;
    std::optional<int> paybackYear;      ///< first year whose cumulative value is at least 0
    std::optional<double> paybackMonths; ///< months from the start to there, linear within that year
    Irr irr;
};

/// Client lifetime value: sum of NMC(t) / (1 + rate)^(t-1), the exponent moved by the timing (method, section
/// 3).
/// @throws Error for an empty table, a year twice, a rate of -100 % or below, a retention outside 0 to below
/// 100 %
[[nodiscard]] Clv clientLifetimeValue(const std::vector<ClvYear>& years, const ClvTerms& terms);

/// Its value alone, without payback and internal rates: for many clients.
[[nodiscard]] double clientLifetimeSum(const std::vector<ClvYear>& years, const ClvTerms& terms);

/// Constant yearly margin for ever: start of year m(1+i)/(1+i-r), mid-year m(1+i)^0.5/(1+i-r), end of year
/// m/(1+i-r).
/// @param retention percent. @throws Error where the sum does not converge
[[nodiscard]] double perpetualValue(double margin, double rate, double retention, Timing timing);

/// N = 1 / (1 - CR): years a client stays on average at a yearly retention in percent.
[[nodiscard]] double customerLife(double retention);
/// CR = 1 - 1/N in percent. @throws Error for less than one year
[[nodiscard]] double retentionOfLife(double years);

/// A table from its first year's revenue, yearly growth and cost share, both in percent.
[[nodiscard]] std::vector<ClvYear> generatedYears(double firstRevenue, double growth, double costShare,
                                                  int horizon);

struct WeighedValue {
    double value = 0;
    double probability = 0; ///< percent
};
/// Expected value over scenarios; none unless their probabilities add up to 100 %.
[[nodiscard]] std::optional<double> expectedValue(const std::vector<WeighedValue>& scenarios);

} // namespace kam
