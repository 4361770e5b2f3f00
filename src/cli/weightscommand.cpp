#include "base/error.h"
#include "base/number.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/rankingtable.h"
#include "scoring/elicitation.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The usual limit of the consistency ratio.
constexpr double consistent = 0.1;

struct NamedResult {
    QStringList names;
    PairedComparison found; ///< all but the weights for comparisons in pairs alone
    bool pairs = false;
};

NamedResult fromPairs(const RankingTable& table)
{
    QStringList rows;
    for (const QString& name : table.names)
        rows << name;
    if (rows != table.criteria)
        throw Error(
            Text::tr("A table of comparisons has the same names in the first row and in the first column, "
                     "in the same order. The first row has %1; the first column has %2.")
                .arg(table.criteria.join(QStringLiteral(", ")), rows.join(QStringLiteral(", "))));
    return {rows, weightsFromPairs(rows, table.raw), true};
}

NamedResult fromNumbers(const QString& method, const RankingTable& table)
{
    if (table.criteria.size() != 1)
        throw Error(Text::tr("The file must have two columns: the criterion and its points or place."));
    QStringList names;
    std::vector<double> numbers;
    for (std::size_t row = 0; row < table.names.size(); ++row) {
        if (const qsizetype before = names.indexOf(table.names[row]); before >= 0)
            throw Error(
                Text::tr("“%1” stands in the file twice, in rows %2 and %3 below the header. Leave one "
                         "of them out.")
                    .arg(table.names[row])
                    .arg(before + 1)
                    .arg(row + 1),
                "criterion twice");
        names << table.names[row];
        numbers.push_back(table.raw(static_cast<Eigen::Index>(row), 0));
    }
    NamedResult result{names, {}, false};
    if (method == QStringLiteral("swing"))
        result.found.weights = weightsFromSwing(names, numbers);
    else if (method == QStringLiteral("roc"))
        result.found.weights = weightsFromCentroid(names, numbers);
    else
        result.found.weights = weightsFromRankSum(names, numbers);
    return result;
}

NamedResult weightsOf(const WeightsCommand& command)
{
    CsvReader reader(command.file);
    const RankingTable table = readRankingTable(reader, Scale::Points, {});
    if (command.method == QStringLiteral("ahp"))
        return fromPairs(table);
    if (command.method == QStringLiteral("entropy"))
        return {table.criteria, {weightsFromEntropy(table.criteria, table.raw)}, false};
    return fromNumbers(command.method, table);
}

void printTable(const NamedResult& result)
{
    const QLocale locale;
    TextTable table({Text::tr("Criterion"), Text::tr("Weight")}, {false, true});
    for (qsizetype i = 0; i < result.names.size(); ++i)
        table.row({result.names[i], Text::tr("%1 %").arg(shownNumber(
                                        result.found.weights[static_cast<std::size_t>(i)], 2, locale))});
    table.print();
    if (!result.pairs)
        return;
    const double ratio = result.found.consistencyRatio;
    const QString shown = shownNumber(ratio, 3, locale);
    tell(ratio > consistent ? Text::tr("The comparisons contradict each other: consistency ratio %1, above "
                                       "%2. Look at them again.")
                                  .arg(shown, shownNumber(consistent, 1, locale))
                            : Text::tr("Consistency ratio %1; up to %2 is good.")
                                  .arg(shown, shownNumber(consistent, 1, locale)));
}

void printCsv(const NamedResult& result)
{
    CsvWriter csv;
    csv.word("criterion");
    csv.word("weight");
    csv.endRow();
    for (qsizetype i = 0; i < result.names.size(); ++i) {
        csv.text(result.names[i]);
        csv.number(result.found.weights[static_cast<std::size_t>(i)]);
        csv.endRow();
    }
    writeOut(csv.bytes());
}

void printJson(const NamedResult& result)
{
    JsonWriter json;
    json.open('{');
    json.key(u"weights");
    json.open('{');
    for (qsizetype i = 0; i < result.names.size(); ++i) {
        json.key(result.names[i]);
        json.value(result.found.weights[static_cast<std::size_t>(i)]);
    }
    json.close('}');
    if (result.pairs) {
        json.key(u"lambda_max");
        json.value(result.found.lambdaMax);
        json.key(u"consistency_index");
        json.value(result.found.consistencyIndex);
        json.key(u"consistency_ratio");
        json.value(result.found.consistencyRatio);
        json.key(u"random_index");
        json.value(result.found.randomIndex);
    }
    json.close('}');
    writeOut(json.bytes() + '\n');
}

} // namespace

int runWeights(const WeightsCommand& command)
{
    const NamedResult result = weightsOf(command);
    if (command.format == Format::Table)
        printTable(result);
    else if (command.format == Format::Csv)
        printCsv(result);
    else
        printJson(result);
    return 0;
}

} // namespace kam
