#pragma once

#include "client/keyfigures.h"
#include "common/texttable.h"
#include "value/scenario.h"

#include <QLocale>
#include <span>

namespace kam
{

/// What a scenario comes to, and what all of them come to together.
struct ScenarioResult {
    Scenario scenario;
    std::optional<Clv> clv; ///< none where it cannot be computed
    QString problem;        ///< why not, translated
};
[[nodiscard]] std::vector<ScenarioResult> resultsOf(const std::vector<Scenario>& scenarios);

/// Expected value over the scenarios, or in a sentence why there is none.
struct ExpectedClv {
    std::optional<double> value;
    QString problem;
    bool isWrong = false; ///< probabilities are there, but do not add up to 100 %
};
[[nodiscard]] ExpectedClv expectedClvOf(std::span<const ScenarioResult> results);

/// "14 months", "not within these years"
[[nodiscard]] QString paybackText(const Clv& clv);
/// "12.3 %", "none", "2 rates: 5 %, 40 %"
[[nodiscard]] QString irrText(const Irr& irr);

/// CLV, payback, IRR, customer life, expected value.
[[nodiscard]] std::vector<KeyFigure> clvFigures(const ScenarioResult& result, const ExpectedClv& expectation,
                                                const QString& currency);
/// A row a scenario and one for the expected value; numbers in the columns from the second on.
[[nodiscard]] QStringList comparisonHeadings();
[[nodiscard]] std::vector<TextRow> comparisonRows(std::span<const ScenarioResult> results,
                                                  const ExpectedClv& expectation);

} // namespace kam
