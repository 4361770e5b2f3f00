#include "samples.h"

#include <QImage>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

TEST_CASE("every kind paints marks in both themes")
{
    const std::vector<std::pair<QString, std::shared_ptr<Chart>>> charts{
        {QStringLiteral("lifetime"), std::make_shared<CumulativeBars>(lifetimeData())},
        {QStringLiteral("payback"), std::make_shared<CumulativeBars>(paybackData())},
        {QStringLiteral("pareto"), std::make_shared<ParetoChart>(paretoData(91, 0, 110277))},
        {QStringLiteral("whale"), std::make_shared<ParetoChart>(paretoData(40, 6))},
        {QStringLiteral("bubbles"), std::make_shared<BubbleChart>(bubblesData(14))},
        {QStringLiteral("tornado"), std::make_shared<TornadoChart>(tornadoData())},
        {QStringLiteral("profile"), std::make_shared<ProfileChart>(profileData())},
        {QStringLiteral("quadrants"), std::make_shared<QuadrantChart>(quadrantsData(9))},
        {QStringLiteral("gaps"), std::make_shared<GroupedBars>(gapsData())},
        {QStringLiteral("trend"), std::make_shared<TrendChart>(trendData())}};
    for (const auto& [name, chart] : charts)
        for (const auto& [theme, look] : {std::pair(QStringLiteral("light"), lightLook()),
                                          std::pair(QStringLiteral("dark"), darkLook())}) {
            CAPTURE(name.toStdString(), theme.toStdString());
            const QImage drawn = picture(*chart, name + QLatin1Char('-') + theme, {560, 320}, look, {1, 2});
            const QImage plain =
                picture(*chart, name + QLatin1Char('-') + theme + QStringLiteral("-plain"), {560, 320}, look);
            CHECK(drawn != plain); // the selected point is framed
        }
    for (const auto& [name, chart] : polishCharts())
        picture(*chart, name + QStringLiteral("-polish"), {420, 320}, lightLook());
}
