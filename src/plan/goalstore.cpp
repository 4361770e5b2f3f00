#include "base/error.h"
#include "base/number.h"
#include "plan/plan.h"
#include "plan/plangoal.h"
#include "registry/storable.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

/// A number has its exact text in the file, a word begins with '=': so that the word "12" stays a word.
QString stored(const GoalValue& value)
{
    if (value.number)
        return exactNumber(*value.number);
    return value.word.isEmpty() ? QString() : u'=' + value.word;
}

GoalValue restored(const QString& text)
{
    if (text.startsWith(u'='))
        return {std::nullopt, text.mid(1)};
    return {readNumber(text.toStdString()), {}};
}

PlanGoal readGoal(const Query& row)
{
    PlanGoal goal;
    goal.id = row.integer(0);
    goal.plan = row.integer(1);
    goal.name = row.text(2);
    goal.measure = row.text(3);
    goal.unit = row.text(4);
    goal.start = restored(row.text(5));
    goal.target = restored(row.text(6));
    goal.dueOn = row.date(7);
    goal.owner = row.integer(8);
    goal.salesEffect = row.maybeReal(9);
    goal.person = row.integer(10);
    goal.personGoal = row.text(11);
    goal.note = row.text(12);
    goal.shared = row.integer(13) != 0;
    return goal;
}

void readProgress(const Workspace& workspace, PlanGoal& goal)
{
    Query rows(workspace, "SELECT on_day, value, note FROM goal_progress WHERE goal = ? ORDER BY on_day");
    rows.bind(1, goal.id);
    while (rows.step())
        goal.progress.push_back({rows.date(0), restored(rows.text(1)), rows.text(2)});
}

/// @returns the state of the plan, and its client's name for sentences
struct PlanOfGoal {
    PlanState state = PlanState::Draft;
    QString client;
};
PlanOfGoal planOf(const Workspace& workspace, Id plan)
{
    Query row(workspace, "SELECT plan.state, client.name FROM plan JOIN client ON client.id = plan.client "
                         "WHERE plan.id = ?");
    if (!row.bind(1, plan).step())
        throw Error(Text::tr("The plan is no longer there; nothing was changed."), "gone");
    return {planStateFromWord(row.text(0)).value_or(PlanState::Draft), shownText(row.text(1))};
}

void requireDraft(const PlanOfGoal& plan)
{
    if (plan.state != PlanState::Draft)
        throw Error(
            Text::tr("The plan of %1 is agreed, and its goals stay as they were. Make a new version to "
                     "change them; progress can be entered at any time.")
                .arg(plan.client),
            "no draft");
}

void requireValid(const PlanGoal& goal, const QString& client)
{
    if (goal.name.trimmed().isEmpty())
        throw Error(Text::tr("A goal for %1 needs a name. Enter what should be reached.").arg(client),
                    "no name");
    const QString where =
        Text::tr("%1, goal %2", "client, name of the goal").arg(client, shownText(goal.name));
    for (const QString& text :
         {goal.name, goal.measure, goal.unit, goal.start.word, goal.target.word, goal.personGoal, goal.note})
        requireStorable(text, where, Text::tr("Text"));
    QDate before;
    for (const GoalProgress& progress : goal.progress) {
        if (!progress.on.isValid() || !progress.value.isKnown())
            throw Error(Text::tr("%1: progress needs a date and where the goal stands then.").arg(where),
                        "progress");
        if (progress.on <= before)
            throw Error(Text::tr("%1: there are two entries of progress for one day. Keep one.").arg(where),
                        "day twice");
        requireStorable(progress.value.word, where, Text::tr("Progress"));
        requireStorable(progress.note, where, Text::tr("Note"));
        before = progress.on;
    }
    if (goal.salesEffect && !std::isfinite(*goal.salesEffect))
        throw Error(Text::tr("%1: the effect on sales must be a number.").arg(where), "infinite");
}

void storeGoal(Workspace& workspace, const PlanGoal& goal)
{
    Query(workspace,
          "INSERT INTO goal (id, plan, place, name, measure, unit, start_value, target_value, due_on, owner, "
          "sales_effect, person, person_goal, note, shared) VALUES (?1, ?2, (SELECT ifnull(max(place), 0) + "
          "1 FROM "
          "goal "
          "WHERE plan = ?2), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) ON CONFLICT (id) DO UPDATE "
          "SET "
          "name = excluded.name, measure = excluded.measure, unit = excluded.unit, start_value = "
          "excluded.start_value, target_value = excluded.target_value, due_on = excluded.due_on, owner = "
          "excluded.owner, sales_effect = excluded.sales_effect, person = excluded.person, person_goal = "
          "excluded.person_goal, note = excluded.note, shared = excluded.shared")
        .bind(1, goal.id)
        .bind(2, goal.plan)
        .bind(3, goal.name.trimmed())
        .bind(4, goal.measure)
        .bind(5, goal.unit)
        .bind(6, stored(goal.start))
        .bind(7, stored(goal.target))
        .bind(8, goal.dueOn)
        .bindId(9, goal.owner)
        .bind(10, goal.salesEffect)
        .bindId(11, goal.person)
        .bind(12, goal.personGoal)
        .bind(13, goal.note)
        .bind(14, goal.shared ? 1 : 0)
        .run();
}

/// Entries that stay keep their identifiers, so that the history shows what changed.
void storeProgress(Workspace& workspace, const PlanGoal& goal)
{
    PlanGoal old;
    old.id = goal.id;
    readProgress(workspace, old);
    for (const GoalProgress& gone : old.progress)
        if (std::none_of(goal.progress.begin(), goal.progress.end(),
                         [&](const GoalProgress& progress) { return progress.on == gone.on; }))
            Query(workspace, "DELETE FROM goal_progress WHERE goal = ? AND on_day = ?")
                .bind(1, goal.id)
                .bind(2, gone.on)
                .run();
    for (const GoalProgress& progress : goal.progress)
        Query(workspace,
              "INSERT INTO goal_progress (id, goal, on_day, value, note) VALUES (?, ?, ?, ?, ?) "
              "ON CONFLICT (goal, on_day) DO UPDATE SET value = excluded.value, note = excluded.note")
            .bind(1, newId())
            .bind(2, goal.id)
            .bind(3, progress.on)
            .bind(4, stored(progress.value))
            .bind(5, progress.note)
            .run();
}

PlanGoal existing(const GoalStore& store, Id id)
{
    auto goal = store.goal(id);
    if (!goal)
        throw Error(Text::tr("The goal is no longer there; nothing was changed."), "gone");
    return *std::move(goal);
}

bool differsInMoreThanProgress(PlanGoal a, const PlanGoal& b)
{
    a.progress = b.progress;
    return a != b;
}

} // namespace

Id GoalStore::add(const PlanGoal& goal)
{
    const PlanOfGoal plan = planOf(m_workspace, goal.plan);
    requireDraft(plan);
    requireValid(goal, plan.client);
    PlanGoal added = goal;
    added.id = goal.id == noId ? newId() : goal.id;
    m_workspace.edit(Text::tr("Add goal %1 for %2").arg(goal.name, plan.client), [&] {
        storeGoal(m_workspace, added);
        storeProgress(m_workspace, added);
    });
    return added.id;
}

void GoalStore::update(const PlanGoal& goal)
{
    const PlanGoal old = existing(*this, goal.id);
    const PlanOfGoal plan = planOf(m_workspace, old.plan);
    if (differsInMoreThanProgress(goal, old))
        requireDraft(plan);
    requireValid(goal, plan.client);
    m_workspace.edit(Text::tr("Change goal %1 for %2").arg(goal.name, plan.client), [&] {
        storeGoal(m_workspace, goal);
        storeProgress(m_workspace, goal);
    });
}

void GoalStore::move(Id id, int position)
{
    const PlanGoal goal = existing(*this, id);
    requireDraft(planOf(m_workspace, goal.plan));
    std::vector<Id> order;
    for (const PlanGoal& other : ofPlan(goal.plan))
        if (other.id != id)
            order.push_back(other.id);
    const auto place = std::clamp<std::ptrdiff_t>(position, 0, static_cast<std::ptrdiff_t>(order.size()));
    order.insert(order.begin() + place, id);
    m_workspace.edit(Text::tr("Move goal %1").arg(goal.name), [&] {
        Query row(m_workspace, "UPDATE goal SET place = ? WHERE id = ?");
        for (std::size_t i = 0; i < order.size(); ++i)
            row.bind(1, static_cast<qint64>(i) + 1).bind(2, order[i]).run();
    });
}

void GoalStore::remove(Id id)
{
    const auto gone = goal(id);
    if (!gone)
        return;
    requireDraft(planOf(m_workspace, gone->plan));
    m_workspace.edit(Text::tr("Remove goal %1").arg(gone->name),
                     [&] { Query(m_workspace, "DELETE FROM goal WHERE id = ?").bind(1, id).run(); });
}

std::vector<PlanGoal> GoalStore::ofPlan(Id plan) const
{
    std::vector<PlanGoal> goals;
    Query rows(m_workspace,
               "SELECT id, plan, name, measure, unit, start_value, target_value, due_on, owner, "
               "sales_effect, person, person_goal, note, shared FROM goal WHERE plan = ? ORDER BY place, id");
    rows.bind(1, plan);
    while (rows.step()) {
        goals.push_back(readGoal(rows));
        readProgress(m_workspace, goals.back());
    }
    return goals;
}

std::optional<PlanGoal> GoalStore::goal(Id id) const
{
    Query row(m_workspace, "SELECT id, plan, name, measure, unit, start_value, target_value, due_on, owner, "
                           "sales_effect, person, person_goal, note, shared FROM goal WHERE id = ?");
    if (!row.bind(1, id).step())
        return std::nullopt;
    PlanGoal goal = readGoal(row);
    readProgress(m_workspace, goal);
    return goal;
}

} // namespace kam
