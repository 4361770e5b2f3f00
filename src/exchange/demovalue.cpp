#include "exchange/demovalue.h"

#include "base/error.h"
#include "exchange/demorows.h"
#include "exchange/salesimport.h"
#include "registry/productline.h"
#include "registry/salesstore.h"
#include "registry/transaction.h"
#include "value/activity.h"
#include "value/scenario.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

using Names = QHash<QString, Id>;

/// Years are counted from this one, so that the demonstration never grows old.
int yearOf(const DemoRow& row)
{
    return DemoDay::today().year() - demoText(row, "years_ago").toInt();
}

double number(const DemoRow& row, const char* field)
{
    return demoText(row, field).toDouble();
}

std::optional<double> maybeNumber(const DemoRow& row, const char* field)
{
    const QString text = demoText(row, field);
    return text.isEmpty() ? std::nullopt : std::optional(text.toDouble());
}

Names addProductLines(Workspace& workspace)
{
    Names lines;
    ProductLineStore store(workspace);
    for (const DemoRow& row : readDemoRows(QStringLiteral("product_lines.csv")))
        lines.insert(demoText(row, "key"), store.add({noId, inLanguage(row, "name"),
                                                      lines.value(demoText(row, "group"), noId), 0}));
    return lines;
}

void addSales(Workspace& workspace, const Names& clients, const Names& lines)
{
    std::vector<Sales> cells;
    for (const DemoRow& row : readDemoRows(QStringLiteral("sales.csv"))) {
        Sales& cell = cells.emplace_back();
        cell.client = clients.value(demoText(row, "client"));
        cell.productLine = lines.value(demoText(row, "line"));
        cell.year = yearOf(row);
        for (const SalesFieldInfo& info : salesFields)
            cell.*info.member = readFigure(demoText(row, info.word), QLocale::c()).value();
        cell.competitors = readCompetitors(demoText(row, "competitors"));
        cell.note = Text::tr("Made up for the demonstration.");
    }
    SalesStore(workspace).set(cells);
}

void addTransactions(Workspace& workspace, const Names& clients, const Names& lines)
{
    std::vector<Transaction> transactions;
    for (const DemoRow& row : readDemoRows(QStringLiteral("transactions.csv"))) {
        Transaction& sale = transactions.emplace_back();
        sale.client = clients.value(demoText(row, "client"));
        sale.productLine = lines.value(demoText(row, "line"));
        sale.day = QDate(yearOf(row), 1, 1).addDays(demoText(row, "day").toInt());
        sale.amount = number(row, "amount");
    }
    TransactionStore(workspace).add(transactions);
}

void addActivities(Workspace& workspace, const Names& clients)
{
    ActivityStore store(workspace);
    Names activities;
    for (const DemoRow& row : readDemoRows(QStringLiteral("activities.csv")))
        activities.insert(demoText(row, "key"),
                          store.add({noId, inLanguage(row, "name"), inLanguage(row, "driver"),
                                     number(row, "unit_cost"), 0}));
    std::vector<ActivityCount> counts;
    for (const DemoRow& row : readDemoRows(QStringLiteral("activity_counts.csv")))
        counts.push_back({clients.value(demoText(row, "client")), activities.value(demoText(row, "activity")),
                          yearOf(row), number(row, "count")});
    store.setCounts(counts);
}

void addScenarios(Workspace& workspace, const Names& clients)
{
    const std::vector<DemoRow> years = readDemoRows(QStringLiteral("scenario_years.csv"));
    for (const DemoRow& row : readDemoRows(QStringLiteral("scenarios.csv"))) {
        Scenario scenario;
        scenario.client = clients.value(demoText(row, "client"));
        scenario.name = inLanguage(row, "name");
        scenario.kind = scenarioKindFromWord(demoText(row, "kind")).value();
        scenario.terms.rate = number(row, "rate");
        scenario.terms.timing = timingFromWord(demoText(row, "timing")).value();
        scenario.terms.retention = maybeNumber(row, "retention");
        scenario.probability = maybeNumber(row, "probability");
        scenario.notes = inLanguage(row, "notes");
        for (const DemoRow& year : years)
            if (demoText(year, "client") == demoText(row, "client") &&
                demoText(year, "kind") == demoText(row, "kind"))
                scenario.years.push_back(
                    {demoText(year, "year").toInt(), number(year, "revenue"), number(year, "variable_costs"),
                     !demoText(year, "percent").isEmpty(), number(year, "acquisition_cost"),
                     number(year, "retention_cost"), number(year, "cost_to_serve")});
        ScenarioStore(workspace).add(scenario);
    }
}

} // namespace

void addDemonstrationValue(Workspace& workspace, const QHash<QString, Id>& clients)
{
    const Names lines = addProductLines(workspace);
    addSales(workspace, clients, lines);
    addTransactions(workspace, clients, lines);
    addActivities(workspace, clients);
    addScenarios(workspace, clients);
}

} // namespace kam
