#include "exchange/rankingcsv.h"

#include "base/parallel.h"
#include "exchange/csvwriter.h"
#include "scoring/ranking.h"

#include <string_view>
#include <vector>

namespace kam
{

namespace
{

constexpr std::size_t bytesOfRow = 96;  // of a usual row with few criteria
constexpr std::size_t fewRows = 10'000; // are not worth a thread

std::string heading(const std::vector<ModelCriterion>& criteria)
{
    CsvWriter csv;
    for (const char* word : {"client", "total", "rank", "rated", "criteria"})
        csv.word(word);
    for (const ModelCriterion& used : criteria)
        csv.text(used.criterion.name);
    csv.endRow();
    return csv.take();
}

void writeRow(CsvWriter& csv, const Ranking& ranking, int row)
{
    const std::size_t criteria = ranking.model().criteria.size();
    csv.text(ranking.name(row));
    csv.number(ranking.standing().totals[row]);
    csv.number(qint64{ranking.standing().rank[static_cast<std::size_t>(row)]});
    csv.number(qint64{ranking.ratedCount(row)});
    csv.number(static_cast<qint64>(criteria));
    for (std::size_t i = 0; i < criteria; ++i)
        csv.number(ranking.contribution(row, static_cast<int>(i)));
    csv.endRow();
}

/// Lines of neighbouring rows.
struct Lines {
    std::string bytes;
    std::vector<std::size_t> ends;
};

Lines linesOf(const Ranking& ranking, std::size_t from, std::size_t to)
{
    Lines lines;
    lines.ends.reserve(to - from);
    CsvWriter csv;
    csv.reserve(bytesOfRow * (to - from));
    for (std::size_t row = from; row < to; ++row) {
        writeRow(csv, ranking, static_cast<int>(row));
        lines.ends.push_back(csv.bytes().size());
    }
    lines.bytes = csv.take();
    return lines;
}

} // namespace

/// Rows are written in the order in which they lie in memory and then put in the order of ranks: jumping
/// through memory once a row is much faster than once a figure.
std::string rankingCsv(const Ranking& ranking)
{
    const auto count = static_cast<std::size_t>(ranking.clientCount());
    std::vector<Lines> pieces(piecesOf(count, fewRows));
    std::vector<std::string_view> lines(count);
    inParallel(count, pieces.size(), [&](std::size_t piece, std::size_t from, std::size_t to) {
        pieces[piece] = linesOf(ranking, from, to);
        std::size_t begin = 0;
        for (std::size_t row = from; row < to; ++row) {
            const std::size_t end = pieces[piece].ends[row - from];
            lines[row] = std::string_view(pieces[piece].bytes).substr(begin, end - begin);
            begin = end;
        }
    });
    std::string csv = heading(ranking.model().criteria);
    std::size_t bytes = csv.size();
    for (const Lines& piece : pieces)
        bytes += piece.bytes.size();
    csv.reserve(bytes);
    for (const std::int32_t row : ranking.standing().order)
        csv.append(lines[static_cast<std::size_t>(row)]);
    return csv;
}

} // namespace kam
