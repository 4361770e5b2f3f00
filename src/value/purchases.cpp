#include "value/purchases.h"

#include <algorithm>
#include <tuple>

namespace kam
{

namespace
{

double weeksBetween(QDate from, QDate to)
{
    return static_cast<double>(from.daysTo(to)) / daysPerWeek;
}

/// @param sales purchases of one client, one a day, ascending
PurchaseHistory historyOf(const std::vector<DaySale>& sales, QDate until)
{
    PurchaseHistory history;
    history.client = sales.front().client;
    history.first = sales.front().day;
    history.last = sales.back().day;
    history.frequency = static_cast<int>(sales.size()) - 1;
    history.recency = weeksBetween(history.first, history.last);
    history.age = weeksBetween(history.first, until);
    double repeated = 0;
    for (std::size_t i = 1; i < sales.size(); ++i)
        repeated += sales[i].amount;
    history.meanAmount = (sales.front().amount + repeated) / static_cast<double>(sales.size());
    history.repeatMean = history.frequency > 0 ? repeated / history.frequency : 0;
    return history;
}

} // namespace

std::vector<PurchaseHistory> purchaseHistories(std::vector<DaySale> sales, QDate until)
{
    std::erase_if(sales, [until](const DaySale& sale) { return sale.day > until; });
    const auto before = [](const DaySale& a, const DaySale& b) {
        return std::tie(a.client, a.day) < std::tie(b.client, b.day);
    };
    if (!std::is_sorted(sales.begin(), sales.end(), before))
        std::stable_sort(sales.begin(), sales.end(), before);
    std::vector<PurchaseHistory> histories;
    std::vector<DaySale> own;
    for (auto sale = sales.begin(); sale != sales.end();) {
        own.clear();
        const Id client = sale->client;
        while (sale != sales.end() && sale->client == client) {
            DaySale day = *sale;
            while (++sale != sales.end() && sale->client == client && sale->day == day.day)
                day.amount += sale->amount;
            if (day.amount >= 0)
                own.push_back(day);
        }
        if (!own.empty())
            histories.push_back(historyOf(own, until));
    }
    return histories;
}

PurchaseHistories modelHistories(const std::vector<PurchaseHistory>& histories)
{
    PurchaseHistories result;
    const auto aged = static_cast<Eigen::Index>(std::count_if(
        histories.begin(), histories.end(), [](const PurchaseHistory& history) { return history.age > 0; }));
    result.recency.resize(aged);
    result.age.resize(aged);
    Eigen::Index row = 0;
    for (const PurchaseHistory& history : histories) {
        if (!(history.age > 0))
            continue;
        result.frequency.push_back(history.frequency);
        result.recency[row] = history.recency;
        result.age[row++] = history.age;
    }
    return result;
}

SpendingHistories modelSpending(const std::vector<PurchaseHistory>& histories)
{
    const auto repeated = static_cast<Eigen::Index>(
        std::count_if(histories.begin(), histories.end(),
                      [](const PurchaseHistory& history) { return history.repeatMean > 0; }));
    SpendingHistories result{Eigen::ArrayXd(repeated), Eigen::ArrayXd(repeated)};
    Eigen::Index row = 0;
    for (const PurchaseHistory& history : histories) {
        if (!(history.repeatMean > 0))
            continue;
        result.transactions[row] = history.frequency;
        result.meanValue[row++] = history.repeatMean;
    }
    return result;
}

std::vector<RfmInput> rfmInputs(const std::vector<PurchaseHistory>& histories, QDate until)
{
    std::vector<RfmInput> inputs;
    inputs.reserve(histories.size());
    for (const PurchaseHistory& history : histories)
        inputs.push_back({static_cast<double>(history.last.daysTo(until)),
                          static_cast<double>(history.frequency + 1), history.meanAmount});
    return inputs;
}

} // namespace kam
