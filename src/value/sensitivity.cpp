#include "value/sensitivity.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Scenario {
    std::vector<ClvYear> years;
    ClvTerms terms;
};

std::optional<double> valueOf(const Scenario& scenario)
{
    try {
        return clientLifetimeValue(scenario.years, scenario.terms).value;
    } catch (const Error&) {
        return std::nullopt; // moved out of the allowed range
    }
}

void scaleTrade(ClvYear& year, double factor)
{
    year.revenue *= factor;
    year.variableCosts *= factor;
}

Scenario moved(Scenario scenario, ClvInputKind input, double step)
{
    const int first = scenario.years.front().year;
    switch (input) {
    case ClvInputKind::Rate:
        scenario.terms.rate += step;
        break;
    case ClvInputKind::Retention:
        scenario.terms.retention = scenario.terms.retention.value_or(0) + step;
        break;
    case ClvInputKind::FirstRevenue:
        for (ClvYear& year : scenario.years)
            scaleTrade(year, 1 + step / 100);
        break;
    case ClvInputKind::Growth:
        for (ClvYear& year : scenario.years)
            scaleTrade(year, std::pow(1 + step / 100, year.year - first));
        break;
    case ClvInputKind::CostShare:
        for (ClvYear& year : scenario.years)
            year.variableCosts += year.revenue * step / 100;
        break;
    }
    return scenario;
}

} // namespace

double SensitivityBar::spread() const
{
    return low && high ? std::abs(*high - *low) : 0;
}

std::vector<SensitivityBar> tornado(const std::vector<ClvYear>& years, const ClvTerms& terms,
                                    const SensitivitySteps& steps)
{
    (void)clientLifetimeValue(years, terms); // refuses what can't be computed at all
    std::vector<SensitivityBar> bars{{ClvInputKind::Rate, steps.rate, {}, {}},
                                     {ClvInputKind::FirstRevenue, steps.firstRevenue, {}, {}},
                                     {ClvInputKind::Growth, steps.growth, {}, {}},
                                     {ClvInputKind::CostShare, steps.costShare, {}, {}}};
    if (terms.retention)
        bars.push_back({ClvInputKind::Retention, steps.retention, {}, {}});
    Scenario scenario{years, terms};
    std::sort(scenario.years.begin(), scenario.years.end(),
              [](const ClvYear& a, const ClvYear& b) { return a.year < b.year; });
    for (SensitivityBar& bar : bars) {
        bar.low = valueOf(moved(scenario, bar.input, -bar.step));
        bar.high = valueOf(moved(scenario, bar.input, bar.step));
    }
    std::stable_sort(bars.begin(), bars.end(), [](const SensitivityBar& a, const SensitivityBar& b) {
        return a.spread() > b.spread();
    });
    return bars;
}

std::vector<std::vector<std::optional<double>>> clvTable(const std::vector<ClvYear>& years,
                                                         const ClvTerms& terms,
                                                         const std::vector<double>& rates,
                                                         const std::vector<double>& retentions)
{
    std::vector<std::vector<std::optional<double>>> table;
    for (const double rate : rates) {
        auto& row = table.emplace_back();
        for (const double retention : retentions)
            row.push_back(valueOf({years, {rate, terms.timing, retention}}));
    }
    return table;
}

} // namespace kam
