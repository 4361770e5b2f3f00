#include "registry/transactionsums.h"

#include "registry/namedclients.h"
#include "registry/productline.h"
#include "registry/transaction.h"
#include "workspace/readtransaction.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace kam
{

namespace
{

constexpr int yearOfDay = 10000;

/// A sum that keeps beside it what a plain one would round off (Neumaier).
struct ExactSum {
    double total = 0;
    double lost = 0;

    void add(double value)
    {
        const double next = total + value;
        lost += std::abs(total) >= std::abs(value) ? (total - next) + value : (value - next) + total;
        total = next;
    }
};

/// Adds transactions up by year, client and product line: gathers a portion, sorts it and merges it with the
/// sums so far, so that memory grows with the sums and not with the transactions. Clients and product lines
/// are counted, so that one number holds all three.
class Adder
{
public:
    explicit Adder(const Workspace& workspace)
        : m_state(workspace), m_clients(clientIds(workspace)), m_lines{noId}
    {
        for (const ProductLine& line : readProductLines(workspace))
            m_lines.push_back(line.id);
        std::sort(m_lines.begin(), m_lines.end());
        m_portion.reserve(portion);
    }

    void add(const TransactionGlance& transaction)
    {
        if (m_portion.size() == portion)
            merge();
        if (transaction.client != m_client) {
            m_client = transaction.client;
            m_clientPlace = placeOf(m_clients, m_client);
        }
        const auto year = static_cast<std::uint64_t>(transaction.day / yearOfDay);
        const std::uint64_t key =
            year << yearShift | m_clientPlace << clientShift | placeOf(m_lines, transaction.productLine);
        m_portion.push_back({key, {transaction.amount, 0}, transaction.cost});
    }

    [[nodiscard]] std::vector<TransactionSum> sums()
    {
        merge();
        std::vector<TransactionSum> result;
        result.reserve(m_sums.size());
        for (const Entry& entry : m_sums)
            result.push_back({m_clients[entry.key >> clientShift & clientMask], m_lines[entry.key & lineMask],
                              static_cast<int>(entry.key >> yearShift),
                              entry.revenue.total + entry.revenue.lost, entry.cost});
        return result;
    }

private:
    struct Entry {
        std::uint64_t key = 0; ///< year, then place of the client, then place of the product line
        ExactSum revenue;
        double cost = 0;
    };

    static constexpr std::size_t portion = std::size_t{1} << 18U;
    static constexpr unsigned clientShift = 20;
    static constexpr unsigned yearShift = 52;
    static constexpr std::uint64_t lineMask = (std::uint64_t{1} << clientShift) - 1;
    static constexpr std::uint64_t clientMask = (std::uint64_t{1} << (yearShift - clientShift)) - 1;

    static std::uint64_t placeOf(const std::vector<Id>& ids, Id id)
    {
        return static_cast<std::uint64_t>(std::lower_bound(ids.begin(), ids.end(), id) - ids.begin());
    }

    void merge()
    {
        std::sort(m_portion.begin(), m_portion.end(),
                  [](const Entry& a, const Entry& b) { return a.key < b.key; });
        std::vector<Entry> merged;
        merged.reserve(m_sums.size() + m_portion.size() / 2);
        auto old = m_sums.cbegin();
        for (const Entry& next : m_portion) {
            for (; old != m_sums.cend() && old->key <= next.key; ++old)
                put(merged, *old);
            put(merged, next);
        }
        for (; old != m_sums.cend(); ++old)
            put(merged, *old);
        m_sums = std::move(merged);
        m_portion.clear();
    }

    static void put(std::vector<Entry>& merged, const Entry& entry)
    {
        if (merged.empty() || merged.back().key != entry.key) {
            merged.push_back(entry);
            return;
        }
        Entry& last = merged.back();
        last.revenue.add(entry.revenue.total);
        last.revenue.lost += entry.revenue.lost;
        last.cost += entry.cost;
    }

    ReadTransaction m_state;   ///< so that no transaction names a client or product line that is not listed
    std::vector<Id> m_clients; ///< all, ascending
    std::vector<Id> m_lines;   ///< all and noId, ascending
    Id m_client = noId;        ///< that came last: transactions of a client often stand together
    std::uint64_t m_clientPlace = 0;
    std::vector<Entry> m_portion;
    std::vector<Entry> m_sums; ///< ascending, each once
};

} // namespace

std::vector<TransactionSum> transactionSums(const Workspace& workspace, int first, int last)
{
    Adder adder(workspace);
    glanceAtTransactions(workspace, [&](const TransactionGlance& transaction) {
        if (transaction.day >= first * yearOfDay && transaction.day < (last + 1) * yearOfDay)
            adder.add(transaction);
    });
    return adder.sums();
}

std::vector<TransactionSum> transactionSumsOf(const Workspace& workspace, Id client, int year)
{
    Adder adder(workspace);
    glanceAtTransactionsOf(workspace, client, [&](const TransactionGlance& transaction) {
        if (transaction.day / yearOfDay == year)
            adder.add(transaction);
    });
    return adder.sums();
}

} // namespace kam
