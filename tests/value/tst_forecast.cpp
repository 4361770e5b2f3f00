#include "registry/registryfixture.h"
#include "registry/transaction.h"
#include "value/forecast.h"

#include <QLocale>
#include <catch2/catch.hpp>
#include <cmath>

using namespace kam;

namespace
{

QDate day(int month, int dayOfMonth)
{
    return {2025, month, dayOfMonth};
}

PurchaseModels published()
{
    PurchaseModels models;
    models.purchases.model = {0.243, 4.414, 0.793, 2.426};
    models.purchases.converged = true;
    models.spending = GammaGammaFit{{6.25, 3.74, 15.44}, 0, true};
    models.clients = 2357;
    models.repeaters = 946;
    return models;
}

} // namespace

TEST_CASE("a purchase is what a client bought on a day")
{
    const auto histories = purchaseHistories({{2, day(1, 15), 10},
                                              {1, day(1, 1), 7},
                                              {1, day(1, 8), 5},
                                              {1, day(1, 8), 6},
                                              {1, day(1, 22), -4},
                                              {1, day(1, 29), 0},
                                              {1, day(3, 1), 99},
                                              {3, day(1, 2), -1}},
                                             day(2, 5));
    REQUIRE(histories.size() == 2);
    const PurchaseHistory& first = histories[0];
    CHECK(first.client == 1);
    CHECK(first.frequency == 2);
    CHECK(first.recency == 4);
    CHECK(first.age == 5);
    CHECK(first.meanAmount == 6);
    CHECK(first.repeatMean == 5.5);
    CHECK(first.last == day(1, 29));
    CHECK(histories[1].frequency == 0);
    CHECK(histories[1].recency == 0);
    CHECK(histories[1].repeatMean == 0);
    CHECK(purchaseHistories({}, day(1, 1)).empty());
    const auto rfm = rfmInputs(histories, day(2, 5));
    CHECK(rfm[0].recencyDays == 7);
    CHECK(rfm[0].frequency == 3);
    CHECK(rfm[0].monetary == 6);
}

TEST_CASE("clients whose first purchase is today say nothing about the model")
{
    const auto histories =
        purchaseHistories({{1, day(1, 1), 7}, {1, day(1, 2), 0}, {2, day(1, 8), 5}}, day(1, 8));
    CHECK(modelHistories(histories).clients() == 1);
    CHECK(modelSpending(histories).meanValue.size() == 0);
    const Expectation expected = expectationOf(published(), 0, 0, 0, 0, 10);
    CHECK(expected.probabilityActive == 1);
    CHECK(expected.purchases > 0);
}

TEST_CASE("expectations of the published models")
{
    const Expectation one = expectationOf(published(), 2, 30.43, 38.86, 20, 39);
    CHECK(one.purchases == Approx(1.226).margin(0.0005));
    CHECK(*one.value == Approx(6.25 * (15.44 + 2 * 20) / (6.25 * 2 + 3.74 - 1)));
    const Expectation none = expectationOf(published(), 0, 0, 38.86, 0, 39);
    CHECK(*none.value == Approx(6.25 * 15.44 / 2.74));
    CHECK_FALSE(expectationOf(published(), 2, 30.43, 38.86, 0, 39).value);
    PurchaseModels models = published();
    models.spending->model.q = 0.9;
    CHECK_FALSE(expectationOf(models, 0, 0, 38.86, 0, 39).value);
    models.spending.reset();
    CHECK_FALSE(expectationOf(models, 2, 30.43, 38.86, 20, 39).value);
}

TEST_CASE("the lifetime value over a horizon discounts each month's purchases")
{
    PurchaseHistory history;
    history.frequency = 2;
    history.recency = 30.43;
    history.age = 38.86;
    history.repeatMean = 20;
    const PurchaseModels models = published();
    const double horizon = weeksPerYear / 6; // two months
    const double value = *expectationOf(models, 2, 30.43, 38.86, 20, 1).value;
    const double all = expectationOf(models, 2, 30.43, 38.86, 20, horizon).purchases;
    const double month = expectationOf(models, 2, 30.43, 38.86, 20, horizon / 2).purchases;
    CHECK(expectedLifetimeValue(models, history, horizon, 0, 1) == Approx(all * value));
    CHECK(expectedLifetimeValue(models, history, horizon, 10, 0.5) ==
          Approx(0.5 * value * (month / std::pow(1.1, 1 / 24.0) + (all - month) / std::pow(1.1, 3 / 24.0))));
    CHECK_THROWS_AS(expectedLifetimeValue(models, history, horizon, -100, 1), Error);
}

TEST_CASE_METHOD(RegistryFixture, "transactions of a workspace are read, fitted and forecast")
{
    TransactionStore transactions(*workspace);
    std::vector<Id> ids;
    std::vector<Transaction> sales;
    for (int i = 0; i < 40; ++i) {
        ids.push_back(add(QStringLiteral("C%1").arg(i)));
        for (int k = 0; k <= i % 5; ++k)
            sales.push_back({.client = ids.back(),
                             .day = QDate(2024, 1, 1).addDays(i + 20 * k * (1 + i % 3)),
                             .amount = 10.0 + i + k,
                             .cost = 5});
    }
    transactions.add(sales);
    NoProgress progress;
    const TransactionForecast forecast = forecastTransactions(*workspace, {}, progress);
    CHECK(forecast.clients.size() == 40);
    CHECK(forecast.models.repeaters == 32);
    CHECK(forecast.options.until == QDate(2024, 1, 1).addDays(29 + 20 * 4 * 3));
    REQUIRE(forecast.contribution);
    CHECK(*forecast.contribution > 0.5);
    const ClientForecast* one = forecast.of(ids[4]);
    REQUIRE(one);
    CHECK(one->history.frequency == 4);
    CHECK(one->history.recency == Approx(20 * 4 * 2 / 7.0));
    CHECK(one->lifetimeValue ==
          expectedLifetimeValue(forecast.models, one->history, weeksPerYear, 10, *forecast.contribution));
    CHECK(one->rfm.frequency == 5);
    CHECK(forecast.of(999) == nullptr);
    CHECK(
        forecastStatement(forecast.models, QLocale::c()).contains(QStringLiteral("40 clients, 32 of whom")));
    CHECK_FALSE(forecastStatement(published(), QLocale::c()).contains(QStringLiteral("too few")));
    const TransactionForecast early =
        forecastTransactions(*workspace, {.until = QDate(2024, 3, 1), .horizon = 4, .rate = 10}, progress);
    CHECK(early.of(ids[4])->history.frequency < 4);
}

TEST_CASE_METHOD(RegistryFixture, "a forecast without purchases, or over centuries, is refused")
{
    NoProgress progress;
    CHECK(refusal([&] {
              (void)forecastTransactions(*workspace, {.until = {}, .horizon = 5200.5}, progress);
          }).contains(QStringLiteral("at most 5200 weeks")));
    CHECK(refusal([&] {
              (void)forecastTransactions(*workspace, {}, progress);
          }).contains(QStringLiteral("Import transactions first")));
    TransactionStore(*workspace).add({{.client = add(QStringLiteral("A")), .day = day(1, 1), .amount = 5}});
    CHECK(refusal([&] {
              (void)forecastTransactions(*workspace, {.until = day(2, 1)}, progress);
          }).contains(QStringLiteral("No client bought a second time")));
}
