#include "report/rankingreport.h"

#include "base/date.h"
#include "base/number.h"
#include "charts/groupedbars.h"
#include "report/printlook.h"
#include "scoring/gatestore.h"
#include "scoring/proof.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QPainter>
#include <memory>
#include <set>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RankingReport)
};

constexpr int mostProofs = 25;
constexpr int mostBars = 20;
constexpr int mostCriteria = 8; ///< with a column of their own
constexpr double barHeight = 18;

QString percent(Weight weight, const QLocale& locale)
{
    return Text::tr("%1 %").arg(shownNumber(weight / 100.0, 2, locale));
}

void addModel(Document& document, const ScoringModel& model, const QLocale& locale)
{
    document.add(Heading{Text::tr("The model"), 1, false, {}});
    Table table;
    table.columns = {{Text::tr("Criterion"), 3, ColumnAlign::Left},
                     {Text::tr("Weight"), 1, ColumnAlign::Decimal},
                     {Text::tr("Scale"), 2, ColumnAlign::Left},
                     {Text::tr("Direction"), 2, ColumnAlign::Left}};
    for (const ModelCriterion& used : model.criteria)
        table.rows.push_back({used.criterion.name, percent(used.weight, locale), scaleName(used.scale),
                              directionName(used.direction)});
    table.total = {Text::tr("Sum of the weights"), percent(weightSum(model), locale), {}, {}};
    document.add(std::move(table));
    if (weightSum(model) != fullWeight)
        document.add(Paragraph{Text::tr("The weights do not add up to 100 %. They are used as they stand."),
                               TextRole::Caution,
                               {}});
}

/// Clients that fail a gate keep their rank and are marked.
std::set<Id> notAdvisable(const Workspace& workspace)
{
    std::set<Id> clients;
    for (const Gate& gate : GateStore(const_cast<Workspace&>(workspace)).all()) // only reads
        if (gate.verdict == Verdict::Fail)
            clients.insert(gate.client);
    return clients;
}

void addRanking(Document& document, const Workspace& workspace, const Ranking& ranking, const QLocale& locale)
{
    const std::set<Id> refused = notAdvisable(workspace);
    bool marked = false;
    document.add(Heading{Text::tr("The ranking"), 1, false, {}});
    const ScoringModel& model = ranking.model();
    const int criteria = std::min(static_cast<int>(model.criteria.size()), mostCriteria);
    Table table;
    table.columns = {{Text::tr("Rank"), 0.8, ColumnAlign::Right}, {Text::tr("Client"), 3, ColumnAlign::Left}};
    for (int c = 0; c < criteria; ++c)
        table.columns.push_back(
            {model.criteria[static_cast<std::size_t>(c)].criterion.name, 1.3, ColumnAlign::Decimal});
    table.columns.push_back({Text::tr("Total"), 1.2, ColumnAlign::Decimal});
    for (const int row : ranking.standing().order) {
        const int all = static_cast<int>(model.criteria.size());
        QString name = ranking.name(row);
        if (ranking.ratedCount(row) < all)
            name +=
                QStringLiteral(" (%1)").arg(Text::tr("%1 of %2 rated").arg(ranking.ratedCount(row)).arg(all));
        if (refused.contains(ranking.clientId(row))) {
            name += QStringLiteral(" †");
            marked = true;
        }
        QStringList cells{QString::number(ranking.standing().rank[static_cast<std::size_t>(row)]), name};
        for (int c = 0; c < criteria; ++c)
            cells << shownNumber(ranking.contribution(row, c), 2, locale);
        cells << shownNumber(ranking.standing().totals[row], 2, locale);
        table.rows.push_back(cells);
    }
    table.caption = Text::tr("Contribution of a criterion = weight / 100 % × points; total = their sum.");
    document.add(std::move(table));
    if (marked)
        document.add(
            Paragraph{Text::tr("† fails a verifying criterion and is not advisable as a key client, whatever "
                               "its rank."),
                      TextRole::Caution,
                      {}});
    if (static_cast<int>(model.criteria.size()) > mostCriteria)
        document.add(Paragraph{
            Text::tr("The first %1 criteria have columns; the total counts all of them.").arg(mostCriteria),
            TextRole::Muted,
            {}});
}

void addChart(Document& document, const Ranking& ranking, const QLocale& locale)
{
    const int shown = std::min(ranking.clientCount(), mostBars);
    if (shown == 0)
        return;
    const ScoringModel& model = ranking.model();
    GroupedBarsData data;
    data.words.title = Text::tr("What the totals are made of");
    data.words.caption = Text::tr("Contributions of the criteria to the totals, in points.");
    data.categoryName = Text::tr("Client");
    data.quantity.name = Text::tr("Points");
    data.stacked = true;
    data.lying = true;
    for (std::size_t c = 0; c < model.criteria.size(); ++c)
        data.series.push_back({model.criteria[c].criterion.name, {}});
    for (int i = 0; i < shown; ++i) {
        const int row = ranking.standing().order[static_cast<std::size_t>(i)];
        data.categories << ranking.name(row).left(40);
        for (std::size_t c = 0; c < data.series.size(); ++c)
            data.series[c].values.emplace_back(ranking.contribution(row, static_cast<int>(c)));
    }
    const auto chart = std::make_shared<GroupedBars>(std::move(data));
    const ChartLook look = printLook(locale);
    Picture picture;
    picture.draw = [chart, look](QPainter& painter, const QRectF& place) {
        chart->draw(painter, place, look);
    };
    picture.height = 60 + shown * barHeight;
    picture.text = chart->table().tabSeparated(locale);
    if (shown < ranking.clientCount())
        picture.caption = Text::tr("The first %1 of %2 clients.").arg(shown).arg(ranking.clientCount());
    document.add(Heading{Text::tr("What the totals are made of"), 1, false, {}});
    document.add(std::move(picture));
}

/// A line a criterion; below it what it would take to go up. That the weights do not add up is said once,
/// above.
Table proofTable(Proof proof, const QLocale& locale)
{
    Table table;
    table.columns = {{Text::tr("Criterion"), 2},
                     {Text::tr("Value"), 1.4, ColumnAlign::Decimal},
                     {Text::tr("Weight"), 1, ColumnAlign::Decimal},
                     {Text::tr("Points"), 1, ColumnAlign::Decimal},
                     {Text::tr("Rule"), 2.4},
                     {Text::tr("Contribution"), 1.2, ColumnAlign::Decimal}};
    for (const ProofLine& line : proof.lines)
        table.rows.push_back({line.criterion,
                              line.raw ? shortNumber(*line.raw, 6, locale) : Text::tr("not known"),
                              percent(line.weight, locale), shortNumber(line.points, 2, locale),
                              line.origin.isEmpty() ? line.rule : line.rule + u'\n' + line.origin,
                              shownNumber(line.contribution, 2, locale)});
    proof.weightSum = fullWeight;
    const QStringList sentences = proofText(proof, locale);
    table.caption = sentences.mid(1 + static_cast<qsizetype>(proof.lines.size())).join(u' ');
    return table;
}

void addProofs(Document& document, const Workspace& workspace, const Ranking& ranking, const QLocale& locale)
{
    document.add(Heading{Text::tr("How the totals come about"), 1, false, {}});
    const int shown = std::min(ranking.clientCount(), mostProofs);
    if (shown < ranking.clientCount())
        document.add(Paragraph{Text::tr("The first %1 of %2 clients.").arg(shown).arg(ranking.clientCount()),
                               TextRole::Muted,
                               {}});
    for (int i = 0; i < shown; ++i) {
        const int row = ranking.standing().order[static_cast<std::size_t>(i)];
        const Proof proof = proofOf(ranking, row, &workspace);
        document.add(Heading{Text::tr("%1. %2: %3", "rank, client, total")
                                 .arg(proof.rank)
                                 .arg(proof.client, shownNumber(proof.total, 2, locale)),
                             2,
                             false,
                             {}});
        document.add(proofTable(proof, locale));
    }
}

} // namespace

Document rankingReport(const Workspace& workspace, const Ranking& ranking, QDate today)
{
    const QLocale locale;
    const ScoringModel& model = ranking.model();
    Document document;
    document.kicker = Text::tr("Ranking of clients · internal");
    document.title = model.name;
    document.name = Text::tr("Ranking – %1").arg(model.name);
    QStringList parts{Text::tr("%n client(s)", nullptr, ranking.clientCount())};
    if (model.reviewedOn.isValid())
        parts << Text::tr("model reviewed on %1").arg(writtenDate(model.reviewedOn, locale));
    document.subtitle = parts.join(QStringLiteral(" · "));
    document.running = model.name;
    document.footer = Text::tr("Ranking of clients · internal");
    document.subject = Text::tr("Ranking of clients by the model %1").arg(model.name);
    document.language = locale.name().left(2);
    document.date = today;
    if (!model.notes.isEmpty())
        document.add(Paragraph{model.notes, TextRole::Body, {}});
    addModel(document, model, locale);
    addRanking(document, workspace, ranking, locale);
    addChart(document, ranking, locale);
    addProofs(document, workspace, ranking, locale);
    return document;
}

} // namespace kam
