#include "client/plan/plantab.h"

#include "base/date.h"
#include "client/partchooser.h"
#include "client/plan/checkpart.h"
#include "client/plan/goalspart.h"
#include "client/plan/plandialogs.h"
#include "client/plan/riskspart.h"
#include "client/plan/sectionspart.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/planoutput.h"
#include "common/questions.h"
#include "plan/meeting.h"
#include "plan/planstore.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "registry/workspacesettings.h"

#include <QAction>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <algorithm>

namespace kam
{

QList<QByteArray> PlanTab::tables()
{
    return {"plan", "goal", "risk", "target", "meeting", "promise"};
}

QList<Page::MenuActions> PlanTab::menuActions() const
{
    QList<QAction*> actions{m_begin,   m_headAction, m_agree,  m_newVersion, m_carry,
                            m_compare, m_archive,    m_remove, m_export,     m_preview};
    const int place = m_chooser->place();
    if (place >= 0)
        actions += m_parts[static_cast<std::size_t>(place)]->commands();
    return {{"Client", actions}};
}

Id PlanTab::clientOf(const QByteArray& table, Id row) const
{
    Workspace& workspace = desk().workspace();
    const auto ofPlan = [&](Id id) {
        const auto plan = PlanStore(workspace).plan(id);
        return plan ? plan->client : noId;
    };
    if (table == "plan")
        return ofPlan(row);
    if (table == "goal") {
        const auto goal = GoalStore(workspace).goal(row);
        return goal ? ofPlan(goal->plan) : noId;
    }
    if (table == "risk")
        return ofPlan(RiskStore(workspace).planOf(row));
    if (table == "target")
        return TargetStore(workspace).clientOf(row);
    if (table == "meeting") {
        const auto meeting = MeetingStore(workspace).meeting(row);
        return meeting ? meeting->client : noId;
    }
    return noId;
}

void PlanTab::showRow(const QByteArray& table, Id row)
{
    desk().act([&] {
        Id plan = table == "plan" ? row : noId;
        if (table == "goal")
            plan = GoalStore(desk().workspace()).goal(row)->plan;
        if (table == "risk")
            plan = RiskStore(desk().workspace()).planOf(row);
        if (plan != noId && plan != m_chosen) {
            m_chosen = plan;
            read();
        }
    });
    if (table == "plan")
        return showPartOf(m_checkPart);
    for (PlanView* part : m_parts) {
        showCurrentPart();
        if (!part->showRow(table, row))
            continue;
        showPartOf(part);
        part->showRow(table, row);
        return;
    }
}

bool PlanTab::isStaleAfter(const Changes& changes) const
{
    static constexpr const char* tables[] = {
        "plan",           "plan_section", "goal",          "goal_progress",
        "risk",           "swot_item",    "target",        "action",
        "meeting",        "person",       "team_member",   "value_part",
        "value_position", "workspace",    "promise",       "assessment",
        "sales",          "certainty",    "clv_scenario",  "loyalty_programme",
        "research_item",  "readiness",    "manager_skill", "meeting_participant"};
    return std::any_of(std::begin(tables), std::end(tables),
                       [&](const char* table) { return changes.touches(table); });
}

void PlanTab::finishEditing()
{
    for (PlanView* part : m_parts)
        part->finishEditing();
}

const Plan* PlanTab::chosen() const
{
    const auto found = std::find_if(m_plans.begin(), m_plans.end(),
                                    [this](const Plan& plan) { return plan.id == m_chosen; });
    return found == m_plans.end() ? nullptr : &*found;
}

void PlanTab::read()
{
    PlanStore store(desk().workspace());
    m_plans = store.ofClient(client());
    if (!chosen()) {
        const auto current = store.current(client(), QDate::currentDate());
        m_chosen = current ? current->id : noId;
    }
    showVersions();
    showState();
    showCurrentPart();
}

void PlanTab::showVersions()
{
    const QSignalBlocker blocker(m_versions);
    m_versions->clear();
    for (const Plan& plan : m_plans) {
        m_versions->addItem(versionName(plan), QVariant::fromValue<qint64>(plan.id));
        if (plan.id == m_chosen)
            m_versions->setCurrentIndex(m_versions->count() - 1);
    }
}

void PlanTab::showState()
{
    const Plan* plan = chosen();
    const bool writable = !desk().workspace().isReadOnly();
    const bool draft = writable && plan && plan->state == PlanState::Draft;
    m_begin->setEnabled(writable);
    for (QAction* action : {m_headAction, m_agree})
        action->setEnabled(draft);
    m_newVersion->setEnabled(writable && plan && plan->state != PlanState::Draft);
    m_carry->setEnabled(writable && plan);
    m_archive->setEnabled(writable && plan && plan->state == PlanState::Agreed);
    m_remove->setEnabled(writable && plan);
    for (QAction* action : {m_export, m_preview})
        action->setEnabled(plan != nullptr);
    m_compare->setEnabled(m_plans.size() > 1);
    m_headWidget->setVisible(plan != nullptr);
    if (!plan)
        return;
    const QLocale locale;
    QStringList parts;
    if (plan->state != PlanState::Draft)
        parts << tr("agreed on %1 by %2").arg(writtenDate(plan->agreedOn, locale), plan->agreedBy.left(60));
    const auto owner = TeamStore(desk().workspace()).member(plan->owner);
    parts << (owner ? owner->name : tr("nobody is responsible"));
    parts << (plan->nextReviewOn.isValid() ? tr("next review %1").arg(writtenDate(plan->nextReviewOn, locale))
                                           : tr("no review date"));
    m_state->setText(parts.join(QStringLiteral(" · ")));
    const bool late = plan->nextReviewOn.isValid() && plan->nextReviewOn < QDate::currentDate();
    setRole(*m_state, late ? QStringLiteral("caution") : QStringLiteral("muted"));
    const Completeness check = completenessOf(readPlanParts(desk().workspace(), *plan), QDate::currentDate());
    m_bar->setMaximum(check.all());
    m_bar->setValue(check.done());
    m_bar->setAccessibleName(tr("Completeness"));
    m_check->setText(check.reckoning());
}

void PlanTab::showCurrentPart()
{
    const int place = m_chooser->place();
    PlanView* part = m_parts[static_cast<std::size_t>(place)];
    const Plan* plan = chosen();
    const bool shows = plan || !part->needsPlan();
    m_places->setCurrentIndex(shows ? 0 : 1);
    if (!shows)
        return;
    part->show({client(), plan ? std::optional(*plan) : std::nullopt,
                workspaceSettings(desk().workspace()).currency, !desk().workspace().isReadOnly()});
}

void PlanTab::followPart()
{
    finishEditing();
    if (client() != noId && isVisible())
        desk().act([this] { showCurrentPart(); });
    Q_EMIT menuActionsChanged();
}

void PlanTab::showPartOf(const PlanView* part)
{
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        if (m_parts[i] == part)
            m_chooser->choose(static_cast<int>(i));
}

void PlanTab::begin()
{
    Plan plan;
    plan.client = client();
    const QDate today = QDate::currentDate();
    plan.period = {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    if (!m_plans.empty())
        plan.period = nextPeriod(m_plans.front().period);
    else if (today.month() > 9) // late in the year one plans the next
        plan.period = nextPeriod(plan.period);
    plan.nextReviewOn = today.addMonths(3);
    if (const auto of = ClientStore(desk().workspace()).client(client()))
        plan.owner = of->owner;
    askPlanHead(
        desk(), tr("Begin a plan"), plan,
        [this](const Plan& entered) {
            Plan added = entered;
            added.id = newId();
            m_chosen = added.id;
            PlanStore(desk().workspace()).add(added);
        },
        this);
}

void PlanTab::changeHead()
{
    if (const Plan* plan = chosen())
        askPlanHead(
            desk(), tr("Period, owner and review of the plan"), *plan,
            [this](const Plan& entered) { PlanStore(desk().workspace()).update(entered); }, this);
}

void PlanTab::agree()
{
    finishEditing();
    if (const Plan* plan = chosen())
        askAgreement(desk(), *plan, this);
}

void PlanTab::newVersion()
{
    const Plan* plan = chosen();
    if (!plan)
        return;
    desk().act([&] {
        m_chosen = PlanStore(desk().workspace()).continueAs(plan->id, std::nullopt);
        read();
    });
}

void PlanTab::carryForward()
{
    finishEditing();
    const Plan* plan = chosen();
    if (!plan)
        return;
    Plan next = *plan;
    next.id = noId;
    next.period = nextPeriod(plan->period);
    next.nextReviewOn = {};
    askPlanHead(
        desk(), tr("Carry the plan forward"), next,
        [this, from = plan->id](const Plan& entered) {
            Id made = noId;
            desk().workspace().edit(tr("Carry the plan forward"), [&] {
                PlanStore store(desk().workspace());
                made = store.continueAs(from, entered.period);
                Plan draft = store.plan(made).value();
                draft.owner = entered.owner;
                draft.nextReviewOn = entered.nextReviewOn;
                store.update(draft);
            });
            m_chosen = made;
            read();
        },
        this);
}

void PlanTab::compare()
{
    finishEditing();
    showComparison(desk(), m_plans, m_chosen, this);
}

void PlanTab::archive()
{
    const Plan* plan = chosen();
    if (!plan)
        return;
    const QString name = versionName(*plan);
    if (desk().act([&] { PlanStore(desk().workspace()).archive(plan->id); }))
        desk().say(tr("The plan %1 was archived.").arg(name));
}

void PlanTab::remove()
{
    const Plan* plan = chosen();
    if (!plan)
        return;
    const QString name = versionName(*plan);
    if (plan->state != PlanState::Draft &&
        !desk().questions().confirm(this, tr("Delete the plan %1?").arg(name),
                                    tr("It is what was agreed. Undo brings it back."), tr("Delete plan")))
        return;
    if (desk().act([&] { PlanStore(desk().workspace()).remove(plan->id); }))
        desk().say(tr("The plan %1 was deleted. Undo brings it back.").arg(name));
}

void PlanTab::exportPdf()
{
    finishEditing();
    if (const Plan* plan = chosen())
        exportOnePlan(desk(), *plan, this);
}

void PlanTab::preview()
{
    finishEditing();
    if (const Plan* plan = chosen())
        previewPlan(desk(), *plan, this);
}

void PlanTab::showReviewPack()
{
    finishEditing();
    previewReviewPack(desk(), client(), this);
}

QByteArray PlanTab::saveLayout() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("part"), QString::fromLatin1(m_chooser->key())}})
        .toJson(QJsonDocument::Compact);
}

void PlanTab::restoreLayout(const QByteArray& layout)
{
    m_chooser->choose(
        QJsonDocument::fromJson(layout).object().value(QLatin1String("part")).toString().toLatin1());
}

} // namespace kam
