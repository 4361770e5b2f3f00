#include "base/number.h"
#include "cli/output.h"
#include "cli/robustnessoutput.h"
#include "cli/terminalprogress.h"
#include "exchange/csvwriter.h"
#include "scoring/acceptability.h"

#include <QCoreApplication>
#include <QLocale>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString percent(double share)
{
    return Text::tr("%1 %").arg(shownNumber(100 * share, 1, QLocale()));
}

QString centralWeights(const Ranking& ranking, const Acceptability& one)
{
    QStringList parts;
    for (std::size_t i = 0; i < one.centralWeights.size(); ++i)
        parts << Text::tr("%1 %2").arg(ranking.model().criteria[i].criterion.name,
                                       shownNumber(one.centralWeights[i], 1, QLocale()));
    return parts.join(QStringLiteral(", "));
}

void printTable(const Ranking& ranking, const std::vector<Acceptability>& all, int top)
{
    TextTable table({Text::tr("Client"), Text::tr("Mean rank"), Text::tr("First"),
                     Text::tr("Among the first %1").arg(top),
                     Text::tr("Weights that make it first, on average")},
                    {false, true, true, true, false});
    for (const Acceptability& one : all)
        table.row({ranking.name(one.row), shownNumber(one.meanRank, 2, QLocale()), percent(one.share.front()),
                   percent(one.top), centralWeights(ranking, one)});
    table.print();
}

void writeShares(CsvWriter& csv, const std::vector<double>& shares)
{
    for (const double share : shares)
        csv.number(share);
}

void printCsv(const Ranking& ranking, const std::vector<Acceptability>& all)
{
    CsvWriter csv;
    csv.word("client");
    for (std::size_t rank = 1; rank <= all.size(); ++rank)
        csv.word("acceptability_" + std::to_string(rank));
    csv.word("top");
    csv.word("mean_rank");
    for (const ModelCriterion& entry : ranking.model().criteria)
        csv.text(entry.criterion.name);
    csv.word("confidence");
    for (std::size_t rank = 1; rank <= all.size(); ++rank)
        csv.word("standard_error_" + std::to_string(rank));
    csv.endRow();
    for (const Acceptability& one : all) {
        csv.text(ranking.name(one.row));
        writeShares(csv, one.share);
        csv.number(one.top);
        csv.number(one.meanRank);
        writeShares(csv, one.centralWeights);
        for (std::size_t i = one.centralWeights.size(); i < ranking.model().criteria.size(); ++i)
            csv.empty(); // it never was first
        one.confidence ? csv.number(*one.confidence) : csv.empty();
        writeShares(csv, one.standardError);
        csv.endRow();
    }
    writeOut(csv.bytes());
}

void writeNumbers(JsonWriter& json, QStringView key, const std::vector<double>& numbers)
{
    json.key(key);
    json.open('[');
    for (const double number : numbers)
        json.value(number);
    json.close(']');
}

void writeClient(JsonWriter& json, const Ranking& ranking, const Acceptability& one)
{
    json.open('{');
    json.key(u"client");
    json.value(ranking.name(one.row));
    writeNumbers(json, u"acceptability", one.share);
    json.key(u"top");
    json.value(one.top);
    json.key(u"mean_rank");
    json.value(one.meanRank);
    json.key(u"central_weights");
    if (one.centralWeights.empty()) {
        json.null(); // it never was first
    } else {
        json.open('{');
        for (std::size_t i = 0; i < one.centralWeights.size(); ++i) {
            json.key(ranking.model().criteria[i].criterion.name);
            json.value(one.centralWeights[i]);
        }
        json.close('}');
    }
    json.key(u"confidence");
    one.confidence ? json.value(*one.confidence) : json.null();
    writeNumbers(json, u"standard_error", one.standardError);
    json.close('}');
}

} // namespace

void printAcceptability(const Ranking& ranking, const WeightDraws& draws, int top, Format format)
{
    TerminalProgress progress;
    const std::vector<Acceptability> all = acceptabilityOf(ranking, draws, top, progress);
    progress.finish();
    if (format == Format::Table)
        return printTable(ranking, all, std::min(top, ranking.clientCount()));
    if (format == Format::Csv)
        return printCsv(ranking, all);
    JsonWriter json;
    json.open('[');
    for (const Acceptability& one : all)
        writeClient(json, ranking, one);
    json.close(']');
    writeOut(json.bytes() + '\n');
}

} // namespace kam
