#include "value/forecast.h"

#include "base/error.h"
#include "registry/transaction.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Value)
};

constexpr double weeksPerMonth = weeksPerYear / 12;
/// Below these a model of the whole is little more than the few clients it was fitted on.
constexpr int fewClients = 100;
constexpr int fewRepeaters = 30;
constexpr std::size_t clientsPerStep = 256;
/// The reading counts as this part of the work.
constexpr qint64 hundred = 100;
constexpr qint64 read = 30;
constexpr qint64 fitted = 50;

struct Transactions {
    std::vector<DaySale> sales;
    QDate newest;
    std::optional<double> contribution;
};

Transactions readTransactions(const Workspace& workspace)
{
    Transactions result;
    int newest = 0;
    double amounts = 0;
    double costs = 0;
    glanceAtTransactions(workspace, [&](const TransactionGlance& transaction) {
        result.sales.push_back({transaction.client, dayOf(transaction.day), transaction.amount});
        newest = std::max(newest, transaction.day);
        if (!std::isnan(transaction.cost)) {
            amounts += transaction.amount;
            costs += transaction.cost;
        }
    });
    result.newest = dayOf(newest);
    if (amounts > 0)
        result.contribution = (amounts - costs) / amounts;
    return result;
}

} // namespace

PurchaseModels fitModels(const PurchaseHistories& histories, const SpendingHistories& spending)
{
    PurchaseModels models;
    models.purchases = fitBgNbd(histories);
    models.clients = static_cast<int>(histories.clients());
    models.repeaters = static_cast<int>(
        std::count_if(histories.frequency.begin(), histories.frequency.end(), [](int x) { return x > 0; }));
    if (spending.meanValue.size() > 0 && (spending.meanValue > 0).all())
        models.spending = fitGammaGamma(spending);
    return models;
}

Expectation expectationOf(const PurchaseModels& models, int frequency, double recency, double age,
                          double repeatMean, double horizon)
{
    const BgNbd& m = models.purchases.model;
    Expectation expected;
    expected.probabilityActive = probabilityActive(m, frequency, recency, age);
    expected.purchases = expectedPurchases(m, frequency, recency, age, horizon);
    if (!models.spending)
        return expected;
    const GammaGamma& spending = models.spending->model;
    // A client without a repeat purchase is expected to spend what all do, if that has a mean.
    if (frequency > 0 ? repeatMean > 0 : spending.q > 1)
        expected.value = expectedTransactionValue(spending, frequency, repeatMean);
    return expected;
}

double expectedLifetimeValue(const PurchaseModels& models, const PurchaseHistory& history, double horizon,
                             double rate, double contribution)
{
    if (!(rate > -100))
        throw Error(Text::tr("The discount rate must be above -100 %. Enter, for example, 10."), "rate");
    const BgNbd& m = models.purchases.model;
    const Expectation expected =
        expectationOf(models, history.frequency, history.recency, history.age, history.repeatMean, horizon);
    const double worth = expected.value.value_or(0) * contribution;
    double value = 0;
    double before = 0;
    for (double begin = 0; begin < horizon; begin += weeksPerMonth) {
        const double end = std::min(horizon, begin + weeksPerMonth);
        const double purchases = expectedPurchases(m, history.frequency, history.recency, history.age, end);
        const double years = (begin + end) / 2 / weeksPerYear;
        value += (purchases - before) * worth / std::pow(1 + rate / 100, years);
        before = purchases;
    }
    return value;
}

const ClientForecast* TransactionForecast::of(Id client) const
{
    const auto found =
        std::lower_bound(clients.begin(), clients.end(), client,
                         [](const ClientForecast& entry, Id id) { return entry.history.client < id; });
    return found != clients.end() && found->history.client == client ? &*found : nullptr;
}

TransactionForecast forecastTransactions(const Workspace& workspace, const ForecastOptions& options,
                                         Progress& progress)
{
    if (!(options.horizon > 0 && options.horizon <= longestForecast))
        throw Error(
            Text::tr("The horizon must be above 0 and at most %1 weeks (a hundred years). Look less far "
                     "ahead.")
                .arg(longestForecast),
            "horizon");
    progress.step(0, hundred);
    TransactionForecast forecast;
    forecast.options = options;
    Transactions transactions = readTransactions(workspace);
    forecast.contribution = transactions.contribution;
    if (!options.until.isValid())
        forecast.options.until = transactions.newest;
    const QDate until = forecast.options.until;
    const std::vector<PurchaseHistory> histories = purchaseHistories(std::move(transactions.sales), until);
    progress.step(read, hundred);
    forecast.models = fitModels(modelHistories(histories), modelSpending(histories));
    const std::vector<RfmScore> scores = rfmScores(rfmInputs(histories, until));
    progress.step(fitted, hundred);
    forecast.clients.reserve(histories.size());
    for (std::size_t i = 0; i < histories.size(); ++i) {
        const PurchaseHistory& history = histories[i];
        if (i % clientsPerStep == 0)
            progress.step(fitted + (hundred - fitted) * static_cast<qint64>(i) /
                                       static_cast<qint64>(histories.size()),
                          hundred);
        ClientForecast& client = forecast.clients.emplace_back();
        client.history = history;
        client.rfm = scores[i];
        client.expected = expectationOf(forecast.models, history.frequency, history.recency, history.age,
                                        history.repeatMean, options.horizon);
        if (client.expected.value)
            client.lifetimeValue = expectedLifetimeValue(forecast.models, history, options.horizon,
                                                         options.rate, forecast.contribution.value_or(1));
    }
    progress.step(hundred, hundred);
    return forecast;
}

QString forecastStatement(const PurchaseModels& models, const QLocale& locale)
{
    QStringList sentences;
    sentences << Text::tr(
        "These are expectations over many clients like this one, from when and how often they "
        "bought. They are for clients who come and go without telling; a client with a contract "
        "is better judged by its scenario.");
    if (models.clients < fewClients || models.repeaters < fewRepeaters)
        sentences << Text::tr(
                         "They rest on %1 clients, %2 of whom bought more than once: too few to rely on.")
                         .arg(locale.toString(models.clients), locale.toString(models.repeaters));
    if (!models.purchases.converged)
        sentences << Text::tr("The model fits these purchases badly; take the figures as a rough guide.");
    return sentences.join(u' ');
}

} // namespace kam
