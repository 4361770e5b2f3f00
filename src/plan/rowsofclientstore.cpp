#include "plan/rowsofclient.h"

#include "workspace/query.h"

namespace kam
{

namespace
{

/// A tie with the statement for the rows that are there; a table can't be a parameter.
struct TiedRows {
    RowsOfClient::Tie tie;
    const char* sql;
};
constexpr TiedRows tiedRows[]{
    {{"client_tag", "client", "client"}, "SELECT id FROM client_tag WHERE client = ?"},
    {{"rating", "client", "client"}, "SELECT id FROM rating WHERE client = ?"},
    {{"gate", "client", "client"}, "SELECT id FROM gate WHERE client = ?"},
    {{"sales", "client", "client"}, "SELECT id FROM sales WHERE client = ?"},
    {{"client_transaction", "client", "client"}, "SELECT id FROM client_transaction WHERE client = ?"},
    {{"clv_scenario", "client", "client"}, "SELECT id FROM clv_scenario WHERE client = ?"},
    {{"activity_count", "client", "client"}, "SELECT id FROM activity_count WHERE client = ?"},
    {{"purchase_project", "client", "client"}, "SELECT id FROM purchase_project WHERE client = ?"},
    {{"person", "client", "client"}, "SELECT id FROM person WHERE client = ?"},
    {{"purchase_complexity", "client", "client"}, "SELECT id FROM purchase_complexity WHERE client = ?"},
    {{"decision_criterion", "client", "client"}, "SELECT id FROM decision_criterion WHERE client = ?"},
    {{"decision_stage", "client", "client"}, "SELECT id FROM decision_stage WHERE client = ?"},
    {{"plan", "client", "client"}, "SELECT id FROM plan WHERE client = ?"},
    {{"action", "client", "client"}, "SELECT id FROM action WHERE client = ?"},
    {{"target", "client", "client"}, "SELECT id FROM target WHERE client = ?"},
    {{"meeting", "client", "client"}, "SELECT id FROM meeting WHERE client = ?"},
    {{"value_part", "client", "client"}, "SELECT id FROM value_part WHERE client = ?"},
    {{"value_position", "client", "client"}, "SELECT id FROM value_position WHERE client = ?"},
    {{"loyalty_programme", "client", "client"}, "SELECT id FROM loyalty_programme WHERE client = ?"},
    {{"research_item", "client", "client"}, "SELECT id FROM research_item WHERE client = ?"},
    {{"assessment", "client", "client"}, "SELECT id FROM assessment WHERE client = ?"},
    {{"ladder_step", "client", "client"}, "SELECT id FROM ladder_step WHERE client = ?"},
    {{"survey_answer", "client", "client"}, "SELECT id FROM survey_answer WHERE client = ?"},
    {{"complaint", "client", "client"}, "SELECT id FROM complaint WHERE client = ?"},
    {{"service", "client", "client"}, "SELECT id FROM service WHERE client = ?"},
    {{"competitor_share", "sales", "sales"},
     "SELECT x.id FROM competitor_share AS x JOIN sales AS y ON y.id = x.sales WHERE y.client = ?"},
    {{"clv_year", "scenario", "clv_scenario"},
     "SELECT x.id FROM clv_year AS x JOIN clv_scenario AS y ON y.id = x.scenario WHERE y.client = ?"},
    {{"person_goal", "person", "person"},
     "SELECT x.id FROM person_goal AS x JOIN person AS y ON y.id = x.person WHERE y.client = ?"},
    {{"person_role", "person", "person"},
     "SELECT x.id FROM person_role AS x JOIN person AS y ON y.id = x.person WHERE y.client = ?"},
    {{"influence_edge", "from_person", "person"},
     "SELECT x.id FROM influence_edge AS x JOIN person AS y ON y.id = x.from_person WHERE y.client = ?"},
    {{"influence_edge", "to_person", "person"},
     "SELECT x.id FROM influence_edge AS x JOIN person AS y ON y.id = x.to_person WHERE y.client = ?"},
    {{"contact", "person", "person"},
     "SELECT x.id FROM contact AS x JOIN person AS y ON y.id = x.person WHERE y.client = ?"},
    {{"supplier_rating", "criterion", "decision_criterion"},
     "SELECT x.id FROM supplier_rating AS x JOIN decision_criterion AS y ON y.id = x.criterion WHERE "
     "y.client = ?"},
    {{"step_in_point", "stage", "decision_stage"},
     "SELECT x.id FROM step_in_point AS x JOIN decision_stage AS y ON y.id = x.stage WHERE y.client = ?"},
    {{"plan_section", "plan", "plan"},
     "SELECT x.id FROM plan_section AS x JOIN plan AS y ON y.id = x.plan WHERE y.client = ?"},
    {{"goal", "plan", "plan"},
     "SELECT x.id FROM goal AS x JOIN plan AS y ON y.id = x.plan WHERE y.client = ?"},
    {{"risk", "plan", "plan"},
     "SELECT x.id FROM risk AS x JOIN plan AS y ON y.id = x.plan WHERE y.client = ?"},
    {{"swot_item", "plan", "plan"},
     "SELECT x.id FROM swot_item AS x JOIN plan AS y ON y.id = x.plan WHERE y.client = ?"},
    {{"action_tactic", "action", "action"},
     "SELECT x.id FROM action_tactic AS x JOIN action AS y ON y.id = x.action WHERE y.client = ?"},
    {{"action_factor", "action", "action"},
     "SELECT x.id FROM action_factor AS x JOIN action AS y ON y.id = x.action WHERE y.client = ?"},
    {{"meeting_participant", "meeting", "meeting"},
     "SELECT x.id FROM meeting_participant AS x JOIN meeting AS y ON y.id = x.meeting WHERE y.client = ?"},
    {{"promise", "meeting", "meeting"},
     "SELECT x.id FROM promise AS x JOIN meeting AS y ON y.id = x.meeting WHERE y.client = ?"},
    {{"assessment_factor", "assessment", "assessment"},
     "SELECT x.id FROM assessment_factor AS x JOIN assessment AS y ON y.id = x.assessment WHERE y.client = "
     "?"},
    {{"certainty", "service", "service"},
     "SELECT x.id FROM certainty AS x JOIN service AS y ON y.id = x.service WHERE y.client = ?"},
    {{"goal_progress", "goal", "goal"},
     "SELECT x.id FROM goal_progress AS x JOIN goal AS y ON y.id = x.goal "
     "JOIN plan AS z ON z.id = y.plan WHERE z.client = ?"},
};

} // namespace

std::vector<RowsOfClient::Tie> RowsOfClient::ties()
{
    std::vector<Tie> all;
    for (const TiedRows& tied : tiedRows)
        all.push_back(tied.tie);
    return all;
}

RowsOfClient::RowsOfClient(const Workspace& workspace, Id client)
{
    m_rows["client"].insert(client); // also where it is gone
    for (const TiedRows& tied : tiedRows) {
        Query rows(workspace, tied.sql);
        rows.bind(1, client);
        while (rows.step())
            m_rows[tied.tie.table].insert(rows.integer(0));
    }
}

bool RowsOfClient::contains(const QByteArray& table, Id row) const
{
    const auto found = m_rows.find(table);
    return found != m_rows.end() && found->second.contains(row);
}

void RowsOfClient::learn(const std::vector<FieldChange>& step)
{
    std::map<std::pair<QByteArray, QByteArray>, QByteArray> parents;
    for (const Tie& tie : ties())
        parents[{tie.table, tie.column}] = tie.parent;
    // A step names rows in any order: the progress of a goal may come before the goal.
    for (bool more = true; more;) {
        more = false;
        for (const FieldChange& change : step) {
            const auto parent = parents.find({change.table, change.column});
            if (parent == parents.end() || contains(change.table, change.row))
                continue;
            const auto belongsTo = [&](const QVariant& value) {
                return value.isValid() && contains(parent->second, value.toLongLong());
            };
            const bool belongs = belongsTo(change.before) || belongsTo(change.after);
            if (belongs)
                more = m_rows[change.table].insert(change.row).second || more;
        }
    }
}

} // namespace kam
