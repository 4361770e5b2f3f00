#include "base/error.h"
#include "base/number.h"
#include "cli/commands.h"
#include "cli/openworkspace.h"
#include "cli/output.h"
#include "cli/robustnessoutput.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/inputfile.h"
#include "exchange/rankingcsv.h"
#include "exchange/rankingtable.h"
#include "registry/clientreadstore.h"
#include "scoring/modelstore.h"
#include "scoring/proof.h"
#include "scoring/ranking.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

ScoringModel chosenModel(const Workspace& workspace, const QString& name)
{
    const std::vector<ModelName> models = modelNames(workspace);
    QStringList names;
    const auto isWanted = [&](const ModelName& candidate) {
        return name.isEmpty() ? models.size() == 1 || candidate.isPublished : candidate.name == name;
    };
    for (const ModelName& model : models) {
        if (isWanted(model))
            return *readModel(workspace, model.id);
        names << model.name;
    }
    if (models.empty())
        throw Error(Text::tr("The workspace has no scoring model. Add one in KAM Workbench first."),
                    "no model");
    if (name.isEmpty())
        throw Error(Text::tr("The workspace has several scoring models: %1. Choose one with --model NAME.")
                        .arg(names.join(QStringLiteral(", "))),
                    "which model", Failure::Usage);
    throw Error(Text::tr("There is no scoring model “%1”. The workspace has: %2.")
                    .arg(name, names.join(QStringLiteral(", "))),
                "unknown model", Failure::Usage);
}

void tellWeightSum(const ScoringModel& model)
{
    const Weight sum = weightSum(model);
    if (sum != fullWeight)
        tell(Text::tr("The weights add up to %1 %, not 100 %. They are used as they stand.")
                 .arg(shortNumber(sum / 100.0, 2, QLocale())));
}

/// Closeness is between 0 and 1, where two decimals would make many clients look alike.
QString shownTotal(double value, const MethodRule& method)
{
    return shownNumber(value, method.method == Method::Sum ? 2 : 4, QLocale());
}

void printTable(const Ranking& ranking, const MethodRule& method)
{
    QStringList header{Text::tr("Rank"), Text::tr("Client"), Text::tr("Total")};
    std::vector<bool> numbers{true, false, true};
    for (const ModelCriterion& entry : ranking.model().criteria) {
        header << entry.criterion.name;
        numbers.push_back(true);
    }
    header << Text::tr("Rated");
    numbers.push_back(false);
    TextTable table(header, numbers);
    const int criteria = static_cast<int>(ranking.model().criteria.size());
    for (const std::int32_t row : ranking.standing().order) {
        QStringList cells{QLocale().toString(ranking.standing().rank[static_cast<std::size_t>(row)]),
                          ranking.name(row), shownTotal(ranking.standing().totals[row], method)};
        for (int criterion = 0; criterion < criteria; ++criterion)
            cells << (std::isnan(ranking.raw(row, criterion))
                          ? QStringLiteral("–")
                          : shownTotal(ranking.contribution(row, criterion), method));
        cells << Text::tr("%1 of %2").arg(ranking.ratedCount(row)).arg(criteria);
        table.row(cells);
    }
    table.print();
}

void printJson(const Ranking& ranking)
{
    JsonWriter json;
    const auto& criteria = ranking.model().criteria;
    json.open('[');
    for (const std::int32_t row : ranking.standing().order) {
        json.open('{');
        json.key(u"client");
        json.value(ranking.name(row));
        json.key(u"total");
        json.value(ranking.standing().totals[row]);
        json.key(u"rank");
        json.value(qint64{ranking.standing().rank[static_cast<std::size_t>(row)]});
        json.key(u"rated");
        json.value(qint64{ranking.ratedCount(row)});
        json.key(u"criteria");
        json.value(static_cast<qint64>(criteria.size()));
        json.key(u"contributions");
        json.open('{');
        for (std::size_t i = 0; i < criteria.size(); ++i) {
            json.key(criteria[i].criterion.name);
            json.value(ranking.contribution(row, static_cast<int>(i)));
        }
        json.close('}');
        json.close('}');
    }
    json.close(']');
    writeOut(json.bytes() + '\n');
}

int rowCalled(const Ranking& ranking, const QString& name)
{
    int found = -1;
    for (int row = 0; row < ranking.clientCount(); ++row) {
        if (ranking.name(row) != name)
            continue;
        if (found >= 0)
            throw Error(Text::tr("More than one client is called “%1”. Give them different names.").arg(name),
                        "ambiguous");
        found = row;
    }
    if (found < 0)
        throw Error(Text::tr("No client is called “%1”. Names are compared letter by letter.").arg(name),
                    "unknown client", Failure::Usage);
    return found;
}

void printProofCsv(const Proof& proof)
{
    CsvWriter writer;
    for (const char* word : {"criterion", "raw", "rule", "points", "weight", "contribution"})
        writer.word(word);
    writer.endRow();
    for (const ProofLine& line : proof.lines) {
        writer.text(line.criterion);
        line.raw ? writer.number(*line.raw) : writer.empty();
        writer.text(line.rule);
        writer.number(line.points);
        writer.number(line.weight / 100.0);
        writer.number(line.contribution);
        writer.endRow();
    }
    writeOut(writer.bytes());
}

void writeLine(JsonWriter& json, const ProofLine& line)
{
    json.open('{');
    json.key(u"criterion");
    json.value(line.criterion);
    json.key(u"raw");
    line.raw ? json.value(*line.raw) : json.null();
    json.key(u"rule");
    json.value(line.rule);
    json.key(u"points");
    json.value(line.points);
    json.key(u"weight");
    json.value(line.weight / 100.0);
    json.key(u"contribution");
    json.value(line.contribution);
    json.close('}');
}

void printProofJson(const Proof& proof)
{
    JsonWriter json;
    json.open('{');
    json.key(u"client");
    json.value(proof.client);
    json.key(u"total");
    json.value(proof.total);
    json.key(u"rank");
    json.value(qint64{proof.rank});
    json.key(u"clients");
    json.value(qint64{proof.clients});
    json.key(u"weight_sum");
    json.value(proof.weightSum / 100.0);
    json.key(u"lines");
    json.open('[');
    for (const ProofLine& line : proof.lines)
        writeLine(json, line);
    json.close(']');
    json.close('}');
    writeOut(json.bytes() + '\n');
}

/// In a workspace a short code will do too.
int rowMeant(const Ranking& ranking, const QString& nameOrCode, const Workspace* workspace)
{
    const int row = workspace ? ranking.rowOf(clientCalled(*workspace, nameOrCode)) : -1;
    return row >= 0 ? row : rowCalled(ranking, nameOrCode);
}

void explain(const Ranking& ranking, const RankCommand& command, const Workspace* workspace)
{
    const Proof proof = proofOf(ranking, rowMeant(ranking, command.explain, workspace), workspace);
    if (command.format == Format::Csv)
        return printProofCsv(proof);
    if (command.format == Format::Json)
        return printProofJson(proof);
    QString text;
    for (const QString& sentence : proofText(proof, QLocale()))
        text += harmless(sentence) + u'\n';
    writeOut(text.toStdString());
}

void print(const Ranking& ranking, const RankCommand& command, const Workspace* workspace)
{
    tellWeightSum(ranking.model());
    for (const double total : ranking.standing().totals)
        requireFinite(total);
    if (!command.explain.isEmpty())
        explain(ranking, command, workspace);
    else if (command.stability)
        printStability(ranking, command.top.value_or(usualTop), command.format);
    else if (command.draws)
        printAcceptability(ranking, *command.draws, command.top.value_or(usualTop), command.format);
    else if (command.format == Format::Table)
        printTable(ranking, command.method);
    else if (command.format == Format::Csv)
        writeOut(rankingCsv(ranking));
    else
        printJson(ranking);
}

void applyDirections(ScoringModel& model, const QStringList& lessIsBetter)
{
    for (const QString& name : lessIsBetter) {
        const auto found =
            std::find_if(model.criteria.begin(), model.criteria.end(),
                         [&](const ModelCriterion& entry) { return entry.criterion.name == name.trimmed(); });
        if (found == model.criteria.end())
            throw Error(
                Text::tr("The file has no criterion “%1”, which --less-is-better names.").arg(name.trimmed()),
                "unknown criterion", Failure::Usage);
        found->direction = Direction::Less;
    }
}

/// An option that would be ignored is refused, since whoever gave it expects something of it.
void requireFittingOptions(const RankCommand& command)
{
    const int answers =
        (command.explain.isEmpty() ? 0 : 1) + (command.stability ? 1 : 0) + (command.draws ? 1 : 0);
    if (answers > 1)
        throw Error(Text::tr("--explain, --stability and --acceptability each give an answer of their own. "
                             "Choose one of them."),
                    "several answers", Failure::Usage);
    if (command.top && !command.stability && !command.draws)
        throw Error(Text::tr("--top is for --stability and --acceptability. Leave it out."), "top",
                    Failure::Usage);
    if (command.normalises && command.method.method != Method::Topsis)
        throw Error(Text::tr("--normalisation is for --method topsis. Leave it out."), "normalisation",
                    Failure::Usage);
}

/// What is said of points holds for the sum of points only.
void requireFittingMethod(const RankCommand& command)
{
    if (command.method.method == Method::Sum)
        return;
    if (command.scale || !command.explain.isEmpty() || command.stability || command.draws)
        throw Error(
            Text::tr("--scale, --explain, --stability and --acceptability are for the weighted sum of "
                     "points. Leave them out, or leave out --method."),
            "method", Failure::Usage);
}

void rankWorkspace(const RankCommand& command)
{
    if (!command.lessIsBetter.isEmpty())
        throw Error(Text::tr("In a workspace the model says of which criteria less is better. Leave "
                             "--less-is-better out."),
                    "less is better", Failure::Usage);
    if (command.nullText)
        throw Error(Text::tr("--null is for a plain file. Leave it out for a workspace."), "null",
                    Failure::Usage);
    const auto workspace = openToRead(command.source);
    ScoringModel model = chosenModel(*workspace, command.model);
    if (command.scale)
        for (ModelCriterion& entry : model.criteria)
            entry.scale = *command.scale;
    if (!command.weights.isEmpty())
        applyWeights(model, readWeights(command.weights));
    print(Ranking::fromWorkspace(*workspace, model, command.method), command, workspace.get());
}

void rankFile(const RankCommand& command)
{
    if (!command.model.isEmpty())
        throw Error(
            Text::tr("A plain file has no models. Leave --model out, and give weights with --weights."),
            "model", Failure::Usage);
    CsvReader reader(command.source);
    const Scale scale = command.scale.value_or(Scale::Rank);
    RankingTable table = readRankingTable(reader, scale, command.nullText);
    ScoringModel model = equalModel(table.criteria, scale);
    if (!command.weights.isEmpty())
        applyWeights(model, readWeights(command.weights));
    applyDirections(model, command.lessIsBetter);
    print(Ranking::fromValues(std::move(table.names), model, std::move(table.raw), command.method), command,
          nullptr);
}

} // namespace

int runRank(const RankCommand& command)
{
    requireFittingOptions(command);
    requireFittingMethod(command);
    if (isDatabase(command.source))
        rankWorkspace(command);
    else
        rankFile(command);
    return 0;
}

} // namespace kam
