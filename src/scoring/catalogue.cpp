#include "scoring/catalogue.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <iterator>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

/// A person judges; what 1, 5 and 10 mean.
Criterion judged(const QString& name, const QString& explanation, const QString& low, const QString& middle,
                 const QString& high)
{
    return {noId, name, explanation, low, middle, high, QStringLiteral("manual"), {}};
}

/// A figure that the workspace knows.
Criterion computed(const QString& name, const QString& explanation, const QString& low, const QString& middle,
                   const QString& high, const QString& source)
{
    return {noId, name, explanation, low, middle, high, source, {}};
}

std::vector<Criterion> publishedCriteria()
{
    return {
        judged(Text::tr("Image"), Text::tr("The client improves our standing as a supplier."),
               Text::tr("Nobody in the market knows that we supply it."),
               Text::tr("Known in its region; we may name it as a client."),
               Text::tr("A leader others look up to; supplying it opens doors.")),
        judged(Text::tr("Know-how"), Text::tr("The client passes knowledge on to us."),
               Text::tr("We learn nothing from working with it."),
               Text::tr("It shares experience when we ask."),
               Text::tr("It teaches us and develops solutions together with us.")),
        judged(Text::tr("Network"), Text::tr("The client opens new markets and contacts for us."),
               Text::tr("It brings no new contacts."), Text::tr("It recommends us from time to time."),
               Text::tr("It regularly brings us into new markets and to new clients.")),
        judged(
            Text::tr("Current gap"), Text::tr("What the client buys elsewhere today and could buy from us."),
            Text::tr("It buys everything we offer from us already."),
            Text::tr("It buys about half from others."), Text::tr("It buys almost everything from others.")),
        judged(Text::tr("Future gap"),
               Text::tr("How the client's purchases of what we offer will grow or shrink."),
               Text::tr("Its purchases will shrink."), Text::tr("Its purchases will stay as they are."),
               Text::tr("Its purchases will grow strongly.")),
    };
}

/// Length of relationship is a figure we have; the others are judged by a person.
std::vector<Criterion> otherCriteria()
{
    return {
        judged(Text::tr("Product fit"), Text::tr("How well what we offer meets what the client needs."),
               Text::tr("Our products would have to be changed a great deal."),
               Text::tr("Most needs are met with small changes."),
               Text::tr("Our standard products meet all its needs.")),
        judged(Text::tr("Average transaction size"), Text::tr("How large a typical order of the client is."),
               Text::tr("Small orders that hardly cover the cost of handling."),
               Text::tr("Orders of the usual size."), Text::tr("Among the largest orders we get.")),
        judged(Text::tr("Revenue potential"),
               Text::tr("How much revenue the client could bring if we won all we can supply."),
               Text::tr("Less than an average client brings today."),
               Text::tr("Several times what an average client brings."),
               Text::tr("As much as our largest clients.")),
        judged(Text::tr("Buying process"),
               Text::tr("How many people and how much time a purchase takes at the client."),
               Text::tr("Many people and more than a year for a decision."),
               Text::tr("A few people and some months."), Text::tr("One or two people decide within weeks.")),
        judged(Text::tr("History and potential of partnership"),
               Text::tr("What we have been through together and what can grow from it."),
               Text::tr("Broken promises or disputes behind us."),
               Text::tr("Correct business, nothing more so far."), Text::tr("Proven trust and joint plans.")),
        computed(Text::tr("Length of relationship"),
                 Text::tr("How many years the client has been buying from us."),
                 Text::tr("First contact this year."), Text::tr("About five years."),
                 Text::tr("More than ten years."), QStringLiteral("years")),
        judged(Text::tr("Liquidity"), Text::tr("Whether the client pays in full and on time."),
               Text::tr("Payments are late or at risk."), Text::tr("Pays with reminders now and then."),
               Text::tr("Always pays on time and is financially sound.")),
        judged(Text::tr("Relations with other prospects"),
               Text::tr("Whether the client is tied to other firms we want to win."),
               Text::tr("No ties to firms that interest us."),
               Text::tr("Some business with firms on our list."),
               Text::tr("Close ties to several firms on our list.")),
        judged(Text::tr("Cultural fit"), Text::tr("Whether both firms work and decide in a similar way."),
               Text::tr("Values and ways of working clash."), Text::tr("Differences we can live with."),
               Text::tr("We understand each other without words.")),
        judged(Text::tr("Geographic fit"),
               Text::tr("Whether the client's places are where we can serve them well."),
               Text::tr("Far from all our branches and routes."), Text::tr("Partly within our reach."),
               Text::tr("All its places are close to ours.")),
        judged(Text::tr("Probability of winning"),
               Text::tr("How likely it is that we win the client or more of its business."),
               Text::tr("Tied to a competitor for years."), Text::tr("An open contest with others."),
               Text::tr("We are the first choice already.")),
        judged(Text::tr("Strategic value"), Text::tr("Whether the client is a reference that others follow."),
               Text::tr("Nobody would notice if it bought from us."),
               Text::tr("A useful reference in its trade."),
               Text::tr("Winning it would change how the market sees us.")),
    };
}

/// Figures that the workspace computes from sales, purchases, activities and scenarios.
std::vector<Criterion> figureCriteria()
{
    return {
        computed(
            Text::tr("Current gap from purchases"),
            Text::tr(
                "Purchases less our sales, over the product lines of the year: what we could sell today."),
            Text::tr("It buys everything we offer from us already."),
            Text::tr("It buys about half from others."), Text::tr("It buys almost everything from others."),
            QStringLiteral("current-gap")),
        computed(Text::tr("Future gap from purchases"),
                 Text::tr("How purchases will change with the market and with the client's share in it."),
                 Text::tr("Its purchases will shrink."), Text::tr("Its purchases will stay as they are."),
                 Text::tr("Its purchases will grow strongly."), QStringLiteral("future-gap")),
        computed(Text::tr("Revenue"), Text::tr("What we sell to the client in a year."),
                 Text::tr("Hardly any sales."), Text::tr("Sales like those of a usual client."),
                 Text::tr("Among our largest clients."), QStringLiteral("revenue")),
        computed(Text::tr("Margin"), Text::tr("Revenue less variable costs of a year."),
                 Text::tr("Sold at cost or below."), Text::tr("A margin like that of a usual client."),
                 Text::tr("Among our largest margins."), QStringLiteral("margin")),
        computed(Text::tr("Profit after cost to serve"),
                 Text::tr("Margin less what orders, deliveries and visits cost us in a year."),
                 Text::tr("We lose money on it."), Text::tr("A profit like that of a usual client."),
                 Text::tr("Among our largest profits."), QStringLiteral("profit")),
        computed(Text::tr("Share of wallet"),
                 Text::tr("Our sales in percent of all the client buys of the same product lines."),
                 Text::tr("It buys almost everything from others."), Text::tr("It buys about half from us."),
                 Text::tr("It buys everything we offer from us already."), QStringLiteral("share-of-wallet")),
        computed(Text::tr("Client lifetime value"),
                 Text::tr("What the client's years ahead are worth today, by its scenarios."),
                 Text::tr("It costs more than it will bring."),
                 Text::tr("A value like that of a usual client."),
                 Text::tr("Among our most valuable clients."), QStringLiteral("clv")),
    };
}

/// In the order of criteriaCatalogue(): the same in every language and version.
constexpr std::array criterionKeys{
    "image",
    "know-how",
    "network",
    "current-gap",
    "future-gap",
    "product-fit",
    "average-transaction-size",
    "revenue-potential",
    "buying-process",
    "history-and-potential-of-partnership",
    "length-of-relationship",
    "liquidity",
    "relations-with-other-prospects",
    "cultural-fit",
    "geographic-fit",
    "probability-of-winning",
    "strategic-value",
    "current-gap-from-purchases",
    "future-gap-from-purchases",
    "revenue",
    "margin",
    "profit-after-cost-to-serve",
    "share-of-wallet",
    "client-lifetime-value",
};
constexpr std::array publishedWeights{1900, 1000, 1500, 3000, 2100};

} // namespace

ScoringModel publishedModel()
{
    ScoringModel model;
    model.name = Text::tr("Published model");
    model.notes =
        Text::tr("The weights as published add up to 95 %. They are used as they stand, because the "
                 "published totals only come out with them.");
    model.catalogueKey = publishedModelKey();
    std::vector<Criterion> criteria = criteriaCatalogue();
    for (std::size_t i = 0; i < publishedWeights.size(); ++i) {
        ModelCriterion entry;
        entry.criterion = std::move(criteria[i]);
        entry.weight = publishedWeights.at(i);
        entry.savedWeight = entry.weight;
        model.criteria.push_back(std::move(entry));
    }
    return model;
}

std::vector<Criterion> criteriaCatalogue()
{
    std::vector<Criterion> all = publishedCriteria();
    for (std::vector<Criterion> more : {otherCriteria(), figureCriteria()})
        std::move(more.begin(), more.end(), std::back_inserter(all));
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].catalogueKey = QString::fromLatin1(criterionKeys.at(i));
    return all;
}

QString publishedModelKey()
{
    return QStringLiteral("published");
}

bool isGap(const Criterion& criterion)
{
    static const QStringList gaps{QStringLiteral("current-gap"), QStringLiteral("future-gap")};
    if (gaps.contains(criterion.source) || gaps.contains(criterion.catalogueKey))
        return true;
    // Columns of a plain file have names alone.
    return criterion.id == noId &&
           (criterion.name == Text::tr("Current gap") || criterion.name == Text::tr("Future gap"));
}

} // namespace kam
