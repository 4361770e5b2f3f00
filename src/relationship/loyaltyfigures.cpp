#include "relationship/loyaltyfigures.h"

#include "registry/salesstore.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace kam
{

namespace
{

/// Percent of what the client buys, of the cells of which both figures are known.
std::optional<double> shareOfWallet(const SalesYear& year, Id client)
{
    const int row = year.rowOf(client);
    if (row < 0)
        return std::nullopt;
    double sales = 0;
    double purchases = 0;
    for (const SalesCell& cell : year.cells(row))
        if (cell.revenue.isKnown() && cell.purchases.isKnown()) {
            sales += cell.revenue.value();
            purchases += cell.purchases.value();
        }
    return purchases > 0 ? std::optional(100 * sales / purchases) : std::nullopt;
}

bool boughtIn(const SalesYear& year, Id client)
{
    const int row = year.rowOf(client);
    if (row < 0)
        return false;
    const auto cells = year.cells(row);
    return std::any_of(cells.begin(), cells.end(),
                       [](const SalesCell& cell) { return cell.revenue.valueOr(0) > 0; });
}

} // namespace

LoyaltyFigures loyaltyFigures(const std::vector<SurveyAnswer>& answers, std::span<const SalesYear> years,
                              Id client, QDate today)
{
    const QDate first = today.addMonths(-answerMonths);
    LoyaltyFigures figures;
    figures.recommend = meanAnswer(answers, SurveyQuestion::Recommend, first, today);
    figures.satisfaction = meanAnswer(answers, SurveyQuestion::Satisfaction, first, today);
    if (years.empty())
        return figures;
    const auto newest =
        std::max_element(years.begin(), years.end(),
                         [](const SalesYear& a, const SalesYear& b) { return a.year() < b.year(); });
    figures.shareOfWallet = shareOfWallet(*newest, client);
    figures.yearsOfThree = static_cast<int>(std::count_if(
        years.begin(), years.end(), [client](const SalesYear& year) { return boughtIn(year, client); }));
    return figures;
}

std::vector<ClientLoyalty> allLoyaltyFigures(const Workspace& workspace, QDate today)
{
    // The store is for writing too; here it only reads.
    const std::vector<SurveyAnswer> answers = SurveyStore(const_cast<Workspace&>(workspace)).allAnswers();
    const std::vector<int> recorded = salesYears(workspace);
    std::vector<SalesYear> years;
    if (!answers.empty() && !recorded.empty())
        years = SalesYear::readAll(workspace, recorded.front() - purchaseYears + 1, recorded.front());
    std::vector<ClientLoyalty> all;
    for (auto begin = answers.begin(); begin != answers.end();) {
        const Id client = begin->client;
        const auto end = std::find_if(begin, answers.end(),
                                      [client](const SurveyAnswer& one) { return one.client != client; });
        all.push_back({client, loyaltyFigures({begin, end}, years, client, today)});
        begin = end;
    }
    return all;
}

} // namespace kam
