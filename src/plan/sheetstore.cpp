#include "base/error.h"
#include "plan/names.h"
#include "plan/sheets.h"
#include "registry/storable.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QString ownerName(const Workspace& workspace, Id client)
{
    return client == noId ? Text::tr("the firm") : shownText(planClientName(workspace, client));
}

template <class Enum, std::size_t N>
std::optional<Enum> valueOf(const std::array<Enum, N>& all, QString (*wordOf)(Enum), const QString& word)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](Enum value) { return wordOf(value) == word; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void storeResearch(Workspace& workspace, Id client, const ResearchItem& item, qint64 place)
{
    Query(workspace,
          "INSERT INTO research_item (id, client, subject, place, question, answer, source, answered_on) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET subject = excluded.subject, "
          "place = excluded.place, question = excluded.question, answer = excluded.answer, source = "
          "excluded.source, answered_on = excluded.answered_on")
        .bind(1, item.id == noId ? newId() : item.id)
        .bindId(2, client)
        .bind(3, researchSubjectWord(item.subject))
        .bind(4, place)
        .bind(5, item.question.trimmed())
        .bind(6, item.answer)
        .bind(7, item.source)
        .bind(8, item.answeredOn)
        .run();
}

void requireLevel(const std::optional<int>& level, const QString& skill)
{
    if (level && (*level < 1 || *level > 5))
        throw Error(Text::tr("%1: a level is from 1 to 5.").arg(skill), "level");
}

void requireValid(const std::vector<ManagerSkill>& skills)
{
    std::set<std::pair<SkillKind, QString>> seen;
    for (const ManagerSkill& skill : skills) {
        const QString name = shownText(skill.skill);
        if (skill.skill.trimmed().isEmpty())
            throw Error(Text::tr("%1: a skill needs a name.").arg(skillKindName(skill.kind)), "no name");
        if (!seen.emplace(skill.kind, skill.skill.trimmed()).second)
            throw Error(Text::tr("%1 is listed twice. Keep one.").arg(name), "twice");
        requireStorable(skill.skill, skillKindName(skill.kind), Text::tr("Skill"));
        requireLevel(skill.required, name);
        requireLevel(skill.present, name);
    }
}

} // namespace

void SheetStore::setLoyalty(Id client, LoyaltyField field, const QString& text)
{
    const QString name = ownerName(m_workspace, client);
    requireStorable(text, name, loyaltyFieldName(field));
    m_workspace.edit(
        Text::tr("Change the loyalty programme of %1: %2").arg(name, loyaltyFieldName(field)),
        [&] {
            if (text.trimmed().isEmpty())
                Query(m_workspace, "DELETE FROM loyalty_programme WHERE client IS ?1 AND field = ?2")
                    .bindId(1, client)
                    .bind(2, loyaltyFieldWord(field))
                    .run();
            else
                Query(m_workspace,
                      "INSERT INTO loyalty_programme (id, client, field, content) VALUES (?, ?, ?, ?) "
                      "ON CONFLICT (ifnull(client, 0), field) DO UPDATE SET content = "
                      "excluded.content")
                    .bind(1, newId())
                    .bindId(2, client)
                    .bind(3, loyaltyFieldWord(field))
                    .bind(4, text)
                    .run();
        },
        QStringLiteral("loyalty-%1-%2").arg(client).arg(loyaltyFieldWord(field)));
}

LoyaltyProgramme SheetStore::loyalty(Id client) const
{
    LoyaltyProgramme programme;
    Query rows(m_workspace, "SELECT field, content FROM loyalty_programme WHERE client IS ?");
    rows.bindId(1, client);
    while (rows.step())
        if (const auto field = valueOf(loyaltyFields, &loyaltyFieldWord, rows.text(0)))
            programme[*field] = rows.text(1);
    return programme;
}

void SheetStore::setResearch(Id client, const std::vector<ResearchItem>& items)
{
    const QString name = ownerName(m_workspace, client);
    for (const ResearchItem& item : items) {
        if (item.question.trimmed().isEmpty())
            throw Error(Text::tr("%1: a question without text. Write it or remove the row.").arg(name),
                        "empty");
        for (const QString& text : {item.question, item.answer, item.source})
            requireStorable(text, name, Text::tr("Research"));
    }
    m_workspace.edit(Text::tr("Change the research on %1").arg(name), [&] {
        for (const ResearchItem& old : research(client))
            if (std::none_of(items.begin(), items.end(),
                             [&](const ResearchItem& item) { return item.id == old.id; }))
                Query(m_workspace, "DELETE FROM research_item WHERE id = ?").bind(1, old.id).run();
        qint64 place = 0;
        for (const ResearchItem& item : items)
            storeResearch(m_workspace, client, item, ++place);
    });
}

std::vector<ResearchItem> SheetStore::research(Id client) const
{
    std::vector<ResearchItem> items;
    Query rows(m_workspace,
               "SELECT id, subject, question, answer, source, answered_on FROM research_item WHERE "
               "client IS ? ORDER BY place, id");
    rows.bindId(1, client);
    while (rows.step())
        items.push_back(
            {rows.integer(0),
             valueOf(researchSubjects, &researchSubjectWord, rows.text(1)).value_or(ResearchSubject::Others),
             rows.text(2), rows.text(3), rows.text(4), rows.date(5)});
    return items;
}

void SheetStore::setReadiness(ReadinessItem item, const Readiness& readiness)
{
    requireStorable(readiness.note, readinessQuestion(item), Text::tr("Note"));
    m_workspace.edit(Text::tr("Judge the readiness of the firm"), [&] {
        Query(m_workspace,
              "INSERT INTO readiness (id, item, verdict, note, judged_on) VALUES (?, ?, ?, ?, ?) ON "
              "CONFLICT (item) DO UPDATE SET verdict = excluded.verdict, note = excluded.note, "
              "judged_on = excluded.judged_on")
            .bind(1, newId())
            .bind(2, readinessItemWord(item))
            .bind(3, readinessVerdictWord(readiness.verdict))
            .bind(4, readiness.note)
            .bind(5, readiness.judgedOn)
            .run();
    });
}

ReadinessCheck SheetStore::readiness() const
{
    constexpr std::array verdicts{ReadinessVerdict::Open, ReadinessVerdict::Ready, ReadinessVerdict::Partly,
                                  ReadinessVerdict::NotReady};
    ReadinessCheck check;
    Query rows(m_workspace, "SELECT item, verdict, note, judged_on FROM readiness");
    while (rows.step())
        if (const auto item = valueOf(readinessItems, &readinessItemWord, rows.text(0)))
            check[*item] = {
                valueOf(verdicts, &readinessVerdictWord, rows.text(1)).value_or(ReadinessVerdict::Open),
                rows.text(2), rows.date(3)};
    return check;
}

void SheetStore::setSkills(Id member, const std::vector<ManagerSkill>& skills)
{
    requireValid(skills);
    m_workspace.edit(Text::tr("Change the profile of a key account manager"), [&] {
        for (const ManagerSkill& old : this->skills(member))
            if (std::none_of(skills.begin(), skills.end(),
                             [&](const ManagerSkill& skill) { return skill.id == old.id; }))
                Query(m_workspace, "DELETE FROM manager_skill WHERE id = ?").bind(1, old.id).run();
        const auto level = [](const std::optional<int>& value) {
            return value ? std::optional<qint64>(*value) : std::nullopt;
        };
        for (const ManagerSkill& skill : skills)
            Query(m_workspace,
                  "INSERT INTO manager_skill (id, member, kind, skill, required, present) VALUES "
                  "(?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, skill = "
                  "excluded.skill, required = excluded.required, present = excluded.present")
                .bind(1, skill.id == noId ? newId() : skill.id)
                .bind(2, member)
                .bind(3, skillKindWord(skill.kind))
                .bind(4, skill.skill.trimmed())
                .bind(5, level(skill.required))
                .bind(6, level(skill.present))
                .run();
    });
}

std::vector<ManagerSkill> SheetStore::skills(Id member) const
{
    std::vector<ManagerSkill> skills;
    const auto level = [](const std::optional<qint64>& value) {
        return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    };
    Query rows(m_workspace, "SELECT id, kind, skill, required, present FROM manager_skill WHERE member = ? "
                            "ORDER BY kind, skill");
    rows.bind(1, member);
    while (rows.step())
        skills.push_back({rows.integer(0),
                          valueOf(skillKinds, &skillKindWord, rows.text(1)).value_or(SkillKind::Technical),
                          rows.text(2), level(rows.maybeInteger(3)), level(rows.maybeInteger(4))});
    return skills;
}

} // namespace kam
