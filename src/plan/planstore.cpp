#include "plan/planstore.h"

#include "base/error.h"
#include "plan/goalcopy.h"
#include "plan/names.h"
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

Plan readPlan(const Query& row)
{
    Plan plan;
    plan.id = row.integer(0);
    plan.client = row.integer(1);
    plan.period = {row.date(2), row.date(3)};
    plan.version = static_cast<int>(row.integer(4));
    plan.state = planStateFromWord(row.text(5)).value_or(PlanState::Draft);
    plan.agreedOn = row.date(6);
    plan.agreedBy = row.text(7);
    plan.nextReviewOn = row.date(8);
    plan.owner = row.integer(9);
    return plan;
}

void readSections(const Workspace& workspace, Plan& plan)
{
    Query rows(workspace, "SELECT section, content FROM plan_section WHERE plan = ?");
    rows.bind(1, plan.id);
    while (rows.step())
        if (const auto section = planSectionFromWord(rows.text(0)))
            plan.sections[*section] = rows.text(1);
    Query frozen(workspace, "SELECT frozen FROM plan WHERE id = ?");
    if (frozen.bind(1, plan.id).step())
        plan.frozen = frozen.text(0).toUtf8();
}

QString shownName(const Workspace& workspace, const Plan& plan)
{
    return Text::tr("plan %2 of %1", "client, period")
        .arg(shownText(planClientName(workspace, plan.client)), periodName(plan.period));
}

void requireValid(const Workspace& workspace, const Plan& plan)
{
    const QString client = shownText(planClientName(workspace, plan.client));
    if (!plan.period.start.isValid() || !plan.period.end.isValid() || plan.period.end <= plan.period.start)
        throw Error(
            Text::tr("%1: the period of a plan needs a first and a last day, the last after the first.")
                .arg(client),
            "period");
    Query others(workspace, "SELECT period_start, period_end FROM plan WHERE client = ?1 AND id <> ?2 AND "
                            "period_start <= ?4 AND period_end >= ?3 AND "
                            "NOT (period_start = ?3 AND period_end = ?4)");
    others.bind(1, plan.client).bind(2, plan.id).bind(3, plan.period.start).bind(4, plan.period.end);
    if (others.step())
        throw Error(
            Text::tr("%1: this period overlaps the plan for %2. Choose days outside of it, or make a new "
                     "version of that plan.")
                .arg(client, periodName({others.date(0), others.date(1)})),
            "overlap");
    requireStorable(plan.agreedBy, client, Text::tr("Agreed by"));
}

Plan existing(const Workspace& workspace, Id id)
{
    Query row(workspace, "SELECT id, client, period_start, period_end, version, state, agreed_on, agreed_by, "
                         "next_review_on, owner FROM plan WHERE id = ?");
    if (!row.bind(1, id).step())
        throw Error(Text::tr("The plan is no longer there; nothing was changed."), "gone");
    Plan plan = readPlan(row);
    readSections(workspace, plan);
    return plan;
}

Plan draftOf(const Workspace& workspace, Id id)
{
    Plan plan = existing(workspace, id);
    if (plan.state != PlanState::Draft)
        throw Error(Text::tr("The %1 is %2 and stays as it was agreed. Make a new version to change it.")
                        .arg(shownName(workspace, plan), planStateName(plan.state).toLower()),
                    "no draft");
    return plan;
}

int nextVersion(const Workspace& workspace, const Plan& plan)
{
    Query row(workspace,
              "SELECT ifnull(max(version), 0) + 1, sum(state = 'draft') FROM plan WHERE client = ? AND "
              "period_start = ?");
    row.bind(1, plan.client).bind(2, plan.period.start).step();
    if (row.integer(1) > 0)
        throw Error(Text::tr("The %1 has a draft already. Go on with that one, or remove it first.")
                        .arg(shownName(workspace, plan)),
                    "draft there");
    return static_cast<int>(row.integer(0));
}

void storeSection(Workspace& workspace, Id plan, PlanSection section, const QString& text)
{
    if (text.trimmed().isEmpty()) {
        Query(workspace, "DELETE FROM plan_section WHERE plan = ? AND section = ?")
            .bind(1, plan)
            .bind(2, planSectionWord(section))
            .run();
        return;
    }
    Query(workspace, "INSERT INTO plan_section (id, plan, section, content) VALUES (?, ?, ?, ?) ON CONFLICT "
                     "(plan, section) DO UPDATE SET content = excluded.content")
        .bind(1, newId())
        .bind(2, plan)
        .bind(3, planSectionWord(section))
        .bind(4, text)
        .run();
}

void insertPlan(Workspace& workspace, const Plan& plan)
{
    Query(workspace,
          "INSERT INTO plan (id, client, period_start, period_end, version, next_review_on, owner) "
          "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(1, plan.id)
        .bind(2, plan.client)
        .bind(3, plan.period.start)
        .bind(4, plan.period.end)
        .bind(5, plan.version)
        .bind(6, plan.nextReviewOn)
        .bindId(7, plan.owner)
        .run();
    for (const auto& [section, text] : plan.sections)
        storeSection(workspace, plan.id, section, text);
}

} // namespace

Id PlanStore::add(const Plan& plan)
{
    Plan added = plan;
    added.id = plan.id == noId ? newId() : plan.id;
    requireValid(m_workspace, added);
    added.version = nextVersion(m_workspace, added);
    m_workspace.edit(Text::tr("Add %1").arg(shownName(m_workspace, added)),
                     [&] { insertPlan(m_workspace, added); });
    return added.id;
}

void PlanStore::update(const Plan& plan)
{
    const Plan old = draftOf(m_workspace, plan.id);
    requireValid(m_workspace, plan);
    m_workspace.edit(Text::tr("Change %1").arg(shownName(m_workspace, old)), [&] {
        Query(m_workspace, "UPDATE plan SET period_start = ?2, period_end = ?3, next_review_on = ?4, owner = "
                           "?5 WHERE id = ?1")
            .bind(1, plan.id)
            .bind(2, plan.period.start)
            .bind(3, plan.period.end)
            .bind(4, plan.nextReviewOn)
            .bindId(5, plan.owner)
            .run();
        // A version of a period that moves away joins the versions of the period it moves to.
        if (plan.period.start != old.period.start)
            Query(m_workspace,
                  "UPDATE plan SET version = (SELECT ifnull(max(version), 0) + 1 FROM plan WHERE "
                  "client = ?2 AND period_start = ?3 AND id <> ?1) WHERE id = ?1")
                .bind(1, plan.id)
                .bind(2, plan.client)
                .bind(3, plan.period.start)
                .run();
    });
}

void PlanStore::setSection(Id id, PlanSection section, const QString& text)
{
    const Plan plan = draftOf(m_workspace, id);
    requireStorable(text, shownName(m_workspace, plan), planSectionName(section));
    m_workspace.edit(
        Text::tr("Write %1 in the %2").arg(planSectionName(section), shownName(m_workspace, plan)),
        [&] { storeSection(m_workspace, id, section, text); },
        QStringLiteral("plan-section-%1-%2").arg(id).arg(planSectionWord(section)));
}

void PlanStore::agree(Id id, QDate on, const QString& by, const QByteArray& frozen)
{
    const Plan plan = draftOf(m_workspace, id);
    const QString name = shownName(m_workspace, plan);
    if (!on.isValid() || by.trimmed().isEmpty())
        throw Error(Text::tr("The %1 needs a date and the name of whoever agreed to it.").arg(name),
                    "who, when");
    if (frozen.isEmpty())
        throw Error(Text::tr("The %1 has no content to keep.").arg(name), "no content");
    requireStorable(by, name, Text::tr("Agreed by"));
    m_workspace.edit(Text::tr("Agree on the %1").arg(name), [&] {
        Query(m_workspace,
              "UPDATE plan SET state = 'archived' WHERE client = ? AND period_start = ? AND state = "
              "'agreed'")
            .bind(1, plan.client)
            .bind(2, plan.period.start)
            .run();
        Query(m_workspace,
              "UPDATE plan SET state = 'agreed', agreed_on = ?2, agreed_by = ?3, frozen = ?4 WHERE id = ?1")
            .bind(1, id)
            .bind(2, on)
            .bind(3, by.trimmed())
            .bind(4, QString::fromUtf8(frozen))
            .run();
    });
}

void PlanStore::archive(Id id)
{
    const Plan plan = existing(m_workspace, id);
    if (plan.state != PlanState::Agreed)
        throw Error(Text::tr("The %1 is %2. Only an agreed plan is archived.")
                        .arg(shownName(m_workspace, plan), planStateName(plan.state).toLower()),
                    "not agreed");
    m_workspace.edit(Text::tr("Archive the %1").arg(shownName(m_workspace, plan)), [&] {
        Query(m_workspace, "UPDATE plan SET state = 'archived' WHERE id = ?").bind(1, id).run();
    });
}

Id PlanStore::continueAs(Id id, const std::optional<Period>& period)
{
    Plan next = existing(m_workspace, id);
    next.id = newId();
    next.state = PlanState::Draft;
    next.frozen.clear();
    if (period) {
        next.period = *period;
        next.nextReviewOn = {};
    }
    requireValid(m_workspace, next);
    next.version = nextVersion(m_workspace, next);
    const QString label = period ? Text::tr("Carry the plan forward: %1") : Text::tr("New version: %1");
    m_workspace.edit(label.arg(shownName(m_workspace, next)), [&] {
        insertPlan(m_workspace, next);
        copyPlanParts(m_workspace, id, next.id, period.has_value());
    });
    return next.id;
}

void PlanStore::remove(Id id)
{
    const Plan plan = existing(m_workspace, id);
    m_workspace.edit(
        Text::tr("Remove version %1 of the %2").arg(plan.version).arg(shownName(m_workspace, plan)), [&] {
            giveActionsBack(m_workspace, id);
            Query(m_workspace, "DELETE FROM plan WHERE id = ?").bind(1, id).run();
        });
}

std::vector<Plan> PlanStore::ofClient(Id client) const
{
    std::vector<Plan> plans;
    Query rows(m_workspace,
               "SELECT id, client, period_start, period_end, version, state, agreed_on, agreed_by, "
               "next_review_on, owner FROM plan WHERE client = ? "
               "ORDER BY period_start DESC, version DESC");
    rows.bind(1, client);
    while (rows.step())
        plans.push_back(readPlan(rows));
    for (Plan& plan : plans)
        readSections(m_workspace, plan);
    return plans;
}

std::vector<Plan> PlanStore::all() const
{
    std::vector<Plan> plans;
    Query rows(m_workspace,
               "SELECT id, client, period_start, period_end, version, state, agreed_on, agreed_by, "
               "next_review_on, owner FROM plan ORDER BY client, period_start DESC, version DESC");
    while (rows.step())
        plans.push_back(readPlan(rows));
    return plans;
}

std::optional<Plan> PlanStore::plan(Id id) const
{
    Query row(m_workspace, "SELECT 1 FROM plan WHERE id = ?");
    return row.bind(1, id).step() ? std::optional(existing(m_workspace, id)) : std::nullopt;
}

std::optional<Plan> PlanStore::current(Id client, QDate day) const
{
    const std::vector<Plan> plans = ofClient(client);
    const Id id = currentOf(plans, day);
    const auto found =
        std::find_if(plans.begin(), plans.end(), [id](const Plan& plan) { return plan.id == id; });
    return found == plans.end() ? std::nullopt : std::optional(*found);
}

Id currentOf(const std::vector<Plan>& versions, QDate day)
{
    // One that was archived is taken only where nothing else is there.
    const auto distance = [day](const Plan& plan) {
        const bool archived = plan.state == PlanState::Archived;
        if (plan.period.contains(day))
            return std::pair(archived, qint64{0});
        return std::pair(archived, day < plan.period.start ? day.daysTo(plan.period.start)
                                                           : plan.period.end.daysTo(day));
    };
    const auto nearest =
        std::min_element(versions.begin(), versions.end(),
                         [&](const Plan& a, const Plan& b) { return distance(a) < distance(b); });
    return nearest == versions.end() ? noId : nearest->id;
}

} // namespace kam
