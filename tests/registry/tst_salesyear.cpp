#include "registry/registryfixture.h"
#include "registry/salesstore.h"
#include "registry/salesyear.h"
#include "registry/transaction.h"

#include <catch2/catch.hpp>
#include <random>

using namespace kam;

namespace
{

struct YearFixture : RegistryFixture {
    ProductLineStore lines{*workspace};
    SalesStore sales{*workspace};
    TransactionStore transactions{*workspace};
    Id pumps = lines.add({.name = QStringLiteral("Pumps")});
    Id valves = lines.add({.name = QStringLiteral("Valves")});
    Id alfa = add(QStringLiteral("Alfa"));
    Id beta = add(QStringLiteral("Beta"));

    void record(Id client, Id line, int year, SalesField field, Figure value)
    {
        sales.setField({{client, line, year}}, field, {value});
    }
    void sell(Id client, Id line, QDate day, double amount, std::optional<double> cost = {})
    {
        transactions.add(
            {{.client = client, .productLine = line, .day = day, .amount = amount, .cost = cost}});
    }
    [[nodiscard]] const SalesCell* cell(const SalesYear& year, Id client, Id line) const
    {
        const int row = year.rowOf(client);
        return row < 0 ? nullptr : year.cell(row, year.lineIndex(line));
    }
};

QString text(Figure figure)
{
    return writtenFigure(figure) + u' ';
}

/// Everything a reader can see, for comparing.
QString dump(const SalesYear& year)
{
    QString result;
    for (const auto line : year.linesInUse())
        result += QString::number(line) + u' ';
    for (std::size_t row = 0; row < year.clients().size(); ++row) {
        result += QStringLiteral("\n%1 %2: ").arg(year.clients()[row]).arg(year.isFromTransactions(int(row)));
        for (const SalesCell& cell : year.cells(static_cast<int>(row))) {
            const Outlook outlook = year.outlook(cell);
            result += QStringLiteral("[%1 %2 ").arg(cell.id).arg(year.lines()[std::size_t(cell.line)].id) +
                      text(cell.revenue) + text(cell.variableCost) + text(cell.purchases) +
                      text(outlook.marketGrowth) + text(outlook.horizon) + text(outlook.shareNow) +
                      text(outlook.shareExpected) + u']';
        }
    }
    return result;
}

QString cellsOf(const SalesYear& year, Id client)
{
    QString result;
    for (const SalesCell& cell : year.cells(year.rowOf(client)))
        result += QStringLiteral("[%1 %2 ").arg(cell.id).arg(year.lines()[std::size_t(cell.line)].id) +
                  text(cell.revenue) + text(cell.variableCost) + text(cell.purchases) + u']';
    return result;
}

} // namespace

TEST_CASE_METHOD(YearFixture, "an empty year has no clients")
{
    const SalesYear year = SalesYear::read(*workspace, 2025);
    CHECK(year.clients().empty());
    CHECK(year.lines().size() == 2);
    CHECK(year.linesInUse().empty());
    CHECK(year.rowOf(alfa) == -1);
    CHECK(SalesYear::readAll(*workspace).empty());
}

TEST_CASE_METHOD(YearFixture, "recorded cells are found by client and product line, year by year")
{
    record(alfa, valves, 2025, SalesField::Purchases, 100.0);
    record(alfa, valves, 2025, SalesField::ShareNow, Figure::notApplicable());
    record(beta, pumps, 2025, SalesField::Revenue, 0.0);
    record(beta, pumps, 2024, SalesField::Revenue, 7.0);
    const SalesYear year = SalesYear::read(*workspace, 2025);
    CHECK(year.clients().size() == 2);
    REQUIRE(cell(year, alfa, valves));
    CHECK(cell(year, alfa, valves)->purchases == Figure(100.0));
    CHECK(cell(year, alfa, valves)->revenue.isUnknown());
    CHECK(year.outlook(*cell(year, alfa, valves)).shareNow.isNotApplicable());
    CHECK(cell(year, alfa, pumps) == nullptr);
    CHECK(cell(year, beta, pumps)->revenue == Figure(0.0));
    CHECK(year.outlook(*cell(year, beta, pumps)).shareNow.isUnknown());
    const auto all = SalesYear::readAll(*workspace);
    REQUIRE(all.size() == 2);
    CHECK(all[0].year() == 2024);
    CHECK(dump(all[1]) == dump(year));
    CHECK(SalesYear::readAll(*workspace, 2025, 2030).size() == 1);
}

TEST_CASE_METHOD(YearFixture, "sales not recorded are summed from transactions, never both")
{
    sell(alfa, pumps, QDate(2025, 1, 1), 0.1, 1);
    sell(alfa, pumps, QDate(2025, 12, 31), 0.2, 2);
    sell(alfa, pumps, QDate(2024, 12, 31), 50, 1);
    sell(beta, pumps, QDate(2025, 5, 5), 30);
    record(alfa, valves, 2025, SalesField::Purchases, 100.0);
    record(beta, valves, 2025, SalesField::Revenue, 5.0);
    const SalesYear year = SalesYear::read(*workspace, 2025);
    CHECK(year.isFromTransactions(year.rowOf(alfa)));
    CHECK(cell(year, alfa, pumps)->revenue.value() == 0.1 + 0.2);
    CHECK(cell(year, alfa, pumps)->variableCost == Figure(3.0));
    CHECK(cell(year, alfa, pumps)->id == noId);
    // All its sales are known from the transactions: none of this line.
    CHECK(cell(year, alfa, valves)->revenue == Figure(0.0));
    CHECK_FALSE(year.isFromTransactions(year.rowOf(beta)));
    CHECK(cell(year, beta, pumps) == nullptr);
    CHECK(cell(year, beta, valves)->revenue == Figure(5.0));
    sell(alfa, pumps, QDate(2025, 1, 2), 1);
    CHECK(cell(SalesYear::read(*workspace, 2025), alfa, pumps)->variableCost.isUnknown());
}

TEST_CASE_METHOD(YearFixture, "transactions without a product line leave open what was sold of the others")
{
    sell(alfa, noId, QDate(2025, 1, 1), 10);
    record(alfa, valves, 2025, SalesField::Purchases, 100.0);
    const SalesYear year = SalesYear::read(*workspace, 2025);
    CHECK(year.lines().back().id == noId);
    CHECK(cell(year, alfa, noId)->revenue == Figure(10.0));
    CHECK(cell(year, alfa, valves)->revenue.isUnknown());
}

TEST_CASE_METHOD(YearFixture, "sums keep what a plain sum rounds off")
{
    for (const double amount : {1e16, 1.0, 1.0, -1e16})
        sell(alfa, pumps, QDate(2025, 1, 1), amount);
    CHECK(cell(SalesYear::read(*workspace, 2025), alfa, pumps)->revenue == Figure(2.0));
}

TEST_CASE_METHOD(YearFixture, "a year brought up to date is the same as one read again")
{
    std::mt19937 random(7);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    std::vector<Id> all{alfa, beta};
    for (int i = 0; i < 6; ++i)
        all.push_back(add(QStringLiteral("C%1").arg(i)));
    SalesYear kept = SalesYear::read(*workspace, 2025);
    QObject::connect(workspace.get(), &Workspace::changed, workspace.get(),
                     [&](const Changes& changes) { kept.update(*workspace, changes); });
    for (int step = 0; step < 300; ++step) {
        const Id client = all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
        const Id line = std::array{pumps, valves, noId}[static_cast<std::size_t>(below(3))];
        const int year = 2024 + below(2);
        const int kind = below(10);
        const bool buys = below(2) == 0;
        if (kind < 4 && line != noId)
            record(client, line, year, buys ? SalesField::Purchases : SalesField::Revenue,
                   below(3) == 0 ? Figure() : Figure(buys ? 1000.0 : below(2) * 50.0));
        else if (kind < 7)
            sell(client, line, QDate(year, 1 + below(12), 1), below(100));
        else if (kind == 7)
            workspace->undo();
        else if (kind == 8 && line != noId)
            sales.remove({{client, line, 2025}});
        else if (const auto own = transactions.ofClient(client); !own.empty())
            transactions.remove({own.front().id});
        INFO("step " << step);
        const SalesYear again = SalesYear::read(*workspace, 2025);
        REQUIRE(dump(kept) == dump(again));
        const SalesYear one = SalesYear::readClient(*workspace, 2025, client);
        REQUIRE((again.rowOf(client) < 0 ? one.clients().empty()
                                         : cellsOf(one, client) == cellsOf(again, client)));
    }
    workspace->disconnect();
}
