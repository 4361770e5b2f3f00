// What it costs to write account plans: one with its appendices, and a folder of many with steady memory.
//   bench_report_plans [CLIENTS]      1000 unless given; ends with 1 where a target is missed
#include "base/progress.h"
#include "buyingcentre/personstore.h"
#include "plan/actionstore.h"
#include "plan/plangather.h"
#include "plan/plangoal.h"
#include "plan/planstore.h"
#include "plan/risk.h"
#include "plan/target.h"
#include "registry/clientstore.h"
#include "registry/productline.h"
#include "registry/salesstore.h"
#include "registry/team.h"
#include "relationship/assessmentstore.h"
#include "report/planexport.h"
#include "scoring/catalogue.h"
#include "scoring/modelstore.h"
#include "value/scenario.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace kam;

namespace
{

constexpr int people = 12;
constexpr int actions = 15;
constexpr int goals = 4;
constexpr double oneTarget = 300; ///< milliseconds
constexpr double rateTarget = 10; ///< plans a second
constexpr double growthTarget = 1.1;

const QString sentence = QStringLiteral("The client buys a third of the service from us; quality, not price, "
                                        "decides with the managing director. ");

/// Memory of the program now, in MiB.
double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1048576;
}

/// One client with something in every part of its plan.
class Filler
{
public:
    explicit Filler(Workspace& workspace) : m_workspace(workspace)
    {
        m_member = TeamStore(workspace).add({noId, QStringLiteral("A. Wrona"), {}, {}, {}});
        for (const auto* name : {"Service A", "Service B", "Parts"}) {
            ProductLine line;
            line.name = QString::fromLatin1(name);
            m_lines.push_back(ProductLineStore(workspace).add(line));
        }
        ModelStore(workspace).add(publishedModel());
    }

    void add(int number)
    {
        Client client;
        client.name = QStringLiteral("Client %1").arg(number, 4, 10, QLatin1Char('0'));
        client.status = ClientStatus::KeyClient;
        client.owner = m_member;
        m_client = ClientStore(m_workspace).add(client);
        addPlan();
        addPeople();
        addActions();
        addFigures(number);
    }

private:
    void addPlan()
    {
        Plan plan;
        plan.client = m_client;
        plan.owner = m_member;
        plan.period = {QDate(2027, 1, 1), QDate(2027, 12, 31)};
        for (const PlanSection section : planSections)
            plan.sections[section] = sentence.repeated(3);
        m_plan = PlanStore(m_workspace).add(plan);
        for (int i = 0; i < goals; ++i) {
            PlanGoal goal;
            goal.plan = m_plan;
            goal.name = QStringLiteral("Become the preferred supplier %1").arg(i);
            goal.measure = QStringLiteral("share of wallet");
            goal.start = {34.0, {}};
            goal.target = {50.0, {}};
            goal.dueOn = QDate(2027, 9, 30);
            goal.owner = m_member;
            GoalStore(m_workspace).add(goal);
        }
        RiskStore(m_workspace)
            .setRisks(m_plan, {{noId, m_plan, sentence, Level::High, Level::Low, sentence, m_member}});
        std::vector<SwotItem> swot;
        for (const SwotQuadrant quadrant : swotQuadrants)
            swot.push_back({noId, m_plan, quadrant, sentence});
        RiskStore(m_workspace).setSwot(m_plan, swot);
        TargetStore(m_workspace).add({noId, m_client, plan.period, 180000, std::nullopt, {}});
    }

    void addPeople()
    {
        std::vector<Person> all;
        for (int i = 0; i < people; ++i) {
            Person person;
            person.client = m_client;
            person.id = newId();
            person.name = QStringLiteral("Person %1").arg(i);
            person.position = QStringLiteral("Purchasing manager");
            person.goals = {{noId, QStringLiteral("risk reduction")}};
            RoleHeld role;
            role.role = roles.at(static_cast<std::size_t>(i) % roles.size());
            person.roles = {role};
            if (i > 0)
                person.manager = all[static_cast<std::size_t>(i - 1) / 3].id;
            all.push_back(person);
        }
        m_person = all.front().id;
        PersonStore(m_workspace).add(all);
    }

    void addActions()
    {
        for (int i = 0; i < actions; ++i) {
            Action action;
            action.client = m_client;
            action.person = m_person;
            action.member = m_member;
            action.what = QStringLiteral("Hand over technical information, help with project planning");
            action.tactics = {{QStringLiteral("need"), Tactic::Maintain}};
            action.factors = {QStringLiteral("trust")};
            action.dueOn = QDate(2027, 1, 1).addDays(i * 10);
            ActionStore(m_workspace).add(action);
        }
    }

    void addFigures(int number)
    {
        for (const Id line : m_lines) {
            Sales sales;
            sales.client = m_client;
            sales.productLine = line;
            sales.year = 2026;
            sales.revenue = 1000.0 + number;
            sales.purchases = 5000.0 + number;
            sales.variableCost = 400.0;
            SalesStore(m_workspace).set(sales);
        }
        Scenario scenario;
        scenario.client = m_client;
        scenario.name = QStringLiteral("Base");
        scenario.terms.rate = 10;
        for (int year = 1; year <= 4; ++year) {
            scenario.years.push_back({.year = year});
            scenario.years.back().revenue = 1000;
        }
        ScenarioStore(m_workspace).add(scenario);
        Assessment assessment;
        assessment.client = m_client;
        assessment.on = QDate(2026, 10, 12);
        for (FactorJudgement& judgement : assessment.factors)
            judgement.level = Level::Medium;
        AssessmentStore(m_workspace).set(assessment);
    }

    Workspace& m_workspace;
    Id m_member = noId;
    Id m_client = noId;
    Id m_plan = noId;
    Id m_person = noId;
    std::vector<Id> m_lines;
};

/// Notes the memory after a tenth of the plans.
class Watch : public Progress
{
public:
    void advance(qint64 done, qint64 total) override
    {
        if (done * 10 >= total && early == 0)
            early = residentMiB();
    }
    [[nodiscard]] bool cancelled() const override { return false; }
    double early = 0;
};

double oneInMilliseconds(Workspace& workspace, Id client, const QString& folder)
{
    std::vector<double> times;
    PlanExport options;
    options.today = QDate(2026, 11, 24);
    options.replace = true;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        exportPlan(workspace, client, folder + QStringLiteral("/one.pdf"), options);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

bool verdict(const char* what, double value, const char* unit, double target, bool most)
{
    const bool met = most ? value <= target : value >= target;
    std::printf("%-28s %8.2f %-8s target %s %.1f: %s\n", what, value, unit, most ? "at most" : "at least",
                target, met ? "met" : "missed");
    return met;
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const int clients = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;
    const QTemporaryDir folder;
    const auto workspace =
        Workspace::create(folder.filePath(QStringLiteral("bench.kam")), QStringLiteral("PLN"));
    workspace->edit(QStringLiteral("Fill"), [&] {
        Filler filler(*workspace);
        for (int i = 0; i < clients; ++i)
            filler.add(i);
    });
    std::vector<PlanChoice> all;
    for (const Id client : ClientStore(*workspace).find({}))
        all.push_back({client, noId});
    bool met =
        verdict("one plan with appendices", oneInMilliseconds(*workspace, all.front().client, folder.path()),
                "ms", oneTarget, true);
    PlanExport options;
    options.today = QDate(2026, 11, 24);
    Watch watch;
    QElapsedTimer timer;
    timer.start();
    const auto written =
        exportPlans(*workspace, all, folder.filePath(QStringLiteral("plans")), options, watch);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    met =
        verdict("many plans", static_cast<double>(written.size()) / seconds, "a second", rateTarget, false) &&
        met;
    const double late = residentMiB();
    std::printf("memory after a tenth %.1f MiB, at the end %.1f MiB\n", watch.early, late);
    met = verdict("growth of memory", late / watch.early, "times", growthTarget, true) && met;
    const auto failed = std::count_if(written.begin(), written.end(),
                                      [](const ExportedPlan& plan) { return !plan.problem.isEmpty(); });
    std::printf("%zu plans, %ld not written\n", written.size(), static_cast<long>(failed));
    return met && failed == 0 ? 0 : 1;
}
