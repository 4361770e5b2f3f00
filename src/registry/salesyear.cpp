#include "registry/salesyear.h"

#include "registry/salesstore.h"
#include "registry/transaction.h"
#include "registry/transactionsums.h"
#include "workspace/changes.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

/// More rows than this are read again as a whole.
constexpr std::size_t mostSingly = 1000;

bool byClient(const SalesGlance& a, const SalesGlance& b)
{
    return a.client < b.client;
}

/// The run of @p rows that belong to @p client, taken off their beginning.
template <class Row>
std::span<const Row> taken(std::span<const Row>& rows, Id client)
{
    std::size_t count = 0;
    while (count < rows.size() && rows[count].client == client)
        ++count;
    const auto run = rows.first(count);
    rows = rows.subspan(count);
    return run;
}

} // namespace

SalesYear::SalesYear(int year, std::vector<ProductLine> lines, bool withoutLine)
    : m_year(year), m_lines(std::move(lines)), m_first{0}
{
    if (withoutLine)
        m_lines.push_back(
            {.id = noId, .name = Text::tr("Without a product line"), .parent = noId, .position = 0});
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lineIndex.emplace(m_lines[i].id, static_cast<int>(i));
}

SalesYear SalesYear::read(const Workspace& workspace, int year)
{
    std::vector<SalesYear> years = readAll(workspace, year, year);
    return years.empty() ? SalesYear(year, readProductLines(workspace), false) : std::move(years.front());
}

SalesYear SalesYear::readClient(const Workspace& workspace, int year, Id client)
{
    // The line that stands for none is there, whether or not it is used.
    SalesYear result(year, readProductLines(workspace), true);
    result.renew(workspace, client);
    result.findLinesInUse();
    return result;
}

std::vector<SalesYear> SalesYear::readAll(const Workspace& workspace, int first, int last)
{
    std::map<int, std::vector<SalesGlance>> recorded;
    glanceAtSales(workspace, first, last,
                  [&](const SalesGlance& glance) { recorded[glance.year].push_back(glance); });
    const std::vector<TransactionSum> sums = transactionSums(workspace, first, last);
    std::set<int> years;
    for (const auto& [year, cells] : recorded)
        years.insert(year);
    for (const TransactionSum& sum : sums)
        years.insert(sum.year);
    const std::vector<ProductLine> lines = readProductLines(workspace);
    const bool withoutLine = std::any_of(sums.begin(), sums.end(),
                                         [](const TransactionSum& sum) { return sum.productLine == noId; });
    std::vector<SalesYear> result;
    std::span<const TransactionSum> rest(sums);
    for (const int year : years) {
        const auto end = std::find_if(rest.begin(), rest.end(),
                                      [&](const TransactionSum& sum) { return sum.year != year; });
        const auto count = static_cast<std::size_t>(end - rest.begin());
        result.push_back(SalesYear(year, lines, withoutLine));
        result.back().build(std::move(recorded[year]), rest.first(count));
        rest = rest.subspan(count);
    }
    return result;
}

void SalesYear::build(std::vector<SalesGlance> recorded, std::span<const TransactionSum> sums)
{
    if (!std::is_sorted(recorded.begin(), recorded.end(), byClient))
        std::stable_sort(recorded.begin(), recorded.end(), byClient);
    m_cells.reserve(recorded.size() + sums.size());
    std::span<const SalesGlance> rest(recorded);
    while (!rest.empty() || !sums.empty()) {
        Id client = rest.empty() ? sums.front().client : rest.front().client;
        if (!sums.empty())
            client = std::min(client, sums.front().client);
        const auto ownRecorded = taken(rest, client);
        const auto ownSums = taken(sums, client);
        append(client, ownRecorded, ownSums);
    }
    findLinesInUse();
}

SalesCell SalesYear::cellOf(const SalesGlance& recorded)
{
    SalesCell cell;
    cell.id = recorded.id;
    cell.line = lineIndex(recorded.productLine);
    cell.revenue = recorded.of(SalesField::Revenue);
    cell.variableCost = recorded.of(SalesField::VariableCost);
    cell.purchases = recorded.of(SalesField::Purchases);
    const Outlook outlook{recorded.of(SalesField::MarketGrowth), recorded.of(SalesField::Horizon),
                          recorded.of(SalesField::ShareNow), recorded.of(SalesField::ShareExpected)};
    const bool nothing = outlook.marketGrowth.isUnknown() && outlook.horizon.isUnknown() &&
                         outlook.shareNow.isUnknown() && outlook.shareExpected.isUnknown();
    if (!nothing) {
        cell.outlook = static_cast<std::int32_t>(m_outlooks.size());
        m_outlooks.push_back(outlook);
    }
    return cell;
}

void SalesYear::append(Id client, std::span<const SalesGlance> recorded, std::span<const TransactionSum> sums)
{
    const std::size_t first = m_cells.size();
    for (const SalesGlance& glance : recorded)
        if (lineIndex(glance.productLine) >= 0)
            m_cells.push_back(cellOf(glance));
    const auto begin = m_cells.begin() + static_cast<std::ptrdiff_t>(first);
    const bool ours =
        std::any_of(begin, m_cells.end(), [](const SalesCell& c) { return c.revenue.isKnown(); });
    const bool summed = !ours && !sums.empty();
    if (summed) {
        const bool complete = sums.front().productLine != noId;
        for (auto cell = begin; complete && cell != m_cells.end(); ++cell)
            if (cell->revenue.isUnknown()) {
                cell->revenue = 0.0;
                cell->variableCost = cell->variableCost.isUnknown() ? Figure(0.0) : cell->variableCost;
            }
        const std::size_t recordedEnd = m_cells.size();
        for (const TransactionSum& sum : sums) {
            const int line = lineIndex(sum.productLine);
            std::size_t place = first;
            while (place < recordedEnd && m_cells[place].line != line)
                ++place;
            if (place == recordedEnd) {
                place = m_cells.size();
                m_cells.emplace_back().line = line;
            }
            m_cells[place].revenue = sum.revenue;
            if (m_cells[place].variableCost.isUnknown())
                m_cells[place].variableCost = sum.cost;
        }
    }
    if (m_cells.size() == first)
        return;
    std::sort(m_cells.begin() + static_cast<std::ptrdiff_t>(first), m_cells.end(),
              [](const SalesCell& a, const SalesCell& b) { return a.line < b.line; });
    m_clients.push_back(client);
    m_fromTransactions.push_back(summed ? 1 : 0);
    m_first.push_back(m_cells.size());
}

void SalesYear::findLinesInUse()
{
    std::vector<char> used(m_lines.size());
    for (const SalesCell& cell : m_cells)
        used[static_cast<std::size_t>(cell.line)] = 1;
    m_inUse.clear();
    for (std::size_t line = 0; line < used.size(); ++line)
        if (used[line] != 0)
            m_inUse.push_back(static_cast<std::int32_t>(line));
}

int SalesYear::lineIndex(Id productLine) const
{
    const auto found = m_lineIndex.find(productLine);
    return found == m_lineIndex.end() ? -1 : found->second;
}

int SalesYear::rowOf(Id client) const
{
    const auto found = std::lower_bound(m_clients.begin(), m_clients.end(), client);
    return found != m_clients.end() && *found == client ? static_cast<int>(found - m_clients.begin()) : -1;
}

std::span<const SalesCell> SalesYear::cells(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return std::span(m_cells).subspan(m_first[place], m_first[place + 1] - m_first[place]);
}

const SalesCell* SalesYear::cell(int row, int line) const
{
    const auto own = cells(row);
    const auto found = std::lower_bound(own.begin(), own.end(), line,
                                        [](const SalesCell& cell, int wanted) { return cell.line < wanted; });
    return found != own.end() && found->line == line ? &*found : nullptr;
}

Outlook SalesYear::outlook(const SalesCell& cell) const
{
    return cell.outlook < 0 ? Outlook() : m_outlooks[static_cast<std::size_t>(cell.outlook)];
}

std::vector<Id> SalesYear::clientsTouchedBy(const Workspace& workspace, const Changes& changes) const
{
    std::set<Id> touched;
    const TableChanges sales = changes.tables.value("sales");
    for (const auto& rows : {sales.inserted, sales.updated})
        for (const Id row : rows)
            touched.insert(clientOfSales(workspace, row));
    if (!sales.deleted.empty())
        for (std::size_t row = 0; row < m_clients.size(); ++row)
            for (const SalesCell& cell : cells(static_cast<int>(row)))
                if (std::find(sales.deleted.begin(), sales.deleted.end(), cell.id) != sales.deleted.end())
                    touched.insert(m_clients[row]);
    const TableChanges transactions = changes.tables.value("client_transaction");
    for (const auto& rows : {transactions.inserted, transactions.updated})
        for (const Id row : rows)
            touched.insert(clientOfTransaction(workspace, row));
    touched.erase(noId);
    return {touched.begin(), touched.end()};
}

void SalesYear::update(const Workspace& workspace, const Changes& changes)
{
    if (!changes.touches("sales") && !changes.touches("client_transaction") &&
        !changes.touches("product_line"))
        return;
    const TableChanges sales = changes.tables.value("sales");
    const TableChanges transactions = changes.tables.value("client_transaction");
    // Where a transaction is gone or moved, its client is not known any more.
    const bool whole =
        changes.everything || changes.touches("product_line") || !transactions.deleted.empty() ||
        !transactions.updated.empty() ||
        sales.inserted.size() + sales.updated.size() + sales.deleted.size() + transactions.inserted.size() >
            mostSingly;
    if (whole) {
        *this = read(workspace, m_year);
        return;
    }
    for (const Id client : clientsTouchedBy(workspace, changes))
        renew(workspace, client);
    findLinesInUse();
}

void SalesYear::renew(const Workspace& workspace, Id client)
{
    std::vector<SalesGlance> recorded;
    glanceAtSalesOf(workspace, client, m_year,
                    [&](const SalesGlance& glance) { recorded.push_back(glance); });
    const std::vector<TransactionSum> sums = transactionSumsOf(workspace, client, m_year);
    if (!sums.empty() && sums.front().productLine == noId && lineIndex(noId) < 0) {
        *this = read(workspace, m_year);
        return;
    }
    if (const int row = rowOf(client); row >= 0)
        drop(row);
    const std::size_t before = m_cells.size();
    append(client, recorded, sums);
    if (m_cells.size() == before)
        return;
    // From the end to its place.
    const auto place = std::lower_bound(m_clients.begin(), m_clients.end() - 1, client) - m_clients.begin();
    const auto first = static_cast<std::ptrdiff_t>(m_first[static_cast<std::size_t>(place)]);
    const std::size_t count = m_cells.size() - before;
    std::rotate(m_cells.begin() + first, m_cells.begin() + static_cast<std::ptrdiff_t>(before),
                m_cells.end());
    std::rotate(m_clients.begin() + place, m_clients.end() - 1, m_clients.end());
    std::rotate(m_fromTransactions.begin() + place, m_fromTransactions.end() - 1, m_fromTransactions.end());
    m_first.pop_back();
    m_first.insert(m_first.begin() + place, static_cast<std::size_t>(first));
    for (auto later = m_first.begin() + place + 1; later != m_first.end(); ++later)
        *later += count;
}

void SalesYear::drop(int row)
{
    const std::size_t place = static_cast<std::size_t>(row);
    const std::size_t count = m_first[place + 1] - m_first[place];
    m_cells.erase(m_cells.begin() + static_cast<std::ptrdiff_t>(m_first[place]),
                  m_cells.begin() + static_cast<std::ptrdiff_t>(m_first[place + 1]));
    m_clients.erase(m_clients.begin() + row);
    m_fromTransactions.erase(m_fromTransactions.begin() + row);
    m_first.erase(m_first.begin() + row);
    for (auto later = m_first.begin() + row; later != m_first.end(); ++later)
        *later -= count;
}

} // namespace kam
