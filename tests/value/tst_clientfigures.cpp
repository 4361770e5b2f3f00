#include "registry/productline.h"
#include "registry/registryfixture.h"
#include "registry/salesstore.h"
#include "registry/transaction.h"
#include "registry/workspacesettings.h"
#include "value/activity.h"
#include "value/clientfigures.h"
#include "value/gaps.h"
#include "value/valuefindings.h"

#include <QLocale>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

struct FiguresFixture : RegistryFixture {
    ProductLineStore lines{*workspace};
    SalesStore sales{*workspace};
    TransactionStore transactions{*workspace};
    ActivityStore activities{*workspace};
    ScenarioStore scenarios{*workspace};
    Id pumps = lines.add({.name = QStringLiteral("Pumps")});
    Id valves = lines.add({.name = QStringLiteral("Valves")});
    Id seals = lines.add({.name = QStringLiteral("Seals")});
    Id alfa = add(QStringLiteral("Alfa"));
    Id beta = add(QStringLiteral("Beta"));

    void record(Id client, Id line, int year, Figure revenue, Figure cost, Figure purchases = {})
    {
        Sales cell = sales.cell({client, line, year});
        cell.revenue = revenue;
        cell.variableCost = cost;
        cell.purchases = purchases;
        sales.set(cell);
    }
    [[nodiscard]] FirmFigures read(std::optional<int> year, Measure measure = Measure::Revenue) const
    {
        NoProgress progress;
        return FirmFigures::read(*workspace, {.year = year, .measure = measure}, progress);
    }
    [[nodiscard]] std::vector<QByteArray> codes() const
    {
        std::vector<QByteArray> result;
        for (const Finding& finding : valueFindings(*workspace))
            result.push_back(finding.code);
        return result;
    }
};

} // namespace

TEST_CASE_METHOD(FiguresFixture, "figures of an empty workspace are not known")
{
    CHECK_FALSE(figuresYear(*workspace));
    const FirmFigures figures = read(2025);
    REQUIRE(figures.clients().size() == 2);
    CHECK(figures.of(alfa)->revenue.figure().isUnknown());
    CHECK(figures.of(alfa)->profit.figure().isUnknown());
    CHECK(figures.of(alfa)->abcClass == AbcClass::None);
    CHECK_FALSE(figures.of(alfa)->classBefore);
    CHECK(figures.abc().unknown == 2);
    CHECK(figures.of(99) == nullptr);
    CHECK(codes().empty());
}

TEST_CASE_METHOD(FiguresFixture, "revenue, margin and gaps add up over product lines and say what is missing")
{
    record(alfa, pumps, 2025, 100.0, 60.0, 400.0);
    record(alfa, valves, 2025, 50.0, {}, {});
    record(beta, seals, 2025, 30.0, 40.0, Figure::notApplicable());
    Sales outlook = sales.cell({alfa, pumps, 2025});
    outlook.marketGrowth = 10.0;
    outlook.shareNow = 20.0;
    outlook.shareExpected = 25.0;
    sales.set(outlook);
    const FirmFigures figures = read(2025);
    const ClientFigures& a = *figures.of(alfa);
    CHECK(a.revenue.known() == 150);
    CHECK(a.revenue.isComplete());
    CHECK(a.margin.known() == 40);
    CHECK(a.margin.unknownParts() == 1);
    CHECK(a.purchases.known() == 400);
    CHECK(totalText(a.currentGap, Parts::NeverNegative, 0, QLocale::c()) ==
          QStringLiteral("at least 300, 2 of 3 unknown"));
    CHECK(a.marketEffect.known() == Approx(40));
    CHECK(a.shareEffect.known() == Approx(110));
    CHECK(a.futureGap.known() == Approx(150));
    CHECK(a.shareOfWallet() == Figure(0.25));
    const ClientFigures& b = *figures.of(beta);
    CHECK(b.margin.known() == -10);
    CHECK(b.currentGap.figure().isUnknown());
    CHECK(b.currentGap.notApplicableParts() == 1);
    CHECK(b.currentGap.unknownParts() == 2);
    CHECK(b.shareOfWallet().isUnknown());
    CHECK(figures.firm().revenue.known() == 180);
    CHECK(figures.firm().shareOfWallet() == Figure(0.25));
    CHECK(figuresYear(*workspace) == 2025);
}

TEST_CASE_METHOD(FiguresFixture, "profit is the margin less what was done for the client")
{
    record(alfa, pumps, 2025, 100.0, 60.0);
    record(beta, pumps, 2025, 100.0, 60.0);
    CHECK(read(2025).of(alfa)->profit.figure().isUnknown());
    const Id visits = activities.add({.name = QStringLiteral("Visits"), .unitCost = 12.5});
    const Id orders = activities.add({.name = QStringLiteral("Orders"), .unitCost = 2});
    activities.setCounts({{alfa, visits, 2025, 4}, {alfa, orders, 2025, 0}, {beta, orders, 2024, 7}});
    FirmFigures figures = read(2025, Measure::Profit);
    CHECK(figures.of(alfa)->costToServe.known() == 50);
    CHECK(figures.of(alfa)->profit.known() == -10);
    CHECK(figures.of(alfa)->profit.isComplete());
    CHECK(figures.of(alfa)->abcClass == AbcClass::None);
    CHECK(figures.of(beta)->profit.figure().isUnknown());
    CHECK(figures.of(beta)->costToServe.unknownParts() == 2);
    CHECK(figures.abc().losses == -10);
    CHECK(figures.abc().lines.back().id == beta);
    CHECK_FALSE(figures.abc().lines.back().known);
    figures = read(std::nullopt, Measure::Profit);
    CHECK(figures.of(beta)->costToServe.known() == 14);
    CHECK(figures.of(alfa)->profit.known() == -10);
}

TEST_CASE_METHOD(FiguresFixture, "classes are those of the year, with last year's beside them")
{
    record(alfa, pumps, 2024, 10.0, {});
    record(beta, pumps, 2024, 90.0, {});
    record(alfa, pumps, 2025, 90.0, {});
    FirmFigures figures = read(2025);
    CHECK(figures.of(alfa)->abcClass == AbcClass::A);
    CHECK(figures.of(alfa)->classBefore == AbcClass::B);
    CHECK(figures.of(beta)->abcClass == AbcClass::None);
    CHECK(figures.of(beta)->classBefore == AbcClass::A);
    CHECK_FALSE(read(2024).of(alfa)->classBefore);
    figures = read(std::nullopt);
    CHECK(figures.of(alfa)->revenue.known() == 100);
    CHECK(figures.abc().total == 190);
    CHECK(figures.of(alfa)->currentGap.figure().isUnknown());
    CHECK(paretoSentence(paretoStatement(figures.abc(), 0.5), Measure::Revenue, QLocale::c()) ==
          QStringLiteral("1 of 2 clients (50 %) bring 53 % of revenue."));
}

TEST_CASE_METHOD(FiguresFixture, "settings choose the year and the boundaries")
{
    record(alfa, pumps, 2024, 10.0, {});
    record(alfa, pumps, 2025, 90.0, {});
    WorkspaceSettings settings = workspaceSettings(*workspace);
    settings.figuresYear = 2024;
    settings.classALimit = 50;
    storeWorkspaceSettings(*workspace, settings);
    CHECK(usualOptions(*workspace).year == 2024);
    CHECK(usualOptions(*workspace).limits.a == 50);
}

TEST_CASE_METHOD(FiguresFixture, "the lifetime value stands beside the figures of the year")
{
    Scenario base;
    base.client = beta;
    base.name = QStringLiteral("Base");
    base.years = {{.year = 1, .revenue = 500}};
    scenarios.add(base);
    const FirmFigures figures = read(2025);
    CHECK(figures.of(beta)->clv == 500.0);
    CHECK(figures.of(beta)->clvBasis == ClvBasis::Base);
    CHECK_FALSE(figures.of(alfa)->clv);
}

TEST_CASE_METHOD(FiguresFixture, "the table of gaps has a row for each recorded cell, by name")
{
    record(beta, pumps, 2025, 100.0, {}, 400.0);
    record(alfa, valves, 2025, {}, {}, 7.0);
    record(alfa, pumps, 2025, 1.0, {}, {});
    const SalesYear year = SalesYear::read(*workspace, 2025);
    const std::vector<GapRow> rows = gapRows(*workspace, year);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].clientName == QStringLiteral("Alfa"));
    CHECK(rows[0].productLineName == QStringLiteral("Pumps"));
    CHECK(rows[0].gap.current.isUnknown());
    CHECK(rows[2].gap.current == Figure(300.0));
    CHECK(rows[2].gap.shareOfWallet == Figure(0.25));
    CHECK(rows[2].problem.isEmpty());
    CHECK(gapRows(*workspace, year, beta).size() == 1);
    CHECK(gapRows(*workspace, year, 99).empty());
}

TEST_CASE_METHOD(FiguresFixture, "sales above the purchases are refused a gap and found")
{
    record(alfa, pumps, 2025, {}, {}, 40.0);
    transactions.add({{.client = alfa, .productLine = pumps, .day = QDate(2025, 1, 1), .amount = 50}});
    const SalesYear year = SalesYear::read(*workspace, 2025);
    const std::vector<GapRow> rows = gapRows(*workspace, year);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].gap.refused);
    CHECK(rows[0].gap.current.isUnknown());
    CHECK(rows[0].problem.startsWith(QStringLiteral("Alfa, Pumps, 2025: our sales are higher")));
    CHECK(read(2025).of(alfa)->refusedGaps == 1);
    CHECK(codes() == std::vector<QByteArray>{"purchases-below-sales"});
    transactions.add({{.client = alfa, .productLine = pumps, .day = QDate(2025, 1, 1), .amount = -60}});
    CHECK(codes() == std::vector<QByteArray>{"sales-below-zero"});
}

TEST_CASE_METHOD(FiguresFixture, "what contradicts itself is found")
{
    record(alfa, pumps, 2025, 50.0, {}, 100.0);
    Sales cell = sales.cell({alfa, pumps, 2025});
    cell.competitors = {{QStringLiteral("R"), 30}, {QStringLiteral("S"), 20}};
    sales.set(cell);
    transactions.add({{.client = alfa, .productLine = pumps, .day = QDate(2025, 1, 1), .amount = 50}});
    Scenario scenario;
    scenario.client = beta;
    scenario.name = QStringLiteral("Base");
    scenario.years = {{.year = 1, .revenue = 1}};
    scenario.probability = 100;
    scenario.id = scenarios.add(scenario);
    CHECK(codes().empty());
    cell.competitors[1].share = 20.01;
    sales.set(cell);
    transactions.add({{.client = alfa, .productLine = pumps, .day = QDate(2025, 1, 1), .amount = 1}});
    scenario.probability = 90;
    scenario.years.clear();
    scenarios.update(scenario);
    CHECK(codes() == std::vector<QByteArray>{"shares-above-100", "sales-differ-from-transactions",
                                             "scenario-not-computable", "probabilities-not-100"});
    Client key = *clients.client(alfa);
    key.status = ClientStatus::KeyClient;
    clients.update(key);
    cell.variableCost = 51.0;
    cell.competitors.clear();
    sales.set(cell);
    activities.add({.name = QStringLiteral("Visits"), .unitCost = 1});
    CHECK(codes().back() == "probabilities-not-100");
    activities.setCount(alfa, activities.all().front().id, 2025, 2);
    CHECK(codes().back() == "key-client-loses-money");
    CHECK(valueFindings(*workspace).back().sentence.contains(QStringLiteral("-3.00 PLN")));
}
