#include "client/value/purchasechart.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PurchaseChart)
};

constexpr int quartersAYear = 4;
constexpr int monthsAQuarter = 3;
constexpr int mostQuarters = 12;

/// Counted from the year 0.
int quarterOf(QDate day)
{
    return day.year() * quartersAYear + (day.month() - 1) / monthsAQuarter;
}

} // namespace

std::shared_ptr<const GroupedBars> purchaseChart(const std::vector<Transaction>& newestFirst,
                                                 const QString& currency)
{
    GroupedBarsData bars;
    bars.words = {Text::tr("Bought in each quarter"), {}, Text::tr("There are no transactions to draw.")};
    bars.categoryName = Text::tr("Quarter");
    bars.quantity = {Text::tr("Amount"), currency, 2};
    bars.series = {{Text::tr("Bought"), {}}};
    if (newestFirst.empty())
        return std::make_shared<const GroupedBars>(std::move(bars));
    const int last = quarterOf(newestFirst.front().day);
    const int first = std::max(quarterOf(newestFirst.back().day), last - mostQuarters + 1);
    std::vector<double> sums(static_cast<std::size_t>(last - first + 1), 0.0);
    for (const Transaction& transaction : newestFirst)
        if (const int quarter = quarterOf(transaction.day); quarter >= first)
            sums[static_cast<std::size_t>(quarter - first)] += transaction.amount;
    for (int quarter = first; quarter <= last; ++quarter) {
        bars.categories << Text::tr("Q%1 %2", "quarter, year")
                               .arg(quarter % quartersAYear + 1)
                               .arg(quarter / quartersAYear);
        bars.series[0].values.emplace_back(sums[static_cast<std::size_t>(quarter - first)]);
    }
    return std::make_shared<const GroupedBars>(std::move(bars));
}

} // namespace kam
