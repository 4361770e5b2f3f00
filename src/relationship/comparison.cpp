#include "relationship/comparison.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Relationship)
};

std::optional<int> placeIn(const Assessment& assessment, RelationFactor factor)
{
    const auto level = assessment.of(factor).level;
    return level ? std::optional(favourablePlace(factor, *level)) : std::nullopt;
}

QString sentence(const FactorChange& change)
{
    const QString name = relationFactorName(change.factor);
    const auto word = [&](Level level) { return relationLevelName(change.factor, level); };
    if (!change.before)
        return Text::tr("%1: %2, not judged before.").arg(name, word(*change.after));
    if (!change.after)
        return Text::tr("%1: no longer judged; it was %2.").arg(name, word(*change.before));
    const QString text =
        change.step > 0 ? Text::tr("%1: from %2 to %3 (better).") : Text::tr("%1: from %2 to %3 (worse).");
    return text.arg(name, word(*change.before), word(*change.after));
}

} // namespace

std::vector<FactorChange> changes(const Assessment& before, const Assessment& after)
{
    std::vector<FactorChange> found;
    for (const RelationFactor factor : relationFactors) {
        FactorChange change{factor, before.of(factor).level, after.of(factor).level, 0};
        if (change.before == change.after)
            continue;
        if (change.before && change.after)
            change.step = favourablePlace(factor, *change.after) - favourablePlace(factor, *change.before);
        found.push_back(change);
    }
    return found;
}

QStringList changeText(const std::vector<FactorChange>& all)
{
    std::vector<FactorChange> sorted = all;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const FactorChange& a, const FactorChange& b) { return a.step < b.step; });
    QStringList lines;
    for (const FactorChange& change : sorted)
        lines << sentence(change);
    if (lines.isEmpty())
        lines << Text::tr("Nothing has changed.");
    return lines;
}

Trend trend(const std::vector<Assessment>& assessments, RelationFactor factor)
{
    std::vector<int> places;
    for (const Assessment& assessment : assessments)
        if (const auto place = placeIn(assessment, factor))
            places.push_back(*place);
    if (places.size() < 2)
        return Trend::NotKnown;
    int sum = 0;
    for (std::size_t later = 1; later < places.size(); ++later)
        for (std::size_t earlier = 0; earlier < later; ++earlier)
            sum += (places[later] > places[earlier] ? 1 : 0) - (places[later] < places[earlier] ? 1 : 0);
    if (sum == 0)
        return Trend::Steady;
    return sum > 0 ? Trend::Better : Trend::Worse;
}

QString trendName(Trend trend)
{
    switch (trend) {
    case Trend::NotKnown:
        return Text::tr("trend not known");
    case Trend::Worse:
        return Text::tr("getting worse");
    case Trend::Steady:
        return Text::tr("steady");
    case Trend::Better:
        return Text::tr("getting better");
    }
    return {};
}

std::optional<double> meanPlace(const Assessment& assessment)
{
    int sum = 0;
    for (const RelationFactor factor : relationFactors)
        sum += placeIn(assessment, factor).value_or(0);
    const int judged = judgedFactors(assessment);
    return judged > 0 ? std::optional(static_cast<double>(sum) / judged) : std::nullopt;
}

int judgedFactors(const Assessment& assessment)
{
    return static_cast<int>(
        std::count_if(assessment.factors.begin(), assessment.factors.end(),
                      [](const FactorJudgement& judgement) { return judgement.level.has_value(); }));
}

} // namespace kam
