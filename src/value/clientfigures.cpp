#include "value/clientfigures.h"

#include "registry/namedclients.h"
#include "registry/salesstore.h"
#include "registry/workspacesettings.h"
#include "value/activity.h"
#include "value/gaps.h"

#include <algorithm>
#include <map>

namespace kam
{

namespace
{

/// Steps of the progress: sales, costs, lifetime values, classes.
constexpr qint64 steps = 4;

void addAmounts(ClientFigures& figures, const SalesYear& year, int row)
{
    figures.fromTransactions = year.isFromTransactions(row);
    for (const SalesCell& cell : year.cells(row)) {
        figures.revenue.add(cell.revenue);
        figures.variableCost.add(cell.variableCost);
        figures.margin.add(difference(cell.revenue, cell.variableCost));
    }
}

/// How many product lines a client can buy: all in use but the one that stands for none.
int linesToBuy(const SalesYear& year)
{
    const auto& used = year.linesInUse();
    return static_cast<int>(std::count_if(used.begin(), used.end(), [&](std::int32_t line) {
        return year.lines()[static_cast<std::size_t>(line)].id != noId;
    }));
}

/// @param row -1 where nothing is recorded of the client
void addGaps(ClientFigures& figures, const SalesYear& year, int row, int lines)
{
    int seen = 0;
    for (const SalesCell& cell : row < 0 ? std::span<const SalesCell>() : year.cells(row)) {
        if (year.lines()[static_cast<std::size_t>(cell.line)].id == noId)
            continue;
        ++seen;
        const CellGap gap = gapOf(year, cell);
        figures.purchases.add(cell.purchases);
        figures.currentGap.add(gap.current);
        figures.marketEffect.add(gap.marketEffect);
        figures.shareEffect.add(gap.shareEffect);
        figures.futureGap.add(gap.future);
        figures.refusedGaps += gap.refused ? 1 : 0;
        if (gap.current.isKnown()) {
            figures.comparedSales += cell.revenue.value();
            figures.comparedPurchases += cell.purchases.value();
        }
    }
    for (Total* total : {&figures.purchases, &figures.currentGap, &figures.marketEffect, &figures.shareEffect,
                         &figures.futureGap})
        total->addUnknown(lines - seen);
}

void addTo(ClientFigures& firm, const ClientFigures& client)
{
    constexpr std::array totals{&ClientFigures::revenue,     &ClientFigures::variableCost,
                                &ClientFigures::margin,      &ClientFigures::costToServe,
                                &ClientFigures::profit,      &ClientFigures::purchases,
                                &ClientFigures::currentGap,  &ClientFigures::marketEffect,
                                &ClientFigures::shareEffect, &ClientFigures::futureGap};
    for (const auto total : totals)
        (firm.*total).add(client.*total);
    firm.refusedGaps += client.refusedGaps;
    firm.comparedSales += client.comparedSales;
    firm.comparedPurchases += client.comparedPurchases;
}

/// Cost to serve of a year by client; the counts ascend by client.
class Costs
{
public:
    Costs(const Workspace& workspace, int year)
        : m_activities(readActivities(workspace)), m_counts(readActivityCounts(workspace, year))
    {
        for (const Activity& activity : m_activities)
            m_unitCost.emplace(activity.id, activity.unitCost);
    }
    /// To be asked of ascending clients.
    [[nodiscard]] Total of(Id client)
    {
        Total total;
        while (m_at < m_counts.size() && m_counts[m_at].client < client)
            ++m_at;
        int counted = 0;
        for (; m_at < m_counts.size() && m_counts[m_at].client == client; ++m_at, ++counted)
            total.add(m_counts[m_at].count * m_unitCost[m_counts[m_at].activity]);
        total.addUnknown(static_cast<int>(m_activities.size()) - counted);
        return total;
    }

private:
    std::vector<Activity> m_activities;
    std::vector<ActivityCount> m_counts;
    std::unordered_map<Id, double> m_unitCost;
    std::size_t m_at = 0;
};

} // namespace

const Total& ClientFigures::of(Measure measure) const
{
    switch (measure) {
    case Measure::Revenue:
        return revenue;
    case Measure::Margin:
        return margin;
    case Measure::Profit:
        break;
    }
    return profit;
}

Figure ClientFigures::shareOfWallet() const
{
    return comparedPurchases > 0 ? Figure(comparedSales / comparedPurchases) : Figure();
}

FirmFigures FirmFigures::read(const Workspace& workspace, const FigureOptions& options, Progress& progress)
{
    progress.step(0, steps);
    FirmFigures figures(options);
    figures.readClients(workspace);
    const int last = options.year.value_or(lastSalesYear);
    const std::vector<SalesYear> sold =
        SalesYear::readAll(workspace, options.year ? last - 1 : firstSalesYear, last);
    std::map<int, const SalesYear*> years;
    for (const int year : activityYears(workspace))
        years.emplace(year, nullptr);
    for (const SalesYear& year : sold)
        years.insert_or_assign(year.year(), &year);
    progress.step(1, steps);
    if (options.year && years.contains(*options.year - 1)) {
        FirmFigures previous = figures;
        previous.addYear(workspace, *options.year - 1, years[*options.year - 1]);
        figures.m_before = previous.analysed();
    }
    for (const auto& [year, sales] : years)
        if (!options.year || year == *options.year)
            figures.addYear(workspace, year, sales);
    progress.step(2, steps);
    if (options.withClv)
        figures.readValues(workspace);
    progress.step(3, steps);
    figures.classify();
    progress.step(steps, steps);
    return figures;
}

void FirmFigures::readClients(const Workspace& workspace)
{
    NamedClients named = namedClients(workspace);
    m_clients.resize(named.ids.size());
    for (std::size_t i = 0; i < named.ids.size(); ++i)
        m_clients[i].client = named.ids[i];
    m_names = std::move(named.names);
}

void FirmFigures::addYear(const Workspace& workspace, int year, const SalesYear* sales)
{
    Costs costs(workspace, year);
    const int lines = sales != nullptr ? linesToBuy(*sales) : 0;
    for (ClientFigures& client : m_clients) {
        const int row = sales != nullptr ? sales->rowOf(client.client) : -1;
        ClientFigures ofYear;
        if (row >= 0)
            addAmounts(ofYear, *sales, row);
        ofYear.costToServe = costs.of(client.client);
        if (row >= 0)
            ofYear.profit = difference(ofYear.margin, ofYear.costToServe);
        if (m_options.year && sales != nullptr)
            addGaps(ofYear, *sales, row, lines);
        addTo(client, ofYear);
        client.fromTransactions = client.fromTransactions || ofYear.fromTransactions;
    }
}

void FirmFigures::readValues(const Workspace& workspace)
{
    const std::vector<Scenario> scenarios = readScenarios(workspace);
    std::span<const Scenario> rest(scenarios);
    for (ClientFigures& client : m_clients) {
        const ClientClv clv = clientClv(scenariosOf(rest, client.client));
        client.clv = clv.value;
        client.clvBasis = clv.basis;
    }
}

AbcAnalysis FirmFigures::analysed() const
{
    std::vector<AbcInput> inputs;
    inputs.reserve(m_clients.size());
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        const Total& value = m_clients[i].of(m_options.measure);
        inputs.push_back({m_names[i], value.known(), m_clients[i].client, value.knownParts() > 0});
    }
    return abcAnalysis(std::move(inputs), m_options.limits);
}

void FirmFigures::classify()
{
    const auto at = [this](Id client) -> ClientFigures& {
        return *std::lower_bound(m_clients.begin(), m_clients.end(), client,
                                 [](const ClientFigures& entry, Id id) { return entry.client < id; });
    };
    m_abc = analysed();
    for (const AbcLine& line : m_abc.lines)
        at(line.id).abcClass = line.abcClass;
    if (m_before)
        for (const AbcLine& line : m_before->lines)
            at(line.id).classBefore = line.abcClass;
    for (const ClientFigures& client : m_clients)
        addTo(m_firm, client);
}

const ClientFigures* FirmFigures::of(Id client) const
{
    const auto found = std::lower_bound(m_clients.begin(), m_clients.end(), client,
                                        [](const ClientFigures& entry, Id id) { return entry.client < id; });
    return found != m_clients.end() && found->client == client ? &*found : nullptr;
}

std::optional<int> figuresYear(const Workspace& workspace)
{
    if (const auto year = workspaceSettings(workspace).figuresYear)
        return year;
    const std::vector<int> years = salesYears(workspace);
    return years.empty() ? std::nullopt : std::optional(years.front());
}

FigureOptions usualOptions(const Workspace& workspace)
{
    const WorkspaceSettings settings = workspaceSettings(workspace);
    FigureOptions options;
    options.year = figuresYear(workspace);
    options.limits = {settings.classALimit, settings.classBLimit};
    return options;
}

} // namespace kam
