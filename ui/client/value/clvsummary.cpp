#include "client/value/clvsummary.h"

#include "base/error.h"
#include "base/number.h"
#include "client/value/scenariosheet.h"
#include "common/shown.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClvSummary)
};

constexpr int testMonths[] = {12, 24, 36};

QString amount(double value)
{
    return shownNumber(value, decimalsBeside(value), QLocale());
}

QString months(double value)
{
    // A part of a month has begun.
    const int whole = static_cast<int>(std::ceil(value - 1e-9));
    return whole == 0 ? Text::tr("at once") : Text::tr("%n month(s)", nullptr, whole);
}

/// Whether the money is back within one, two and three years.
QString paybackTest(const Clv& clv)
{
    QStringList lines{clv.paybackYear ? Text::tr("The cumulative value is at least 0 from here on first: %1")
                                            .arg(yearName(*clv.paybackYear))
                                      : Text::tr("The cumulative value stays below 0.")};
    for (const int limit : testMonths) {
        const bool passed = clv.paybackMonths && *clv.paybackMonths <= limit;
        lines << (passed ? Text::tr("✓ within %1 months") : Text::tr("✕ not within %1 months")).arg(limit);
    }
    return lines.join(QLatin1Char('\n'));
}

KeyFigure irrFigure(const Irr& irr)
{
    QString explanation = Text::tr("The rate at which the present value of all contributions is 0.");
    if (irr.rates.empty())
        explanation += QLatin1Char('\n') + Text::tr("The contributions never come to 0 at any rate.");
    else if (irr.rates.size() > 1)
        explanation += QLatin1Char('\n') +
                       Text::tr("The contributions change their sign several times, so that no single rate "
                                "describes them.");
    return {Text::tr("IRR"), irrText(irr), explanation, irr.unique().has_value(), {}};
}

KeyFigure lifeFigure(const std::optional<double>& retention)
{
    const QString caption = Text::tr("Customer life");
    const QString formula = Text::tr("1 / (1 - retention), in years");
    if (!retention)
        return {caption, Text::tr("not set"), formula, false, {}};
    return {caption,
            Text::tr("%1 years").arg(shortNumber(customerLife(*retention), 1, QLocale())),
            formula,
            true,
            {}};
}

TextCell number(const std::optional<double>& value)
{
    if (!value)
        return {QStringLiteral("–"), theme::Token::Muted};
    return {shownNumber(*value, decimalsBeside(*value), QLocale()),
            *value < 0 ? theme::Token::Bad : theme::Token::Text};
}

/// With its sign, as finely as the value of the row is shown, but large ones without decimals.
TextCell difference(const std::optional<double>& value, const std::optional<double>& base)
{
    if (!value || !base)
        return {QStringLiteral("–"), theme::Token::Muted};
    const double by = *value - *base;
    TextCell cell =
        by == 0 ? TextCell(QLocale().toString(0))
                : TextCell(shownNumber(by, std::min(decimalsBeside(by), decimalsBeside(*value)), QLocale()));
    if (by > 0)
        cell.text.prepend(QLocale().positiveSign());
    cell.colour = by < 0 ? theme::Token::Bad : theme::Token::Text;
    return cell;
}

TextRow rowOf(const ScenarioResult& result, const std::optional<double>& base)
{
    const std::optional<double> value = result.clv ? std::optional(result.clv->value) : std::nullopt;
    return {TextCell(result.scenario.name.left(60), theme::Token::Text, result.problem), number(value),
            difference(value, base), result.clv ? paybackText(*result.clv) : QStringLiteral("–"),
            result.clv ? irrText(result.clv->irr) : QStringLiteral("–")};
}

} // namespace

std::vector<ScenarioResult> resultsOf(const std::vector<Scenario>& scenarios)
{
    std::vector<ScenarioResult> results;
    for (const Scenario& scenario : scenarios) {
        ScenarioResult& result = results.emplace_back(ScenarioResult{scenario, {}, {}});
        try {
            result.clv = clvOf(scenario);
        } catch (const Error& error) {
            result.problem = error.sentence(); // shown in place of the results
        }
    }
    return results;
}

ExpectedClv expectedClvOf(std::span<const ScenarioResult> results)
{
    ExpectedClv expectation;
    std::vector<WeighedValue> weighed;
    double sum = 0;
    for (const ScenarioResult& result : results) {
        sum += result.scenario.probability.value_or(0);
        if (result.scenario.probability && result.clv)
            weighed.push_back({result.clv->value, *result.scenario.probability});
    }
    const bool none = std::none_of(results.begin(), results.end(), [](const ScenarioResult& result) {
        return result.scenario.probability.has_value();
    });
    if (none) {
        expectation.problem = Text::tr("No scenario has a probability.");
        return expectation;
    }
    if (std::abs(sum - 100) > 1e-9) {
        expectation.problem = Text::tr("Probabilities add up to %1, not 100 %.").arg(shortPercent(sum));
        expectation.isWrong = true;
        return expectation;
    }
    expectation.value = expectedValue(weighed);
    if (!expectation.value)
        expectation.problem = Text::tr("A scenario with a probability cannot be computed.");
    return expectation;
}

QString paybackText(const Clv& clv)
{
    return clv.paybackMonths ? months(*clv.paybackMonths) : Text::tr("not within these years");
}

QString irrText(const Irr& irr)
{
    if (irr.rates.empty())
        return Text::tr("none");
    if (irr.rates.size() == 1)
        return shortPercent(irr.rates.front());
    QStringList rates;
    for (const double rate : irr.rates)
        rates << shortPercent(rate);
    return Text::tr("%n rate(s): %1", nullptr, static_cast<int>(irr.rates.size()))
        .arg(rates.join(QStringLiteral("; ")));
}

std::vector<KeyFigure> clvFigures(const ScenarioResult& result, const ExpectedClv& expectation,
                                  const QString& currency)
{
    const QString unit = Text::tr("Sum of the present values, in %1").arg(currency);
    std::vector<KeyFigure> figures;
    if (result.clv) {
        figures.push_back({Text::tr("CLV"), amount(result.clv->value), unit, true, {}});
        figures.push_back({Text::tr("Payback"),
                           paybackText(*result.clv),
                           paybackTest(*result.clv),
                           result.clv->paybackYear.has_value(),
                           {}});
        figures.push_back(irrFigure(result.clv->irr));
    }
    figures.push_back(lifeFigure(result.scenario.terms.retention));
    figures.push_back(
        {Text::tr("Expected over scenarios"),
         expectation.value ? amount(*expectation.value) : Text::tr("not known"),
         expectation.value ? Text::tr("Sum of CLV × probability, in %1").arg(currency) : expectation.problem,
         expectation.value.has_value(),
         {}});
    return figures;
}

QStringList comparisonHeadings()
{
    return {Text::tr("Scenario"), Text::tr("CLV"), Text::tr("To base", "difference to the base scenario"),
            Text::tr("Payback"), Text::tr("IRR")};
}

std::vector<TextRow> comparisonRows(std::span<const ScenarioResult> results, const ExpectedClv& expectation)
{
    const auto base = std::find_if(results.begin(), results.end(), [](const ScenarioResult& result) {
        return result.scenario.kind == ScenarioKind::Base;
    });
    const std::optional<double> baseValue =
        base != results.end() && base->clv ? std::optional(base->clv->value) : std::nullopt;
    std::vector<TextRow> rows;
    for (const ScenarioResult& result : results)
        rows.push_back(rowOf(result, baseValue));
    TextRow expected{TextCell(Text::tr("Expected value"), theme::Token::Text, expectation.problem),
                     number(expectation.value),
                     difference(expectation.value, baseValue),
                     {},
                     {}};
    for (TextCell& cell : expected)
        cell.strong = true;
    rows.push_back(std::move(expected));
    return rows;
}

} // namespace kam
