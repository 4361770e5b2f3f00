#include "portfolio/portfoliocharts.h"

#include "charts/pareto.h"
#include "portfolio/portfoliowords.h"

#include <QCoreApplication>
#include <QLocale>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

} // namespace

std::shared_ptr<const Chart> carryChart(const Portfolio& portfolio)
{
    const AbcAnalysis& abc = portfolio.figures.abc();
    ParetoData data;
    data.entryName = Text::tr("Client");
    data.quantity = {measureName(portfolio.measure()), portfolio.settings.currency, 0};
    data.bands = {{abcWord(AbcClass::A), false},
                  {abcWord(AbcClass::B), false},
                  {abcWord(AbcClass::C), false},
                  {noneClassName(portfolio.measure()), abc.losses < 0}};
    data.limits = {portfolio.settings.classALimit, portfolio.settings.classBLimit};
    for (const AbcLine& line : abc.lines)
        if (line.known)
            data.entries.push_back({line.client, line.value, static_cast<int>(line.abcClass)});
    data.words.title = Text::tr("Who carries the business");
    data.words.caption = Text::tr("%Ln client(s), %1 %2", nullptr, static_cast<int>(data.entries.size()))
                             .arg(QLocale().toLower(measureName(portfolio.measure())), portfolio.period());
    data.words.empty = Text::tr("Nothing is known of this measure in this period.");
    return std::make_shared<ParetoChart>(std::move(data));
}

} // namespace kam
