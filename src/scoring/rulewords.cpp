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

QString shown(double value)
{
    return shortNumber(value, 6, QLocale());
}

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

QString rankWords(const Ranking& ranking, int row, int criterion)
{
    const ModelCriterion& entry = ranking.model().criteria[static_cast<std::size_t>(criterion)];
    const double value = ranking.raw(row, criterion);
    if (entry.direction == Direction::More && value <= 0) {
        if (isGap(entry.criterion))
            return value < 0 ? Text::tr("gap below zero: 0 points") : Text::tr("no gap: 0 points");
        return value < 0 ? Text::tr("below zero: 0 points") : Text::tr("zero: 0 points");
    }
    int better = 0;
    int equal = 0;
    QStringList names;
    for (int other = 0; other < ranking.clientCount(); ++other) {
        const double theirs = ranking.raw(other, criterion);
        better += entry.direction == Direction::More ? theirs > value : theirs < value;
        if (other == row || theirs != value)
            continue;
        ++equal;
        if (names.size() < mostNamed)
            names << ranking.name(other);
    }
    const int rated = ranking.ratedClients(criterion);
    const QString place = equal == 0 ? placeAlone(better + 1, rated)
                                     : placeShared(better + 1, rated, namesTogether(names, equal));
    return entry.direction == Direction::More ? place : Text::tr("%1, less is better").arg(place);
}

QString minMaxWords(const Ranking& ranking, int criterion)
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
    if (low == high)
        return Text::tr("all rated clients are equal: 10 points");
    if (entry.direction == Direction::Less)
        std::swap(low, high);
    return Text::tr("linear from %1 (0 points) to %2 (10 points)").arg(shown(low), shown(high));
}

QString bandWords(double value, const std::vector<Band>& bands)
{
    const auto above = std::upper_bound(bands.begin(), bands.end(), value,
                                        [](double v, const Band& band) { return v < band.threshold; });
    if (bands.empty())
        return Text::tr("no bands: 0 points");
    if (above == bands.begin())
        return Text::tr("below %1: 0 points").arg(shown(above->threshold));
    const Band& band = *std::prev(above);
    if (above == bands.end())
        return Text::tr("band from %1 upwards").arg(shown(band.threshold));
    return Text::tr("band from %1 to below %2").arg(shown(band.threshold), shown(above->threshold));
}

} // namespace

QString ruleWords(const Ranking& ranking, int row, int criterion)
{
    const ModelCriterion& entry = ranking.model().criteria[static_cast<std::size_t>(criterion)];
    const double value = ranking.raw(row, criterion);
    const bool more = entry.direction == Direction::More;
    if (std::isnan(value))
        return Text::tr("not rated: 0 points");
    switch (entry.scale) {
    case Scale::Points:
        return more ? Text::tr("points as entered")
                    : Text::tr("points as entered, negative as less is better");
    case Scale::Rating:
        return more ? Text::tr("rating from 1 to 10") : Text::tr("11 minus the rating, as less is better");
    case Scale::Rank:
        return rankWords(ranking, row, criterion);
    case Scale::MinMax:
        return minMaxWords(ranking, criterion);
    case Scale::Bands:
        return bandWords(value, entry.bands);
    }
    return {};
}

} // namespace kam
