#include "exchange/rankingtable.h"

#include "base/error.h"
#include "base/number.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/importoptions.h"
#include "exchange/utf8.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <cmath>
#include <limits>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

[[noreturn]] void refuseValue(const CsvReader& reader, std::size_t column, std::string_view text)
{
    reader.refuse(
        Text::tr(
            "column “%1”: “%2” is not a number. Use digits and a dot as decimal mark, and leave the cell "
            "empty where the value is not known.")
            .arg(reader.header().at(static_cast<qsizetype>(column)), exactText(text.substr(0, 100))));
}

/// NaN for an empty cell.
double readValue(const CsvReader& reader, std::size_t column, Scale scale, std::string_view nullText)
{
    std::string_view text = reader.field(column);
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (text.empty() || (!nullText.empty() && text == nullText))
        return std::numeric_limits<double>::quiet_NaN();
    const auto value = readNumber(text);
    if (!value)
        refuseValue(reader, column, text);
    if (scale == Scale::Rating && !isRating(*value))
        reader.refuse(
            Text::tr(
                "column “%1”: the rating %2 is not between 1 and 10. Correct it, or choose another scale.")
                .arg(reader.header().at(static_cast<qsizetype>(column)), exactText(text)));
    return *value;
}

Weight readWeight(const QString& name, const QString& text)
{
    const QByteArray utf8 = text.trimmed().toUtf8();
    const auto percent =
        readNumber(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    const double hundredths = percent ? std::round(*percent * 100) : -1;
    if (hundredths < 0 || hundredths > fullWeight || std::abs(*percent * 100 - hundredths) > 1e-6)
        throw Error(
            Text::tr("The weight of “%1” is “%2”, which is not a percentage from 0 to 100 with at most two "
                     "decimals.")
                .arg(name, text),
            "weight", Failure::Usage);
    return static_cast<Weight>(hundredths);
}

NamedWeights readWeightList(const QString& text)
{
    NamedWeights weights;
    for (const QString& entry : text.split(u',')) {
        const qsizetype sign = entry.lastIndexOf(u'=');
        if (sign < 1)
            throw Error(
                Text::tr("“%1” is neither a file nor a weight. Write weights as name=percent,name=percent.")
                    .arg(entry),
                "weights", Failure::Usage);
        const QString name = entry.left(sign).trimmed();
        weights.emplace_back(name, readWeight(name, entry.mid(sign + 1)));
    }
    return weights;
}

NamedWeights readWeightFile(const QString& path)
{
    CsvReader reader(path);
    NamedWeights weights;
    while (reader.next()) {
        if (reader.fieldCount() != 2)
            reader.refuse(
                Text::tr("a file of weights has two columns, the criterion and its weight in percent."));
        const QString name = exactText(unguarded(reader.field(0)));
        try {
            weights.emplace_back(name, readWeight(name, exactText(reader.field(1))));
        } catch (const Error& error) {
            reader.refuse(error.sentence());
        }
    }
    return weights;
}

} // namespace

RankingTable readRankingTable(CsvReader& reader, Scale scale, const std::optional<QString>& nullText)
{
    RankingTable table;
    table.criteria = reader.header().mid(1);
    QSet<QString> names;
    for (qsizetype i = 0; i < table.criteria.size(); ++i) {
        names.insert(table.criteria.at(i));
        if (table.criteria.at(i).trimmed().isEmpty() || names.size() != i + 1)
            throw Error(
                Text::tr("Column %1 has no name of its own. Name every criterion differently in the header.")
                    .arg(i + 2),
                "column name");
    }
    if (table.criteria.isEmpty())
        throw Error(
            Text::tr("The file has one column only. The first is the client, the others are the criteria."),
            "one column");
    const std::size_t columns = static_cast<std::size_t>(table.criteria.size()) + 1;
    const std::string null = nullText.value_or(QString()).toStdString();
    std::vector<double> values;
    while (reader.next()) {
        if (const QString ragged = reader.raggedness(); !ragged.isEmpty())
            reader.refuse(ragged);
        const std::string_view name = unguarded(reader.field(0));
        if (name.empty())
            reader.refuse(Text::tr("the client has no name. Fill in the first column."));
        table.names.push_back(exactText(name));
        for (std::size_t column = 1; column < columns; ++column)
            values.push_back(readValue(reader, column, scale, null));
    }
    using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    table.raw = Eigen::Map<const RowMajor>(values.data(), static_cast<Eigen::Index>(table.names.size()),
                                           static_cast<Eigen::Index>(columns - 1));
    return table;
}

NamedWeights readWeights(const QString& text)
{
    return QFileInfo::exists(text) || !text.contains(u'=') ? readWeightFile(text) : readWeightList(text);
}

void applyWeights(ScoringModel& model, const NamedWeights& weights)
{
    std::vector<bool> weighed(model.criteria.size(), false);
    QStringList unknown;
    for (const auto& [name, weight] : weights) {
        std::size_t at = 0;
        while (at < weighed.size() && model.criteria[at].criterion.name != name)
            ++at;
        for (std::size_t i = 0; at == weighed.size() && i < weighed.size(); ++i)
            if (headingKey(model.criteria[i].criterion.name) == headingKey(name))
                at = i;
        if (at == weighed.size()) {
            unknown << name;
            continue;
        }
        if (weighed[at])
            throw Error(Text::tr("The weight of “%1” is given twice. Leave one of them out.").arg(name),
                        "weight twice", Failure::Usage);
        weighed[at] = true;
        model.criteria[at].weight = weight;
    }
    QStringList missing;
    for (std::size_t i = 0; i < weighed.size(); ++i)
        if (!weighed[i])
            missing << model.criteria[i].criterion.name;
    if (!unknown.isEmpty())
        throw Error(Text::tr("Weights are given for criteria that are not there: %1.")
                        .arg(unknown.join(QStringLiteral(", "))),
                    "unknown weight", Failure::Usage);
    if (!missing.isEmpty())
        throw Error(
            Text::tr("These criteria have no weight: %1. Give each one a weight, 0 if it is not to count.")
                .arg(missing.join(QStringLiteral(", "))),
            "missing weight", Failure::Usage);
}

ScoringModel equalModel(const QStringList& criteria, Scale scale)
{
    ScoringModel model;
    const std::vector<Weight> weights =
        normalised(std::vector<Weight>(static_cast<std::size_t>(criteria.size()), 1));
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        ModelCriterion entry;
        entry.criterion.name = criteria.at(i);
        entry.weight = weights[static_cast<std::size_t>(i)];
        entry.scale = scale;
        model.criteria.push_back(entry);
    }
    return model;
}

} // namespace kam
