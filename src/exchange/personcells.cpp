#include "exchange/personcells.h"

#include "base/date.h"
#include "base/error.h"
#include "base/fold.h"
#include "exchange/utf8.h"

#include <QCoreApplication>
#include <QLocale>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QString cellOf(const ColumnPlan& plan, PersonColumn column)
{
    return exactText(plan.cell(static_cast<std::size_t>(column)));
}

bool has(const ColumnPlan& plan, PersonColumn column)
{
    return plan.tells(static_cast<std::size_t>(column));
}

QString wordOf(PersonColumn column)
{
    return QLatin1String(personColumns()[static_cast<std::size_t>(column)].word);
}

/// Parts of a cell; a backslash takes the character behind it as it stands.
QStringList split(const QString& cell, QChar between)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell.at(i) == u'\\' && i + 1 < cell.size()) {
            if (cell.at(i + 1) != between && cell.at(i + 1) != u'\\')
                parts.last() += u'\\';
            parts.last() += cell.at(++i);
        } else if (cell.at(i) == between)
            parts << QString();
        else
            parts.last() += cell.at(i);
    }
    return parts;
}

QString escaped(QString text, QChar between)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    return text.replace(between, QString(u'\\') + between);
}

/// A value by its stable word or its name in the language of the program.
template <class Enum, class Values>
Enum chosen(const QString& text, const Values& values, QString (*word)(Enum), QString (*name)(Enum),
            const QString& column)
{
    QStringList words;
    for (const Enum value : values) {
        if (folded(text) == folded(word(value)) || folded(text) == folded(name(value)))
            return value;
        words << word(value);
    }
    throw Error(Text::tr("%1: “%2” is none of: %3. Write one of them, or leave the cell empty.")
                    .arg(column, text, words.join(QStringLiteral(", "))),
                "no such word");
}

QDate dateOf(const QString& text, const QString& column)
{
    if (text.trimmed().isEmpty())
        return {};
    const QDate date = readDate(text.trimmed(), QLocale());
    if (!date.isValid())
        throw Error(Text::tr("%1: “%2” is no date. Write it as 2026-01-31.").arg(column, text), "date");
    return date;
}

bool isYes(const QString& text, const QString& column)
{
    const QString plain = folded(text).trimmed();
    for (const char* yes : {"yes", "tak", "true", "1"})
        if (plain == QLatin1String(yes))
            return true;
    for (const char* no : {"", "no", "nie", "false", "0"})
        if (plain == QLatin1String(no))
            return false;
    throw Error(Text::tr("%1: “%2” is neither yes nor no.").arg(column, text), "yes or no");
}

struct JudgementColumns {
    PersonColumn value;
    PersonColumn knowledge;
    PersonColumn source;
    PersonColumn on;
};

template <class Enum, class Values>
void readJudgement(const ColumnPlan& plan, const JudgementColumns& columns, Judgement<Enum>& judgement,
                   const Values& values, QString (*word)(Enum), QString (*name)(Enum))
{
    if (has(plan, columns.value)) {
        const QString text = cellOf(plan, columns.value).trimmed();
        const std::optional<Enum> value =
            text.isEmpty() ? std::nullopt
                           : std::optional(chosen<Enum>(text, values, word, name, wordOf(columns.value)));
        if (value != judgement.value)
            judgement = {value, value ? Knowledge::Known : Knowledge::Unknown, {}, {}};
    }
    if (has(plan, columns.knowledge) && judgement.value)
        if (const QString text = cellOf(plan, columns.knowledge).trimmed(); !text.isEmpty())
            judgement.knowledge =
                chosen<Knowledge>(text, knowledges, knowledgeWord, knowledgeName, wordOf(columns.knowledge));
    if (has(plan, columns.source))
        judgement.source = cellOf(plan, columns.source);
    if (has(plan, columns.on))
        judgement.on = dateOf(cellOf(plan, columns.on), wordOf(columns.on));
}

Id memberCalled(const BuyingCentre& centre, const QString& name)
{
    Id found = noId;
    for (auto member = centre.team.begin(); member != centre.team.end(); ++member)
        if (folded(member.value()) == folded(name)) {
            if (found != noId)
                throw Error(Text::tr("our_person: several of our team are called “%1”. Leave the cell empty.")
                                .arg(name),
                            "several");
            found = member.key();
        }
    if (found == noId)
        throw Error(
            Text::tr(
                "our_person: nobody of our team is called “%1”. Correct the name, or leave the cell empty.")
                .arg(name),
            "nobody");
    return found;
}

RoleHeld roleOf(const QString& text, const BuyingCentre& centre)
{
    const QStringList parts = split(text, u'|');
    const QString column = wordOf(PersonColumn::Roles);
    RoleHeld held;
    held.role = chosen<Role>(parts.value(0).trimmed(), roles, roleWord, roleName, column);
    if (const QString known = parts.value(1).trimmed(); !known.isEmpty())
        held.knowledge = chosen<Knowledge>(known, knowledges, knowledgeWord, knowledgeName, column);
    if (const QString project = parts.value(2).trimmed(); !project.isEmpty()) {
        for (const PurchaseProject& one : centre.projects)
            if (folded(one.name) == folded(project))
                held.project = one.id;
        if (held.project == noId)
            throw Error(
                Text::tr("roles: the client has no purchase project “%1”. Add it first, or leave it out.")
                    .arg(project),
                "no project");
    }
    held.on = dateOf(parts.value(3), column);
    held.source = parts.value(4).trimmed();
    return held;
}

} // namespace

std::span<const TableField> personColumns()
{
    static const std::vector<TableField> all{
        {"client",
         [] { return Text::tr("Client"); },
         true,
         {"klient", "company", "firma", "organisation", "organizacja"}},
        {"name",
         [] { return Text::tr("Name"); },
         true,
         {"full name", "imię i nazwisko", "osoba", "person", "nazwisko"}},
        {"placeholder", [] { return Text::tr("Not yet known"); }, false, {"nieznany"}},
        {"position", [] { return Text::tr("Position"); }, false, {"title", "job title", "stanowisko"}},
        {"unit", [] { return Text::tr("Unit"); }, false, {"department", "dział", "jednostka"}},
        {"email", [] { return Text::tr("E-mail"); }, false, {"e-mail", "mail"}},
        {"phone", [] { return Text::tr("Phone"); }, false, {"telephone", "mobile", "telefon"}},
        {"roles", [] { return Text::tr("Roles"); }, false, {"role", "rola"}},
        {"goals", [] { return Text::tr("Goals"); }, false, {"goal", "cele", "cel"}},
        {"attitude", [] { return Text::tr("Attitude"); }, false, {"nastawienie"}},
        {"attitude_knowledge", [] { return Text::tr("How sure of the attitude"); }, false, {}},
        {"attitude_source", [] { return Text::tr("Source of the attitude"); }, false, {}},
        {"attitude_on", [] { return Text::tr("Date of the attitude"); }, false, {}},
        {"influence", [] { return Text::tr("Influence"); }, false, {"wpływ"}},
        {"influence_knowledge", [] { return Text::tr("How sure of the influence"); }, false, {}},
        {"influence_source", [] { return Text::tr("Source of the influence"); }, false, {}},
        {"influence_on", [] { return Text::tr("Date of the influence"); }, false, {}},
        {"manager", [] { return Text::tr("Manager"); }, false, {"reports to", "przełożony"}},
        {"our_person", [] { return Text::tr("Our person"); }, false, {"owner", "opiekun", "nasza osoba"}},
        {"since", [] { return Text::tr("Since"); }, false, {"od"}},
        {"left_on", [] { return Text::tr("Left on"); }, false, {"left", "odszedł"}},
        {"notes", [] { return Text::tr("Notes"); }, false, {"note", "uwagi", "notatki"}},
    };
    return all;
}

QString writtenList(const QStringList& texts)
{
    QStringList parts;
    for (const QString& text : texts)
        parts << escaped(text, u';');
    return parts.join(QStringLiteral("; "));
}

QStringList readList(const QString& cell)
{
    QStringList texts;
    for (const QString& part : split(cell, u';'))
        if (const QString plain = part.trimmed(); !plain.isEmpty())
            texts << plain;
    return texts;
}

QString writtenRoles(const std::vector<RoleHeld>& held, const BuyingCentre& centre)
{
    QStringList texts;
    for (const RoleHeld& role : held) {
        QString project;
        for (const PurchaseProject& one : centre.projects)
            if (one.id == role.project)
                project = one.name;
        QStringList parts{roleWord(role.role),
                          role.knowledge == Knowledge::Known ? QString() : knowledgeWord(role.knowledge),
                          escaped(project, u'|'), QString::fromStdString(isoDate(role.on)),
                          escaped(role.source, u'|')};
        while (parts.last().isEmpty())
            parts.removeLast();
        texts << parts.join(u'|');
    }
    return writtenList(texts);
}

std::vector<RoleHeld> readRoles(const QString& cell, const BuyingCentre& centre)
{
    std::vector<RoleHeld> held;
    for (const QString& text : readList(cell))
        held.push_back(roleOf(text, centre));
    return held;
}

void readPersonCells(const ColumnPlan& plan, const BuyingCentre& centre, Person& person)
{
    const std::pair<PersonColumn, QString*> texts[] = {{PersonColumn::Name, &person.name},
                                                       {PersonColumn::Position, &person.position},
                                                       {PersonColumn::Unit, &person.unit},
                                                       {PersonColumn::Email, &person.email},
                                                       {PersonColumn::Phone, &person.phone}};
    for (const auto& [column, text] : texts)
        if (has(plan, column))
            *text = cellOf(plan, column).trimmed();
    if (has(plan, PersonColumn::Notes))
        person.notes = cellOf(plan, PersonColumn::Notes);
    if (has(plan, PersonColumn::Placeholder))
        person.placeholder =
            isYes(cellOf(plan, PersonColumn::Placeholder), wordOf(PersonColumn::Placeholder));
    if (has(plan, PersonColumn::Roles))
        person.roles = readRoles(cellOf(plan, PersonColumn::Roles), centre);
    if (has(plan, PersonColumn::Goals)) {
        person.goals.clear();
        for (const QString& goal : readList(cellOf(plan, PersonColumn::Goals)))
            person.goals.push_back({noId, goal});
    }
    readJudgement<Attitude>(plan,
                            {PersonColumn::Attitude, PersonColumn::AttitudeKnowledge,
                             PersonColumn::AttitudeSource, PersonColumn::AttitudeOn},
                            person.attitude, attitudes, attitudeWord, attitudeName);
    readJudgement<Level>(plan,
                         {PersonColumn::Influence, PersonColumn::InfluenceKnowledge,
                          PersonColumn::InfluenceSource, PersonColumn::InfluenceOn},
                         person.influence, levels, levelWord, levelName);
    if (has(plan, PersonColumn::OurPerson)) {
        const QString name = cellOf(plan, PersonColumn::OurPerson).trimmed();
        person.ourPerson = name.isEmpty() ? noId : memberCalled(centre, name);
    }
    if (has(plan, PersonColumn::Since))
        person.since = dateOf(cellOf(plan, PersonColumn::Since), wordOf(PersonColumn::Since));
    if (has(plan, PersonColumn::LeftOn))
        person.leftOn = dateOf(cellOf(plan, PersonColumn::LeftOn), wordOf(PersonColumn::LeftOn));
}

} // namespace kam
