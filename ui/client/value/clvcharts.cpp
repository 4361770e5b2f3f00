#include "client/value/clvcharts.h"

#include "base/number.h"
#include "charts/cumulativebars.h"
#include "charts/tornado.h"
#include "client/value/scenariosheet.h"
#include "common/shown.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClvCharts)
};

constexpr int moneyDecimals = 2;

QString inputName(const SensitivityBar& bar)
{
    const QString step = shortNumber(bar.step, 4, QLocale());
    switch (bar.input) {
    case ClvInputKind::Rate:
        return Text::tr("Discount rate ±%1 pts").arg(step);
    case ClvInputKind::Retention:
        return Text::tr("Retention ±%1 pts").arg(step);
    case ClvInputKind::FirstRevenue:
        return Text::tr("First revenue ±%1").arg(shortPercent(bar.step, 4));
    case ClvInputKind::Growth:
        return Text::tr("Growth ±%1 pts").arg(step);
    case ClvInputKind::CostShare:
        return Text::tr("Cost share ±%1 pts").arg(step);
    }
    return {};
}

} // namespace

std::shared_ptr<const Chart> presentValueChart(const ScenarioResult& result, const QString& currency)
{
    CumulativeBarsData data;
    data.words = {Text::tr("Present and cumulative value: %1").arg(result.scenario.name),
                  {},
                  Text::tr("There are no years to draw.")};
    data.stepName = Text::tr("Year");
    data.value = {Text::tr("Present value"), currency, moneyDecimals};
    data.cumulative = {Text::tr("Cumulative value"), currency, moneyDecimals};
    for (const ClvLine& line : result.clv->years)
        data.bars.push_back({yearName(line.year), line.presentValue, line.cumulative});
    // Money that is back at once needs no mark.
    if (const auto months = result.clv->paybackMonths; months && *months > 0) {
        data.markAt = *months / 12 - 1;
        data.markLabel = Text::tr("Payback: %1").arg(paybackText(*result.clv));
    }
    return std::make_shared<const CumulativeBars>(std::move(data));
}

std::shared_ptr<const Chart> sensitivityChart(const ScenarioResult& result, const SensitivitySteps& steps,
                                              const QString& currency)
{
    TornadoData data;
    data.words = {Text::tr("What moves the lifetime value most: %1").arg(result.scenario.name),
                  Text::tr("Change of CLV when one input moves by the amount shown, all else as it is."),
                  Text::tr("There is nothing to move.")};
    data.inputName = Text::tr("Input");
    data.result = {Text::tr("CLV"), currency, decimalsBeside(result.clv->value)};
    data.base = result.clv->value;
    for (const SensitivityBar& bar : tornado(clvYears(result.scenario), result.scenario.terms, steps))
        data.bars.push_back({inputName(bar), bar.low, bar.high});
    return std::make_shared<const TornadoChart>(std::move(data));
}

} // namespace kam
