#include "value/scenario.h"

#include "base/enumwords.h"
#include "base/error.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Value)
};

constexpr auto kindWords = enumWords<ScenarioKind>("pessimistic", "base", "optimistic", "other");
constexpr auto timingWords = enumWords<Timing>("start", "mid", "end");

const Scenario* chosen(std::span<const Scenario> scenarios)
{
    const auto base = std::find_if(scenarios.begin(), scenarios.end(), [](const Scenario& scenario) {
        return scenario.kind == ScenarioKind::Base;
    });
    if (base != scenarios.end())
        return &*base;
    return scenarios.size() == 1 ? &scenarios.front() : nullptr;
}

} // namespace

QString scenarioKindWord(ScenarioKind kind)
{
    return kindWords.word(kind);
}

std::optional<ScenarioKind> scenarioKindFromWord(const QString& word)
{
    return kindWords.value(word);
}

QString scenarioKindName(ScenarioKind kind)
{
    switch (kind) {
    case ScenarioKind::Pessimistic:
        return Text::tr("Pessimistic");
    case ScenarioKind::Base:
        return Text::tr("Base");
    case ScenarioKind::Optimistic:
        return Text::tr("Optimistic");
    case ScenarioKind::Other:
        break;
    }
    return Text::tr("Other", "scenario");
}

QString timingWord(Timing timing)
{
    return timingWords.word(timing);
}

std::optional<Timing> timingFromWord(const QString& word)
{
    return timingWords.value(word);
}

QString timingName(Timing timing)
{
    switch (timing) {
    case Timing::StartOfYear:
        return Text::tr("Start of year");
    case Timing::MidYear:
        return Text::tr("Middle of year");
    case Timing::EndOfYear:
        break;
    }
    return Text::tr("End of year");
}

ClvYear clvYear(const ScenarioYear& year)
{
    const double costs = year.costsInPercent ? year.revenue * year.variableCosts / 100 : year.variableCosts;
    return {year.year, year.revenue, costs, year.acquisitionCost, year.retentionCost, year.costToServe};
}

std::vector<ClvYear> clvYears(const Scenario& scenario)
{
    std::vector<ClvYear> years;
    years.reserve(scenario.years.size());
    for (const ScenarioYear& year : scenario.years)
        years.push_back(clvYear(year));
    return years;
}

Clv clvOf(const Scenario& scenario)
{
    return clientLifetimeValue(clvYears(scenario), scenario.terms);
}

double clvSumOf(const Scenario& scenario)
{
    return clientLifetimeSum(clvYears(scenario), scenario.terms);
}

ClientClv clientClv(std::span<const Scenario> scenarios)
{
    ClientClv result;
    std::vector<WeighedValue> weighed;
    try {
        const bool all = !scenarios.empty() &&
                         std::all_of(scenarios.begin(), scenarios.end(), [](const Scenario& scenario) {
                             return scenario.probability.has_value();
                         });
        if (all)
            for (const Scenario& scenario : scenarios)
                weighed.push_back({clvSumOf(scenario), *scenario.probability});
        if (const auto expected = expectedValue(weighed)) {
            result.value = expected;
            result.basis = ClvBasis::Expected;
            return result;
        }
        const Scenario* const one = chosen(scenarios);
        if (one == nullptr)
            return result;
        result.scenario = one->name;
        result.basis = one->kind == ScenarioKind::Base ? ClvBasis::Base : ClvBasis::Only;
        result.value = clvSumOf(*one);
    } catch (const Error& error) {
        result.problem = error.sentence();
    }
    return result;
}

std::span<const Scenario> scenariosOf(std::span<const Scenario>& scenarios, Id client)
{
    while (!scenarios.empty() && scenarios.front().client < client)
        scenarios = scenarios.subspan(1);
    std::size_t count = 0;
    while (count < scenarios.size() && scenarios[count].client == client)
        ++count;
    const auto own = scenarios.first(count);
    scenarios = scenarios.subspan(count);
    return own;
}

} // namespace kam
