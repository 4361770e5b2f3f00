#include "client/relationship/loyaltycharts.h"

#include "base/number.h"
#include "charts/quadrants.h"
#include "charts/trend.h"
#include "common/shown.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Relation)
};

KeyFigure notKnown(const QString& caption, const QString& explanation)
{
    return {caption, Text::tr("not known"), explanation, false, {}};
}

QString signedNumber(double value)
{
    const QString number = shownNumber(value, 0, QLocale());
    return value > 0 ? QLatin1Char('+') + number : number;
}

KeyFigure promotersFigure(const std::vector<SurveyAnswer>& answers, QDate today)
{
    // The chart has a score of each year, which is another figure.
    const QString caption = Text::tr("NPS, %n month(s)", nullptr, answerMonths);
    const NetPromoters promoters = netPromoters(answers, today.addMonths(-answerMonths), today);
    const auto score = promoters.score();
    if (!score)
        return notKnown(caption,
                        Text::tr("Nobody answered whether they would recommend us in the last %n month(s).",
                                 nullptr, answerMonths));
    return {
        caption,
        signedNumber(*score),
        Text::tr(
            "Percent of promoters (9 and 10) less percent of detractors (0 to 6), of the last %n month(s): "
            "%1 promoters, %2 passives, %3 detractors.",
            nullptr, answerMonths)
            .arg(promoters.promoters)
            .arg(promoters.passives)
            .arg(promoters.detractors),
        true,
        {}};
}

KeyFigure meanFigure(const QString& caption, const std::optional<double>& mean, const QString& best,
                     const QString& scale)
{
    if (!mean)
        return notKnown(caption, Text::tr("No answers of the last %n month(s).", nullptr, answerMonths));
    return {caption,
            Text::tr("%1 of %2", "mean answer, best answer").arg(shortNumber(*mean, 1, QLocale()), best),
            scale,
            true,
            {}};
}

void addPurchases(std::vector<KeyFigure>& list, const LoyaltyFigures& figures)
{
    const QString share = Text::tr("Share of wallet");
    list.push_back(figures.shareOfWallet
                       ? KeyFigure{share,
                                   shortPercent(*figures.shareOfWallet, 1),
                                   Text::tr("Our sales of all it buys, in the newest year"),
                                   true,
                                   {}}
                       : notKnown(share, Text::tr("It needs sales and total purchases of the newest year.")));
    const QString years = Text::tr("Bought in");
    list.push_back(figures.yearsOfThree
                       ? KeyFigure{years,
                                   Text::tr("%1 of %2 years").arg(*figures.yearsOfThree).arg(purchaseYears),
                                   Text::tr("Of the last years with sales, those in which it bought"),
                                   true,
                                   {}}
                       : notKnown(years, Text::tr("No sales are recorded.")));
    const auto attitude = loyalty(figures);
    list.push_back(
        attitude ? KeyFigure{Text::tr("Loyalty"),
                             loyaltyName(*attitude),
                             Text::tr("Attitude and repeat purchase"),
                             true,
                             {}}
                 : notKnown(Text::tr("Loyalty"),
                            Text::tr("It needs answers to the question whether they would recommend us, "
                                     "and what the client buys.")));
    const auto kind = satisfaction(figures);
    list.push_back(kind ? KeyFigure{Text::tr("Satisfaction and loyalty"),
                                    satisfactionName(*kind),
                                    Text::tr("Satisfaction and repeat purchase"),
                                    true,
                                    {}}
                        : notKnown(Text::tr("Satisfaction and loyalty"),
                                   Text::tr("It needs answers on satisfaction, and what the client buys.")));
}

QuadrantsData emptyQuadrants()
{
    QuadrantsData data;
    data.entryName = Text::tr("Client");
    data.left = Text::tr("bought in 0–1 of 3 years");
    data.right = Text::tr("in 2–3 of 3 years");
    return data;
}

} // namespace

std::shared_ptr<const Chart> promotersChart(const std::vector<SurveyAnswer>& answers)
{
    TrendData data;
    data.words = {Text::tr("Net promoter score over the years"),
                  Text::tr("Percent of promoters less percent of detractors, in the answers of each year"),
                  Text::tr("Nobody answered yet whether they would recommend us.")};
    data.dateName = Text::tr("Year");
    data.quantity = {Text::tr("NPS"), {}, 0};
    data.years = true;
    data.series = {{Text::tr("NPS"), {}}};
    for (const YearlyPromoters& year : promotersByYear(answers)) {
        data.dates.emplace_back(year.year, 1, 1);
        data.series[0].values.push_back(year.promoters.score());
    }
    return std::make_shared<const TrendChart>(std::move(data));
}

std::shared_ptr<const Chart> loyaltyChart(const std::vector<NamedLoyalty>& clients, Id looked)
{
    QuadrantsData data = emptyQuadrants();
    data.words = {
        Text::tr("Loyalty matrix"), {}, Text::tr("No client has answers and purchases that place it here.")};
    data.groupName = Text::tr("Loyalty");
    data.upper = Text::tr("would recommend us");
    data.lower = Text::tr("would hardly recommend us");
    data.groups = {loyaltyName(Loyalty::Latent), loyaltyName(Loyalty::True), loyaltyName(Loyalty::None),
                   loyaltyName(Loyalty::Spurious)};
    for (const NamedLoyalty& client : clients)
        if (const auto kind = loyalty(client.figures))
            data.entries.push_back({client.name, *kind == Loyalty::True || *kind == Loyalty::Spurious,
                                    *kind == Loyalty::True || *kind == Loyalty::Latent,
                                    client.client == looked});
    return std::make_shared<const QuadrantChart>(std::move(data));
}

std::shared_ptr<const Chart> satisfactionChart(const std::vector<NamedLoyalty>& clients, Id looked)
{
    QuadrantsData data = emptyQuadrants();
    data.words = {Text::tr("Satisfaction and loyalty"),
                  {},
                  Text::tr("No client has answers and purchases that place it here.")};
    data.groupName = Text::tr("Kind");
    data.upper = Text::tr("satisfied");
    data.lower = Text::tr("not satisfied");
    data.groups = {satisfactionName(Satisfaction::Mercenary), satisfactionName(Satisfaction::Apostle),
                   satisfactionName(Satisfaction::Defector), satisfactionName(Satisfaction::Hostage)};
    for (const NamedLoyalty& client : clients)
        if (const auto kind = satisfaction(client.figures))
            data.entries.push_back({client.name,
                                    *kind == Satisfaction::Apostle || *kind == Satisfaction::Hostage,
                                    *kind == Satisfaction::Apostle || *kind == Satisfaction::Mercenary,
                                    client.client == looked});
    return std::make_shared<const QuadrantChart>(std::move(data));
}

std::vector<KeyFigure> loyaltyKeyFigures(const std::vector<SurveyAnswer>& answers,
                                         const std::optional<LoyaltyFigures>& figures, int openComplaints,
                                         QDate today)
{
    const QDate first = today.addMonths(-answerMonths);
    std::vector<KeyFigure> list{
        promotersFigure(answers, today),
        meanFigure(Text::tr("Would recommend us"),
                   meanAnswer(answers, SurveyQuestion::Recommend, first, today), QStringLiteral("10"),
                   Text::tr("Mean answer from 0 to 10, of the last %n month(s)", nullptr, answerMonths)),
        meanFigure(Text::tr("Satisfaction"), meanAnswer(answers, SurveyQuestion::Satisfaction, first, today),
                   QStringLiteral("5"),
                   Text::tr("Mean answer from 1 to 5, of the last %n month(s)", nullptr, answerMonths))};
    list.push_back({Text::tr("Open complaints"),
                    QLocale().toString(openComplaints),
                    Text::tr("Received and not yet settled"),
                    true,
                    {}});
    if (figures)
        addPurchases(list, *figures);
    return list;
}

} // namespace kam
