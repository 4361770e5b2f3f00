// What is attached to the plan: figures and assessments.
#include "base/number.h"
#include "buyingcentre/person.h"
#include "charts/cumulativebars.h"
#include "registry/client.h"
#include "report/peoplemap.h"
#include "report/personwords.h"
#include "report/planwriter.h"
#include "report/printlook.h"
#include "scoring/gatestore.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <memory>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Fields of the client that are our own judgement or nobody else's business.
bool isInternalField(const QString& word)
{
    const auto field = fieldFromWord(word);
    return !field || *field == ClientField::Notes || *field == ClientField::WhyKey ||
           *field == ClientField::Status || *field == ClientField::Tags ||
           *field == ClientField::AnnualRevenue || *field == ClientField::ShortCode ||
           *field == ClientField::TaxNumber;
}

/// Stable words and dates as people read them.
QString shownDetail(ClientField field, const QString& value, const PlanWriter& writer)
{
    if (field == ClientField::ClientSince)
        return writer.date(QDate::fromString(value, Qt::ISODate));
    if (const auto status = statusFromWord(value); field == ClientField::Status && status)
        return statusName(*status);
    if (const auto why = whyKeyFromWord(value); field == ClientField::WhyKey && why)
        return whyKeyName(*why);
    if (field == ClientField::AnnualRevenue)
        return writer.amount(value.toDouble());
    return value;
}

QString number(double value, int decimals, const PlanWriter& writer)
{
    return shownNumber(value, decimals, writer.locale);
}

void addChart(PlanWriter& writer, std::shared_ptr<const Chart> chart, double height)
{
    Picture picture;
    picture.height = height;
    picture.caption = chart->words().caption;
    picture.text = chart->summary(writer.locale);
    picture.draw = [chart = std::move(chart), look = printLook(writer.locale)](
                       QPainter& painter, const QRectF& area) { chart->draw(painter, area, look); };
    writer.document.add(std::move(picture));
}

CumulativeBarsData clvBars(const PlanWriter& writer)
{
    CumulativeBarsData data;
    data.words.title = planPartName(PlanPart::LifetimeValue);
    data.stepName = Text::tr("Year");
    data.value = {Text::tr("Present value"), writer.content.currency};
    data.cumulative = {Text::tr("Cumulative value"), writer.content.currency};
    for (const PlanContent::ClvLine& line : writer.content.clvYears)
        data.bars.push_back({Text::tr("Year %1").arg(line.year), line.presentValue, line.cumulative});
    return data;
}

/// Of amounts: pennies beside millions say nothing.
int decimalsOf(const PlanContent& content)
{
    return std::any_of(content.clvYears.begin(), content.clvYears.end(),
                       [](const auto& line) { return std::abs(line.cumulative) >= 100'000; })
               ? 0
               : 2;
}

/// How the expected value comes about.
Table scenarioTable(const PlanWriter& writer)
{
    const PlanContent& content = writer.content;
    const int decimals = decimalsOf(content);
    Table table;
    table.columns = {{Text::tr("Scenario"), 2.4},
                     {Text::tr("Lifetime value"), 1.6, ColumnAlign::Right},
                     {Text::tr("Probability"), 1.4, ColumnAlign::Right},
                     {Text::tr("Weighted"), 1.6, ColumnAlign::Right}};
    for (const PlanContent::ScenarioLine& line : content.scenarios) {
        const double weighted = line.value.value_or(0) * line.probability.value_or(0) / 100;
        table.rows.push_back(
            {line.name, line.value ? number(*line.value, decimals, writer) : Text::tr("not known"),
             line.probability ? shortNumber(*line.probability, 2, writer.locale) + QStringLiteral(" %")
                              : QString(),
             line.value && line.probability ? number(weighted, decimals, writer) : QString()});
    }
    if (content.clvExpected && content.clv)
        table.total = {Text::tr("Expected lifetime value"), {}, {}, number(*content.clv, decimals, writer)};
    return table;
}

Table clvTable(const PlanWriter& writer)
{
    Table table;
    table.columns = {{Text::tr("Year"), 1},
                     {Text::tr("Net marketing contribution"), 2, ColumnAlign::Right},
                     {Text::tr("Discount factor"), 1.6, ColumnAlign::Right},
                     {Text::tr("Present value"), 1.6, ColumnAlign::Right},
                     {Text::tr("Cumulative value"), 1.6, ColumnAlign::Right}};
    const int decimals = decimalsOf(writer.content);
    for (const PlanContent::ClvLine& line : writer.content.clvYears)
        table.rows.push_back({QString::number(line.year), number(line.contribution, decimals, writer),
                              number(line.factor, 3, writer), number(line.presentValue, decimals, writer),
                              number(line.cumulative, decimals, writer)});
    table.caption = Text::tr("Scenario %1, discount rate %2 %; amounts in %3.")
                        .arg(writer.content.clvScenario,
                             shortNumber(writer.content.clvRate, 2, writer.locale), writer.content.currency);
    return table;
}

/// A client that fails a gate keeps its rank, and is marked.
void addGates(PlanWriter& writer)
{
    QStringList names;
    for (const GateKind kind : gateKinds)
        if (writer.content.failedGates.contains(gateWord(kind)))
            names << gateName(kind);
    if (!names.isEmpty())
        writer.paragraph(
            Text::tr("Not advisable as a key client: %1 failed.").arg(names.join(QStringLiteral(", "))),
            TextRole::Caution);
}

} // namespace

void writeDetails(PlanWriter& writer)
{
    writer.appendixHeading(planPartName(PlanPart::Details), "details");
    Details details;
    for (const PlanContent::Detail& detail : writer.content.details) {
        const auto field = fieldFromWord(detail.field);
        if (field && (writer.isInternal() || !isInternalField(detail.field)))
            details.lines.push_back({fieldName(*field), shownDetail(*field, detail.value, writer)});
    }
    writer.document.add(std::move(details));
}

void writeRanking(PlanWriter& writer)
{
    writer.appendixHeading(planPartName(PlanPart::Ranking), "ranking");
    addGates(writer);
    if (writer.content.proof.empty()) {
        writer.nothing(Text::tr("The client is not ranked."));
        return;
    }
    Table table;
    table.columns = {{Text::tr("Criterion"), 2},
                     {Text::tr("Value"), 1.4, ColumnAlign::Decimal},
                     {Text::tr("Weight"), 1, ColumnAlign::Decimal},
                     {Text::tr("Points"), 1, ColumnAlign::Decimal},
                     {Text::tr("Rule"), 2.4},
                     {Text::tr("Contribution"), 1.2, ColumnAlign::Decimal}};
    double weights = 0;
    for (const PlanContent::ProofTerm& term : writer.content.proof) {
        weights += term.weight;
        table.rows.push_back({term.criterion,
                              term.raw ? shortNumber(*term.raw, 6, writer.locale) : Text::tr("not known"),
                              shortNumber(term.weight, 2, writer.locale) + QStringLiteral(" %"),
                              shortNumber(term.points, 2, writer.locale),
                              term.facts.kind.isEmpty() ? term.rule : ruleWords(term.facts, writer.locale),
                              number(term.contribution, 2, writer)});
    }
    table.total = {Text::tr("Total"),
                   {},
                   shortNumber(weights, 2, writer.locale) + QStringLiteral(" %"),
                   {},
                   {},
                   number(writer.content.total.value_or(0), 2, writer)};
    table.caption = Text::tr("%1; contribution = weight × points.").arg(writer.content.model);
    writer.document.add(std::move(table));
}

void writeGaps(PlanWriter& writer)
{
    writer.appendixHeading(planPartName(PlanPart::Gaps), "gaps");
    if (writer.content.gaps.empty()) {
        writer.nothing(Text::tr("No sales and purchases are recorded."));
        return;
    }
    bool unknown = false;
    const auto shown = [&](Figure figure) {
        unknown = unknown || figure.isUnknown();
        return figure.isUnknown() ? QStringLiteral("–") : figureText(figure, 0, writer.locale);
    };
    Table table;
    table.columns = {{Text::tr("Product line"), 2},
                     {Text::tr("Purchases"), 1.3, ColumnAlign::Right},
                     {Text::tr("Our sales"), 1.3, ColumnAlign::Right},
                     {Text::tr("Current gap"), 1.3, ColumnAlign::Right},
                     {Text::tr("Market effect"), 1.3, ColumnAlign::Right},
                     {Text::tr("Share effect"), 1.3, ColumnAlign::Right},
                     {Text::tr("Future gap"), 1.3, ColumnAlign::Right}};
    for (const PlanContent::GapLine& gap : writer.content.gaps)
        table.rows.push_back({gap.productLine, shown(gap.purchases), shown(gap.sales), shown(gap.current),
                              shown(gap.market), shown(gap.share), shown(gap.future)});
    table.caption = Text::tr("Year %1, in %2. Future gap = market effect + share effect.")
                        .arg(writer.content.gapYear.value_or(0))
                        .arg(writer.content.currency);
    if (unknown)
        table.caption += u' ' + Text::tr("–: not known.");
    writer.document.add(std::move(table));
}

void writeLifetimeValue(PlanWriter& writer)
{
    writer.appendixHeading(planPartName(PlanPart::LifetimeValue), "clv");
    if (writer.content.clvYears.empty()) {
        writer.nothing(Text::tr("No scenario is recorded."));
        return;
    }
    const PlanContent& content = writer.content;
    writer.document.add(clvTable(writer));
    addChart(writer, std::make_shared<CumulativeBars>(clvBars(writer)), 150);
    if (content.scenarios.size() > 1)
        writer.document.add(scenarioTable(writer));
    else if (content.scenarios.empty() && content.clv && *content.clv != content.clvYears.back().cumulative)
        writer.paragraph( // agreed before the scenarios were kept
            Text::tr("All scenarios weighted by their probability: %1.").arg(writer.amount(content.clv)));
}

void writeBuyingCentre(PlanWriter& writer)
{
    writer.appendixHeading(planPartName(PlanPart::BuyingCentre), "buying-centre");
    if (writer.content.people.empty()) {
        writer.nothing(Text::tr("Nobody at the client is recorded."));
        return;
    }
    writer.document.add(peopleMap(writer.content));
    Table table;
    table.columns = {{Text::tr("Person"), 2},        {Text::tr("Roles, goals"), 3},
                     {Text::tr("Attitude"), 1.2},    {Text::tr("Influence"), 1.2},
                     {Text::tr("Our contact"), 1.6}, {Text::tr("Contact"), 1.1}};
    for (const PlanContent::PersonLine& person : writer.content.people) {
        QStringList who{shownName(person), person.position};
        who.removeAll(QString());
        who.removeDuplicates();
        QStringList part{personRoles(person), person.goals.join(QStringLiteral(", "))};
        part.removeAll(QString());
        table.rows.push_back(
            {who.join(u'\n'), part.join(u'\n'), personAttitude(person), personInfluence(person),
             person.ourContact.isEmpty() ? Text::tr("nobody") : person.ourContact, personContact(person)});
    }
    writer.document.add(std::move(table));
}

} // namespace kam
