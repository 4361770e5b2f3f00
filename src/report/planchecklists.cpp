// Attached to the plan: what the client gains, and the checklists.
#include "base/number.h"
#include "plan/clientvalue.h"
#include "plan/sheets.h"
#include "report/planwriter.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString score(const PlanWriter& writer, const std::optional<double>& value)
{
    return value ? shortNumber(*value, 2, writer.locale) : QStringLiteral("–");
}

ClientValue valueOf(const PlanContent& content)
{
    ClientValue value;
    for (const PlanContent::ValueLine& line : content.value)
        for (const ValuePart part : valueParts)
            if (valuePartWord(part) == line.part)
                value.scores[part] = {line.ours, line.theirs, line.note};
    return value;
}

Table valueTable(const PlanWriter& writer)
{
    const PlanContent& content = writer.content;
    Table table;
    table.columns = {{Text::tr("What the client gets and pays"), 2.4},
                     {Text::tr("From us"), 1, ColumnAlign::Decimal},
                     {content.bestCompetitor.isEmpty() ? Text::tr("Best competitor") : content.bestCompetitor,
                      1.4, ColumnAlign::Decimal},
                     {Text::tr("Note"), 3}};
    const ClientValue value = valueOf(content);
    for (const auto& [part, scored] : value.scores)
        table.rows.push_back(
            {isCost(part) ? Text::tr("− %1", "a cost").arg(valuePartName(part)) : valuePartName(part),
             score(writer, scored.ours), score(writer, scored.theirs), scored.note});
    const ValueBalance balance = balanceOf(value);
    table.total = {
        Text::tr("Value less cost"), score(writer, balance.ours), score(writer, balance.theirs), {}};
    table.caption = Text::tr("Each part from 0 to 10.");
    return table;
}

QString positionText(const PlanContent& content)
{
    for (const ValuePosition position : valuePositions)
        if (position != ValuePosition::Undecided && valuePositionWord(position) == content.valuePosition)
            return valuePositionName(position);
    return {};
}

void addLoyalty(PlanWriter& writer)
{
    if (writer.content.loyalty.empty())
        return;
    writer.subheading(Text::tr("Loyalty programme"));
    Details details;
    for (const LoyaltyField field : loyaltyFields)
        if (const auto found = writer.content.loyalty.find(loyaltyFieldWord(field));
            found != writer.content.loyalty.end())
            details.lines.push_back({loyaltyFieldName(field), found->second});
    writer.document.add(std::move(details));
}

QString subjectText(const PlanContent::ResearchLine& line)
{
    for (const ResearchSubject subject : researchSubjects)
        if (researchSubjectWord(subject) == line.subject)
            return line.ofFirm ? Text::tr("%1, for the whole firm", "research of a subject")
                                     .arg(researchSubjectName(subject))
                               : researchSubjectName(subject);
    return line.subject;
}

QString answerText(const PlanWriter& writer, const PlanContent::ResearchLine& line)
{
    if (line.answer.isEmpty())
        return Text::tr("open");
    QStringList known{line.source, writer.date(line.answeredOn)};
    known.removeAll(QString());
    return known.isEmpty() ? line.answer : line.answer + u'\n' + known.join(QStringLiteral(", "));
}

void addResearch(PlanWriter& writer)
{
    if (writer.content.research.empty())
        return;
    writer.subheading(Text::tr("Research"));
    Table table;
    table.columns = {{Text::tr("Subject"), 1.3}, {Text::tr("Question"), 3}, {Text::tr("Answer"), 3}};
    QString before;
    for (const PlanContent::ResearchLine& line : writer.content.research) {
        const QString subject = subjectText(line);
        table.rows.push_back(
            {subject == before ? QString() : subject, line.question, answerText(writer, line)});
        before = subject;
    }
    table.grouped = true;
    writer.document.add(std::move(table));
}

QString questionText(const QString& word)
{
    for (const ReadinessItem item : readinessItems)
        if (readinessItemWord(item) == word)
            return readinessQuestion(item);
    return word;
}

QString verdictText(const QString& word)
{
    for (const ReadinessVerdict verdict :
         {ReadinessVerdict::Ready, ReadinessVerdict::Partly, ReadinessVerdict::NotReady})
        if (readinessVerdictWord(verdict) == word)
            return readinessVerdictName(verdict);
    return readinessVerdictName(ReadinessVerdict::Open);
}

void addReadiness(PlanWriter& writer)
{
    if (writer.content.readiness.empty())
        return;
    writer.subheading(Text::tr("Readiness of the firm"));
    Table table;
    table.columns = {{Text::tr("Question"), 3.4},
                     {Text::tr("Verdict"), 1.2},
                     {Text::tr("Note"), 2.6},
                     {Text::tr("Date"), 1.2, ColumnAlign::Left, true}};
    for (const PlanContent::ReadinessLine& line : writer.content.readiness)
        table.rows.push_back(
            {questionText(line.item), verdictText(line.verdict), line.note, writer.date(line.judgedOn)});
    writer.document.add(std::move(table));
}

void addSkills(PlanWriter& writer)
{
    if (writer.content.skills.empty())
        return;
    writer.subheading(writer.content.manager.isEmpty()
                          ? Text::tr("Profile of the account manager")
                          : Text::tr("Profile of the account manager: %1").arg(writer.content.manager));
    const auto level = [](const std::optional<int>& value) {
        return value ? QString::number(*value) : QStringLiteral("–");
    };
    Table table;
    table.columns = {{Text::tr("Kind"), 1.6},
                     {Text::tr("Skill"), 3.4},
                     {Text::tr("Required"), 1, ColumnAlign::Right},
                     {Text::tr("Present"), 1, ColumnAlign::Right},
                     {Text::tr("Lacking"), 1, ColumnAlign::Right}};
    for (const PlanContent::SkillLine& line : writer.content.skills) {
        QString kind = line.kind;
        for (const SkillKind one : skillKinds)
            if (skillKindWord(one) == line.kind)
                kind = skillKindName(one);
        table.rows.push_back({kind, line.skill, level(line.required), level(line.present),
                              line.required && line.present
                                  ? QString::number(std::max(0, *line.required - *line.present))
                                  : QStringLiteral("–")});
    }
    table.caption = Text::tr("From 1 to 5.");
    writer.document.add(std::move(table));
}

} // namespace

void writeClientValue(PlanWriter& writer)
{
    writer.appendixHeading(planPartName(PlanPart::ClientValue), "value");
    const PlanContent& content = writer.content;
    const QString position = positionText(content);
    if (!content.value.empty())
        writer.document.add(valueTable(writer));
    if (!position.isEmpty())
        writer.paragraph(Text::tr("Position: %1.").arg(position));
    if (!content.valueNote.isEmpty())
        writer.paragraph(content.valueNote);
    addLoyalty(writer);
    if (position.isEmpty() && content.valueNote.isEmpty() && content.value.empty() && content.loyalty.empty())
        writer.nothing(Text::tr("What the client gains from us has not been assessed."));
}

void writeChecklists(PlanWriter& writer)
{
    writer.appendixHeading(planPartName(PlanPart::Checklists), "checklists");
    addResearch(writer);
    addReadiness(writer);
    addSkills(writer);
    const PlanContent& content = writer.content;
    if (content.research.empty() && content.readiness.empty() && content.skills.empty())
        writer.nothing(Text::tr("Neither research nor readiness nor a profile is recorded."));
}

} // namespace kam
