#include "value/clv.h"

#include "base/error.h"
#include "value/roots.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <set>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Value)
};

constexpr int longestHorizon = 100;

void requireTerms(const ClvTerms& terms)
{
    if (!(terms.rate > -100) || !std::isfinite(terms.rate))
        throw Error(Text::tr("The discount rate must be above -100 %. Enter, for example, 10."), "rate");
    if (terms.retention && !(*terms.retention >= 0 && *terms.retention < 100))
        throw Error(Text::tr("The retention rate must be from 0 % to below 100 %. Enter, for example, 80."),
                    "retention");
}

void requireYears(const std::vector<ClvYear>& years)
{
    if (years.empty())
        throw Error(Text::tr("The table of years is empty. Enter at least one year."), "no years");
    std::set<int> seen;
    for (const ClvYear& year : years)
        if (!seen.insert(year.year).second)
            throw Error(
                Text::tr("Year %1 stands in the table twice. Remove one of the two rows.").arg(year.year),
                "year twice");
    if (*seen.rbegin() - *seen.begin() >= longestHorizon)
        throw Error(
            Text::tr("The table spans more than %1 years. Check the year numbers.").arg(longestHorizon),
            "horizon");
}

double firstExponent(Timing timing)
{
    switch (timing) {
    case Timing::StartOfYear:
        return 0;
    case Timing::MidYear:
        return 0.5;
    case Timing::EndOfYear:
        break;
    }
    return 1;
}

void addPayback(Clv& clv, int firstYear, double before, const ClvLine& line)
{
    if (clv.paybackYear || line.cumulative < 0)
        return;
    clv.paybackYear = line.year;
    const double share = line.presentValue > 0 && before < 0 ? -before / line.presentValue : 0;
    clv.paybackMonths = 12 * (line.year - firstYear + share);
}

/// Contributions by distance in years; the timing multiplies all of them alike and moves no root.
Irr internalRates(const std::vector<ClvLine>& lines)
{
    const int first = lines.front().year;
    std::vector<double> coefficients(static_cast<std::size_t>(lines.back().year - first) + 1, 0.0);
    for (const ClvLine& line : lines)
        coefficients[static_cast<std::size_t>(line.year - first)] = line.contribution;
    Irr irr;
    for (const double root : positiveRoots(std::move(coefficients)))
        irr.rates.push_back((1 / root - 1) * 100);
    std::sort(irr.rates.begin(), irr.rates.end());
    return irr;
}

/// Ascending by year.
std::vector<ClvLine> linesOf(std::vector<ClvYear> years, const ClvTerms& terms)
{
    requireTerms(terms);
    requireYears(years);
    std::sort(years.begin(), years.end(), [](const ClvYear& a, const ClvYear& b) { return a.year < b.year; });
    std::vector<ClvLine> lines;
    lines.reserve(years.size());
    double cumulative = 0;
    for (const ClvYear& year : years) {
        const double distance = year.year - years.front().year;
        const double kept = terms.retention ? std::pow(*terms.retention / 100, distance) : 1;
        ClvLine line;
        line.year = year.year;
        line.contribution = kept * (year.revenue - year.variableCosts - year.acquisitionCost -
                                    year.retentionCost - year.costToServe);
        line.factor = std::pow(1 + terms.rate / 100, distance + firstExponent(terms.timing));
        line.presentValue = line.contribution / line.factor;
        cumulative += line.presentValue;
        line.cumulative = cumulative;
        lines.push_back(line);
    }
    return lines;
}

} // namespace

Clv clientLifetimeValue(const std::vector<ClvYear>& years, const ClvTerms& terms)
{
    Clv clv;
    clv.years = linesOf(years, terms);
    const int first = clv.years.front().year;
    for (const ClvLine& line : clv.years) {
        addPayback(clv, first, clv.value, line);
        clv.value = line.cumulative;
    }
    clv.irr = internalRates(clv.years);
    return clv;
}

double clientLifetimeSum(const std::vector<ClvYear>& years, const ClvTerms& terms)
{
    return linesOf(years, terms).back().cumulative;
}

double perpetualValue(double margin, double rate, double retention, Timing timing)
{
    requireTerms({rate, timing, retention});
    const double growth = 1 + rate / 100;
    const double divisor = growth - retention / 100;
    if (divisor <= 0)
        throw Error(Text::tr("With this rate and retention the value has no limit. Raise the discount rate."),
                    "does not converge");
    return margin * std::pow(growth, 1 - firstExponent(timing)) / divisor;
}

double customerLife(double retention)
{
    requireTerms({0, Timing::StartOfYear, retention});
    return 1 / (1 - retention / 100);
}

double retentionOfLife(double years)
{
    if (!(years >= 1))
        throw Error(Text::tr("The customer life must be at least one year."), "life below 1");
    return (1 - 1 / years) * 100;
}

std::vector<ClvYear> generatedYears(double firstRevenue, double growth, double costShare, int horizon)
{
    if (horizon < 1 || horizon > longestHorizon)
        throw Error(Text::tr("The horizon must be from 1 to %1 years.").arg(longestHorizon), "horizon");
    std::vector<ClvYear> years;
    double revenue = firstRevenue;
    for (int year = 1; year <= horizon; ++year) {
        ClvYear next;
        next.year = year;
        next.revenue = revenue;
        next.variableCosts = revenue * costShare / 100;
        years.push_back(next);
        revenue *= 1 + growth / 100;
    }
    return years;
}

std::optional<double> expectedValue(const std::vector<WeighedValue>& scenarios)
{
    double sum = 0;
    double value = 0;
    for (const WeighedValue& scenario : scenarios) {
        sum += scenario.probability;
        value += scenario.value * scenario.probability / 100;
    }
    return std::abs(sum - 100) < 1e-9 ? std::optional(value) : std::nullopt;
}

} // namespace kam
