#include "base/error.h"
#include "registry/storable.h"
#include "value/scenario.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Value)
};

QString clientName(const Workspace& workspace, Id client)
{
    Query row(workspace, "SELECT name FROM client WHERE id = ?");
    return row.bind(1, client).step() ? row.text(0) : QString();
}

Scenario readScenario(const Query& row)
{
    Scenario scenario;
    scenario.id = row.integer(0);
    scenario.client = row.integer(1);
    scenario.name = row.text(2);
    scenario.kind = scenarioKindFromWord(row.text(3)).value_or(ScenarioKind::Other);
    scenario.position = static_cast<int>(row.integer(4));
    scenario.terms.rate = row.real(5);
    scenario.terms.timing = timingFromWord(row.text(6)).value_or(Timing::StartOfYear);
    scenario.terms.retention = row.maybeReal(7);
    scenario.probability = row.maybeReal(8);
    scenario.notes = row.text(9);
    return scenario;
}

/// From the column of the year on.
ScenarioYear readYear(const Query& row, int first)
{
    return {static_cast<int>(row.integer(first)),
            row.real(first + 1),
            row.real(first + 2),
            row.integer(first + 3) != 0,
            row.real(first + 4),
            row.real(first + 5),
            row.real(first + 6)};
}

std::vector<ScenarioYear> readYears(const Workspace& workspace, Id scenario)
{
    std::vector<ScenarioYear> years;
    Query rows(workspace, "SELECT year, revenue, variable_costs, costs_in_percent, acquisition_cost, "
                          "retention_cost, cost_to_serve FROM clv_year WHERE scenario = ? ORDER BY year");
    rows.bind(1, scenario);
    while (rows.step())
        years.push_back(readYear(rows, 0));
    return years;
}

void requireYears(const Scenario& scenario, const QString& where)
{
    std::set<int> seen;
    for (const ScenarioYear& year : scenario.years) {
        if (year.year < 1 || year.year > 2999)
            throw Error(Text::tr("%1: %2 is no year. Count from 1, or enter a calendar year.")
                            .arg(where)
                            .arg(year.year),
                        "year");
        if (!seen.insert(year.year).second)
            throw Error(Text::tr("%1: the year %2 stands in the table twice. Remove one of the two rows.")
                            .arg(where)
                            .arg(year.year),
                        "year twice");
        for (const double amount :
             {year.revenue, year.variableCosts, year.acquisitionCost, year.retentionCost, year.costToServe})
            if (!std::isfinite(amount))
                throw Error(Text::tr("%1, year %2: an amount has no limit. Enter a number.")
                                .arg(where)
                                .arg(year.year),
                            "infinite");
    }
}

void requireValid(const Workspace& workspace, const Scenario& scenario)
{
    const QString client = shownText(clientName(workspace, scenario.client));
    if (scenario.name.trimmed().isEmpty())
        throw Error(Text::tr("%1: a scenario needs a name. Enter one and try again.").arg(client), "no name");
    const QString where =
        Text::tr("%1, scenario %2", "client, name of the scenario").arg(client, shownText(scenario.name));
    requireStorable(scenario.name, where, Text::tr("Name"));
    requireStorable(scenario.notes, where, Text::tr("Notes"));
    Query same(workspace, "SELECT 1 FROM clv_scenario WHERE client = ? AND name = ? AND id <> ?");
    if (same.bind(1, scenario.client).bind(2, scenario.name).bind(3, scenario.id).step())
        throw Error(
            Text::tr("%1: the client has a scenario of this name already. Choose another name.").arg(where),
            "name taken");
    if (!(scenario.terms.rate > -100) || !std::isfinite(scenario.terms.rate))
        throw Error(
            Text::tr("%1: the discount rate must be above -100 %. Enter, for example, 10.").arg(where),
            "rate");
    if (scenario.terms.retention && !(*scenario.terms.retention >= 0 && *scenario.terms.retention < 100))
        throw Error(
            Text::tr("%1: the retention rate must be from 0 % to below 100 %. Enter, for example, 80.")
                .arg(where),
            "retention");
    if (scenario.probability && !(*scenario.probability >= 0 && *scenario.probability <= 100))
        throw Error(Text::tr("%1: the probability must be from 0 % to 100 %.").arg(where), "probability");
    requireYears(scenario, where);
}

int behindOthers(const Workspace& workspace, Id client)
{
    Query row(workspace, "SELECT coalesce(max(position), 0) + 1 FROM clv_scenario WHERE client = ?");
    row.bind(1, client).step();
    return static_cast<int>(row.integer(0));
}

void storeRow(Workspace& workspace, const Scenario& scenario)
{
    Query(workspace,
          "INSERT INTO clv_scenario (id, client, name, kind, position, rate, timing, retention, probability, "
          "notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET client = "
          "excluded.client, "
          "name = excluded.name, kind = excluded.kind, position = excluded.position, rate = excluded.rate, "
          "timing = excluded.timing, retention = excluded.retention, probability = excluded.probability, "
          "notes = excluded.notes")
        .bind(1, scenario.id)
        .bind(2, scenario.client)
        .bind(3, scenario.name)
        .bind(4, scenarioKindWord(scenario.kind))
        .bind(5, scenario.position > 0 ? scenario.position : behindOthers(workspace, scenario.client))
        .bind(6, scenario.terms.rate)
        .bind(7, timingWord(scenario.terms.timing))
        .bind(8, scenario.terms.retention)
        .bind(9, scenario.probability)
        .bind(10, scenario.notes)
        .run();
}

/// Rows that stay keep their identifiers, so that the history shows what changed.
void storeYears(Workspace& workspace, const Scenario& scenario)
{
    for (const ScenarioYear& old : readYears(workspace, scenario.id))
        if (std::none_of(scenario.years.begin(), scenario.years.end(),
                         [&](const ScenarioYear& year) { return year.year == old.year; }))
            Query(workspace, "DELETE FROM clv_year WHERE scenario = ? AND year = ?")
                .bind(1, scenario.id)
                .bind(2, old.year)
                .run();
    for (const ScenarioYear& year : scenario.years)
        Query(workspace,
              "INSERT INTO clv_year (id, scenario, year, revenue, variable_costs, costs_in_percent, "
              "acquisition_cost, retention_cost, cost_to_serve) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
              "ON CONFLICT (scenario, year) DO UPDATE SET revenue = excluded.revenue, "
              "variable_costs = excluded.variable_costs, costs_in_percent = excluded.costs_in_percent, "
              "acquisition_cost = excluded.acquisition_cost, retention_cost = excluded.retention_cost, "
              "cost_to_serve = excluded.cost_to_serve")
            .bind(1, newId())
            .bind(2, scenario.id)
            .bind(3, year.year)
            .bind(4, year.revenue)
            .bind(5, year.variableCosts)
            .bind(6, year.costsInPercent ? 1 : 0)
            .bind(7, year.acquisitionCost)
            .bind(8, year.retentionCost)
            .bind(9, year.costToServe)
            .run();
}

} // namespace

std::vector<Scenario> readScenarios(const Workspace& workspace)
{
    std::vector<Scenario> scenarios;
    std::unordered_map<Id, std::size_t> places;
    Query rows(workspace,
               "SELECT id, client, name, kind, position, rate, timing, retention, probability, notes "
               "FROM clv_scenario ORDER BY client, position, id");
    while (rows.step()) {
        scenarios.push_back(readScenario(rows));
        places.emplace(scenarios.back().id, scenarios.size() - 1);
    }
    Query years(workspace,
                "SELECT scenario, year, revenue, variable_costs, costs_in_percent, acquisition_cost, "
                "retention_cost, cost_to_serve FROM clv_year ORDER BY scenario, year");
    while (years.step())
        scenarios[places.at(years.integer(0))].years.push_back(readYear(years, 1));
    return scenarios;
}

Id ScenarioStore::add(const Scenario& scenario)
{
    Scenario added = scenario;
    added.id = added.id == noId ? newId() : added.id;
    requireValid(m_workspace, added);
    m_workspace.edit(Text::tr("Add scenario %1 of %2").arg(added.name, clientName(m_workspace, added.client)),
                     [&] {
                         storeRow(m_workspace, added);
                         storeYears(m_workspace, added);
                     });
    return added.id;
}

void ScenarioStore::update(const Scenario& changed, const QString& mergeKey)
{
    if (!scenario(changed.id))
        throw Error(Text::tr("The scenario %1 is no longer there; nothing was changed.").arg(changed.name),
                    "gone");
    requireValid(m_workspace, changed);
    m_workspace.edit(
        Text::tr("Change scenario %1 of %2").arg(changed.name, clientName(m_workspace, changed.client)),
        [&] {
            storeRow(m_workspace, changed);
            storeYears(m_workspace, changed);
        },
        mergeKey);
}

void ScenarioStore::remove(Id id)
{
    const auto gone = scenario(id);
    if (!gone)
        return;
    m_workspace.edit(
        Text::tr("Remove scenario %1 of %2").arg(gone->name, clientName(m_workspace, gone->client)),
        [&] { Query(m_workspace, "DELETE FROM clv_scenario WHERE id = ?").bind(1, id).run(); });
}

std::vector<Scenario> ScenarioStore::ofClient(Id client) const
{
    std::vector<Scenario> scenarios;
    Query rows(m_workspace,
               "SELECT id, client, name, kind, position, rate, timing, retention, probability, notes "
               "FROM clv_scenario WHERE client = ? ORDER BY position, id");
    rows.bind(1, client);
    while (rows.step()) {
        scenarios.push_back(readScenario(rows));
        scenarios.back().years = readYears(m_workspace, scenarios.back().id);
    }
    return scenarios;
}

std::optional<Scenario> ScenarioStore::scenario(Id id) const
{
    Query row(m_workspace,
              "SELECT id, client, name, kind, position, rate, timing, retention, probability, notes "
              "FROM clv_scenario WHERE id = ?");
    if (!row.bind(1, id).step())
        return std::nullopt;
    Scenario scenario = readScenario(row);
    scenario.years = readYears(m_workspace, id);
    return scenario;
}

} // namespace kam
