#include "client/value/gapcharts.h"

#include "charts/groupedbars.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GapCharts)
};

constexpr int moneyDecimals = 2;

bool isDrawn(const GapsSheet::Row& row, bool future)
{
    return future ? row.gap.future.isKnown() : row.gap.current.isKnown();
}

GroupedBarsData bars(const std::vector<GapsSheet::Row>& rows, bool future, const QString& currency)
{
    GroupedBarsData data;
    data.categoryName = Text::tr("Product line");
    data.quantity = {Text::tr("Amount"), currency, moneyDecimals};
    data.stacked = true;
    data.lying = true;
    for (const GapsSheet::Row& row : rows)
        if (isDrawn(row, future))
            data.categories << row.line.name;
    return data;
}

} // namespace

std::shared_ptr<const Chart> currentGapChart(const std::vector<GapsSheet::Row>& rows, int year,
                                             const QString& currency)
{
    GroupedBarsData data = bars(rows, false, currency);
    data.words = {Text::tr("Bought from us and elsewhere, %1").arg(year),
                  {},
                  Text::tr("Enter what the client buys of a product line from everybody, and our sales.")};
    BarSeries ours{Text::tr("Our sales"), {}};
    BarSeries gap{Text::tr("Current gap"), {}};
    for (const GapsSheet::Row& row : rows)
        if (isDrawn(row, false)) {
            ours.values.push_back(row.cell->revenue.maybe());
            gap.values.push_back(row.gap.current.maybe());
        }
    data.series = {ours, gap};
    data.totalName = Text::tr("Purchases");
    return std::make_shared<const GroupedBars>(std::move(data));
}

std::shared_ptr<const Chart> futureGapChart(const std::vector<GapsSheet::Row>& rows, int year,
                                            const QString& currency)
{
    GroupedBarsData data = bars(rows, true, currency);
    data.words = {Text::tr("Future gap, from %1").arg(year),
                  {},
                  Text::tr("Enter purchases, market growth and the client's shares in its market.")};
    BarSeries market{Text::tr("Market effect"), {}};
    BarSeries share{Text::tr("Share effect"), {}};
    for (const GapsSheet::Row& row : rows)
        if (isDrawn(row, true)) {
            market.values.push_back(row.gap.marketEffect.maybe());
            share.values.push_back(row.gap.shareEffect.maybe());
        }
    data.series = {market, share};
    data.totalName = Text::tr("Future gap");
    return std::make_shared<const GroupedBars>(std::move(data));
}

int gapChartRow(const std::vector<GapsSheet::Row>& rows, int point, bool future)
{
    if (point < 0)
        return -1;
    int category = 0;
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (isDrawn(rows[row], future) && category++ == point)
            return static_cast<int>(row);
    return -1;
}

} // namespace kam
