// Random edits of every table, with fixed seeds: taking all back gives the start, making all again the end.
#include "support.h"

#include <QFileInfo>
#include <map>
#include <random>

using namespace kam;
using namespace kam::test;

namespace
{

constexpr int sequences = slowBuild ? 60 : 300;

struct Statements {
    std::string insert; ///< ?1 is the id, ?2 any number
    std::string update;
};

std::string any(const char* table)
{
    return std::string("(SELECT id FROM ") + table + " ORDER BY (id * 7919 + ?2) % 31 LIMIT 1)";
}

/// A row for any row of @p table, with the same id.
std::string keyed(const char* table)
{
    return std::string("(id, key) SELECT id, 'c' || ?1 FROM ") + table +
           " ORDER BY (id * 7919 + ?2) % 31 LIMIT 1";
}

std::map<std::string, Statements> statements()
{
    const std::string client = any("client");
    const std::string criterion = any("criterion");
    const std::string person = any("person");
    return {
        {"workspace",
         {"(id, currency, review_months) VALUES (1, 'USD', 1 + ?2 % 100 + 0 * ?1)",
          "key_client_share = ?2 % 100 + 0.1, id = id + 0 * ?1"}},
        {"team_member", {"(id, name) VALUES (?1, 'M' || ?2)", "email = ?2, name = 'N' || ?1"}},
        {"client",
         {"(id, name, search, owner, parent) VALUES (?1, 'C' || ?2, 'c', " + any("team_member") + ", " +
              client + ")",
          "owner = " + any("team_member") + ", parent = " + client + ", city = ?1"}},
        {"client_tag",
         {"(id, client, tag) VALUES (?1, " + client + ", 'T' || ?2 % 9)",
          "client = " + client + ", tag = 'U' || (id + ?1) % 5"}},
        {"saved_view",
         {"(id, page, name, definition) VALUES (?1, 'p', 'V' || ?2 % 9, ?2)",
          "name = 'W' || (id + ?1) % 4, definition = ?2"}},
        {"criterion", {"(id, name) VALUES (?1, 'K' || ?2 % 9)", "name = 'K' || (id + ?1) % 9, source = ?2"}},
        {"scoring_model",
         {"(id, name) VALUES (?1, 'S' || ?2 % 9)",
          "name = 'S' || (id + ?1) % 9, reviewed_on = '2026-01-01', notes = ?2"}},
        {"catalogue_model", {keyed("scoring_model"), "key = 'd' || (id + ?1) % 4 || ?2 % 3"}},
        {"catalogue_criterion", {keyed("criterion"), "key = 'd' || (id + ?1) % 4 || ?2 % 3"}},
        {"model_criterion",
         {"(id, model, criterion, position, weight) VALUES (?1, " + any("scoring_model") + ", " + criterion +
              ", 1, ?2 % 10000)",
          "model = " + any("scoring_model") + ", weight = (?1 + ?2) % 10000"}},
        {"band",
         {"(id, model_criterion, threshold, points) VALUES (?1, " + any("model_criterion") + ", ?2 % 5, 1)",
          "model_criterion = " + any("model_criterion") + ", threshold = (id + ?1) % 5"}},
        {"rating",
         {"(id, criterion, client, value) VALUES (?1, " + criterion + ", " + client + ", ?2 / 3.0)",
          "client = " + client + ", value = ?1"}},
        {"gate",
         {"(id, client, kind, verdict) VALUES (?1, " + client + ", 'fairness', 'pass')",
          "client = " + client + ", note = ?1, verdict = 'fail'"}},
        {"product_line",
         {"(id, name, parent) VALUES (?1, 'L' || ?2 % 9, " + any("product_line") + ")",
          "name = 'L' || (id + ?1) % 9, parent = NULL"}},
        {"sales",
         {"(id, client, product_line, year, revenue) VALUES (?1, " + client + ", " + any("product_line") +
              ", 2000 + ?2 % 3, ?2 / 3.0)",
          "client = " + client + ", purchases = ?1 + ?2 + 0.5, share_now = 'n/a', year = 2000 + ?1 % 3"}},
        {"competitor_share",
         {"(id, sales, competitor, share) VALUES (?1, " + any("sales") + ", 'R' || ?2 % 5, ?2 % 100)",
          "competitor = 'R' || (id + ?1) % 5, share = ?1"}},
        {"client_transaction",
         {"(id, client, product_line, day, amount) VALUES (?1, " + client + ", " + any("product_line") +
              ", 20250101, ?2 / 3.0)",
          "client = " + client + ", day = 20250101 + ?1, cost = ?2"}},
        {"clv_scenario",
         {"(id, client, name, rate) VALUES (?1, " + client + ", 'Z' || ?2 % 9, 10)",
          "client = " + client + ", name = 'Z' || (id + ?1) % 5, retention = ?2 % 100"}},
        {"clv_year",
         {"(id, scenario, year) VALUES (?1, " + any("clv_scenario") + ", 1 + ?2 % 5)",
          "year = 1 + (id + ?1) % 5, revenue = ?2 / 3.0"}},
        {"activity",
         {"(id, name, unit_cost) VALUES (?1, 'A' || ?2 % 9, ?2)",
          "name = 'A' || (id + ?1) % 9, driver = ?2"}},
        {"activity_count",
         {"(id, client, activity, year, count) VALUES (?1, " + client + ", " + any("activity") +
              ", 2000 + ?2 % 3, ?2)",
          "client = " + client + ", year = 2000 + (id + ?1) % 3, count = ?2"}},
        {"purchase_project",
         {"(id, client, name) VALUES (?1, " + client + ", 'Q' || ?2)",
          "client = " + client + ", status = 'won', decision_on = '2026-01-01'"}},
        {"person",
         {"(id, client, name, search, manager, our_person) VALUES (?1, " + client + ", 'O' || ?2, 'o', " +
              person + ", " + any("team_member") + ")",
          "client = " + client + ", manager = " + person + ", canvas_x = ?1, canvas_y = ?2 / 3.0"}},
        {"person_goal",
         {"(id, person, place, goal) VALUES (?1, " + person + ", 1, 'G' || ?2)",
          "person = " + person + ", place = ?2"}},
        {"person_role",
         {"(id, person, project, role) VALUES (?1, " + person + ", " + any("purchase_project") + ", 'user')",
          "person = " + person + ", project = NULL, role_source = ?2"}},
        {"influence_edge",
         {"(id, from_person, to_person, kind, strength) VALUES (?1, " + person +
              ", (SELECT id FROM person ORDER BY (id * 7919 + ?2) % 31 LIMIT 1 OFFSET 1), "
              "'positive', 1)",
          "from_person = " + person + ", kind = 'conflict', strength = 1 + ?2 % 3"}},
        {"contact",
         {"(id, member, person, owner) VALUES (?1, " + any("team_member") + ", " + person + ", " +
              any("team_member") + ")",
          "person = " + person + ", current_strength = 'weak', note = ?2"}},
        {"purchase_complexity",
         {"(id, client, project, risk) VALUES (?1, " + client + ", " + any("purchase_project") + ", 'high')",
          "client = " + client + ", risk = 'low', note = ?2"}},
        {"decision_criterion",
         {"(id, client, place, name, weight) VALUES (?1, " + client + ", 1, 'D' || ?2 % 9, ?2)",
          "client = " + client + ", name = 'D' || (id + ?1) % 9, weight = ?2"}},
        {"supplier_rating",
         {"(id, criterion, supplier, value) VALUES (?1, " + any("decision_criterion") + ", 'R' || ?2 % 5, 5)",
          "supplier = 'R' || (id + ?1) % 5, value = 1 + ?2 % 10"}},
        {"decision_stage",
         {"(id, client, place, name) VALUES (?1, " + client + ", 1, 'E' || ?2)",
          "client = " + client + ", place = ?2, done = 1 - done"}},
        {"assessment",
         {"(id, client, assessed_on, member) VALUES (?1, " + client +
              ", date('2020-01-01', ?2 || ' days'), " + any("team_member") + ")",
          "client = " + client + ", assessed_on = date('2020-01-01', (id + ?1) || ' days'), note = ?2"}},
        {"assessment_factor",
         {"(id, assessment, factor, level) VALUES (?1, " + any("assessment") + ", 'trust', 'low')",
          "assessment = " + any("assessment") + ", level = 'high', note = ?2"}},
        {"ladder_step",
         {"(id, client, stage, reached_on) VALUES (?1, " + client +
              ", 'synergy', date('2020-01-01', ?2 || ' days'))",
          "client = " + client + ", stage = 'transaction', evidence = ?2"}},
        {"survey_answer",
         {"(id, client, answered_on, question, value) VALUES (?1, " + client +
              ", '2026-01-01', 'recommend', ?2 % 11)",
          "client = " + client + ", question = 'satisfaction', value = 1 + ?2 % 5"}},
        {"complaint",
         {"(id, client, received_on, subject) VALUES (?1, " + client + ", '2026-01-01', 'B' || ?2)",
          "client = " + client + ", settled_on = '2026-02-01', settlement = ?2"}},
        {"service",
         {"(id, client, product_line, name, place) VALUES (?1, " + client + ", " + any("product_line") +
              ", 'U' || ?2 % 9, 1)",
          "name = 'U' || (id + ?1) % 9, product_line = NULL, place = ?2"}},
        {"certainty",
         {"(id, service, kind, assessed_on) VALUES (?1, " + any("service") +
              ", 'need', date('2020-01-01', ?2 || ' days'))",
          "service = " + any("service") + ", kind = 'market', current_level = 'n/a', note = ?2"}},
        {"step_in_point",
         {"(id, stage, what, member) VALUES (?1, " + any("decision_stage") + ", 'P' || ?2, " +
              any("team_member") + ")",
          "stage = " + any("decision_stage") + ", due_on = '2026-01-01', note = ?2"}},
    };
}

/// What hangs on the plan of a client.
std::map<std::string, Statements> planStatements()
{
    const std::string client = any("client");
    const std::string plan = any("plan");
    const std::string person = any("person");
    const std::string member = any("team_member");
    return {
        {"plan",
         {"(id, client, period_start, period_end, version) VALUES (?1, " + client +
              ", '2026-01-01', '2026-12-31', ?2)",
          "client = " + client + ", owner = " + member + ", next_review_on = '2026-05-01'"}},
        {"plan_section",
         {"(id, plan, section, content) VALUES (?1, " + plan + ", 'S' || ?2 % 5, ?2)",
          "section = 'S' || (id + ?1) % 5, content = ?2"}},
        {"goal",
         {"(id, plan, place, name, owner) VALUES (?1, " + plan + ", 1, 'G' || ?2, " + member + ")",
          "plan = " + plan + ", person = " + person + ", sales_effect = ?2 / 3.0"}},
        {"goal_progress",
         {"(id, goal, on_day, value) VALUES (?1, " + any("goal") + ", '2026-01-0' || (1 + ?2 % 5), ?2)",
          "on_day = '2026-01-0' || (1 + (id + ?1) % 5), note = ?2"}},
        {"action",
         {"(id, client, goal, person, place, what) VALUES (?1, " + client + ", " + any("goal") + ", " +
              person + ", 1, 'A' || ?2)",
          "member = " + member + ", cost = ?2, status = 'done'"}},
        {"action_tactic",
         {"(id, action, certainty, tactic) VALUES (?1, " + any("action") + ", 'need', 'raise')",
          "action = " + any("action") + ", tactic = 'maintain'"}},
        {"action_factor",
         {"(id, action, factor) VALUES (?1, " + any("action") + ", 'trust')",
          "action = " + any("action") + ", factor = 'duration'"}},
        {"target",
         {"(id, client, period_start, period_end, amount) VALUES (?1, " + client +
              ", '2026-01-01', '2026-12-31', ?2)",
          "client = " + client + ", achieved = ?1"}},
        {"meeting",
         {"(id, client, held_on, subject) VALUES (?1, " + client + ", '2026-01-01', 'M' || ?2)",
          "client = " + client + ", held = 1 - held, notes = ?2"}},
        {"meeting_participant",
         {"(id, meeting, person) VALUES (?1, " + any("meeting") + ", " + person + ")",
          "person = NULL, member = " + member + ""}},
        {"promise",
         {"(id, meeting, place, side, what, action) VALUES (?1, " + any("meeting") +
              ", 1, 'ours', 'P' || ?2, " + any("action") + ")",
          "meeting = " + any("meeting") + ", state = 'kept', place = ?2"}},
        {"service_standard",
         {"(id, client_class, kind, per_year) VALUES (?1, substr('ABC', 1 + ?2 % 3, 1), 'visit', ?2 % 366)",
          "client_class = substr('ABC', 1 + (id + ?1) % 3, 1), per_year = ?2 % 366"}},
        {"risk",
         {"(id, plan, place, what, owner) VALUES (?1, " + plan + ", 1, 'R' || ?2, " + member + ")",
          "plan = " + plan + ", impact = 'high', place = ?2"}},
        {"swot_item",
         {"(id, plan, place, quadrant, what) VALUES (?1, " + plan + ", 1, 'threat', 'W' || ?2)",
          "plan = " + plan + ", quadrant = 'strength', place = ?2"}},
        {"value_part",
         {"(id, client, part, ours) VALUES (?1, " + client + ", 'image', ?2 % 10)",
          "client = " + client + ", theirs = ?2 % 10"}},
        {"value_position",
         {"(id, client, competitor) VALUES (?1, " + client + ", 'K' || ?2)",
          "client = " + client + ", position = 'same-for-less'"}},
        {"loyalty_programme",
         {"(id, client, field, content) VALUES (?1, " + client + ", 'goal', ?2)",
          "client = NULL, content = ?2"}},
        {"research_item",
         {"(id, client, subject, place, question) VALUES (?1, " + client + ", 'clients', 1, 'Q' || ?2)",
          "client = NULL, place = ?2, answer = ?1"}},
        {"readiness", {"(id, item, note) VALUES (?1, 'money', ?2)", "note = ?2, verdict = 'ready'"}},
        {"manager_skill",
         {"(id, member, kind, skill) VALUES (?1, " + member + ", 'social', 'K' || ?2 % 5)",
          "skill = 'K' || (id + ?1) % 5, required = 1 + ?2 % 5"}},
    };
}

std::map<std::string, Statements> allStatements()
{
    auto all = statements();
    all.merge(planStatements());
    return all;
}

QString memoryFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/undoXXXXXX");
}

class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed) : m_random(seed) {}

    void edit(Workspace& workspace)
    {
        const QString key = below(3) == 0 ? QStringLiteral("k") : QString();
        workspace.edit(
            QStringLiteral("Edit"),
            [&] {
                for (int count = 1 + below(6); count > 0; --count)
                    change(workspace);
            },
            key);
    }
    void insertEverywhere(Workspace& workspace)
    {
        workspace.edit(QStringLiteral("Fill"), [&] {
            for (const std::string& table : m_order)
                for (int i = 0; i < 3; ++i)
                    run(workspace, "INSERT OR IGNORE INTO " + table + m_statements.at(table).insert);
        });
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    void run(Workspace& workspace, const std::string& sql)
    {
        SQLite::Statement statement(workspace.database(), sql);
        statement.bind(1, 1 + below(60));
        statement.bind(2, below(1000));
        statement.exec();
    }
    void change(Workspace& workspace)
    {
        const std::string& table = m_order[static_cast<std::size_t>(below(static_cast<int>(m_order.size())))];
        const int kind = below(5);
        if (kind < 2)
            run(workspace, "INSERT OR IGNORE INTO " + table + m_statements.at(table).insert);
        else if (kind < 4)
            run(workspace, "UPDATE OR IGNORE " + table + " SET " + m_statements.at(table).update +
                               " WHERE id % 3 = ?2 % 3");
        else
            run(workspace, "DELETE FROM " + table + " WHERE id % 4 = ?1 % 4 AND ?2 >= 0");
    }

    std::mt19937 m_random;
    std::map<std::string, Statements> m_statements = allStatements();
    const std::vector<std::string> m_order{"workspace",
                                           "team_member",
                                           "client",
                                           "client_tag",
                                           "saved_view",
                                           "criterion",
                                           "scoring_model",
                                           "model_criterion",
                                           "band",
                                           "rating",
                                           "gate",
                                           "product_line",
                                           "sales",
                                           "competitor_share",
                                           "client_transaction",
                                           "clv_scenario",
                                           "clv_year",
                                           "activity",
                                           "activity_count",
                                           "purchase_project",
                                           "person",
                                           "person_goal",
                                           "person_role",
                                           "influence_edge",
                                           "contact",
                                           "purchase_complexity",
                                           "decision_criterion",
                                           "supplier_rating",
                                           "decision_stage",
                                           "assessment",
                                           "assessment_factor",
                                           "ladder_step",
                                           "survey_answer",
                                           "complaint",
                                           "service",
                                           "certainty",
                                           "step_in_point",
                                           "plan",
                                           "plan_section",
                                           "goal",
                                           "goal_progress",
                                           "action",
                                           "action_tactic",
                                           "action_factor",
                                           "target",
                                           "meeting",
                                           "meeting_participant",
                                           "promise",
                                           "service_standard",
                                           "risk",
                                           "swot_item",
                                           "value_part",
                                           "value_position",
                                           "loyalty_programme",
                                           "research_item",
                                           "readiness",
                                           "manager_skill",
                                           "catalogue_model",
                                           "catalogue_criterion"};
};

void requireEveryTableFilled(Workspace& workspace)
{
    const auto known = allStatements();
    for (const std::string& table : domainTables(workspace.database())) {
        INFO("table " << table << " has no random edits");
        REQUIRE(known.contains(table));
        CHECK(workspace.database().execAndGet("SELECT count(*) FROM " + table).getInt() > 0);
    }
}

} // namespace

TEST_CASE("random edits of every table are taken back and made again exactly, across a restart")
{
    const QTemporaryDir folder(memoryFolder());
    for (unsigned seed = 1; seed <= sequences; ++seed) {
        INFO("seed " << seed);
        QFile::remove(filePath(folder));
        auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
        const std::string start = dump(workspace->database());
        RandomEdits edits(seed);
        edits.insertEverywhere(*workspace);
        requireEveryTableFilled(*workspace);
        for (int i = 0; i < 8; ++i)
            edits.edit(*workspace);
        const std::string end = dump(workspace->database());
        while (workspace->undo())
            continue;
        REQUIRE(dump(workspace->database()) == start);
        workspace.reset();
        workspace = Workspace::open(filePath(folder));
        while (workspace->redo())
            continue;
        REQUIRE(dump(workspace->database()) == end);
        REQUIRE(workspace->integrityProblem().isEmpty());
    }
}
