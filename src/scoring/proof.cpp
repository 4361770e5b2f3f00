#include "scoring/proof.h"

#include "base/number.h"
#include "scoring/rulewords.h"
#include "scoring/source.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr int mostTied = 5;

double totalOf(const Ranking& ranking, int row)
{
    return ranking.standing().totals[row];
}

int rankOf(const Ranking& ranking, int row)
{
    return ranking.standing().rank[static_cast<std::size_t>(row)];
}

ProofLine lineOf(const Ranking& ranking, int row, int column, const Workspace* workspace)
{
    const ModelCriterion& entry = ranking.model().criteria[static_cast<std::size_t>(column)];
    ProofLine line;
    line.criterion = entry.criterion.name;
    line.ruleFacts = ruleFacts(ranking, row, column);
    line.rule = ruleWords(line.ruleFacts, QLocale());
    line.points = ranking.points(row, column);
    line.weight = entry.weight;
    line.contribution = ranking.contribution(row, column);
    if (!std::isnan(ranking.raw(row, column)))
        line.raw = ranking.raw(row, column);
    if (workspace != nullptr && ranking.clientId(row) != noId)
        line.origin =
            source(entry.criterion.source).origin(*workspace, entry.criterion.id, ranking.clientId(row));
    return line;
}

/// Who stands next to the client, by place in the order: ties are passed over.
void addNeighbours(const Ranking& ranking, int row, Proof& proof)
{
    const std::vector<std::int32_t>& order = ranking.standing().order;
    const auto self = std::find(order.begin(), order.end(), row);
    const double total = totalOf(ranking, row);
    auto above = self;
    while (above != order.begin() && totalOf(ranking, *std::prev(above)) - total < tieTolerance)
        --above;
    auto below = self;
    while (below != order.end() && total - totalOf(ranking, *below) < tieTolerance)
        ++below;
    for (auto tied = above; tied != below; ++tied)
        if (*tied != row)
            proof.tiedWith << ranking.name(*tied);
    if (above != order.begin()) {
        proof.nextClient = ranking.name(*std::prev(above));
        proof.gapToNext = totalOf(ranking, *std::prev(above)) - total;
        proof.nextRank = waysUp(ranking, row, *std::prev(above));
    }
    if (below != order.end()) {
        proof.followingClient = ranking.name(*below);
        proof.leadOverFollowing = total - totalOf(ranking, *below);
    }
}

QString percent(Weight weight, const QLocale& locale)
{
    return shortNumber(weight / 100.0, 2, locale);
}

/// Two decimals, and more where two would show a difference as none.
QString difference(double value, const QLocale& locale)
{
    return std::abs(value) >= 0.005 ? shownNumber(value, 2, locale) : shortNumber(value, 9, locale);
}

QString lineText(const ProofLine& line, const QLocale& locale)
{
    const QString points = shortNumber(line.points, 4, locale);
    const QString weight = percent(line.weight, locale);
    const QString contribution = shownNumber(line.contribution, 2, locale);
    if (!line.raw)
        return Text::tr("%1: %2, %3 % x 0 = %4").arg(line.criterion, line.rule, weight, contribution);
    const QString raw = shortNumber(*line.raw, 6, locale);
    if (line.origin.isEmpty())
        return Text::tr("%1: value %2, %3; %4 % x %5 points = %6")
            .arg(line.criterion, raw, line.rule, weight, points, contribution);
    return Text::tr("%1: value %2 (%3), %4; %5 % x %6 points = %7")
        .arg(line.criterion, raw, line.origin, line.rule, weight, points, contribution);
}

QString wayText(const NextRank& way, const QLocale& locale)
{
    const QString points = shortNumber(std::ceil(way.morePoints * 100) / 100, 2, locale);
    const QString value = shortNumber(way.value, 6, locale);
    switch (way.bound) {
    case ValueBound::None:
        break;
    case ValueBound::Exactly:
        return Text::tr("%1 +%2 (value %3)").arg(way.criterion, points, value);
    case ValueBound::MoreThan:
        return way.overtaken.isEmpty()
                   ? Text::tr("%1 +%2 (more than %3)").arg(way.criterion, points, value)
                   : Text::tr("%1 +%2 (more than the %3 of %4)", "criterion, points, value, client")
                         .arg(way.criterion, points, value, way.overtaken);
    case ValueBound::LessThan:
        return way.overtaken.isEmpty()
                   ? Text::tr("%1 +%2 (less than %3)").arg(way.criterion, points, value)
                   : Text::tr("%1 +%2 (less than the %3 of %4)", "criterion, points, value, client")
                         .arg(way.criterion, points, value, way.overtaken);
    }
    return Text::tr("%1 +%2").arg(way.criterion, points);
}

QString waysText(const Proof& proof, const QLocale& locale)
{
    QStringList alone;
    for (const NextRank& way : proof.nextRank.alone)
        if (way.attainable)
            alone << wayText(way, locale);
    if (!alone.isEmpty())
        return Text::tr("Points that would pass %1, on one criterion alone: %2.")
            .arg(proof.nextClient, alone.join(QStringLiteral("; ")));
    if (proof.nextRank.together.empty())
        return Text::tr("Not even all criteria together are enough to pass %1, all else as it is.")
            .arg(proof.nextClient);
    QStringList together;
    for (const NextRank& way : proof.nextRank.together)
        together << wayText(way, locale);
    return Text::tr("No single criterion is enough to pass %1, all else as it is; together these are: %2.")
        .arg(proof.nextClient, together.join(QStringLiteral("; ")));
}

QStringList standingText(const Proof& proof, const QLocale& locale)
{
    QStringList lines;
    if (!proof.tiedWith.isEmpty()) {
        const QString first = proof.tiedWith.mid(0, mostTied).join(QStringLiteral(", "));
        const int more = static_cast<int>(proof.tiedWith.size()) - mostTied;
        lines << (more > 0 ? Text::tr("The rank is shared with %1 and %n more.", nullptr, more).arg(first)
                           : Text::tr("The rank is shared with %1.").arg(first));
    }
    if (!proof.followingClient.isEmpty())
        lines << Text::tr("%1 ahead of %2.")
                     .arg(difference(proof.leadOverFollowing, locale), proof.followingClient);
    if (!proof.nextClient.isEmpty())
        lines << Text::tr("%1 behind %2.").arg(difference(proof.gapToNext, locale), proof.nextClient)
              << waysText(proof, locale);
    return lines;
}

} // namespace

Proof proofOf(const Ranking& ranking, int row, const Workspace* workspace)
{
    Proof proof;
    proof.client = ranking.name(row);
    proof.rank = rankOf(ranking, row);
    proof.clients = ranking.clientCount();
    proof.total = totalOf(ranking, row);
    proof.weightSum = weightSum(ranking.model());
    proof.rated = ranking.ratedCount(row);
    for (std::size_t i = 0; i < ranking.model().criteria.size(); ++i)
        proof.lines.push_back(lineOf(ranking, row, static_cast<int>(i), workspace));
    addNeighbours(ranking, row, proof);
    return proof;
}

QString weightSumText(const Proof& proof, const QLocale& locale)
{
    return proof.weightSum == fullWeight ? QString()
                                         : Text::tr("The weights add up to %1 % and are used as they stand.")
                                               .arg(percent(proof.weightSum, locale));
}

QStringList proofText(const Proof& proof, const QLocale& locale)
{
    QStringList lines;
    lines << Text::tr("%1 has a total of %2: rank %3 of %4.")
                 .arg(proof.client, shownNumber(proof.total, 2, locale), locale.toString(proof.rank),
                      locale.toString(proof.clients));
    for (const ProofLine& line : proof.lines)
        lines << lineText(line, locale);
    const int criteria = static_cast<int>(proof.lines.size());
    if (proof.rated < criteria)
        lines << Text::tr("Rated on %1 of %2 criteria; a missing rating counts as 0 points.")
                     .arg(locale.toString(proof.rated), locale.toString(criteria));
    if (const QString sum = weightSumText(proof, locale); !sum.isEmpty())
        lines << sum;
    return lines + standingText(proof, locale);
}

} // namespace kam
