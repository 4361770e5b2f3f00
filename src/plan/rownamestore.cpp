#include "plan/rownames.h"

#include "workspace/query.h"

namespace kam
{

namespace
{

struct Name {
    const char* table;
    const char* sql;
};
constexpr Name names[]{
    {"client", "SELECT name FROM client WHERE id = ?"},
    {"team_member", "SELECT name FROM team_member WHERE id = ?"},
    {"scoring_model", "SELECT name FROM scoring_model WHERE id = ?"},
    {"criterion", "SELECT name FROM criterion WHERE id = ?"},
    {"product_line", "SELECT name FROM product_line WHERE id = ?"},
    {"clv_scenario", "SELECT name FROM clv_scenario WHERE id = ?"},
    {"activity", "SELECT name FROM activity WHERE id = ?"},
    {"purchase_project", "SELECT name FROM purchase_project WHERE id = ?"},
    {"person", "SELECT name FROM person WHERE id = ?"},
    {"decision_criterion", "SELECT name FROM decision_criterion WHERE id = ?"},
    {"decision_stage", "SELECT name FROM decision_stage WHERE id = ?"},
    {"step_in_point", "SELECT what FROM step_in_point WHERE id = ?"},
    {"goal", "SELECT name FROM goal WHERE id = ?"},
    {"action", "SELECT what FROM action WHERE id = ?"},
    {"meeting", "SELECT subject FROM meeting WHERE id = ?"},
    {"promise", "SELECT what FROM promise WHERE id = ?"},
    {"risk", "SELECT what FROM risk WHERE id = ?"},
    {"swot_item", "SELECT what FROM swot_item WHERE id = ?"},
    {"research_item", "SELECT question FROM research_item WHERE id = ?"},
    {"complaint", "SELECT subject FROM complaint WHERE id = ?"},
    {"service", "SELECT name FROM service WHERE id = ?"},
    {"person_goal", "SELECT p.name FROM person_goal AS x JOIN person AS p ON p.id = x.person WHERE x.id = ?"},
    {"person_role", "SELECT p.name FROM person_role AS x JOIN person AS p ON p.id = x.person WHERE x.id = ?"},
    {"contact", "SELECT p.name FROM contact AS x JOIN person AS p ON p.id = x.person WHERE x.id = ?"},
    {"goal_progress", "SELECT g.name FROM goal_progress AS x JOIN goal AS g ON g.id = x.goal WHERE x.id = ?"},
    {"action_tactic",
     "SELECT a.what FROM action_tactic AS x JOIN action AS a ON a.id = x.action WHERE x.id = ?"},
    {"action_factor",
     "SELECT a.what FROM action_factor AS x JOIN action AS a ON a.id = x.action WHERE x.id = ?"},
    {"certainty", "SELECT s.name FROM certainty AS x JOIN service AS s ON s.id = x.service WHERE x.id = ?"},
    {"rating", "SELECT c.name FROM rating AS x JOIN criterion AS c ON c.id = x.criterion WHERE x.id = ?"},
    {"sales",
     "SELECT l.name || ', ' || x.year FROM sales AS x JOIN product_line AS l ON l.id = x.product_line "
     "WHERE x.id = ?"},
    {"activity_count", "SELECT a.name || ', ' || x.year FROM activity_count AS x "
                       "JOIN activity AS a ON a.id = x.activity WHERE x.id = ?"},
    {"clv_year",
     "SELECT s.name FROM clv_year AS x JOIN clv_scenario AS s ON s.id = x.scenario WHERE x.id = ?"},
    {"supplier_rating", "SELECT c.name FROM supplier_rating AS x "
                        "JOIN decision_criterion AS c ON c.id = x.criterion WHERE x.id = ?"},
};

} // namespace

QString rowName(const Workspace& workspace, const QByteArray& table, Id row)
{
    for (const Name& name : names)
        if (table == name.table) {
            Query query(workspace, name.sql);
            return query.bind(1, row).step() ? query.text(0) : QString();
        }
    return {};
}

} // namespace kam
