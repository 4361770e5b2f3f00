#include "registry/productline.h"
#include "registry/registryfixture.h"
#include "registry/salesstore.h"
#include "registry/transaction.h"
#include "registry/transactionsums.h"
#include "registry/workspacesettings.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

using namespace kam;

namespace
{

struct SalesFixture : RegistryFixture {
    ProductLineStore lines{*workspace};
    SalesStore sales{*workspace};
    TransactionStore transactions{*workspace};
    Id alfa = add(QStringLiteral("Alfa"));
    Id pumps = lines.add({.name = QStringLiteral("Pumps")});

    [[nodiscard]] Sales cell(int year) const
    {
        Sales result;
        result.client = alfa;
        result.productLine = pumps;
        result.year = year;
        return result;
    }
};

QStringList namesOf(const std::vector<ProductLine>& lines)
{
    QStringList names;
    for (const ProductLine& line : lines)
        names << line.name;
    return names;
}

} // namespace

TEST_CASE_METHOD(SalesFixture, "product lines are a tree of two levels in the order given")
{
    const Id group = lines.add({.name = QStringLiteral("Services")});
    const Id repair = lines.add({.name = QStringLiteral("Repair"), .parent = group});
    lines.add({.name = QStringLiteral("Advice"), .parent = group});
    lines.add({.name = QStringLiteral("Aprons"), .position = 1});
    CHECK(namesOf(lines.all()) == QStringList{QStringLiteral("Aprons"), QStringLiteral("Pumps"),
                                              QStringLiteral("Services"), QStringLiteral("Repair"),
                                              QStringLiteral("Advice")});
    CHECK(refusal([&] {
              lines.add({.name = QStringLiteral("Deep"), .parent = repair});
          }).contains(QStringLiteral("two levels")));
    CHECK(refusal([&] {
              lines.update({.id = group, .name = QStringLiteral("Services"), .parent = pumps});
          }).contains(QStringLiteral("lines of its own")));
    CHECK(refusal([&] {
              lines.update({.id = pumps, .name = QStringLiteral("Pumps"), .parent = pumps});
          }).contains(QStringLiteral("two levels")));
    CHECK(refusal([&] { lines.add({.name = QStringLiteral("Pumps")}); }).contains(QStringLiteral("“Pumps”")));
    CHECK(
        refusal([&] { lines.add({.name = QStringLiteral(" ")}); }).contains(QStringLiteral("needs a name")));
    CHECK(refusal([&] {
              lines.update({.id = 99, .name = QStringLiteral("Gone")});
          }).contains(QStringLiteral("no longer there")));
    CHECK(lines.findByName(QStringLiteral("PUMPS")) == pumps);
    CHECK(lines.findByName(QStringLiteral("Pump")) == noId);
    lines.update({.id = repair, .name = QStringLiteral("Repairs"), .parent = noId});
    CHECK(lines.line(repair)->parent == noId);
    CHECK(lines.line(repair)->position > 0);
}

TEST_CASE_METHOD(SalesFixture, "a cell keeps unknown, not applicable and zero apart")
{
    Sales cell = this->cell(2025);
    cell.revenue = 0.0;
    cell.purchases = Figure::notApplicable();
    cell.shareNow = 12.5;
    cell.note = QStringLiteral("ćma");
    cell.competitors = {{QStringLiteral("Rival"), 40}, {QStringLiteral("Zen"), 10}};
    sales.set(cell);
    Sales stored = sales.cell({alfa, pumps, 2025});
    CHECK(stored.id != noId);
    cell.id = stored.id;
    CHECK(stored == cell);
    CHECK(stored.variableCost.isUnknown());
    CHECK(sales.ofClient(alfa) == std::vector{cell});
    CHECK(sales.cell({alfa, pumps, 2024}).revenue.isUnknown());
    cell.competitors = {{QStringLiteral("Zen"), 20}, {QStringLiteral("Ädel"), 1}};
    sales.set(cell);
    stored = sales.cell({alfa, pumps, 2025});
    REQUIRE(stored.competitors.size() == 2);
    CHECK(stored.competitors[0] == CompetitorShare{QStringLiteral("Zen"), 20});
    CHECK(sales.years() == std::vector{2025});
    sales.remove({{alfa, pumps, 2025}});
    CHECK(sales.ofClient(alfa).empty());
    CHECK(workspace->undo());
    CHECK(sales.cell({alfa, pumps, 2025}) == stored);
}

TEST_CASE_METHOD(SalesFixture, "setting one figure of many cells is one step and leaves the others alone")
{
    Sales cell = this->cell(2025);
    cell.purchases = 100.0;
    sales.set(cell);
    sales.setField({{alfa, pumps, 2025}, {alfa, pumps, 2024}}, SalesField::Revenue, {40.0, 0.0});
    CHECK(sales.cell({alfa, pumps, 2025}).purchases == Figure(100.0));
    CHECK(sales.cell({alfa, pumps, 2025}).revenue == Figure(40.0));
    CHECK(sales.cell({alfa, pumps, 2024}).revenue == Figure(0.0));
    CHECK(sales.years() == std::vector{2025, 2024});
    CHECK(workspace->undo());
    CHECK(sales.cell({alfa, pumps, 2025}).revenue.isUnknown());
    sales.setField({{alfa, pumps, 2025}}, SalesField::Purchases, {Figure()});
    CHECK(sales.ofClient(alfa).empty());
}

TEST_CASE_METHOD(SalesFixture, "figures that the method forbids are refused by client, product line and year")
{
    const auto refused = [&](const std::function<void(Sales&)>& change) {
        Sales bad = cell(2025);
        bad.revenue = 10.0;
        change(bad);
        const QString sentence = refusal([&] { sales.set(bad); });
        CHECK(sales.ofClient(alfa).empty());
        return sentence;
    };
    CHECK(refused([](Sales& s) {
              s.purchases = 5.0;
          }).startsWith(QStringLiteral("Alfa, Pumps, 2025: our sales")));
    CHECK(refused([](Sales& s) { s.purchases = -1.0; }).contains(QStringLiteral("below zero")));
    CHECK(refused([](Sales& s) { s.shareNow = 0.0; }).contains(QStringLiteral("above 0 %")));
    CHECK(refused([](Sales& s) { s.shareExpected = -1.0; }).contains(QStringLiteral("below 0 %")));
    CHECK(refused([](Sales& s) { s.marketGrowth = -100.0; }).contains(QStringLiteral("-100 %")));
    CHECK(refused([](Sales& s) { s.horizon = 0.0; }).contains(QStringLiteral("horizon")));
    CHECK(refused([](Sales& s) { s.year = 99; }).contains(QStringLiteral("1900")));
    CHECK(refused([](Sales& s) {
              s.revenue = std::numeric_limits<double>::infinity();
          }).contains(QStringLiteral("Our sales")));
    CHECK(refused([](Sales& s) {
              s.competitors = {{QStringLiteral("R"), 101}};
          }).contains(QStringLiteral("competitor")));
    CHECK(refused([](Sales& s) {
              s.competitors = {{QStringLiteral("R"), 1}, {QStringLiteral("R"), 2}};
          }).contains(QStringLiteral("twice")));
    CHECK(refused([](Sales& s) { s.note = QString(QChar(0)); }).contains(QStringLiteral("Note")));
}

TEST_CASE_METHOD(SalesFixture, "sales below zero and whatever is unknown may be stored")
{
    Sales cell = this->cell(2025);
    cell.revenue = -5.0;
    cell.purchases = Figure::notApplicable();
    CHECK_NOTHROW(sales.set(cell));
    cell.revenue = 1.0;
    CHECK_NOTHROW(sales.set(cell));
}

TEST_CASE_METHOD(SalesFixture, "transactions are stored exactly and found by client")
{
    const Transaction sale{.client = alfa,
                           .productLine = pumps,
                           .day = QDate(2024, 2, 29),
                           .amount = 0.1,
                           .quantity = 3,
                           .cost = {}};
    const Transaction returned{.client = alfa, .day = QDate(2025, 1, 1), .amount = -7, .cost = 2.5};
    const std::vector<Id> ids = transactions.add({sale, returned});
    REQUIRE(ids.size() == 2);
    std::vector<Transaction> stored = transactions.ofClient(alfa);
    REQUIRE(stored.size() == 2);
    CHECK(stored[0].day == QDate(2025, 1, 1));
    stored[1].id = noId;
    CHECK(stored[1] == sale);
    CHECK(sales.years() == std::vector{2025, 2024});
    lines.remove(pumps);
    CHECK(transactions.ofClient(alfa)[1].productLine == noId);
    workspace->undo();
    CHECK(transactions.ofClient(alfa)[1].productLine == pumps);
    stored[0].amount = 8;
    transactions.update(stored[0]);
    CHECK(transactions.ofClient(alfa)[0].amount == 8);
    transactions.remove({ids[0]});
    CHECK(transactions.count() == 1);
    int seen = 0;
    glanceAtTransactions(*workspace, [&](const TransactionGlance& glance) {
        ++seen;
        CHECK(glance.client == alfa);
        CHECK(glance.productLine == noId);
        CHECK(dayOf(glance.day) == QDate(2025, 1, 1));
        CHECK(glance.cost == 2.5);
    });
    CHECK(seen == 1);
    clients.remove({alfa});
    CHECK(transactions.count() == 0);
}

TEST_CASE_METHOD(SalesFixture, "transactions without a day or a number are refused")
{
    CHECK(
        refusal([&] { transactions.add({{.client = alfa, .amount = 1}}); }).contains(QStringLiteral("Alfa")));
    CHECK(refusal([&] {
              transactions.add({{.client = alfa,
                                 .day = QDate(2025, 1, 1),
                                 .amount = std::numeric_limits<double>::quiet_NaN()}});
          }).contains(QStringLiteral("Alfa, 2025-01-01")));
    CHECK(refusal([&] {
              transactions.add({{.client = alfa, .day = QDate(3000, 1, 1), .amount = 1}});
          }).contains(QStringLiteral("2999")));
    CHECK(transactions.count() == 0);
}

TEST_CASE_METHOD(SalesFixture, "settings of the value figures are kept, wrong ones refused")
{
    WorkspaceSettings settings = workspaceSettings(*workspace);
    CHECK(settings.discountRate == 10);
    CHECK(settings.classALimit == 80);
    CHECK(settings.classBLimit == 95);
    CHECK_FALSE(settings.figuresYear);
    settings.discountRate = 12.5;
    settings.classALimit = 70;
    settings.figuresYear = 2025;
    storeWorkspaceSettings(*workspace, settings);
    CHECK(workspaceSettings(*workspace).discountRate == 12.5);
    CHECK(workspaceSettings(*workspace).figuresYear == 2025);
    settings.discountRate = -100;
    CHECK(
        refusal([&] { storeWorkspaceSettings(*workspace, settings); }).contains(QStringLiteral("Discount")));
    settings.discountRate = 10;
    settings.classALimit = 96;
    CHECK(refusal([&] {
              storeWorkspaceSettings(*workspace, settings);
          }).contains(QStringLiteral("boundaries")));
    settings.classALimit = 80;
    settings.figuresYear = 20;
    CHECK(refusal([&] { storeWorkspaceSettings(*workspace, settings); }).contains(QStringLiteral("Year")));
}

TEST_CASE_METHOD(SalesFixture, "a large number of transactions is written and summed in portions, exactly")
{
    const Id beta = add(QStringLiteral("Beta"));
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    constexpr int many = 300'000;
    workspace->edit(QStringLiteral("Import"), [&] {
        TransactionWriter writer(*workspace);
        for (int i = 0; i < many; ++i)
            writer.add({i % 3 == 0 ? beta : alfa, i % 2 == 0 ? pumps : noId, 20240101 + i % 2 * 10000, 0.1,
                        unknown, i % 3 == 0 ? unknown : 0.05});
        writer.finish();
    });
    CHECK(transactions.count() == many);
    const auto sums = transactionSums(*workspace, firstSalesYear, lastSalesYear);
    REQUIRE(sums.size() == 4);
    for (const TransactionSum& sum : sums) {
        CHECK(sum.year == (sum.productLine == pumps ? 2024 : 2025));
        CHECK(sum.revenue == (sum.client == alfa ? 10'000.0 : 5'000.0));
        CHECK(std::isnan(sum.cost) == (sum.client == beta));
    }
    CHECK(transactionSums(*workspace, 2025, 2025).size() == 2);
    CHECK(transactionSumsOf(*workspace, beta, 2024).size() == 1);
    CHECK(workspace->integrityProblem().isEmpty());
    CHECK(workspace->undo());
    CHECK(transactions.count() == 0);
    CHECK(workspace->redo());
    CHECK(transactions.count() == many);
    clients.remove({beta});
    CHECK(transactions.count() == many / 3 * 2);
}

TEST_CASE_METHOD(SalesFixture, "transactions of a client or product line that is gone are refused")
{
    const auto refused = [&](const TransactionRow& row) {
        return refusal([&] {
            workspace->edit(QStringLiteral("Import"), [&] {
                TransactionWriter writer(*workspace);
                writer.add({alfa, pumps, 20250101, 1, 1, 1});
                writer.add(row);
                writer.finish();
            });
        });
    };
    CHECK(refused({12345, pumps, 20250101, 1, 1, 1}).contains(QStringLiteral("no longer in the registry")));
    CHECK(refused({alfa, 12345, 20250101, 1, 1, 1}).contains(QStringLiteral("no longer there")));
    CHECK(transactions.count() == 0);
    // Foreign keys act again afterwards.
    CHECK_FALSE(refusal([&] {
                    transactions.add({{.client = 12345, .day = QDate(2025, 1, 1), .amount = 1}});
                }).isEmpty());
}
