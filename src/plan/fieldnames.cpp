// How the tables and columns of the file are called where people read about changes.
#include "buyingcentre/link.h"
#include "plan/fieldwords.h"

#include "buyingcentre/person.h"
#include "buyingcentre/purchase.h"
#include "plan/action.h"
#include "plan/meeting.h"
#include "plan/plan.h"
#include "plan/risk.h"
#include "registry/clientstore.h"
#include "relationship/assessment.h"
#include "relationship/certainty.h"
#include "relationship/ladder.h"
#include "value/scenario.h"

#include <QCoreApplication>
#include <span>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// What a word means by the room that knows it; empty where it is none of its words.
template <typename Kind>
QString named(const std::optional<Kind>& kind, QString (*name)(Kind))
{
    return kind ? name(*kind) : QString();
}

struct Named {
    const char* word;
    const char* name;
};

constexpr Named columnNames[]{
    {"client", QT_TRANSLATE_NOOP("History", "Client")},
    {"criterion", QT_TRANSLATE_NOOP("History", "Criterion")},
    {"model", QT_TRANSLATE_NOOP("History", "Scoring model")},
    {"weight", QT_TRANSLATE_NOOP("History", "Weight")},
    {"saved_weight", QT_TRANSLATE_NOOP("History", "Saved weight")},
    {"position", QT_TRANSLATE_NOOP("History", "Position")},
    {"direction", QT_TRANSLATE_NOOP("History", "Direction")},
    {"scale", QT_TRANSLATE_NOOP("History", "Scale")},
    {"source", QT_TRANSLATE_NOOP("History", "Source")},
    {"explanation", QT_TRANSLATE_NOOP("History", "Explanation")},
    {"anchor_low", QT_TRANSLATE_NOOP("History", "What 1 means")},
    {"anchor_middle", QT_TRANSLATE_NOOP("History", "What 5 means")},
    {"anchor_high", QT_TRANSLATE_NOOP("History", "What 10 means")},
    {"threshold", QT_TRANSLATE_NOOP("History", "From")},
    {"points", QT_TRANSLATE_NOOP("History", "Points")},
    {"value", QT_TRANSLATE_NOOP("History", "Value")},
    {"note", QT_TRANSLATE_NOOP("History", "Note")},
    {"rated_on", QT_TRANSLATE_NOOP("History", "Rated on")},
    {"kind", QT_TRANSLATE_NOOP("History", "Kind")},
    {"verdict", QT_TRANSLATE_NOOP("History", "Verdict")},
    {"decided_on", QT_TRANSLATE_NOOP("History", "Decided on")},
    {"reviewed_on", QT_TRANSLATE_NOOP("History", "Reviewed on")},
    {"name", QT_TRANSLATE_NOOP("History", "Name")},
    {"department", QT_TRANSLATE_NOOP("History", "Department")},
    {"email", QT_TRANSLATE_NOOP("History", "E-mail")},
    {"tag", QT_TRANSLATE_NOOP("History", "Tag")},
    {"page", QT_TRANSLATE_NOOP("History", "Page")},
    {"definition", QT_TRANSLATE_NOOP("History", "Definition")},
    {"currency", QT_TRANSLATE_NOOP("History", "Currency")},
    {"key_client_share", QT_TRANSLATE_NOOP("History", "Most key clients")},
    {"review_months", QT_TRANSLATE_NOOP("History", "Months between reviews")},
    {"notes", QT_TRANSLATE_NOOP("History", "Notes")},
    {"model_criterion", QT_TRANSLATE_NOOP("History", "Criterion of a model")},
    {"discount_rate", QT_TRANSLATE_NOOP("History", "Discount rate")},
    {"class_a_limit", QT_TRANSLATE_NOOP("History", "Limit of class A")},
    {"class_b_limit", QT_TRANSLATE_NOOP("History", "Limit of class B")},
    {"figures_year", QT_TRANSLATE_NOOP("History", "Year of the figures")},
    {"judgement_months", QT_TRANSLATE_NOOP("History", "Months a judgement is good for")},
    {"assessment_months", QT_TRANSLATE_NOOP("History", "Months an assessment is good for")},
    {"parent", QT_TRANSLATE_NOOP("History", "Part of")},
    {"product_line", QT_TRANSLATE_NOOP("History", "Product line")},
    {"year", QT_TRANSLATE_NOOP("History", "Year")},
    {"revenue", QT_TRANSLATE_NOOP("History", "Our sales")},
    {"variable_cost", QT_TRANSLATE_NOOP("History", "Variable costs")},
    {"variable_costs", QT_TRANSLATE_NOOP("History", "Variable costs")},
    {"purchases", QT_TRANSLATE_NOOP("History", "Purchases")},
    {"market_growth", QT_TRANSLATE_NOOP("History", "Growth of the market")},
    {"horizon", QT_TRANSLATE_NOOP("History", "Years ahead")},
    {"share_now", QT_TRANSLATE_NOOP("History", "Share now")},
    {"share_expected", QT_TRANSLATE_NOOP("History", "Share expected")},
    {"competitor", QT_TRANSLATE_NOOP("History", "Competitor")},
    {"share", QT_TRANSLATE_NOOP("History", "Share")},
    {"day", QT_TRANSLATE_NOOP("History", "Day")},
    {"amount", QT_TRANSLATE_NOOP("History", "Amount")},
    {"quantity", QT_TRANSLATE_NOOP("History", "Quantity")},
    {"cost", QT_TRANSLATE_NOOP("History", "Cost")},
    {"rate", QT_TRANSLATE_NOOP("History", "Rate")},
    {"timing", QT_TRANSLATE_NOOP("History", "Timing")},
    {"retention", QT_TRANSLATE_NOOP("History", "Retention")},
    {"probability", QT_TRANSLATE_NOOP("History", "Probability")},
    {"costs_in_percent", QT_TRANSLATE_NOOP("History", "Costs in percent")},
    {"acquisition_cost", QT_TRANSLATE_NOOP("History", "Acquisition cost")},
    {"retention_cost", QT_TRANSLATE_NOOP("History", "Retention cost")},
    {"cost_to_serve", QT_TRANSLATE_NOOP("History", "Cost to serve")},
    {"driver", QT_TRANSLATE_NOOP("History", "Driver")},
    {"unit_cost", QT_TRANSLATE_NOOP("History", "Cost per unit")},
    {"activity", QT_TRANSLATE_NOOP("History", "Activity")},
    {"count", QT_TRANSLATE_NOOP("History", "Count")},
    {"scenario", QT_TRANSLATE_NOOP("History", "Scenario")},
    {"sales", QT_TRANSLATE_NOOP("History", "Sales")},
    {"description", QT_TRANSLATE_NOOP("History", "Description")},
    {"status", QT_TRANSLATE_NOOP("History", "Status")},
    {"started_on", QT_TRANSLATE_NOOP("History", "Started on")},
    {"decision_on", QT_TRANSLATE_NOOP("History", "Decision on")},
    {"placeholder", QT_TRANSLATE_NOOP("History", "Not known by name")},
    {"unit", QT_TRANSLATE_NOOP("History", "Unit")},
    {"phone", QT_TRANSLATE_NOOP("History", "Telephone")},
    {"attitude", QT_TRANSLATE_NOOP("History", "Attitude")},
    {"attitude_knowledge", QT_TRANSLATE_NOOP("History", "Attitude: how sure")},
    {"attitude_source", QT_TRANSLATE_NOOP("History", "Attitude: source")},
    {"attitude_on", QT_TRANSLATE_NOOP("History", "Attitude: judged on")},
    {"influence", QT_TRANSLATE_NOOP("History", "Influence")},
    {"influence_knowledge", QT_TRANSLATE_NOOP("History", "Influence: how sure")},
    {"influence_source", QT_TRANSLATE_NOOP("History", "Influence: source")},
    {"influence_on", QT_TRANSLATE_NOOP("History", "Influence: judged on")},
    {"manager", QT_TRANSLATE_NOOP("History", "Manager")},
    {"our_person", QT_TRANSLATE_NOOP("History", "Looked after by")},
    {"since", QT_TRANSLATE_NOOP("History", "Since")},
    {"left_on", QT_TRANSLATE_NOOP("History", "Left on")},
    {"goal", QT_TRANSLATE_NOOP("History", "Goal")},
    {"person", QT_TRANSLATE_NOOP("History", "Person")},
    {"project", QT_TRANSLATE_NOOP("History", "Purchase")},
    {"role", QT_TRANSLATE_NOOP("History", "Role")},
    {"role_knowledge", QT_TRANSLATE_NOOP("History", "Role: how sure")},
    {"role_source", QT_TRANSLATE_NOOP("History", "Role: source")},
    {"role_on", QT_TRANSLATE_NOOP("History", "Role: judged on")},
    {"from_person", QT_TRANSLATE_NOOP("History", "Who influences")},
    {"to_person", QT_TRANSLATE_NOOP("History", "Who is influenced")},
    {"strength", QT_TRANSLATE_NOOP("History", "Strength")},
    {"mutual", QT_TRANSLATE_NOOP("History", "Mutual")},
    {"member", QT_TRANSLATE_NOOP("History", "Our person")},
    {"current_strength", QT_TRANSLATE_NOOP("History", "Contact now")},
    {"desired_strength", QT_TRANSLATE_NOOP("History", "Contact wanted")},
    {"last_on", QT_TRANSLATE_NOOP("History", "Last contact")},
    {"owner", QT_TRANSLATE_NOOP("History", "Responsible")},
    {"judged_on", QT_TRANSLATE_NOOP("History", "Judged on")},
    {"supplier", QT_TRANSLATE_NOOP("History", "Supplier")},
    {"starts_on", QT_TRANSLATE_NOOP("History", "Begins on")},
    {"ends_on", QT_TRANSLATE_NOOP("History", "Ends on")},
    {"done", QT_TRANSLATE_NOOP("History", "Done")},
    {"stage", QT_TRANSLATE_NOOP("History", "Stage")},
    {"what", QT_TRANSLATE_NOOP("History", "What")},
    {"due_on", QT_TRANSLATE_NOOP("History", "Due")},
    {"unit_value", QT_TRANSLATE_NOOP("History", "Unit value")},
    {"frequency", QT_TRANSLATE_NOOP("History", "Frequency")},
    {"standardisation", QT_TRANSLATE_NOOP("History", "Standardisation")},
    {"importance", QT_TRANSLATE_NOOP("History", "Importance to the client")},
    {"product_novelty", QT_TRANSLATE_NOOP("History", "Novelty of product")},
    {"supplier_novelty", QT_TRANSLATE_NOOP("History", "Novelty of supplier")},
    {"people", QT_TRANSLATE_NOOP("History", "Number of people")},
    {"phase", QT_TRANSLATE_NOOP("History", "Phase of the decision")},
    {"risk", QT_TRANSLATE_NOOP("History", "Risk")},
    {"period_start", QT_TRANSLATE_NOOP("History", "Period from")},
    {"period_end", QT_TRANSLATE_NOOP("History", "Period to")},
    {"version", QT_TRANSLATE_NOOP("History", "Version")},
    {"state", QT_TRANSLATE_NOOP("History", "State")},
    {"agreed_on", QT_TRANSLATE_NOOP("History", "Agreed on")},
    {"agreed_by", QT_TRANSLATE_NOOP("History", "Agreed by")},
    {"next_review_on", QT_TRANSLATE_NOOP("History", "Next review")},
    {"plan", QT_TRANSLATE_NOOP("History", "Plan")},
    {"section", QT_TRANSLATE_NOOP("History", "Section")},
    {"content", QT_TRANSLATE_NOOP("History", "Text")},
    {"measure", QT_TRANSLATE_NOOP("History", "Measure")},
    {"start_value", QT_TRANSLATE_NOOP("History", "Start value")},
    {"target_value", QT_TRANSLATE_NOOP("History", "Target value")},
    {"sales_effect", QT_TRANSLATE_NOOP("History", "Sales it brings")},
    {"person_goal", QT_TRANSLATE_NOOP("History", "Goal of the person")},
    {"on_day", QT_TRANSLATE_NOOP("History", "On")},
    {"level", QT_TRANSLATE_NOOP("History", "Level")},
    {"done_on", QT_TRANSLATE_NOOP("History", "Done on")},
    {"result", QT_TRANSLATE_NOOP("History", "Result")},
    {"action", QT_TRANSLATE_NOOP("History", "Action")},
    {"certainty", QT_TRANSLATE_NOOP("History", "Certainty")},
    {"tactic", QT_TRANSLATE_NOOP("History", "Tactic")},
    {"factor", QT_TRANSLATE_NOOP("History", "Factor")},
    {"achieved", QT_TRANSLATE_NOOP("History", "Achieved")},
    {"held_on", QT_TRANSLATE_NOOP("History", "On")},
    {"subject", QT_TRANSLATE_NOOP("History", "Subject")},
    {"venue", QT_TRANSLATE_NOOP("History", "Place")},
    {"purpose", QT_TRANSLATE_NOOP("History", "Purpose")},
    {"questions", QT_TRANSLATE_NOOP("History", "Questions")},
    {"to_gain", QT_TRANSLATE_NOOP("History", "What to gain")},
    {"held", QT_TRANSLATE_NOOP("History", "Held")},
    {"settlement", QT_TRANSLATE_NOOP("History", "Settlement")},
    {"next_on", QT_TRANSLATE_NOOP("History", "Next meeting")},
    {"meeting", QT_TRANSLATE_NOOP("History", "Meeting")},
    {"side", QT_TRANSLATE_NOOP("History", "Side")},
    {"client_class", QT_TRANSLATE_NOOP("History", "Class")},
    {"per_year", QT_TRANSLATE_NOOP("History", "A year")},
    {"impact", QT_TRANSLATE_NOOP("History", "Impact")},
    {"answer", QT_TRANSLATE_NOOP("History", "Answer")},
    {"quadrant", QT_TRANSLATE_NOOP("History", "Quadrant")},
    {"part", QT_TRANSLATE_NOOP("History", "Part")},
    {"ours", QT_TRANSLATE_NOOP("History", "We")},
    {"theirs", QT_TRANSLATE_NOOP("History", "They")},
    {"field", QT_TRANSLATE_NOOP("History", "Field")},
    {"question", QT_TRANSLATE_NOOP("History", "Question")},
    {"answered_on", QT_TRANSLATE_NOOP("History", "Answered on")},
    {"item", QT_TRANSLATE_NOOP("History", "Item")},
    {"skill", QT_TRANSLATE_NOOP("History", "Skill")},
    {"required", QT_TRANSLATE_NOOP("History", "Required")},
    {"present", QT_TRANSLATE_NOOP("History", "Present")},
    {"assessed_on", QT_TRANSLATE_NOOP("History", "Assessed on")},
    {"assessment", QT_TRANSLATE_NOOP("History", "Assessment")},
    {"reached_on", QT_TRANSLATE_NOOP("History", "Reached on")},
    {"evidence", QT_TRANSLATE_NOOP("History", "Evidence")},
    {"received_on", QT_TRANSLATE_NOOP("History", "Received on")},
    {"severity", QT_TRANSLATE_NOOP("History", "Severity")},
    {"settled_on", QT_TRANSLATE_NOOP("History", "Settled on")},
    {"service", QT_TRANSLATE_NOOP("History", "Service")},
    {"current_level", QT_TRANSLATE_NOOP("History", "Now")},
    {"desired_level", QT_TRANSLATE_NOOP("History", "Desired")},
    {"shared", QT_TRANSLATE_NOOP("History", "The client may read it")},
};
constexpr Named tableNames[]{
    {"client", QT_TRANSLATE_NOOP("History", "Client")},
    {"client_tag", QT_TRANSLATE_NOOP("History", "Tag")},
    {"team_member", QT_TRANSLATE_NOOP("History", "Team member")},
    {"saved_view", QT_TRANSLATE_NOOP("History", "View")},
    {"criterion", QT_TRANSLATE_NOOP("History", "Criterion")},
    {"scoring_model", QT_TRANSLATE_NOOP("History", "Scoring model")},
    {"model_criterion", QT_TRANSLATE_NOOP("History", "Criterion of a model")},
    {"band", QT_TRANSLATE_NOOP("History", "Band")},
    {"rating", QT_TRANSLATE_NOOP("History", "Rating")},
    {"gate", QT_TRANSLATE_NOOP("History", "Verifying criterion")},
    {"workspace", QT_TRANSLATE_NOOP("History", "Workspace")},
    {"product_line", QT_TRANSLATE_NOOP("History", "Product line")},
    {"sales", QT_TRANSLATE_NOOP("History", "Sales")},
    {"competitor_share", QT_TRANSLATE_NOOP("History", "Share of a competitor")},
    {"client_transaction", QT_TRANSLATE_NOOP("History", "Transaction")},
    {"clv_scenario", QT_TRANSLATE_NOOP("History", "Scenario")},
    {"clv_year", QT_TRANSLATE_NOOP("History", "Year of a scenario")},
    {"activity", QT_TRANSLATE_NOOP("History", "Activity")},
    {"activity_count", QT_TRANSLATE_NOOP("History", "Count of an activity")},
    {"purchase_project", QT_TRANSLATE_NOOP("History", "Purchase")},
    {"person", QT_TRANSLATE_NOOP("History", "Person")},
    {"person_goal", QT_TRANSLATE_NOOP("History", "Goal of a person")},
    {"person_role", QT_TRANSLATE_NOOP("History", "Role")},
    {"influence_edge", QT_TRANSLATE_NOOP("History", "Influence")},
    {"contact", QT_TRANSLATE_NOOP("History", "Contact")},
    {"purchase_complexity", QT_TRANSLATE_NOOP("History", "Complexity of the purchase")},
    {"decision_criterion", QT_TRANSLATE_NOOP("History", "Criterion of the client")},
    {"supplier_rating", QT_TRANSLATE_NOOP("History", "Rating of a supplier")},
    {"decision_stage", QT_TRANSLATE_NOOP("History", "Stage of the decision")},
    {"step_in_point", QT_TRANSLATE_NOOP("History", "Point to step in")},
    {"plan", QT_TRANSLATE_NOOP("History", "Plan")},
    {"plan_section", QT_TRANSLATE_NOOP("History", "Section of the plan")},
    {"goal", QT_TRANSLATE_NOOP("History", "Goal")},
    {"goal_progress", QT_TRANSLATE_NOOP("History", "Progress of a goal")},
    {"action", QT_TRANSLATE_NOOP("History", "Action")},
    {"action_tactic", QT_TRANSLATE_NOOP("History", "Tactic of an action")},
    {"action_factor", QT_TRANSLATE_NOOP("History", "Factor of an action")},
    {"target", QT_TRANSLATE_NOOP("History", "Sales target")},
    {"meeting", QT_TRANSLATE_NOOP("History", "Meeting")},
    {"meeting_participant", QT_TRANSLATE_NOOP("History", "Participant of a meeting")},
    {"promise", QT_TRANSLATE_NOOP("History", "Promise")},
    {"service_standard", QT_TRANSLATE_NOOP("History", "Service standard")},
    {"risk", QT_TRANSLATE_NOOP("History", "Risk")},
    {"swot_item", QT_TRANSLATE_NOOP("History", "SWOT of our offer")},
    {"value_part", QT_TRANSLATE_NOOP("History", "Value for the client")},
    {"value_position", QT_TRANSLATE_NOOP("History", "Value position")},
    {"loyalty_programme", QT_TRANSLATE_NOOP("History", "Loyalty programme")},
    {"research_item", QT_TRANSLATE_NOOP("History", "Research question")},
    {"readiness", QT_TRANSLATE_NOOP("History", "Readiness")},
    {"manager_skill", QT_TRANSLATE_NOOP("History", "Skill")},
    {"assessment", QT_TRANSLATE_NOOP("History", "Assessment of the relationship")},
    {"assessment_factor", QT_TRANSLATE_NOOP("History", "Factor of the relationship")},
    {"ladder_step", QT_TRANSLATE_NOOP("History", "Step of the ladder")},
    {"survey_answer", QT_TRANSLATE_NOOP("History", "Survey answer")},
    {"complaint", QT_TRANSLATE_NOOP("History", "Complaint")},
    {"service", QT_TRANSLATE_NOOP("History", "Service")},
    {"certainty", QT_TRANSLATE_NOOP("History", "Certainty")},
};

/// In the language of the moment; what nobody named stands as it is called in the file.
QString translated(std::span<const Named> names, const QByteArray& word)
{
    for (const Named& known : names)
        if (word == known.word)
            return Text::tr(known.name);
    return QString::fromUtf8(word);
}

QString statusWord(const QByteArray& table, const QString& word)
{
    if (table == "client")
        return named(statusFromWord(word), statusName);
    if (table == "action")
        return named(actionStatusFromWord(word), actionStatusName);
    return named(projectStatusFromWord(word), projectStatusName);
}

QString kindWord(const QByteArray& table, const QString& word)
{
    if (table == "meeting" || table == "service_standard")
        return named(meetingKindFromWord(word), meetingKindName);
    if (table == "clv_scenario")
        return named(scenarioKindFromWord(word), scenarioKindName);
    if (table == "certainty")
        return named(certaintyKindFromWord(word), certaintyKindName);
    return table == "influence_edge" ? named(influenceKindFromWord(word), influenceKindName) : QString();
}

QString levelWordName(const QByteArray& table, const QString& word)
{
    return table == "action" ? named(actionLevelFromWord(word), actionLevelName)
                             : named(levelFromWord(word), levelName);
}

QString stateWord(const QByteArray& table, const QString& word)
{
    return table == "plan" ? named(planStateFromWord(word), planStateName)
                           : named(promiseStateFromWord(word), promiseStateName);
}

/// Columns whose words do not depend on the table.
QString commonWord(const QByteArray& column, const QString& word)
{
    if (column == "attitude")
        return named(attitudeFromWord(word), attitudeName);
    if (column.endsWith("_knowledge"))
        return named(knowledgeFromWord(word), knowledgeName);
    if (column == "role")
        return named(roleFromWord(word), roleName);
    if (column.endsWith("_strength"))
        return named(contactStrengthFromWord(word), contactStrengthName);
    if (column == "section")
        return named(planSectionFromWord(word), planSectionName);
    if (column == "certainty")
        return named(certaintyKindFromWord(word), certaintyKindName);
    if (column == "tactic")
        return named(tacticFromWord(word), tacticName);
    if (column == "factor")
        return named(relationFactorFromWord(word), relationFactorName);
    if (column == "current_level" || column == "desired_level")
        return named(certaintyLevelFromWord(word), certaintyLevelName);
    if (column == "timing")
        return named(timingFromWord(word), timingName);
    return {};
}

bool isLevel(const QByteArray& table, const QByteArray& column)
{
    return column == "probability" || column == "impact" || column == "influence" || column == "level" ||
           column == "severity" || (table == "purchase_complexity" && column != "note");
}

} // namespace

QString tableName(const QByteArray& table)
{
    return translated(tableNames, table);
}

QString columnName(const QByteArray& table, const QByteArray& column)
{
    if (column == "position" && (table == "team_member" || table == "person"))
        return Text::tr("Position at work");
    if (column == "unit" && table == "person")
        return Text::tr("Department");
    // As the dialogs say it, which have other words where a language asks for them.
    if (column == "settlement" && table == "complaint")
        return Text::tr("Settlement", "of a complaint");
    if (column == "stage" && table == "ladder_step")
        return Text::tr("Stage", "of the ladder");
    if (column == "member" && table == "action")
        return Text::tr("Responsible");
    if (column == "status" && table == "purchase_project")
        return Text::tr("Status", "of a project");
    if (table == "client")
        for (int i = 0; i < clientFieldCount; ++i)
            if (const auto field = static_cast<ClientField>(i); fieldWord(field).toUtf8() == column)
                return fieldName(field);
    return translated(columnNames, column);
}

QString wordName(const QByteArray& table, const QByteArray& column, const QString& word)
{
    if (column == "status")
        return statusWord(table, word);
    if (column == "kind")
        return kindWord(table, word);
    if (column == "state")
        return stateWord(table, word);
    if (column == "stage" && table == "ladder_step")
        return named(ladderStageFromWord(word), ladderStageName);
    return isLevel(table, column) ? levelWordName(table, word) : commonWord(column, word);
}

} // namespace kam
