#include "exchange/rankingcsv.h"

#include "exchange/csvwriter.h"
#include "scoring/ranking.h"

namespace kam
{

namespace
{

constexpr std::size_t bytesOfRow = 64; // of a usual row with few criteria

} // namespace

std::string rankingCsv(const Ranking& ranking)
{
    CsvWriter csv;
    csv.reserve(bytesOfRow * static_cast<std::size_t>(ranking.clientCount() + 1));
    for (const char* heading : {"client", "total", "rank", "rated", "criteria"})
        csv.word(heading);
    const auto& criteria = ranking.model().criteria;
    for (const ModelCriterion& used : criteria)
        csv.text(used.criterion.name);
    csv.endRow();
    const Standing& standing = ranking.standing();
    for (const std::int32_t row : standing.order) {
        csv.text(ranking.name(row));
        csv.number(standing.totals[row]);
        csv.number(qint64{standing.rank[static_cast<std::size_t>(row)]});
        csv.number(qint64{ranking.ratedCount(row)});
        csv.number(static_cast<qint64>(criteria.size()));
        for (std::size_t i = 0; i < criteria.size(); ++i)
            csv.number(ranking.contribution(row, static_cast<int>(i)));
        csv.endRow();
    }
    return csv.bytes();
}

} // namespace kam
