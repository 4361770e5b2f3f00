#include "value/scenario.h"

#include "base/error.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Value)
};

constexpr std::array kindWords{"pessimistic", "base", "optimistic", "other"};
constexpr std::array timingWords{"start", "mid", "end"};

template <class Value, std::size_t N>
std::optional<Value> fromWord(const std::array<const char*, N>& words, const QString& word)
{
    for (std::size_t i = 0; i < N; ++i)
        if (word == QLatin1String(words[i]))
            return static_cast<Value>(i);
    return std::nullopt;
}

const Scenario* chosen(const std::vector<Scenario>& scenarios)
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
    return QLatin1String(kindWords.at(static_cast<std::size_t>(kind)));
}

std::optional<ScenarioKind> scenarioKindFromWord(const QString& word)
{
    return fromWord<ScenarioKind>(kindWords, word);
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
    return QLatin1String(timingWords.at(static_cast<std::size_t>(timing)));
}

std::optional<Timing> timingFromWord(const QString& word)
{
    return fromWord<Timing>(timingWords, word);
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

ClientClv clientClv(const std::vector<Scenario>& scenarios)
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
                weighed.push_back({clvOf(scenario).value, *scenario.probability});
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
        result.value = clvOf(*one).value;
    } catch (const Error& error) {
        result.problem = error.sentence();
    }
    return result;
}

} // namespace kam
