#include "plan/actionstore.h"

#include "base/error.h"
#include "plan/names.h"
#include "registry/storable.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <unordered_map>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

void requireValid(const Workspace& workspace, const Action& action)
{
    const QString client = shownText(planClientName(workspace, action.client));
    if (action.what.trimmed().isEmpty())
        throw Error(Text::tr("%1: an action needs a text that says what is to be done.").arg(client),
                    "no text");
    const QString where = Text::tr("%1, action “%2”", "client, action").arg(client, shownText(action.what));
    requireStorable(action.what, where, Text::tr("Action"));
    requireStorable(action.result, where, Text::tr("Result"));
    if (action.startsOn.isValid() && action.dueOn.isValid() && action.dueOn < action.startsOn)
        throw Error(Text::tr("%1: it is due before it starts. Change one of the two dates.").arg(where),
                    "dates");
    if (action.cost && !(*action.cost >= 0 && *action.cost <= std::numeric_limits<double>::max()))
        throw Error(Text::tr("%1: the cost must be a number, 0 or more.").arg(where), "cost");
}

void storeRow(Workspace& workspace, const Action& action)
{
    Query(
        workspace,
        "INSERT INTO action (id, client, goal, person, member, place, what, level, starts_on, due_on, "
        "status, "
        "done_on, cost, result, shared) VALUES (?1, ?2, ?3, ?4, ?5, (SELECT ifnull(max(place), 0) + 1 FROM "
        "action "
        "WHERE client = ?2), ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) ON CONFLICT (id) DO UPDATE SET goal = "
        "excluded.goal, person = excluded.person, member = excluded.member, what = excluded.what, level = "
        "excluded.level, starts_on = excluded.starts_on, due_on = excluded.due_on, status = excluded.status, "
        "done_on = excluded.done_on, cost = excluded.cost, result = excluded.result, "
        "shared = excluded.shared")
        .bind(1, action.id)
        .bind(2, action.client)
        .bindId(3, action.goal)
        .bindId(4, action.person)
        .bindId(5, action.member)
        .bind(6, action.what.trimmed())
        .bind(7, actionLevelWord(action.level))
        .bind(8, action.startsOn)
        .bind(9, action.dueOn)
        .bind(10, actionStatusWord(action.status))
        .bind(11, action.doneOn)
        .bind(12, action.cost)
        .bind(13, action.result)
        .bind(14, action.shared ? 1 : 0)
        .run();
}

void storeTactics(Workspace& workspace, const Action& action)
{
    for (const auto* certainty : {"need", "market", "transaction"}) {
        const auto tactic = action.tactics.find(QLatin1String(certainty));
        if (tactic == action.tactics.end())
            Query(workspace, "DELETE FROM action_tactic WHERE action = ? AND certainty = ?")
                .bind(1, action.id)
                .bind(2, QLatin1String(certainty))
                .run();
        else
            Query(workspace, "INSERT INTO action_tactic (id, action, certainty, tactic) VALUES (?, ?, ?, ?) "
                             "ON CONFLICT (action, certainty) DO UPDATE SET tactic = excluded.tactic")
                .bind(1, newId())
                .bind(2, action.id)
                .bind(3, tactic->first)
                .bind(4, tacticWord(tactic->second))
                .run();
    }
}

void storeFactors(Workspace& workspace, const Action& action)
{
    std::vector<QString> gone;
    Query old(workspace, "SELECT factor FROM action_factor WHERE action = ?");
    old.bind(1, action.id);
    while (old.step())
        if (!action.factors.contains(old.text(0)))
            gone.push_back(old.text(0));
    for (const QString& factor : gone)
        Query(workspace, "DELETE FROM action_factor WHERE action = ? AND factor = ?")
            .bind(1, action.id)
            .bind(2, factor)
            .run();
    for (const QString& factor : action.factors)
        Query(workspace, "INSERT INTO action_factor (id, action, factor) VALUES (?, ?, ?) ON CONFLICT "
                         "(action, factor) DO NOTHING")
            .bind(1, newId())
            .bind(2, action.id)
            .bind(3, factor)
            .run();
}

void store(Workspace& workspace, const Action& action)
{
    storeRow(workspace, action);
    storeTactics(workspace, action);
    storeFactors(workspace, action);
}

Action readAction(const Query& row)
{
    Action action;
    action.id = row.integer(0);
    action.client = row.integer(1);
    action.goal = row.integer(2);
    action.person = row.integer(3);
    action.member = row.integer(4);
    action.what = row.text(5);
    action.level = actionLevelFromWord(row.text(6)).value_or(ActionLevel::Operational);
    action.startsOn = row.date(7);
    action.dueOn = row.date(8);
    action.status = actionStatusFromWord(row.text(9)).value_or(ActionStatus::Planned);
    action.doneOn = row.date(10);
    action.cost = row.maybeReal(11);
    action.result = row.text(12);
    action.shared = row.integer(13) != 0;
    return action;
}

/// Tactics and factors of all actions, or of one client's.
void readParts(const Workspace& workspace, Id client, std::vector<Action>& actions)
{
    std::unordered_map<Id, Action*> byId;
    for (Action& action : actions)
        byId.emplace(action.id, &action);
    Query tactics(workspace, "SELECT action, certainty, tactic FROM action_tactic WHERE ?1 = 0 OR action IN "
                             "(SELECT id FROM action WHERE client = ?1)");
    tactics.bind(1, client);
    while (tactics.step())
        if (const auto tactic = tacticFromWord(tactics.text(2)))
            byId.at(tactics.integer(0))->tactics[tactics.text(1)] = *tactic;
    Query factors(workspace, "SELECT action, factor FROM action_factor WHERE ?1 = 0 OR action IN "
                             "(SELECT id FROM action WHERE client = ?1)");
    factors.bind(1, client);
    while (factors.step())
        byId.at(factors.integer(0))->factors.insert(factors.text(1));
}

Action existing(const ActionStore& store, Id id)
{
    auto action = store.action(id);
    if (!action)
        throw Error(Text::tr("The action is no longer there; nothing was changed."), "gone");
    return *std::move(action);
}

} // namespace

Id ActionStore::add(const Action& action)
{
    requireValid(m_workspace, action);
    Action added = action;
    added.id = action.id == noId ? newId() : action.id;
    m_workspace.edit(
        Text::tr("Add action “%1” for %2").arg(action.what, planClientName(m_workspace, action.client)),
        [&] { store(m_workspace, added); });
    return added.id;
}

void ActionStore::update(const Action& action)
{
    (void)existing(*this, action.id);
    requireValid(m_workspace, action);
    m_workspace.edit(Text::tr("Change action “%1”").arg(action.what), [&] { store(m_workspace, action); });
}

void ActionStore::setStatus(const std::vector<Id>& actions, ActionStatus status, QDate on)
{
    m_workspace.edit(Text::tr("Set %n action(s) to %1", nullptr, static_cast<int>(actions.size()))
                         .arg(actionStatusName(status)),
                     [&] {
                         for (const Id id : actions)
                             Query(m_workspace, "UPDATE action SET status = ?2, done_on = ?3 WHERE id = ?1")
                                 .bind(1, id)
                                 .bind(2, actionStatusWord(status))
                                 .bind(3, status == ActionStatus::Done ? on : QDate())
                                 .run();
                     });
}

void ActionStore::move(Id id, int position)
{
    const Action moved = existing(*this, id);
    std::vector<Id> order;
    for (const Action& other : ofClient(moved.client))
        if (other.id != id)
            order.push_back(other.id);
    const auto place = std::clamp<std::ptrdiff_t>(position, 0, static_cast<std::ptrdiff_t>(order.size()));
    order.insert(order.begin() + place, id);
    m_workspace.edit(Text::tr("Move action “%1”").arg(moved.what), [&] {
        Query row(m_workspace, "UPDATE action SET place = ? WHERE id = ?");
        for (std::size_t i = 0; i < order.size(); ++i)
            row.bind(1, static_cast<qint64>(i) + 1).bind(2, order[i]).run();
    });
}

void ActionStore::remove(const std::vector<Id>& actions)
{
    m_workspace.edit(Text::tr("Remove %n action(s)", nullptr, static_cast<int>(actions.size())), [&] {
        for (const Id id : actions)
            Query(m_workspace, "DELETE FROM action WHERE id = ?").bind(1, id).run();
    });
}

std::vector<Action> ActionStore::ofClient(Id client) const
{
    std::vector<Action> actions;
    Query rows(m_workspace,
               "SELECT id, client, goal, person, member, what, level, starts_on, due_on, status, "
               "done_on, cost, result, shared FROM action WHERE ?1 = 0 OR client = ?1 "
               "ORDER BY client, place, id");
    rows.bind(1, client);
    while (rows.step())
        actions.push_back(readAction(rows));
    readParts(m_workspace, client, actions);
    return actions;
}

std::optional<Action> ActionStore::action(Id id) const
{
    Query row(m_workspace, "SELECT client FROM action WHERE id = ?");
    if (!row.bind(1, id).step())
        return std::nullopt;
    std::vector<Action> actions = ofClient(row.integer(0));
    const auto found =
        std::find_if(actions.begin(), actions.end(), [id](const Action& action) { return action.id == id; });
    return *found;
}

} // namespace kam
