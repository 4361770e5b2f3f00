#include "plan/goalcopy.h"

#include "workspace/query.h"

namespace kam
{

namespace
{

void copyGoals(Workspace& workspace, Id from, Id to, bool carriedForward)
{
    Query goals(workspace, "SELECT id FROM goal WHERE plan = ? ORDER BY place, id");
    goals.bind(1, from);
    while (goals.step()) {
        const Id old = goals.integer(0);
        const Id copy = newId();
        // A goal carried forward starts where it stands: at its latest progress.
        Query(workspace,
              "INSERT INTO goal (id, plan, place, name, measure, unit, start_value, target_value, due_on, "
              "owner, sales_effect, person, person_goal, note, shared, copied_from) SELECT ?1, ?2, place, "
              "name, measure, unit, "
              "CASE WHEN ?4 THEN ifnull((SELECT value FROM goal_progress WHERE goal = ?3 "
              "ORDER BY on_day DESC LIMIT 1), start_value) ELSE start_value END, target_value, "
              "CASE WHEN ?4 THEN NULL ELSE due_on END, owner, sales_effect, person, person_goal, note, "
              "shared, id FROM goal WHERE id = ?3")
            .bind(1, copy)
            .bind(2, to)
            .bind(3, old)
            .bind(4, carriedForward ? 1 : 0)
            .run();
        Query(workspace, "UPDATE action SET goal = ?1 WHERE goal = ?2 AND status IN ('planned', 'under-way')")
            .bind(1, copy)
            .bind(2, old)
            .run();
        if (carriedForward)
            continue;
        Query progress(workspace, "SELECT on_day, value, note FROM goal_progress WHERE goal = ?");
        progress.bind(1, old);
        while (progress.step())
            Query(workspace,
                  "INSERT INTO goal_progress (id, goal, on_day, value, note) VALUES (?, ?, ?, ?, ?)")
                .bind(1, newId())
                .bind(2, copy)
                .bind(3, progress.text(0))
                .bind(4, progress.text(1))
                .bind(5, progress.text(2))
                .run();
    }
}

void copyRisks(Workspace& workspace, Id from, Id to)
{
    Query rows(workspace, "SELECT id FROM risk WHERE plan = ?");
    rows.bind(1, from);
    while (rows.step())
        Query(workspace,
              "INSERT INTO risk (id, plan, place, what, probability, impact, answer, owner) "
              "SELECT ?1, ?2, place, what, probability, impact, answer, owner FROM risk WHERE id = ?3")
            .bind(1, newId())
            .bind(2, to)
            .bind(3, rows.integer(0))
            .run();
}

void copySwot(Workspace& workspace, Id from, Id to)
{
    Query rows(workspace, "SELECT id FROM swot_item WHERE plan = ?");
    rows.bind(1, from);
    while (rows.step())
        Query(workspace, "INSERT INTO swot_item (id, plan, place, quadrant, what) "
                         "SELECT ?1, ?2, place, quadrant, what FROM swot_item WHERE id = ?3")
            .bind(1, newId())
            .bind(2, to)
            .bind(3, rows.integer(0))
            .run();
}

} // namespace

void giveActionsBack(Workspace& workspace, Id plan)
{
    Query(
        workspace,
        "UPDATE action SET goal = (SELECT g.copied_from FROM goal AS g WHERE g.id = action.goal) "
        "WHERE goal IN (SELECT g.id FROM goal AS g JOIN goal AS o ON o.id = g.copied_from WHERE g.plan = ?)")
        .bind(1, plan)
        .run();
}

void copyPlanParts(Workspace& workspace, Id from, Id to, bool carriedForward)
{
    copyGoals(workspace, from, to, carriedForward);
    copyRisks(workspace, from, to);
    copySwot(workspace, from, to);
}

} // namespace kam
