#include "portfolio/mapfigures.h"

#include "common/standings.h"
#include "portfolio/portfoliowords.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

const QString percent = QStringLiteral("%");
const QString shareOfWallet = QStringLiteral("share-of-wallet");
const QString lifetimeValue = QStringLiteral("clv");
constexpr double hundred = 100;

struct AmountFigure {
    const char* word;
    QString name;
    QString brief;
    Total ClientFigures::*total;
};

std::vector<AmountFigure> amounts()
{
    const auto named = [](const char* word, const QString& name, Total ClientFigures::*total) {
        return AmountFigure{word, name, name, total};
    };
    return {
        named("revenue", measureName(Measure::Revenue), &ClientFigures::revenue),
        named("margin", measureName(Measure::Margin), &ClientFigures::margin),
        {"profit", measureName(Measure::Profit), shortMeasureName(Measure::Profit), &ClientFigures::profit},
        named("cost-to-serve", Text::tr("Cost to serve"), &ClientFigures::costToServe),
        {"purchases", Text::tr("Total purchases"), Text::tr("Purchases"), &ClientFigures::purchases},
        named("current-gap", Text::tr("Current gap"), &ClientFigures::currentGap),
        named("future-gap", Text::tr("Future gap"), &ClientFigures::futureGap)};
}

std::vector<std::optional<double>> scoresOf(const Portfolio& portfolio, const Ranking& ranking)
{
    std::vector<std::optional<double>> scores(portfolio.figures.clients().size());
    for (int row = 0; row < ranking.clientCount(); ++row) {
        const int place = portfolio.placeOf(ranking.clientId(row));
        if (place >= 0 && ranking.ratedCount(row) > 0)
            scores[static_cast<std::size_t>(place)] = ranking.standing().totals[row];
    }
    return scores;
}

} // namespace

std::vector<MapFigure> mapFigures(const Portfolio& portfolio, const Standings& standings)
{
    std::vector<MapFigure> figures;
    for (const auto& ranking : standings.rankings()) {
        const ScoringModel& model = ranking->model();
        figures.push_back({QStringLiteral("score-%1").arg(model.id), Text::tr("Score, %1").arg(model.name),
                           Text::tr("Score"), Text::tr("points"), 2, model.id, nullptr});
    }
    for (const AmountFigure& amount : amounts())
        figures.push_back({QString::fromLatin1(amount.word), amount.name, amount.brief,
                           portfolio.settings.currency, 0, noId, amount.total});
    figures.push_back(
        {shareOfWallet, Text::tr("Share of wallet"), Text::tr("Share of wallet"), percent, 1, noId, nullptr});
    figures.push_back({lifetimeValue, Text::tr("Client lifetime value"), Text::tr("CLV"),
                       portfolio.settings.currency, 0, noId, nullptr});
    return figures;
}

MapValues::MapValues(const Portfolio& portfolio, const Standings& standings, const MapFigure& figure)
    : m_portfolio(portfolio), m_figure(figure)
{
    if (const Ranking* ranking = figure.model == noId ? nullptr : standings.ranking(figure.model))
        m_scores = scoresOf(portfolio, *ranking);
}

std::optional<double> MapValues::of(std::size_t place) const
{
    const ClientFigures& client = m_portfolio.figures.clients()[place];
    if (m_figure.total) {
        const Total& total = client.*m_figure.total;
        return total.knownParts() > 0 ? std::optional(total.known()) : std::nullopt;
    }
    if (m_figure.word == lifetimeValue)
        return client.clv;
    if (m_figure.word == shareOfWallet) {
        const Figure share = client.shareOfWallet();
        return share.isKnown() ? std::optional(share.value() * hundred) : std::nullopt;
    }
    return place < m_scores.size() ? m_scores[place] : std::nullopt;
}

MapPoints mapPoints(const Portfolio& portfolio, const MapValues& x, const MapValues& y, const MapValues& size)
{
    MapPoints result;
    for (std::size_t place = 0; place < portfolio.figures.clients().size(); ++place) {
        const auto across = x.of(place);
        const auto up = y.of(place);
        if (across && up)
            result.points.push_back({portfolio.figures.clients()[place].client, portfolio.figures.name(place),
                                     *across, *up, size.of(place)});
        else
            ++result.leftOut;
    }
    std::stable_sort(result.points.begin(), result.points.end(), [](const MapPoint& a, const MapPoint& b) {
        const double sizeOfA = std::abs(a.size.value_or(0));
        const double sizeOfB = std::abs(b.size.value_or(0));
        return sizeOfA != sizeOfB ? sizeOfA > sizeOfB : a.name < b.name;
    });
    return result;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    const double below = *std::max_element(values.begin(), middle);
    return below + (*middle - below) / 2;
}

} // namespace kam
