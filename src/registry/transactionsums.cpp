#include "registry/transactionsums.h"

#include "registry/transaction.h"

#include <algorithm>
#include <cmath>
#include <tuple>

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

bool before(const TransactionSum& a, const TransactionSum& b)
{
    return std::tie(a.year, a.client, a.productLine) < std::tie(b.year, b.client, b.productLine);
}

/// Adds transactions up by client, product line and year: gathers a portion, sorts it and merges it with the
/// sums so far, so that memory grows with the sums and not with the transactions.
class Adder
{
public:
    void add(const TransactionGlance& transaction)
    {
        if (m_portion.size() == portion)
            merge();
        m_portion.push_back({{transaction.client, transaction.productLine, transaction.day / yearOfDay,
                              transaction.amount, transaction.cost},
                             0});
    }

    [[nodiscard]] std::vector<TransactionSum> sums()
    {
        merge();
        std::vector<TransactionSum> result;
        result.reserve(m_sums.size());
        for (const Entry& entry : m_sums) {
            result.push_back(entry.sum);
            result.back().revenue += entry.lost;
        }
        return result;
    }

private:
    struct Entry {
        TransactionSum sum;
        double lost = 0;
    };

    static constexpr std::size_t portion = std::size_t{1} << 18U;

    void merge()
    {
        std::sort(m_portion.begin(), m_portion.end(),
                  [](const Entry& a, const Entry& b) { return before(a.sum, b.sum); });
        std::vector<Entry> merged;
        merged.reserve(m_sums.size() + m_portion.size() / 2);
        auto old = m_sums.cbegin();
        for (const Entry& next : m_portion) {
            for (; old != m_sums.cend() && !before(next.sum, old->sum); ++old)
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
        if (merged.empty() || before(merged.back().sum, entry.sum)) {
            merged.push_back(entry);
            return;
        }
        Entry& last = merged.back();
        ExactSum sum{last.sum.revenue, last.lost + entry.lost};
        sum.add(entry.sum.revenue);
        last.sum.revenue = sum.total;
        last.lost = sum.lost;
        last.sum.cost += entry.sum.cost;
    }

    std::vector<Entry> m_portion;
    std::vector<Entry> m_sums; ///< ascending, each once
};

} // namespace

std::vector<TransactionSum> transactionSums(const Workspace& workspace, int first, int last)
{
    Adder adder;
    glanceAtTransactions(workspace, [&](const TransactionGlance& transaction) {
        if (transaction.day >= first * yearOfDay && transaction.day < (last + 1) * yearOfDay)
            adder.add(transaction);
    });
    return adder.sums();
}

std::vector<TransactionSum> transactionSumsOf(const Workspace& workspace, Id client, int year)
{
    Adder adder;
    glanceAtTransactionsOf(workspace, client, [&](const TransactionGlance& transaction) {
        if (transaction.day / yearOfDay == year)
            adder.add(transaction);
    });
    return adder.sums();
}

} // namespace kam
