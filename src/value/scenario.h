#pragma once

#include "base/identifier.h"
#include "value/clv.h"

#include <QString>
#include <span>

namespace kam
{

class Workspace;

enum class ScenarioKind { Pessimistic, Base, Optimistic, Other };

/// A row of a scenario's table as it is typed: variable costs as an amount, or in percent of the revenue.
struct ScenarioYear {
    int year = 1; ///< 1 is the first, or a calendar year
    double revenue = 0;
    double variableCosts = 0;
    bool costsInPercent = false;
    double acquisitionCost = 0;
    double retentionCost = 0;
    double costToServe = 0;

    friend bool operator==(const ScenarioYear&, const ScenarioYear&) = default;
};

/// How a client's business may go: a table of years with rate, timing and retention (method, section 3).
struct Scenario {
    Id id = noId;
    Id client = noId;
    QString name;
    ScenarioKind kind = ScenarioKind::Base;
    int position = 0;
    ClvTerms terms;
    std::optional<double> probability; ///< percent, 0 to 100
    QString notes;
    std::vector<ScenarioYear> years; ///< ascending

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

[[nodiscard]] QString scenarioKindWord(ScenarioKind kind); ///< stable: "base"
[[nodiscard]] std::optional<ScenarioKind> scenarioKindFromWord(const QString& word);
[[nodiscard]] QString scenarioKindName(ScenarioKind kind); ///< translated: "Base"
[[nodiscard]] QString timingWord(Timing timing);           ///< stable: "start"
[[nodiscard]] std::optional<Timing> timingFromWord(const QString& word);
[[nodiscard]] QString timingName(Timing timing); ///< translated: "Start of year"

/// With the variable costs as an amount.
[[nodiscard]] ClvYear clvYear(const ScenarioYear& year);
[[nodiscard]] std::vector<ClvYear> clvYears(const Scenario& scenario);
/// @throws Error as clientLifetimeValue()
[[nodiscard]] Clv clvOf(const Scenario& scenario);

/// Its value alone.
[[nodiscard]] double clvSumOf(const Scenario& scenario);

/// Which value stands for a client that has several scenarios.
enum class ClvBasis {
    None,     ///< no scenario, or none that could be chosen
    Expected, ///< over scenarios whose probabilities add up to 100 %
    Base,     ///< of the first base scenario
    Only,     ///< of the one scenario there is
};
struct ClientClv {
    std::optional<double> value;
    ClvBasis basis = ClvBasis::None;
    QString scenario; ///< its name, for Base and Only
    QString problem;  ///< translated, where a scenario can't be computed
};
/// @param scenarios all of one client
[[nodiscard]] ClientClv clientClv(std::span<const Scenario> scenarios);

/// All scenarios of all clients, ascending by client, then position.
[[nodiscard]] std::vector<Scenario> readScenarios(const Workspace& workspace);

/// The run of a client's scenarios, taken off the beginning of @p scenarios; to be asked of ascending
/// clients.
[[nodiscard]] std::span<const Scenario> scenariosOf(std::span<const Scenario>& scenarios, Id client);

/// The tables clv_scenario and clv_year. Every function that writes is one step of the history.
class ScenarioStore
{
public:
    explicit ScenarioStore(Workspace& workspace) : m_workspace(workspace) {}

    /// With position 0 it goes behind the client's others. @throws Error naming the client and the scenario
    Id add(const Scenario& scenario);
    /// Stores all of it. @param mergeKey typing in quick succession with the same key is one step
    void update(const Scenario& scenario, const QString& mergeKey = {});
    void remove(Id scenario);

    /// By position.
    [[nodiscard]] std::vector<Scenario> ofClient(Id client) const;
    [[nodiscard]] std::optional<Scenario> scenario(Id id) const;

private:
    Workspace& m_workspace;
};

} // namespace kam
