#include "base/number.h"
#include "cli/output.h"
#include "cli/robustnessoutput.h"
#include "exchange/csvwriter.h"
#include "scoring/robustness.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using Intervals = std::optional<WeightIntervals>;

QStringList challengersOf(const Ranking& ranking, const CriterionStability& one)
{
    QStringList names;
    for (const std::int32_t row : one.challengers)
        names << ranking.name(row);
    return names;
}

const ModelCriterion& used(const Ranking& ranking, const CriterionStability& one)
{
    return ranking.model().criteria[static_cast<std::size_t>(one.criterion)];
}

QString shown(const WeightInterval& interval)
{
    const QLocale locale;
    return Text::tr("%1 to %2 %")
        .arg(shownNumber(interval.low, 2, locale), shownNumber(interval.high, 2, locale));
}

void printTable(const Ranking& ranking, const std::vector<CriterionStability>& stability, int top)
{
    TextTable table({Text::tr("Criterion"), Text::tr("Weight"), Text::tr("Other weights"),
                     Text::tr("First stays first"), Text::tr("First %1 stay").arg(top),
                     Text::tr("In their order"), Text::tr("Challengers")},
                    {false, true, false, true, true, true, false});
    for (const CriterionStability& one : stability) {
        const QString weight =
            Text::tr("%1 %").arg(shownNumber(used(ranking, one).weight / 100.0, 2, QLocale()));
        table.row({used(ranking, one).criterion.name, weight, Text::tr("as they are"), shown(one.alone.first),
                   shown(one.alone.topSet), shown(one.alone.topOrder),
                   challengersOf(ranking, one).join(QStringLiteral(", "))});
        if (one.rescaled)
            table.row({QString(), QString(), Text::tr("scaled, sum kept"), shown(one.rescaled->first),
                       shown(one.rescaled->topSet), shown(one.rescaled->topOrder), QString()});
    }
    table.print();
}

void writeEnds(CsvWriter& csv, const Intervals& intervals)
{
    for (const auto member :
         {&WeightIntervals::first, &WeightIntervals::topSet, &WeightIntervals::topOrder}) {
        for (const auto end : {&WeightInterval::low, &WeightInterval::high})
            intervals ? csv.number((*intervals).*member.*end) : csv.empty();
    }
}

void printCsv(const Ranking& ranking, const std::vector<CriterionStability>& stability)
{
    CsvWriter csv;
    for (const char* word :
         {"criterion", "weight", "alone_first_low", "alone_first_high", "alone_top_set_low",
          "alone_top_set_high", "alone_top_order_low", "alone_top_order_high", "rescaled_first_low",
          "rescaled_first_high", "rescaled_top_set_low", "rescaled_top_set_high", "rescaled_top_order_low",
          "rescaled_top_order_high", "challengers"})
        csv.word(word);
    csv.endRow();
    for (const CriterionStability& one : stability) {
        csv.text(used(ranking, one).criterion.name);
        csv.number(used(ranking, one).weight / 100.0);
        writeEnds(csv, one.alone);
        writeEnds(csv, one.rescaled);
        csv.text(challengersOf(ranking, one).join(QStringLiteral("; ")));
        csv.endRow();
    }
    writeOut(csv.bytes());
}

void writeIntervals(JsonWriter& json, const Intervals& intervals)
{
    if (!intervals)
        return json.null(); // nothing that could be scaled
    const std::array all{std::pair{u"first", &intervals->first}, std::pair{u"top_set", &intervals->topSet},
                         std::pair{u"top_order", &intervals->topOrder}};
    json.open('{');
    for (const auto& [key, interval] : all) {
        json.key(key);
        json.open('[');
        json.value(interval->low);
        json.value(interval->high);
        json.close(']');
    }
    json.close('}');
}

void printJson(const Ranking& ranking, const std::vector<CriterionStability>& stability)
{
    JsonWriter json;
    json.open('[');
    for (const CriterionStability& one : stability) {
        json.open('{');
        json.key(u"criterion");
        json.value(used(ranking, one).criterion.name);
        json.key(u"weight");
        json.value(used(ranking, one).weight / 100.0);
        json.key(u"alone");
        writeIntervals(json, one.alone);
        json.key(u"rescaled");
        writeIntervals(json, one.rescaled);
        json.key(u"challengers");
        json.open('[');
        for (const QString& name : challengersOf(ranking, one))
            json.value(name);
        json.close(']');
        json.close('}');
    }
    json.close(']');
    writeOut(json.bytes() + '\n');
}

} // namespace

void printStability(const Ranking& ranking, int top, Format format)
{
    const std::vector<CriterionStability> stability = stabilityOf(ranking, top);
    if (format == Format::Table)
        printTable(ranking, stability, std::min(top, ranking.clientCount()));
    else if (format == Format::Csv)
        printCsv(ranking, stability);
    else
        printJson(ranking, stability);
}

} // namespace kam
