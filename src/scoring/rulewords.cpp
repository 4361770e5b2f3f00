#include "scoring/rulewords.h"

#include "base/number.h"
#include "scoring/catalogue.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

/// How many clients of the same value are named.
constexpr int mostNamed = 3;

// Stable words: they are kept with plans that were agreed.
const QString notRated = QStringLiteral("not-rated");
const QString entered = QStringLiteral("points");
const QString rating = QStringLiteral("rating");
const QString rank = QStringLiteral("rank");
const QString noGap = QStringLiteral("no-gap");
const QString gapBelowZero = QStringLiteral("gap-below-zero");
const QString zero = QStringLiteral("zero");
const QString belowZero = QStringLiteral("below-zero");
const QString minMax = QStringLiteral("min-max");
const QString allEqual = QStringLiteral("all-equal");
const QString noBands = QStringLiteral("no-bands");
const QString band = QStringLiteral("band");

QString placeAlone(int place, int rated)
{
    switch (place) {
    case 1:
        return Text::tr("best of %1").arg(rated);
    case 2:
        return Text::tr("second best of %1").arg(rated);
    case 3:
        return Text::tr("third best of %1").arg(rated);
    case 4:
        return Text::tr("fourth best of %1").arg(rated);
    case 5:
        return Text::tr("fifth best of %1").arg(rated);
    case 6:
        return Text::tr("sixth best of %1").arg(rated);
    case 7:
        return Text::tr("seventh best of %1").arg(rated);
    case 8:
        return Text::tr("eighth best of %1").arg(rated);
    case 9:
        return Text::tr("ninth best of %1").arg(rated);
    case 10:
        return Text::tr("tenth best of %1").arg(rated);
    default:
        return Text::tr("place %1 of %2").arg(place).arg(rated);
    }
}

QString placeShared(int place, int rated, const QString& others)
{
    switch (place) {
    case 1:
        return Text::tr("shared best of %1 with %2").arg(QString::number(rated), others);
    case 2:
        return Text::tr("shared second best of %1 with %2").arg(QString::number(rated), others);
    case 3:
        return Text::tr("shared third best of %1 with %2").arg(QString::number(rated), others);
    case 4:
        return Text::tr("shared fourth best of %1 with %2").arg(QString::number(rated), others);
    case 5:
        return Text::tr("shared fifth best of %1 with %2").arg(QString::number(rated), others);
    case 6:
        return Text::tr("shared sixth best of %1 with %2").arg(QString::number(rated), others);
    case 7:
        return Text::tr("shared seventh best of %1 with %2").arg(QString::number(rated), others);
    case 8:
        return Text::tr("shared eighth best of %1 with %2").arg(QString::number(rated), others);
    case 9:
        return Text::tr("shared ninth best of %1 with %2").arg(QString::number(rated), others);
    case 10:
        return Text::tr("shared tenth best of %1 with %2").arg(QString::number(rated), others);
    default:
        return Text::tr("shared place %1 of %2 with %3")
            .arg(QString::number(place), QString::number(rated), others);
    }
}

/// The first few names, and how many more there are.
QString namesTogether(const QStringList& names, int count)
{
    const QString first = names.join(QStringLiteral(", "));
    const int more = count - static_cast<int>(names.size());
    return more > 0 ? Text::tr("%1 and %n more", nullptr, more).arg(first) : first;
}

RuleFacts rankFacts(const Ranking& ranking, int row, int criterion)
{
    const ModelCriterion& entry = ranking.model().criteria[static_cast<std::size_t>(criterion)];
    const double value = ranking.raw(row, criterion);
    RuleFacts facts;
    if (entry.direction == Direction::More && value <= 0) {
        if (isGap(entry.criterion))
            facts.kind = value < 0 ? gapBelowZero : noGap;
        else
            facts.kind = value < 0 ? belowZero : zero;
        return facts;
    }
    facts.kind = rank;
    facts.less = entry.direction == Direction::Less;
    int better = 0;
    for (int other = 0; other < ranking.clientCount(); ++other) {
        const double theirs = ranking.raw(other, criterion);
        better += facts.less ? theirs < value : theirs > value;
        if (other == row || theirs != value)
            continue;
        ++facts.sharing;
        if (facts.sharedWith.size() < mostNamed)
            facts.sharedWith << ranking.name(other);
    }
    facts.place = better + 1;
    facts.of = ranking.ratedClients(criterion);
    return facts;
}

RuleFacts minMaxFacts(const Ranking& ranking, int criterion)
{
    const ModelCriterion& entry = ranking.model().criteria[static_cast<std::size_t>(criterion)];
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (int row = 0; row < ranking.clientCount(); ++row) {
        const double value = ranking.raw(row, criterion);
        if (std::isnan(value))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    RuleFacts facts;
    facts.kind = low == high ? allEqual : minMax;
    if (entry.direction == Direction::Less)
        std::swap(low, high);
    facts.from = low;
    facts.to = high;
    return facts;
}

RuleFacts bandFacts(double value, const std::vector<Band>& bands)
{
    const auto above = std::upper_bound(bands.begin(), bands.end(), value,
                                        [](double v, const Band& one) { return v < one.threshold; });
    RuleFacts facts;
    facts.kind = bands.empty() ? noBands : band;
    if (above != bands.begin())
        facts.from = std::prev(above)->threshold;
    if (above != bands.end())
        facts.to = above->threshold;
    return facts;
}

QString bandWords(const RuleFacts& facts, const QLocale& locale)
{
    const auto shown = [&](double value) { return shortNumber(value, 6, locale); };
    if (!facts.from)
        return Text::tr("below %1: 0 points").arg(shown(facts.to.value_or(0)));
    if (!facts.to)
        return Text::tr("band from %1 upwards").arg(shown(*facts.from));
    return Text::tr("band from %1 to below %2").arg(shown(*facts.from), shown(*facts.to));
}

QString rankWords(const RuleFacts& facts)
{
    const QString place = facts.sharing == 0 ? placeAlone(facts.place, facts.of)
                                             : placeShared(facts.place, facts.of,
                                                           namesTogether(facts.sharedWith, facts.sharing));
    return facts.less ? Text::tr("%1, less is better").arg(place) : place;
}

} // namespace

RuleFacts ruleFacts(const Ranking& ranking, int row, int criterion)
{
    const ModelCriterion& entry = ranking.model().criteria[static_cast<std::size_t>(criterion)];
    const double value = ranking.raw(row, criterion);
    RuleFacts facts;
    facts.less = entry.direction == Direction::Less;
    if (std::isnan(value)) {
        facts.kind = notRated;
        return facts;
    }
    switch (entry.scale) {
    case Scale::Points:
        facts.kind = entered;
        return facts;
    case Scale::Rating:
        facts.kind = rating;
        return facts;
    case Scale::Rank:
        return rankFacts(ranking, row, criterion);
    case Scale::MinMax:
        return minMaxFacts(ranking, criterion);
    case Scale::Bands:
        return bandFacts(value, entry.bands);
    }
    return facts;
}

QString ruleWords(const RuleFacts& facts, const QLocale& locale)
{
    const auto shown = [&](const std::optional<double>& value) {
        return shortNumber(value.value_or(0), 6, locale);
    };
    if (facts.kind == rank)
        return rankWords(facts);
    if (facts.kind == band)
        return bandWords(facts, locale);
    const std::pair<QString, QString> words[] = {
        {notRated, Text::tr("not rated: 0 points")},
        {entered, facts.less ? Text::tr("points as entered, negative as less is better")
                             : Text::tr("points as entered")},
        {rating,
         facts.less ? Text::tr("11 minus the rating, as less is better") : Text::tr("rating from 1 to 10")},
        {noGap, Text::tr("no gap: 0 points")},
        {gapBelowZero, Text::tr("gap below zero: 0 points")},
        {zero, Text::tr("zero: 0 points")},
        {belowZero, Text::tr("below zero: 0 points")},
        {allEqual, Text::tr("all rated clients are equal: 10 points")},
        {minMax,
         Text::tr("linear from %1 (0 points) to %2 (10 points)").arg(shown(facts.from), shown(facts.to))},
        {noBands, Text::tr("no bands: 0 points")}};
    for (const auto& [kind, text] : words)
        if (facts.kind == kind)
            return text;
    return {};
}

QString ruleWords(const Ranking& ranking, int row, int criterion)
{
    return ruleWords(ruleFacts(ranking, row, criterion), QLocale());
}

} // namespace kam
