#include "client/actions/actionrows.h"

#include "base/date.h"
#include "buyingcentre/personstore.h"
#include "common/shown.h"
#include "plan/plangoal.h"
#include "plan/planstore.h"
#include "registry/team.h"
#include "relationship/assessment.h"
#include "relationship/certainty.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActionRows)
};

const QString none = QStringLiteral("–");

TextCell memberCell(const Action& action, const ActionNames& names)
{
    return action.member == noId ? TextCell(Text::tr("nobody"), theme::Token::Caution)
                                 : TextCell(names.team.value(action.member));
}

TextCell dueCell(const Action& action, QDate today)
{
    if (!action.dueOn.isValid())
        return {none, theme::Token::Muted};
    const QString day = shownDate(action.dueOn, QLocale());
    return action.isOverdue(today)
               ? TextCell(QStringLiteral("▲ ") + day, theme::Token::Bad, Text::tr("overdue"))
               : TextCell(day);
}

} // namespace

ActionNames actionNames(Workspace& workspace, Id client)
{
    ActionNames names;
    for (const TeamMember& member : TeamStore(workspace).all())
        names.team.insert(member.id, member.name);
    for (const Person& person : PersonStore(workspace).ofClient(client)) {
        const QString name = shownName(person);
        names.people.insert(person.id, name);
        QStringList lines{name};
        if (const QString held = roleNames(person.roles); !held.isEmpty())
            lines << held;
        for (const Goal& goal : person.goals)
            lines << Text::tr("wants: %1").arg(goal.text);
        names.peopleInFull.insert(person.id, lines.join(QLatin1Char('\n')));
    }
    for (const Plan& plan : PlanStore(workspace).ofClient(client))
        for (const PlanGoal& goal : GoalStore(workspace).ofPlan(plan.id))
            names.goals.insert(goal.id, goal.name);
    return names;
}

QString tacticsText(const Action& action)
{
    QStringList lines;
    for (const CertaintyKind kind : certaintyKinds)
        if (const auto found = action.tactics.find(certaintyKindWord(kind)); found != action.tactics.end())
            lines << QStringLiteral("%1: %2").arg(certaintyKindName(kind), tacticName(found->second));
    return lines.join(QLatin1Char('\n'));
}

QString factorsText(const Action& action)
{
    QStringList lines;
    for (const RelationFactor factor : relationFactors)
        if (action.factors.contains(relationFactorWord(factor)))
            lines << relationFactorName(factor);
    return lines.join(QLatin1Char('\n'));
}

QStringList actionHeadings()
{
    return {Text::tr("Action"), Text::tr("For"),   Text::tr("Responsible"), Text::tr("Due"),
            Text::tr("Status"), Text::tr("Level"), Text::tr("Goal"),        Text::tr("Cost")};
}

TextRow actionRow(const Action& action, const ActionNames& names, QDate today)
{
    const bool done = action.status == ActionStatus::Done;
    TextCell what(action.what.simplified(), action.isOpen() ? theme::Token::Text : theme::Token::Muted,
                  action.result.isEmpty()
                      ? action.what
                      : action.what + QLatin1Char('\n') + Text::tr("Result: %1").arg(action.result));
    return {what,
            TextCell(names.people.value(action.person)),
            memberCell(action, names),
            dueCell(action, today),
            TextCell((done ? QStringLiteral("✓ ") : QString()) + actionStatusName(action.status),
                     done ? theme::Token::Good : theme::Token::Text),
            TextCell(actionLevelName(action.level)),
            TextCell(names.goals.value(action.goal)),
            action.cost ? TextCell(shownAmount(*action.cost)) : TextCell(none, theme::Token::Muted)};
}

QStringList matrixHeadings()
{
    return {Text::tr("Person, role, goals"), Text::tr("Certainty"), Text::tr("Relationship factor"),
            Text::tr("Responsible"),         Text::tr("Action"),    Text::tr("Due, status, cost")};
}

std::vector<const Action*> matrixOrder(const std::vector<Action>& actions, const ActionNames& names)
{
    std::vector<const Action*> order;
    for (const Action& action : actions)
        if (action.status != ActionStatus::Dropped)
            order.push_back(&action);
    // By the first action of each person; what is addressed to nobody comes last.
    std::vector<Id> people;
    for (const Action* action : order)
        if (action->person != noId && names.people.contains(action->person) &&
            std::find(people.begin(), people.end(), action->person) == people.end())
            people.push_back(action->person);
    const auto place = [&](const Action* action) {
        return std::find(people.begin(), people.end(), action->person) - people.begin();
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](const Action* a, const Action* b) { return place(a) < place(b); });
    return order;
}

namespace
{

/// What is done, on which level, and what came of it.
QString doneText(const Action& action)
{
    QStringList lines{action.what, Text::tr("Level: %1").arg(actionLevelName(action.level).toLower())};
    if (!action.result.isEmpty())
        lines << Text::tr("Result: %1").arg(action.result);
    return lines.join(QLatin1Char('\n'));
}

QString stateText(const Action& action)
{
    QStringList lines{action.dueOn.isValid() ? shownDate(action.dueOn, QLocale()) : none,
                      actionStatusName(action.status)};
    if (action.cost)
        lines << shownAmount(*action.cost);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

TextRow matrixRow(const Action& action, const ActionNames& names, bool samePerson)
{
    return {TextCell(samePerson ? QString() : names.peopleInFull.value(action.person, none)),
            TextCell(tacticsText(action)),
            TextCell(factorsText(action)),
            memberCell(action, names),
            TextCell(doneText(action)),
            TextCell(stateText(action))};
}

} // namespace kam
