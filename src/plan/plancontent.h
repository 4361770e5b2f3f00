#pragma once

#include "base/figure.h"
#include "plan/action.h"
#include "plan/plan.h"
#include "plan/plangoal.h"
#include "plan/risk.h"
#include "scoring/rulefacts.h"

namespace kam
{

/// Everything that a printed plan says, as plain data: names instead of identifiers, numbers unrounded. An
/// agreed version keeps it as JSON, so that later changes of the data do not change what was agreed.
struct PlanContent {
    struct Detail {
        QString field; ///< fieldWord() of a client's field
        QString value;
    };
    struct GoalLine {
        QString name, measure, unit, owner, person, personGoal, note;
        GoalValue start, target, latest;
        QDate dueOn, latestOn;
        bool shared = false;  ///< the client may read it
        qint64 personKey = 0; ///< whose goal it serves; see PersonLine::key
    };
    struct PersonLine {
        qint64 key = 0; ///< for edges, within this content
        qint64 manager = 0;
        QString name; ///< empty for somebody whose name is not known: see shownName()
        QString position, unit;
        QStringList roles; ///< roleWord()
        QStringList goals;
        QString attitude, influence; ///< words; empty: not known
        /// How sure that is on the day of the plan, as freshnessWord(); a word a role. Empty in plans kept
        /// before it was recorded.
        QString attitudeSure, influenceSure;
        QStringList rolesSure;
        QString ourContact;         ///< who of ours looks after this person
        QString contactStrength;    ///< word of the strongest contact; empty: not known
        std::optional<double> x, y; ///< on the canvas
        bool placeholder = false;
    };
    struct EdgeLine {
        qint64 from = 0;
        qint64 to = 0;
        QString kind; ///< influenceKindWord()
        int strength = 2;
        bool mutual = false;
    };
    struct ActionLine {
        /// level, status and roles as words, several roles with commas between; person as PersonLine::name
        QString what, person, personRoles, member, goal, level, status, result;
        std::map<QString, QString> tactics; ///< by certainty, as words
        QStringList factors;                ///< words
        QDate dueOn;
        std::optional<double> cost;
        bool shared = false;  ///< the client may read it
        qint64 personKey = 0; ///< whom it addresses; see PersonLine::key
    };
    struct RiskLine {
        QString what, probability, impact, answer, owner;
    };
    struct SwotLine {
        QString quadrant, what;
    };
    struct TargetLine {
        Period period;
        double amount = 0;
        std::optional<double> achieved;
        double planned = 0;
        double open = 0;
        bool fromSales = false; ///< achieved is what was sold, else it was typed
    };
    struct ProofTerm {
        QString criterion;
        QString rule; ///< in words, as plans that were agreed earlier kept it; empty where there are facts
        std::optional<double> raw;
        double points = 0, weight = 0, contribution = 0; ///< weight in percent
        RuleFacts facts = {};
    };
    struct GapLine {
        QString productLine;
        Figure purchases, sales, current, market, share, future; ///< amounts; the effects of the future gap
    };
    struct ClvLine {
        int year = 0;
        double contribution = 0, factor = 1, presentValue = 0, cumulative = 0;
    };
    struct FactorLine {
        QString factor;        ///< relationFactorWord()
        QString level, before; ///< words; empty: not judged
    };
    struct CertaintyLine {
        QString service, kind, current, desired; ///< words
    };
    struct ValueLine {
        QString part; ///< valuePartWord()
        std::optional<double> ours, theirs;
        QString note;
    };
    struct ResearchLine {
        QString subject; ///< researchSubjectWord()
        QString question, answer, source;
        QDate answeredOn;
        bool ofFirm = false; ///< asked for the whole firm
    };
    struct ReadinessLine {
        QString item, verdict; ///< words
        QString note;
        QDate judgedOn;
    };
    struct SkillLine {
        QString kind; ///< skillKindWord()
        QString skill;
        std::optional<int> required, present;
    };
    struct ScenarioLine {
        QString name;
        std::optional<double> probability; ///< percent
        std::optional<double> value;
    };

    QString client, currency, owner, industry, city;
    QDate clientSince;
    Period period;
    int version = 1;
    QString state; ///< planStateWord()
    QDate agreedOn, nextReviewOn, madeOn;
    QDate changedOn; ///< the plan was last changed; not valid: not known
    QString agreedBy;

    QStringList failedGates; ///< gateWord(); a client that fails one is not advisable
    QString model;           ///< of the ranking
    std::optional<int> rank;
    int rankedClients = 0;
    std::optional<double> total;
    QString abcClass; ///< empty: no sales known
    QString ladder;   ///< ladderStageWord(); empty: not known
    std::optional<double> clv;
    bool clvExpected = false; ///< over scenarios by their probability, else of one
    QString clvScenario;
    std::optional<int> clvPaybackYear;
    double clvRate = 0; ///< percent
    std::optional<int> gapYear;
    Figure currentGap, futureGap;

    std::vector<Detail> details;
    std::map<QString, QString> sections; ///< by planSectionWord()
    std::vector<GoalLine> goals;
    std::vector<PersonLine> people;
    std::vector<EdgeLine> edges;
    std::vector<ActionLine> actions;
    std::vector<RiskLine> risks;
    std::vector<SwotLine> swot;
    std::vector<TargetLine> targets;
    std::vector<ProofTerm> proof;
    std::vector<GapLine> gaps;
    std::vector<ClvLine> clvYears;
    QDate assessedOn, assessedBefore;
    std::vector<FactorLine> factors;
    std::vector<CertaintyLine> certainty;
    std::vector<ScenarioLine> scenarios;

    QString bestCompetitor, valuePosition, valueNote; ///< position: valuePositionWord()
    std::vector<ValueLine> value;
    std::map<QString, QString> loyalty; ///< by loyaltyFieldWord()
    std::vector<ResearchLine> research;
    std::vector<ReadinessLine> readiness;
    QString manager; ///< of ours, whose skills these are
    std::vector<SkillLine> skills;
};

/// What a person is called, translated: "Not known (approver)" for somebody without a name.
[[nodiscard]] QString shownName(const PlanContent::PersonLine& person);
/// Of the person whom a goal or an action is about. @param name as it was kept
[[nodiscard]] QString shownPerson(const PlanContent& content, qint64 key, const QString& name);

[[nodiscard]] QByteArray planJson(const PlanContent& content);
/// @throws Error where it is not what planJson() wrote
[[nodiscard]] PlanContent planFromJson(const QByteArray& json);

} // namespace kam
