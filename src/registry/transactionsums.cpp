#include "registry/transactionsums.h"

#include "registry/transaction.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <tuple>

namespace kam
{

namespace
{

constexpr int yearOfDay = 10000;

/// Sums by client, product line and year, in a table with open addressing: millions of transactions fall into
/// far fewer sums.
class SumTable
{
public:
    void add(const TransactionGlance& transaction)
    {
        if (2 * (m_used + 1) > m_slots.size())
            grow();
        Slot& slot = find(m_slots, transaction.client, transaction.productLine, transaction.day / yearOfDay);
        if (slot.sum.client == noId) {
            slot.sum = {transaction.client, transaction.productLine, transaction.day / yearOfDay, 0, 0};
            ++m_used;
        }
        // Neumaier's summation: what a plain sum would round off is kept beside it.
        const double total = slot.sum.revenue + transaction.amount;
        slot.lost += std::abs(slot.sum.revenue) >= std::abs(transaction.amount)
                         ? (slot.sum.revenue - total) + transaction.amount
                         : (transaction.amount - total) + slot.sum.revenue;
        slot.sum.revenue = total;
        slot.sum.cost += transaction.cost;
    }

    [[nodiscard]] std::vector<TransactionSum> sorted() const
    {
        std::vector<TransactionSum> sums;
        sums.reserve(m_used);
        for (const Slot& slot : m_slots) {
            if (slot.sum.client == noId)
                continue;
            sums.push_back(slot.sum);
            sums.back().revenue += slot.lost;
        }
        std::sort(sums.begin(), sums.end(), [](const TransactionSum& a, const TransactionSum& b) {
            return std::tie(a.year, a.client, a.productLine) < std::tie(b.year, b.client, b.productLine);
        });
        return sums;
    }

private:
    struct Slot {
        TransactionSum sum;
        double lost = 0;
    };

    static Slot& find(std::vector<Slot>& slots, Id client, Id line, int year)
    {
        auto hash =
            static_cast<std::uint64_t>(client) ^ (static_cast<std::uint64_t>(line) * 0x9E3779B97F4A7C15U);
        hash = (hash + static_cast<std::uint64_t>(year)) * 0xD6E8FEB86659FD93U;
        const std::size_t mask = slots.size() - 1;
        for (std::size_t place = (hash >> 32U) & mask;; place = (place + 1) & mask) {
            Slot& slot = slots[place];
            if (slot.sum.client == noId ||
                (slot.sum.client == client && slot.sum.productLine == line && slot.sum.year == year))
                return slot;
        }
    }

    void grow()
    {
        std::vector<Slot> larger(std::max<std::size_t>(1024, 2 * m_slots.size()));
        for (const Slot& slot : m_slots)
            if (slot.sum.client != noId)
                find(larger, slot.sum.client, slot.sum.productLine, slot.sum.year) = slot;
        m_slots = std::move(larger);
    }

    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace

std::vector<TransactionSum> transactionSums(const Workspace& workspace, int first, int last)
{
    SumTable table;
    glanceAtTransactions(workspace, [&](const TransactionGlance& transaction) {
        if (transaction.day >= first * yearOfDay && transaction.day < (last + 1) * yearOfDay)
            table.add(transaction);
    });
    return table.sorted();
}

std::vector<TransactionSum> transactionSumsOf(const Workspace& workspace, Id client, int year)
{
    SumTable table;
    glanceAtTransactionsOf(workspace, client, [&](const TransactionGlance& transaction) {
        if (transaction.day / yearOfDay == year)
            table.add(transaction);
    });
    return table.sorted();
}

} // namespace kam
