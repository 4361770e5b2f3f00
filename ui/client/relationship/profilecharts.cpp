#include "client/relationship/profilecharts.h"

#include "base/date.h"
#include "charts/trend.h"
#include "relationship/comparison.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Relation)
};

/// Dates side by side; older ones are in the trend.
constexpr std::size_t mostDates = 7;

std::optional<int> placeOf(const Assessment& assessment, RelationFactor factor)
{
    const auto level = assessment.of(factor).level;
    return level ? std::optional(favourablePlace(factor, *level)) : std::nullopt;
}

QString trendMark(Trend trend)
{
    switch (trend) {
    case Trend::Better:
        return QStringLiteral("↗ ");
    case Trend::Worse:
        return QStringLiteral("↘ ");
    case Trend::Steady:
        return QStringLiteral("→ ");
    case Trend::NotKnown:
        break;
    }
    return {};
}

TextCell levelCell(const Assessment& assessment, const Assessment* before, RelationFactor factor)
{
    const FactorJudgement& judgement = assessment.of(factor);
    if (!judgement.level)
        return {QStringLiteral("–"), theme::Token::Muted, Text::tr("not judged")};
    constexpr std::array colours{theme::Token::Bad, theme::Token::Text, theme::Token::Good};
    const int place = favourablePlace(factor, *judgement.level);
    TextCell cell{relationLevelName(factor, *judgement.level), colours.at(static_cast<std::size_t>(place)),
                  judgement.note};
    cell.strong = before && before->of(factor).level && before->of(factor).level != judgement.level;
    return cell;
}

TextCell trendCell(const std::vector<Assessment>& history, RelationFactor factor)
{
    const Trend way = trend(history, factor);
    return {trendMark(way) + trendName(way), way == Trend::Worse    ? theme::Token::Bad
                                             : way == Trend::Better ? theme::Token::Good
                                                                    : theme::Token::Muted};
}

} // namespace

std::shared_ptr<const Chart> factorTrendChart(const std::vector<Assessment>& history, RelationFactor factor)
{
    TrendData data;
    data.words = {Text::tr("Trend of: %1").arg(relationFactorName(factor)),
                  Text::tr("0 is the unfavourable end, 2 the favourable one"),
                  Text::tr("There is no assessment to draw.")};
    data.dateName = Text::tr("Date");
    data.quantity = {Text::tr("Place"), {}, 2};
    data.series = {{relationFactorName(factor), {}}, {Text::tr("all factors, mean"), {}}};
    for (const Assessment& assessment : history) {
        data.dates.push_back(assessment.on);
        const auto place = placeOf(assessment, factor);
        data.series[0].values.push_back(place ? std::optional<double>(*place) : std::nullopt);
        data.series[1].values.push_back(meanPlace(assessment));
    }
    return std::make_shared<const TrendChart>(std::move(data));
}

HistoryTable historyTable(const std::vector<Assessment>& history)
{
    const std::size_t first = history.size() > mostDates ? history.size() - mostDates : 0;
    HistoryTable table;
    table.headings << Text::tr("Factor");
    for (std::size_t i = first; i < history.size(); ++i)
        table.headings << shownDate(history[i].on, QLocale());
    table.headings << Text::tr("Trend");
    for (const RelationFactor factor : relationFactors) {
        TextRow row{relationFactorName(factor)};
        for (std::size_t i = first; i < history.size(); ++i)
            row.push_back(levelCell(history[i], i > 0 ? &history[i - 1] : nullptr, factor));
        row.push_back(trendCell(history, factor));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace kam
