#include "value/valuefindings.h"

#include "base/error.h"
#include "base/number.h"
#include "registry/clientstore.h"
#include "registry/namedclients.h"
#include "registry/salesstore.h"
#include "registry/transactionsums.h"
#include "registry/workspacesettings.h"
#include "value/clientfigures.h"
#include "value/gaps.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Value)
};

constexpr int mostNamed = 5;
/// Percent; sums of shares typed with two decimals may miss 100 by rounding.
constexpr double slack = 1e-6;

/// Names are looked up only for what is wrong.
class Names
{
public:
    explicit Names(const Workspace& workspace) : m_workspace(workspace) {}
    [[nodiscard]] QString client(Id id)
    {
        if (m_named.ids.empty())
            m_named = namedClients(m_workspace);
        const auto found = std::lower_bound(m_named.ids.begin(), m_named.ids.end(), id);
        return found != m_named.ids.end() && *found == id
                   ? m_named.names[static_cast<std::size_t>(found - m_named.ids.begin())]
                   : QString();
    }

private:
    const Workspace& m_workspace;
    NamedClients m_named;
};

Finding aboutClient(Names& names, Id client, Severity severity, const char* code, const QString& sentence)
{
    return {severity, code, names.client(client), sentence, QByteArrayLiteral("client"), client};
}

QString percent(double value)
{
    return shortNumber(value, 2, QLocale());
}

void checkGaps(const SalesYear& year, Names& names, Findings& findings)
{
    for (std::size_t row = 0; row < year.clients().size(); ++row)
        for (const SalesCell& cell : year.cells(static_cast<int>(row))) {
            if (!gapOf(year, cell).refused)
                continue;
            const Id client = year.clients()[row];
            const QString where =
                Text::tr("%1, %2, %3", "client, product line, year")
                    .arg(names.client(client), year.lines()[static_cast<std::size_t>(cell.line)].name,
                         QString::number(year.year()));
            const bool negative = cell.revenue.isKnown() && cell.revenue.value() < 0;
            findings.push_back(aboutClient(names, client, Severity::Bad,
                                           negative ? "sales-below-zero" : "purchases-below-sales",
                                           gapProblem(year, cell, where)));
        }
}

void checkCompetitors(const Workspace& workspace, Names& names, Findings& findings)
{
    for (const CompetitorSum& sum : competitorSums(workspace)) {
        const bool compared = sum.revenue.isKnown() && sum.purchases.isKnown() && sum.purchases.value() > 0;
        const double ours = compared ? 100 * sum.revenue.value() / sum.purchases.value() : 0;
        if (sum.share + ours <= 100 + slack)
            continue;
        findings.push_back(aboutClient(
            names, sum.client, Severity::Caution, "shares-above-100",
            Text::tr("%1, %2: competitors' shares and ours add up to %3 % of the purchases. Correct them.")
                .arg(sum.productLine, QString::number(sum.year), percent(sum.share + ours))));
    }
}

/// Recorded sales stand for a client and year that has transactions too.
void checkTransactions(const Workspace& workspace, const std::vector<SalesYear>& years, Names& names,
                       Findings& findings)
{
    std::map<int, std::map<Id, double>> summed;
    for (const TransactionSum& sum : transactionSums(workspace, firstSalesYear, lastSalesYear))
        summed[sum.year][sum.client] += sum.revenue;
    for (const SalesYear& year : years) {
        QStringList named;
        int count = 0;
        for (const auto& [client, revenue] : summed[year.year()]) {
            const int row = year.rowOf(client);
            if (row < 0 || year.isFromTransactions(row))
                continue;
            Total recorded;
            for (const SalesCell& cell : year.cells(row))
                recorded.add(cell.revenue);
            if (std::abs(recorded.known() - revenue) < 0.005)
                continue;
            if (++count <= mostNamed)
                named << names.client(client);
        }
        if (count > 0)
            findings.push_back(
                {Severity::Hint, "sales-differ-from-transactions", QString::number(year.year()),
                 Text::tr(
                     "In %1 the recorded sales of %n client(s) are not the sum of their transactions (%2). "
                     "The recorded ones are used; remove them to use the transactions.",
                     nullptr, count)
                     .arg(QString::number(year.year()), named.join(QStringLiteral(", "))),
                 QByteArrayLiteral("sales"), noId});
    }
}

void checkScenarios(std::span<const Scenario> scenarios, Names& names, Findings& findings)
{
    const Id client = scenarios.front().client;
    double sum = 0;
    std::size_t given = 0;
    for (const Scenario& scenario : scenarios) {
        sum += scenario.probability.value_or(0);
        given += scenario.probability ? 1 : 0;
        try {
            (void)clvSumOf(scenario);
        } catch (const Error& error) {
            findings.push_back(aboutClient(names, client, Severity::Caution, "scenario-not-computable",
                                           Text::tr("Scenario %1: %2").arg(scenario.name, error.sentence())));
        }
    }
    if (given > 0 && (given < scenarios.size() || std::abs(sum - 100) > slack))
        findings.push_back(aboutClient(
            names, client, Severity::Caution, "probabilities-not-100",
            Text::tr(
                "The probabilities of the scenarios add up to %1 %, not 100 %, or are not given for all of "
                "them. There is no expected value until they are.")
                .arg(percent(sum))));
}

void checkScenarios(const Workspace& workspace, Names& names, Findings& findings)
{
    const std::vector<Scenario> scenarios = readScenarios(workspace);
    std::span<const Scenario> rest(scenarios);
    while (!rest.empty())
        checkScenarios(scenariosOf(rest, rest.front().client), names, findings);
}

void checkProfit(const Workspace& workspace, Findings& findings)
{
    // The store is for writing too; here it only reads.
    const ClientStore clients(const_cast<Workspace&>(workspace));
    ClientFilter keyClients;
    keyClients.statuses = {ClientStatus::KeyClient};
    const std::vector<Id> ids = clients.find(keyClients);
    FigureOptions options = usualOptions(workspace);
    if (ids.empty() || !options.year)
        return;
    options.withClv = false;
    NoProgress progress;
    const FirmFigures figures = FirmFigures::read(workspace, options, progress);
    const QString currency = workspaceSettings(workspace).currency;
    for (const Client& client : clients.clients(ids)) {
        const Total profit = figures.of(client.id)->profit;
        if (profit.knownParts() == 0 || profit.known() >= 0)
            continue;
        findings.push_back(
            {Severity::Caution, "key-client-loses-money", client.name,
             Text::tr("In %1 this key client brought %2 %3 after cost to serve. Look at prices, "
                      "terms and what is done for it.")
                 .arg(QString::number(*options.year), shownNumber(profit.known(), 2, QLocale()), currency),
             QByteArrayLiteral("client"), client.id});
    }
}

} // namespace

Findings valueFindings(const Workspace& workspace)
{
    Findings findings;
    Names names(workspace);
    const std::vector<SalesYear> years = SalesYear::readAll(workspace);
    for (const SalesYear& year : years)
        checkGaps(year, names, findings);
    checkCompetitors(workspace, names, findings);
    checkTransactions(workspace, years, names, findings);
    checkScenarios(workspace, names, findings);
    checkProfit(workspace, findings);
    return findings;
}

} // namespace kam
