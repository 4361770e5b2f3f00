#include "plan/plangather.h"

#include "base/progress.h"
#include "buyingcentre/layout.h"
#include "plan/actionstore.h"
#include "plan/gathersheets.h"
#include "plan/lastchange.h"
#include "plan/planstore.h"
#include "plan/target.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "registry/workspacesettings.h"
#include "relationship/assessmentstore.h"
#include "relationship/certaintystore.h"
#include "relationship/ladder.h"
#include "scoring/catalogue.h"
#include "scoring/gatestore.h"
#include "scoring/modelstore.h"
#include "scoring/proof.h"
#include "value/clientfigures.h"
#include "value/gaps.h"

#include <algorithm>

namespace kam
{

namespace
{

QHash<Id, QString> teamNames(Workspace& workspace)
{
    QHash<Id, QString> names;
    for (const TeamMember& member : TeamStore(workspace).all())
        names.insert(member.id, member.name);
    return names;
}

std::optional<ScoringModel> modelOf(const Workspace& workspace, Id wanted)
{
    const std::vector<ModelName> models = modelNames(workspace);
    if (models.empty())
        return std::nullopt;
    const auto found = std::find_if(models.begin(), models.end(), [&](const ModelName& name) {
        return wanted == noId ? name.name == publishedModel().name : name.id == wanted;
    });
    return readModel(workspace, found == models.end() ? models.front().id : found->id);
}

/// Stable words, so that what is kept can be said in either language.
QString roleWords(const std::vector<RoleHeld>& roles)
{
    QStringList words;
    for (const RoleHeld& held : roles)
        if (const QString word = roleWord(held.role); !words.contains(word))
            words << word;
    return words.join(u',');
}

/// What is the same for every client.
struct Firm {
    Firm(Workspace& workspace, const GatherOptions& options)
        : team(teamNames(workspace)), changed(lastChanges(workspace)),
          currency(workspaceSettings(workspace).currency),
          judgementMonths(workspaceSettings(workspace).judgementMonths), year(figuresYear(workspace))
    {
        if (const auto model = modelOf(workspace, options.model))
            ranking.emplace(Ranking::fromWorkspace(workspace, *model));
        if (!year)
            return;
        NoProgress progress;
        FigureOptions figureOptions = usualOptions(workspace);
        figureOptions.year = year;
        figureOptions.withClv = false;
        figures.emplace(FirmFigures::read(workspace, figureOptions, progress));
        sales.emplace(SalesYear::read(workspace, *year));
    }

    QHash<Id, QString> team;
    QHash<Id, QDate> changed; ///< plans
    QString currency;
    int judgementMonths;
    std::optional<Ranking> ranking;
    std::optional<int> year;
    std::optional<FirmFigures> figures;
    std::optional<SalesYear> sales;
};

/// Gathers one room after the other into one content.
class Gatherer
{
public:
    Gatherer(Workspace& workspace, const Plan& plan, const GatherOptions& options, const Firm& firm)
        : m_workspace(workspace), m_plan(plan), m_options(options), m_firm(firm),
          m_centre(readBuyingCentre(workspace, plan.client)), m_goals(GoalStore(workspace).ofPlan(plan.id))
    {
    }

    PlanContent gather()
    {
        addPlan();
        addClient();
        addRanking();
        addFigures();
        addScenario();
        addGoals();
        addPeople();
        addActions();
        addRisks();
        addTargets();
        addRelationship();
        addCertainty();
        addSheets();
        return std::move(m_content);
    }

private:
    [[nodiscard]] QString memberName(Id member) const { return m_firm.team.value(member); }
    [[nodiscard]] QString personName(Id person) const
    {
        const Person* known = m_centre.person(person);
        return known == nullptr || known->name.trimmed().isEmpty() ? QString() : known->name;
    }
    /// Of a person who stands in the content.
    [[nodiscard]] qint64 personKey(Id person) const
    {
        const Person* known = m_centre.person(person);
        return known == nullptr || known->leftOn.isValid() ? 0 : person;
    }

    void addPlan()
    {
        m_content.period = m_plan.period;
        m_content.version = m_plan.version;
        m_content.state = planStateWord(m_plan.state);
        m_content.agreedOn = m_plan.agreedOn;
        m_content.agreedBy = m_plan.agreedBy;
        m_content.nextReviewOn = m_plan.nextReviewOn;
        m_content.madeOn = m_options.today;
        m_content.changedOn = m_firm.changed.value(m_plan.id);
        m_content.owner = memberName(m_plan.owner);
        for (const auto& [section, text] : m_plan.sections)
            m_content.sections[planSectionWord(section)] = text;
    }

    void addClient()
    {
        m_content.currency = m_firm.currency;
        const auto client = ClientStore(m_workspace).client(m_plan.client);
        if (!client)
            return;
        m_content.client = client->name;
        m_content.industry = client->industry;
        m_content.city = client->city;
        m_content.clientSince = client->clientSince;
        m_manager = m_plan.owner == noId ? client->owner : m_plan.owner;
        if (m_content.owner.isEmpty())
            m_content.owner = memberName(client->owner);
        for (int i = 0; i < clientFieldCount; ++i) {
            const auto field = static_cast<ClientField>(i);
            const QString value = writtenField(m_workspace, *client, field);
            if (!value.isEmpty())
                m_content.details.push_back({fieldWord(field), value});
        }
    }

    void addRanking()
    {
        for (const Gate& gate : GateStore(m_workspace).ofClient(m_plan.client))
            if (gate.verdict == Verdict::Fail)
                m_content.failedGates << gateWord(gate.kind);
        if (!m_firm.ranking)
            return;
        const Ranking& ranking = *m_firm.ranking;
        const int row = ranking.rowOf(m_plan.client);
        if (row < 0)
            return;
        const Proof proof = proofOf(ranking, row, &m_workspace);
        m_content.model = ranking.model().name;
        m_content.rank = proof.rank;
        m_content.rankedClients = proof.clients;
        m_content.total = proof.total;
        for (const ProofLine& line : proof.lines)
            m_content.proof.push_back({line.criterion,
                                       {},
                                       line.raw,
                                       line.points,
                                       line.weight / 100.0,
                                       line.contribution,
                                       line.ruleFacts});
    }

    void addFigures()
    {
        if (!m_firm.figures)
            return;
        const ClientFigures* figures = m_firm.figures->of(m_plan.client);
        if (figures == nullptr)
            return;
        m_content.gapYear = m_firm.year;
        m_content.abcClass = figures->abcClass == AbcClass::None ? QString() : abcWord(figures->abcClass);
        m_content.currentGap = figures->currentGap.figure();
        m_content.futureGap = figures->futureGap.figure();
        for (const GapRow& row : gapRows(m_workspace, *m_firm.sales, m_plan.client))
            m_content.gaps.push_back({row.productLineName, row.purchases, row.sales, row.gap.current,
                                      row.gap.marketEffect, row.gap.shareEffect, row.gap.future});
    }

    /// The base scenario, else the first.
    void addScenario()
    {
        const std::vector<Scenario> scenarios = ScenarioStore(m_workspace).ofClient(m_plan.client);
        if (scenarios.empty())
            return;
        const ClientClv value = clientClv(scenarios);
        m_content.clv = value.value;
        m_content.clvExpected = value.basis == ClvBasis::Expected;
        for (const Scenario& scenario : scenarios)
            m_content.scenarios.push_back(
                {scenario.name, scenario.probability,
                 scenario.years.empty() ? std::nullopt : std::optional(clvSumOf(scenario))});
        const auto base = std::find_if(scenarios.begin(), scenarios.end(), [](const Scenario& scenario) {
            return scenario.kind == ScenarioKind::Base;
        });
        const Scenario& shown = base == scenarios.end() ? scenarios.front() : *base;
        if (shown.years.empty())
            return;
        const Clv clv = clvOf(shown);
        m_content.clvScenario = shown.name;
        m_content.clvRate = shown.terms.rate;
        m_content.clvPaybackYear = clv.paybackYear;
        for (const kam::ClvLine& line : clv.years)
            m_content.clvYears.push_back(
                {line.year, line.contribution, line.factor, line.presentValue, line.cumulative});
    }

    void addGoals()
    {
        for (const PlanGoal& goal : m_goals) {
            PlanContent::GoalLine line{goal.name,
                                       goal.measure,
                                       goal.unit,
                                       memberName(goal.owner),
                                       personName(goal.person),
                                       goal.personGoal,
                                       goal.note,
                                       goal.start,
                                       goal.target,
                                       goal.latest(),
                                       goal.dueOn,
                                       {},
                                       goal.shared,
                                       personKey(goal.person)};
            if (!goal.progress.empty())
                line.latestOn = goal.progress.back().on;
            m_content.goals.push_back(std::move(line));
        }
    }

    /// Where people stand: by hand where somebody placed them all, else as the automatic layout places them.
    void placePeople()
    {
        const bool placed =
            std::all_of(m_content.people.begin(), m_content.people.end(),
                        [](const PlanContent::PersonLine& line) { return line.x.has_value(); });
        if (placed)
            return;
        for (const auto& [person, place] : arranged(m_centre))
            for (PlanContent::PersonLine& line : m_content.people)
                if (line.key == person) {
                    line.x = place.x;
                    line.y = place.y;
                }
    }

    [[nodiscard]] QString sureWord(Knowledge knowledge, QDate on) const
    {
        return freshnessWord(freshness(knowledge, on, m_options.today, m_firm.judgementMonths));
    }

    void addPeople()
    {
        for (const Person& person : m_centre.people) {
            if (person.leftOn.isValid())
                continue;
            PlanContent::PersonLine line;
            line.key = person.id;
            line.manager = person.manager;
            line.name = person.name.trimmed().isEmpty() ? QString() : person.name;
            line.position = person.position;
            line.unit = person.unit;
            line.placeholder = person.placeholder;
            for (const RoleHeld& held : person.roles)
                if (!line.roles.contains(roleWord(held.role))) {
                    line.roles << roleWord(held.role);
                    line.rolesSure << freshnessWord(
                        roleFreshness(person.roles, held.role, m_options.today, m_firm.judgementMonths));
                }
            for (const Goal& goal : person.goals)
                line.goals << goal.text;
            if (person.attitude.value)
                line.attitude = attitudeWord(*person.attitude.value);
            line.attitudeSure = sureWord(person.attitude.knowledge, person.attitude.on);
            line.influenceSure = sureWord(person.influence.knowledge, person.influence.on);
            if (person.influence.value)
                line.influence = levelWord(*person.influence.value);
            line.ourContact = memberName(person.ourPerson);
            if (const auto strength = contactStrength(m_centre, person.id))
                line.contactStrength = contactStrengthWord(*strength);
            if (person.canvas) {
                line.x = person.canvas->x;
                line.y = person.canvas->y;
            }
            m_content.people.push_back(std::move(line));
        }
        placePeople();
        for (const InfluenceEdge& edge : m_centre.influence)
            m_content.edges.push_back(
                {edge.from, edge.to, influenceKindWord(edge.kind), edge.strength, edge.mutual});
    }

    void addActions()
    {
        for (const Action& action : ActionStore(m_workspace).ofClient(m_plan.client)) {
            if (action.status == ActionStatus::Dropped)
                continue;
            PlanContent::ActionLine line;
            line.what = action.what;
            line.person = personName(action.person);
            line.personKey = personKey(action.person);
            if (const Person* person = m_centre.person(action.person))
                line.personRoles = roleWords(person->roles);
            line.member = memberName(action.member);
            const auto goal = std::find_if(m_goals.begin(), m_goals.end(),
                                           [&](const PlanGoal& g) { return g.id == action.goal; });
            line.goal = goal == m_goals.end() ? QString() : goal->name;
            line.level = actionLevelWord(action.level);
            line.status = actionStatusWord(action.status);
            line.result = action.result;
            for (const auto& [certainty, tactic] : action.tactics)
                line.tactics[certainty] = tacticWord(tactic);
            line.factors = QStringList(action.factors.begin(), action.factors.end());
            line.dueOn = action.dueOn;
            line.cost = action.cost;
            line.shared = action.shared;
            m_content.actions.push_back(std::move(line));
        }
    }

    void addRisks()
    {
        const auto word = [](const std::optional<Level>& level) {
            return level ? levelWord(*level) : QString();
        };
        RiskStore store(m_workspace);
        for (const Risk& risk : store.risks(m_plan.id))
            m_content.risks.push_back(
                {risk.what, word(risk.probability), word(risk.impact), risk.answer, memberName(risk.owner)});
        for (const SwotItem& item : store.swot(m_plan.id))
            m_content.swot.push_back({swotQuadrantWord(item.quadrant), item.what});
    }

    void addTargets()
    {
        for (const Target& target : TargetStore(m_workspace).ofClient(m_plan.client)) {
            const GapToGoal gap = gapToGoal(target, m_goals);
            m_content.targets.push_back({target.period, target.amount, gap.achieved, gap.planned, gap.open(),
                                         target.sold.has_value()});
        }
    }

    void addRelationship()
    {
        if (const auto step = standing(LadderStore(m_workspace).ofClient(m_plan.client), m_options.today))
            m_content.ladder = ladderStageWord(step->stage);
        const std::vector<Assessment> assessments = readAssessments(m_workspace, m_plan.client);
        if (assessments.empty())
            return;
        const Assessment& now = assessments.back();
        const Assessment* before = assessments.size() > 1 ? &assessments[assessments.size() - 2] : nullptr;
        m_content.assessedOn = now.on;
        m_content.assessedBefore = before == nullptr ? QDate() : before->on;
        const auto word = [](const FactorJudgement& judgement) {
            return judgement.level ? levelWord(*judgement.level) : QString();
        };
        for (const RelationFactor factor : relationFactors)
            m_content.factors.push_back({relationFactorWord(factor), word(now.of(factor)),
                                         before == nullptr ? QString() : word(before->of(factor))});
    }

    void addCertainty()
    {
        for (const Service& service : CertaintyStore(m_workspace).ofClient(m_plan.client))
            for (const CertaintyKind kind : certaintyKinds)
                m_content.certainty.push_back({service.name, certaintyKindWord(kind),
                                               certaintyLevelWord(service.of(kind).current),
                                               certaintyLevelWord(service.of(kind).desired)});
    }

    void addSheets()
    {
        m_content.manager = memberName(m_manager);
        gatherSheets(m_workspace, m_plan.client, m_manager, m_content);
    }

    Workspace& m_workspace;
    const Plan& m_plan;
    GatherOptions m_options;
    const Firm& m_firm;
    BuyingCentre m_centre;
    std::vector<PlanGoal> m_goals;
    Id m_manager = noId; ///< responsible for the plan, else for the client
    PlanContent m_content;
};

} // namespace

struct PlanGatherer::Shared : Firm {
    using Firm::Firm;
};

PlanGatherer::PlanGatherer(Workspace& workspace, const GatherOptions& options)
    : m_workspace(workspace), m_options(options)
{
}

PlanGatherer::~PlanGatherer() = default;

PlanContent PlanGatherer::gather(const Plan& plan)
{
    if (!m_shared)
        m_shared = std::make_unique<Shared>(m_workspace, m_options);
    return Gatherer(m_workspace, plan, m_options, *m_shared).gather();
}

PlanContent PlanGatherer::contentOf(const Plan& plan)
{
    return plan.state == PlanState::Draft ? gather(plan) : planFromJson(plan.frozen);
}

PlanContent gatherPlan(Workspace& workspace, const Plan& plan, const GatherOptions& options)
{
    return PlanGatherer(workspace, options).gather(plan);
}

PlanContent contentOf(Workspace& workspace, const Plan& plan, const GatherOptions& options)
{
    return PlanGatherer(workspace, options).contentOf(plan);
}

} // namespace kam
