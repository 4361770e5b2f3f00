#include "base/date.h"
#include "base/error.h"
#include "base/number.h"
#include "cli/commands.h"
#include "cli/openworkspace.h"
#include "cli/output.h"
#include "cli/terminalprogress.h"
#include "exchange/csvreader.h"
#include "exchange/inputfile.h"
#include "exchange/valuetables.h"
#include "registry/namedclients.h"
#include "value/forecast.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What was computed, for either source.
struct Forecasts {
    struct Line {
        QString client;
        int frequency = 0;
        double recency = 0;
        double age = 0;
        Expectation expected;
    };
    PurchaseModels models;
    std::vector<Line> lines;
};

QDate dayOfAnalysis(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QDate date = readDate(text, QLocale());
    if (!date.isValid())
        throw Error(Text::tr("--until: “%1” is no date. Write it as 2026-01-31.").arg(text), "date",
                    Failure::Usage);
    return date;
}

Forecasts forecastWorkspace(const ForecastCommand& command)
{
    refuseColumns(command.columns);
    const auto workspace = openToRead(command.source);
    ForecastOptions options;
    options.until = dayOfAnalysis(command.until);
    options.horizon = command.fit ? 1 : command.horizon;
    TerminalProgress progress;
    const TransactionForecast forecast = forecastTransactions(*workspace, options, progress);
    const NamedClients named = namedClients(*workspace);
    Forecasts result{forecast.models, {}};
    std::size_t place = 0;
    for (const ClientForecast& client : forecast.clients) {
        while (named.ids[place] != client.history.client)
            ++place;
        result.lines.push_back({named.names[place], client.history.frequency, client.history.recency,
                                client.history.age, client.expected});
    }
    std::stable_sort(result.lines.begin(), result.lines.end(), [](const auto& a, const auto& b) {
        return a.expected.purchases > b.expected.purchases;
    });
    return result;
}

Forecasts forecastFile(const ForecastCommand& command)
{
    if (!command.until.isEmpty())
        throw Error(Text::tr("A plain file holds times, not days. Leave --until out."), "until",
                    Failure::Usage);
    CsvReader reader(command.source);
    const ForecastTable table = readForecastTable(reader, command.columns);
    Forecasts result{fitModels(table.histories, table.spending()), {}};
    if (command.fit)
        return result;
    for (std::size_t i = 0; i < table.clients.size(); ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        const int x = table.histories.frequency[i];
        const double monetary = table.monetary.empty() ? 0 : table.monetary[i];
        result.lines.push_back({table.clients[i], x, table.histories.recency[row], table.histories.age[row],
                                expectationOf(result.models, x, table.histories.recency[row],
                                              table.histories.age[row], monetary, command.horizon)});
    }
    return result;
}

void printFit(const PurchaseModels& models, Format format)
{
    const BgNbdFit& fit = models.purchases;
    Records records({"r", "alpha", "a", "b", "log_likelihood", "clients"});
    records.add({fit.model.r, fit.model.alpha, fit.model.a, fit.model.b, fit.logLikelihood, models.clients});
    if (format == Format::Json) {
        const std::string list = records.json();
        writeOut(list.substr(1, list.size() - 2) + '\n');
        return;
    }
    if (format == Format::Csv)
        return records.printCsv();
    const QLocale locale;
    TextTable table({QStringLiteral("r"), QStringLiteral("alpha"), QStringLiteral("a"), QStringLiteral("b"),
                     Text::tr("Log-likelihood"), Text::tr("Clients")},
                    {true, true, true, true, true, true});
    table.row({shownNumber(fit.model.r, 3, locale), shownNumber(fit.model.alpha, 3, locale),
               shownNumber(fit.model.a, 3, locale), shownNumber(fit.model.b, 3, locale),
               shownNumber(fit.logLikelihood, 2, locale), locale.toString(models.clients)});
    table.print();
}

void printTable(const Forecasts& forecasts)
{
    const QLocale locale;
    TextTable table({Text::tr("Client"), Text::tr("Frequency"), Text::tr("Recency"), Text::tr("Age"),
                     Text::tr("Probably active"), Text::tr("Purchases expected"), Text::tr("Value of one")},
                    {false, true, true, true, true, true, true});
    for (const Forecasts::Line& line : forecasts.lines)
        table.row({line.client, locale.toString(line.frequency), shownNumber(line.recency, 2, locale),
                   shownNumber(line.age, 2, locale),
                   Text::tr("%1 %").arg(shownNumber(100 * line.expected.probabilityActive, 1, locale)),
                   shownNumber(line.expected.purchases, 3, locale),
                   line.expected.value ? shownNumber(*line.expected.value, 2, locale) : QStringLiteral("–")});
    table.print();
}

} // namespace

int runForecast(const ForecastCommand& command)
{
    if (!command.fit && !(command.horizon > 0))
        throw Error(
            Text::tr("How far to look ahead is missing. Give it with --horizon NUMBER, or ask for the model "
                     "alone with --fit."),
            "no horizon", Failure::Usage);
    const Forecasts forecasts =
        isDatabase(command.source) ? forecastWorkspace(command) : forecastFile(command);
    for (const Forecasts::Line& line : forecasts.lines)
        requireFinite(line.expected.purchases + line.expected.value.value_or(0));
    if (command.fit) {
        printFit(forecasts.models, command.format);
    } else if (command.format == Format::Table) {
        printTable(forecasts);
    } else {
        Records records({"client", "frequency", "recency", "age", "probability_active", "expected_purchases",
                         "expected_value"});
        for (const Forecasts::Line& line : forecasts.lines)
            records.add({line.client, line.frequency, line.recency, line.age, line.expected.probabilityActive,
                         line.expected.purchases, recordValue(line.expected.value)});
        records.print(command.format, {});
    }
    tell(forecastStatement(forecasts.models, QLocale()));
    return 0;
}

} // namespace kam
