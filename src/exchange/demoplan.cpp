#include "exchange/demoplan.h"

#include "buyingcentre/buyingcentre.h"
#include "exchange/demorows.h"
#include "exchange/demosheets.h"
#include "plan/actionstore.h"
#include "plan/plangoal.h"
#include "plan/planstore.h"
#include "plan/risk.h"
#include "plan/servicestandard.h"
#include "plan/target.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

using Names = QHash<QString, Id>;

/// The plan of one client, room by room.
class Planner
{
public:
    Planner(Workspace& workspace, Id client, const Names& team)
        : m_workspace(workspace), m_client(client), m_team(team), m_today(DemoDay::today()),
          m_year(m_today.year() + 1)
    {
        for (const Person& person : readBuyingCentre(workspace, client).people)
            m_people.insert(person.name, person.id);
    }

    void add()
    {
        addPlan();
        addGoals();
        addActions();
        addRisks();
        addTargets();
        addMeetings();
        addDemonstrationSheets(m_workspace, m_client, m_team.value(QStringLiteral("Anna Nowak")));
    }

private:
    [[nodiscard]] Period year() const { return {QDate(m_year, 1, 1), QDate(m_year, 12, 31)}; }

    void addPlan()
    {
        Plan plan;
        plan.client = m_client;
        plan.period = year();
        plan.owner = m_team.value(QStringLiteral("Anna Nowak"));
        plan.nextReviewOn = m_today.addDays(80);
        for (const DemoRow& row : readDemoRows(QStringLiteral("plan_sections.csv")))
            plan.sections[planSectionFromWord(demoText(row, "section")).value()] = inLanguage(row, "text");
        m_plan = PlanStore(m_workspace).add(plan);
    }

    void addGoals()
    {
        for (const DemoRow& row : readDemoRows(QStringLiteral("plan_goals.csv"))) {
            PlanGoal goal;
            goal.plan = m_plan;
            goal.name = inLanguage(row, "name");
            goal.measure = inLanguage(row, "measure");
            goal.unit = inLanguage(row, "unit");
            goal.start = value(row, "start");
            goal.target = value(row, "target");
            goal.dueOn = demoDaysAhead(row, "due_days");
            goal.owner = m_team.value(demoText(row, "owner"));
            if (const QString effect = demoText(row, "sales_effect"); !effect.isEmpty())
                goal.salesEffect = effect.toDouble();
            if (const QDate on = demoDaysAgo(row, "progress_days"); on.isValid())
                goal.progress = {{on, value(row, "progress"), {}}};
            goal.person = m_people.value(demoText(row, "person"));
            goal.personGoal = inLanguage(row, "person_goal");
            goal.shared = !demoText(row, "shared").isEmpty();
            m_goals.push_back(GoalStore(m_workspace).add(goal));
        }
    }

    /// Levels and strengths stand in the file as English words.
    static GoalValue value(const DemoRow& row, const char* field)
    {
        const QHash<QString, QString> words{{QStringLiteral("medium"), Text::tr("medium")},
                                            {QStringLiteral("high"), Text::tr("high")},
                                            {QStringLiteral("none"), Text::tr("none", "contact")},
                                            {QStringLiteral("regular"), Text::tr("regular", "contact")}};
        const QString text = demoText(row, field);
        return words.contains(text) ? GoalValue{std::nullopt, words.value(text)}
                                    : goalValue(text, QLocale::c());
    }

    void addActions()
    {
        for (const DemoRow& row : readDemoRows(QStringLiteral("plan_actions.csv"))) {
            Action action;
            action.client = m_client;
            action.person = m_people.value(demoText(row, "person"));
            action.member = m_team.value(demoText(row, "member"));
            action.goal = m_goals.at(static_cast<std::size_t>(demoText(row, "goal").toInt() - 1));
            for (const auto* certainty : {"need", "market", "transaction"})
                if (const auto tactic = tacticFromWord(demoText(row, certainty)))
                    action.tactics[QLatin1String(certainty)] = *tactic;
            for (const QString& factor : demoText(row, "factors").split(u';', Qt::SkipEmptyParts))
                action.factors.insert(factor);
            action.what = inLanguage(row, "what");
            action.level = actionLevelFromWord(demoText(row, "level")).value();
            action.status = actionStatusFromWord(demoText(row, "status")).value();
            action.startsOn = demoDaysAhead(row, "start_days");
            action.dueOn = demoDaysAhead(row, "due_days");
            action.shared = !demoText(row, "shared").isEmpty();
            if (action.status == ActionStatus::Done)
                action.doneOn = action.dueOn;
            if (const QString cost = demoText(row, "cost"); !cost.isEmpty())
                action.cost = cost.toDouble();
            ActionStore(m_workspace).add(action);
        }
    }

    void addRisks()
    {
        std::vector<Risk> risks;
        for (const DemoRow& row : readDemoRows(QStringLiteral("plan_risks.csv")))
            risks.push_back({noId, m_plan, inLanguage(row, "what"),
                             levelFromWord(demoText(row, "probability")),
                             levelFromWord(demoText(row, "impact")), inLanguage(row, "answer"),
                             m_team.value(demoText(row, "owner"))});
        RiskStore(m_workspace).setRisks(m_plan, risks);
        std::vector<SwotItem> items;
        for (const DemoRow& row : readDemoRows(QStringLiteral("plan_swot.csv")))
            for (const SwotQuadrant quadrant : swotQuadrants)
                if (swotQuadrantWord(quadrant) == demoText(row, "quadrant"))
                    items.push_back({noId, m_plan, quadrant, inLanguage(row, "what")});
        RiskStore(m_workspace).setSwot(m_plan, items);
    }

    void addTargets()
    {
        const auto yearOf = [](int year) { return Period{QDate(year, 1, 1), QDate(year, 12, 31)}; };
        const double soFar = qRound(400.0 * m_today.dayOfYear() / 365) * 10'000.0;
        TargetStore store(m_workspace);
        // Of the first the sales are recorded; of this year they are not yet.
        store.add({noId, m_client, yearOf(m_year - 2), 3'700'000, std::nullopt, {}});
        store.add({noId, m_client, yearOf(m_year - 1), 4'150'000, soFar,
                   Text::tr("Achieved: what was invoiced so far.")});
        store.add({noId, m_client, yearOf(m_year), 4'400'000, std::nullopt,
                   Text::tr("The framework contract secures most of it.")});
    }

    void addMeetings()
    {
        Meeting review;
        review.client = m_client;
        review.kind = MeetingKind::Review;
        review.on = m_today.addDays(-43);
        review.held = true;
        review.subject = Text::tr("Quarterly review with purchasing");
        review.settlement = Text::tr("Both sides kept what they had promised in summer.");
        review.nextOn = m_today.addDays(46);
        review.people = {m_people.value(QStringLiteral("Jan Sowa"))};
        review.members = {m_team.value(QStringLiteral("Anna Nowak")),
                          m_team.value(QStringLiteral("Marek Dąbrowski"))};
        review.promises = {{noId, PromiseSide::Ours, Text::tr("Send the technical documents of service A"),
                            m_today.addDays(20), PromiseState::Open, noId},
                           {noId, PromiseSide::Theirs, Text::tr("Name who approves orders above the limit"),
                            m_today.addDays(-5), PromiseState::Open, noId}};
        MeetingStore(m_workspace).add(review);
        ServiceStandard standard;
        standard[{AbcClass::A, MeetingKind::Visit}] = 12;
        standard[{AbcClass::A, MeetingKind::Review}] = 4;
        standard[{AbcClass::B, MeetingKind::Visit}] = 4;
        standard[{AbcClass::C, MeetingKind::Call}] = 2;
        ServiceStandardStore(m_workspace).set(standard);
    }

    Workspace& m_workspace;
    Id m_client;
    const Names& m_team;
    QDate m_today;
    int m_year;
    Names m_people;
    Id m_plan = noId;
    std::vector<Id> m_goals;
};

} // namespace

void addDemonstrationPlan(Workspace& workspace, const QHash<QString, Id>& clients,
                          const QHash<QString, Id>& team)
{
    Planner(workspace, clients.value(QStringLiteral("RL")), team).add();
}

} // namespace kam
