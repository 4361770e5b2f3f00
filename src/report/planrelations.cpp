// Attached to the plan: relationship profile, certainty, action matrix.
#include "buyingcentre/person.h"
#include "charts/profile.h"
#include "plan/action.h"
#include "relationship/assessment.h"
#include "relationship/certainty.h"
#include "report/planwriter.h"
#include "report/printlook.h"

#include "base/date.h"
#include <QCoreApplication>
#include <memory>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Words from the least favourable level to the most.
QStringList steps(RelationFactor factor)
{
    QStringList words;
    for (const Level level : levels)
        words << relationLevelName(factor, level);
    if (favourableEnd(factor) == Level::Low)
        std::reverse(words.begin(), words.end());
    return words;
}

std::optional<int> place(RelationFactor factor, const QString& word)
{
    const auto level = levelFromWord(word);
    return level ? std::optional(favourablePlace(factor, *level)) : std::nullopt;
}

std::shared_ptr<const Chart> profileOf(const PlanWriter& writer)
{
    const PlanContent& content = writer.content;
    ProfileData data;
    data.words.title = planPartName(PlanPart::Relationship);
    data.words.caption = Text::tr("Favourable to the right.");
    data.factorName = Text::tr("Factor");
    ProfileLine now{writer.date(content.assessedOn), {}};
    ProfileLine before{writer.date(content.assessedBefore), {}};
    for (const PlanContent::FactorLine& line : content.factors) {
        const auto factor = relationFactorFromWord(line.factor);
        if (!factor)
            continue;
        data.factors.push_back({relationFactorName(*factor), steps(*factor)});
        now.levels.push_back(place(*factor, line.level));
        before.levels.push_back(place(*factor, line.before));
    }
    data.lines.push_back(std::move(now));
    if (content.assessedBefore.isValid())
        data.lines.push_back(std::move(before));
    return std::make_shared<ProfileChart>(std::move(data));
}

QString levelText(const QString& word)
{
    const auto level = certaintyLevelFromWord(word);
    return certaintyLevelName(level.value_or(CertaintyLevel::Unknown));
}

QString actionText(const PlanContent::CertaintyLine& line)
{
    return certaintyActionName(
        certaintyAction(certaintyLevelFromWord(line.current).value_or(CertaintyLevel::Unknown),
                        certaintyLevelFromWord(line.desired).value_or(CertaintyLevel::Unknown)));
}

QString kindText(const QString& word)
{
    const auto kind = certaintyKindFromWord(word);
    return kind ? certaintyKindName(*kind) : word;
}

/// Of a certainty, below the heading "Certainty".
QString shortKindText(const QString& word)
{
    const auto kind = certaintyKindFromWord(word);
    if (!kind)
        return word;
    switch (*kind) {
    case CertaintyKind::Need:
        return Text::tr("need", "certainty of");
    case CertaintyKind::Market:
        return Text::tr("market", "certainty of");
    case CertaintyKind::Transaction:
        return Text::tr("transaction", "certainty of");
    }
    return {};
}

/// "market: raise", a line each
QString tacticsText(const PlanContent::ActionLine& action)
{
    QStringList parts;
    for (const auto& [certainty, word] : action.tactics)
        if (const auto tactic = tacticFromWord(word))
            parts
                << Text::tr("%1: %2", "certainty, tactic").arg(shortKindText(certainty), tacticName(*tactic));
    return parts.join(u'\n');
}

QString factorsText(const PlanContent::ActionLine& action)
{
    QStringList names;
    for (const QString& word : action.factors)
        if (const auto factor = relationFactorFromWord(word))
            names << relationFactorName(*factor);
    return names.join(u'\n');
}

/// In the language of the moment; plans of before kept the names themselves.
QString rolesText(const QString& kept)
{
    QStringList names;
    for (const QString& word : kept.split(u',', Qt::SkipEmptyParts)) {
        const auto role = roleFromWord(word);
        if (!role)
            return kept;
        names << roleName(*role);
    }
    return names.join(QStringLiteral(", "));
}

/// Whom an action addresses, in which role, and what that person wants.
QString personText(const PlanWriter& writer, const PlanContent::ActionLine& action)
{
    QStringList lines{writer.person(action.personKey, action.person), rolesText(action.personRoles)};
    for (const PlanContent::PersonLine& person : writer.content.people) {
        // Plans that were agreed earlier have the name alone; of two of one name it does not say which.
        const bool isAbout = action.personKey != 0 ? person.key == action.personKey
                                                   : !action.person.isEmpty() && person.name == action.person;
        if (!isAbout)
            continue;
        lines << person.goals.join(QStringLiteral(", "));
        break;
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// What is done, on which level, and what came of it.
QString doneText(const PlanContent::ActionLine& action)
{
    QStringList lines{action.what};
    if (const auto level = actionLevelFromWord(action.level))
        lines << Text::tr("Level: %1").arg(actionLevelName(*level).toLower());
    if (!action.result.isEmpty())
        lines << Text::tr("Result: %1").arg(action.result);
    return lines.join(u'\n');
}

QString stateText(const PlanWriter& writer, const PlanContent::ActionLine& action)
{
    QStringList lines{writer.date(action.dueOn).replace(u' ', QChar::Nbsp)};
    if (const auto status = actionStatusFromWord(action.status))
        lines << actionStatusName(*status).toLower();
    if (action.cost)
        lines << writer.amount(action.cost);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

void writeRelationship(PlanWriter& writer)
{
    writer.appendixHeading(planPartName(PlanPart::Relationship), "relationship");
    if (writer.content.factors.empty()) {
        writer.nothing(Text::tr("The relationship has not been assessed."));
        return;
    }
    const std::shared_ptr<const Chart> chart = profileOf(writer);
    Picture picture;
    picture.height = 185;
    picture.caption = Text::tr("Assessed on %1.").arg(writtenDate(writer.content.assessedOn, writer.locale));
    picture.text = chart->summary(writer.locale);
    picture.draw = [chart, look = printLook(writer.locale)](QPainter& painter, const QRectF& area) {
        chart->draw(painter, area, look);
    };
    writer.document.add(std::move(picture));
}

void writeCertainty(PlanWriter& writer)
{
    writer.appendixHeading(planPartName(PlanPart::Certainty), "certainty");
    if (writer.content.certainty.empty()) {
        writer.nothing(Text::tr("No certainties are recorded."));
        return;
    }
    Table table;
    table.columns = {{Text::tr("Service"), 2.2},
                     {Text::tr("Certainty"), 2},
                     {Text::tr("Current"), 1.2},
                     {Text::tr("Desired"), 1.2},
                     {Text::tr("What to do"), 1.6}};
    QString service;
    for (const PlanContent::CertaintyLine& line : writer.content.certainty) {
        table.rows.push_back({line.service == service ? QString() : line.service, kindText(line.kind),
                              levelText(line.current), levelText(line.desired), actionText(line)});
        service = line.service;
    }
    table.grouped = true;
    writer.document.add(std::move(table));
}

void writeActionMatrix(PlanWriter& writer)
{
    writer.appendixHeading(planPartName(PlanPart::ActionMatrix), "matrix");
    if (writer.content.actions.empty()) {
        writer.nothing(Text::tr("No actions are planned."));
        return;
    }
    Table table;
    table.columns = {{Text::tr("Person, role, goals"), 1.9},
                     {Text::tr("Certainty"), 1.5},
                     {Text::tr("Relationship factor"), 1.7},
                     {Text::tr("Action"), 3.2},
                     {Text::tr("With us"), 1.4},
                     {Text::tr("Due, status, cost"), 1.5}};
    for (const PlanContent::ActionLine& action : writer.content.actions)
        table.rows.push_back({personText(writer, action), tacticsText(action), factorsText(action),
                              doneText(action), action.member, stateText(writer, action)});
    writer.document.add(std::move(table));
}

} // namespace kam
