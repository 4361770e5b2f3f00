#include "plan/plancompare.h"

#include "base/date.h"
#include "base/number.h"
#include "buyingcentre/person.h"
#include "plan/clientvalue.h"
#include "plan/sheets.h"
#include "registry/client.h"
#include "relationship/assessment.h"
#include "relationship/certainty.h"
#include "relationship/ladder.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanCompare)
};

using Kind = PlanDifference::Kind;

/// Puts what is said of one thing into a line.
QString line(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

class Comparison
{
public:
    Comparison(const PlanContent& before, const PlanContent& after, const QLocale& locale)
        : m_before(before), m_after(after), m_locale(locale)
    {
    }

    std::vector<PlanDifference> run()
    {
        addFields();
        addFigures();
        addTargets();
        addGaps();
        addYears();
        addProof();
        addRelationship();
        addValue();
        addSheets();
        addNamed(Kind::Goal, &PlanContent::goals,
                 [this](const PlanContent&, const PlanContent::GoalLine& goal) {
                     return std::pair(goal.name, goalText(goal));
                 });
        addNamed(Kind::Person, &PlanContent::people,
                 [](const PlanContent& content, const PlanContent::PersonLine& person) {
                     return std::pair(shownName(person), personText(content, person));
                 });
        addNamed(Kind::Action, &PlanContent::actions,
                 [this](const PlanContent&, const PlanContent::ActionLine& action) {
                     const auto status = actionStatusFromWord(action.status);
                     return std::pair(action.what, line({status ? actionStatusName(*status) : QString(),
                                                         action.member, shownDate(action.dueOn, m_locale),
                                                         amount(action.cost), action.result}));
                 });
        addNamed(Kind::Risk, &PlanContent::risks, [](const PlanContent&, const PlanContent::RiskLine& risk) {
            return std::pair(
                risk.what, line({levelOf(risk.probability), levelOf(risk.impact), risk.answer, risk.owner}));
        });
        return std::move(m_differences);
    }

private:
    void add(Kind kind, const QString& what, const QString& before, const QString& after)
    {
        if (before != after)
            m_differences.push_back({kind, what, before, after});
    }
    [[nodiscard]] QString amount(const std::optional<double>& value) const
    {
        return value ? shortNumber(*value, 2, m_locale) : QString();
    }
    [[nodiscard]] QString figure(Figure value) const
    {
        return value.isNotApplicable() ? notApplicableWord() : amount(value.maybe());
    }
    static QString levelOf(const QString& word)
    {
        const auto level = levelFromWord(word);
        return level ? levelName(*level) : QString();
    }

    void addFields()
    {
        add(Kind::Field, Text::tr("Period"), periodName(m_before.period), periodName(m_after.period));
        add(Kind::Field, Text::tr("Owner"), m_before.owner, m_after.owner);
        add(Kind::Field, Text::tr("Next review"), shownDate(m_before.nextReviewOn, m_locale),
            shownDate(m_after.nextReviewOn, m_locale));
        add(Kind::Field, Text::tr("Agreed by"), m_before.agreedBy, m_after.agreedBy);
        const auto text = [](const PlanContent& content, PlanSection section) {
            const auto found = content.sections.find(planSectionWord(section));
            return found == content.sections.end() ? QString() : found->second;
        };
        for (const PlanSection section : planSections)
            add(Kind::Field, planSectionName(section), text(m_before, section), text(m_after, section));
        for (int i = 0; i < clientFieldCount; ++i) {
            const auto field = static_cast<ClientField>(i);
            add(Kind::Field, fieldName(field), detail(m_before, field), detail(m_after, field));
        }
        for (const SwotQuadrant quadrant : swotQuadrants)
            add(Kind::Field, swotQuadrantName(quadrant), swotText(m_before, quadrant),
                swotText(m_after, quadrant));
    }

    static QString detail(const PlanContent& content, ClientField field)
    {
        for (const PlanContent::Detail& line : content.details)
            if (line.field == fieldWord(field))
                return line.value;
        return {};
    }

    static QString swotText(const PlanContent& content, SwotQuadrant quadrant)
    {
        QStringList lines;
        for (const PlanContent::SwotLine& item : content.swot)
            if (item.quadrant == swotQuadrantWord(quadrant))
                lines << item.what;
        return lines.join(QStringLiteral("; "));
    }

    void addFigures()
    {
        const auto ladder = [](const PlanContent& content) {
            const auto stage = ladderStageFromWord(content.ladder);
            return stage ? ladderStageName(*stage) : QString();
        };
        const auto rank = [](const PlanContent& content) {
            return content.rank ? Text::tr("%1 of %2", "rank").arg(*content.rank).arg(content.rankedClients)
                                : QString();
        };
        add(Kind::Figure, Text::tr("Rank"), rank(m_before), rank(m_after));
        add(Kind::Figure, Text::tr("Points"), amount(m_before.total), amount(m_after.total));
        add(Kind::Figure, Text::tr("Class"), m_before.abcClass, m_after.abcClass);
        add(Kind::Figure, Text::tr("Step of the ladder"), ladder(m_before), ladder(m_after));
        add(Kind::Figure, Text::tr("Lifetime value"), amount(m_before.clv), amount(m_after.clv));
        add(Kind::Figure, Text::tr("Current gap"), figure(m_before.currentGap), figure(m_after.currentGap));
        add(Kind::Figure, Text::tr("Future gap"), figure(m_before.futureGap), figure(m_after.futureGap));
    }

    void addTargets()
    {
        const auto open = [this](const PlanContent& content, const Period& period) {
            for (const PlanContent::TargetLine& target : content.targets)
                if (target.period == period)
                    return std::pair(amount(target.amount), amount(target.open));
            return std::pair(QString(), QString());
        };
        std::vector<Period> periods;
        for (const PlanContent* content : {&m_before, &m_after})
            for (const PlanContent::TargetLine& target : content->targets)
                if (std::find(periods.begin(), periods.end(), target.period) == periods.end())
                    periods.push_back(target.period);
        for (const Period& period : periods) {
            const auto before = open(m_before, period);
            const auto after = open(m_after, period);
            add(Kind::Figure, Text::tr("Target %1").arg(periodName(period)), before.first, after.first);
            add(Kind::Figure, Text::tr("Gap to the target %1").arg(periodName(period)), before.second,
                after.second);
        }
    }

    /// Figures that are named, side by side: in the order of the later version, then those that are gone.
    template <class Line, class Name, class Say>
    void addFigureLines(std::vector<Line> PlanContent::*lines, const Name& name, const Say& say)
    {
        const auto find = [&](const PlanContent& content, const QString& wanted) -> const Line* {
            for (const Line& one : content.*lines)
                if (name(one) == wanted)
                    return &one;
            return nullptr;
        };
        for (const Line& one : m_after.*lines) {
            const Line* old = find(m_before, name(one));
            add(Kind::Figure, name(one), old == nullptr ? QString() : say(*old), say(one));
        }
        for (const Line& one : m_before.*lines)
            if (find(m_after, name(one)) == nullptr)
                add(Kind::Figure, name(one), say(one), {});
    }

    void addGaps()
    {
        using Line = PlanContent::GapLine;
        const auto add = [this](const QString& what, Figure Line::*member) {
            addFigureLines(
                &PlanContent::gaps, [&](const Line& gap) { return what.arg(gap.productLine); },
                [&](const Line& gap) { return figure(gap.*member); });
        };
        add(Text::tr("Purchases of %1", "product line"), &Line::purchases);
        add(Text::tr("Our sales of %1", "product line"), &Line::sales);
        add(Text::tr("Current gap of %1", "product line"), &Line::current);
        add(Text::tr("Future gap of %1", "product line"), &Line::future);
    }

    void addYears()
    {
        addFigureLines(
            &PlanContent::clvYears,
            [](const PlanContent::ClvLine& year) {
                return Text::tr("Contribution of year %1").arg(year.year);
            },
            [this](const PlanContent::ClvLine& year) { return amount(year.contribution); });
        add(Kind::Figure, Text::tr("Discount rate, %"),
            m_before.clvYears.empty() ? QString() : amount(m_before.clvRate),
            m_after.clvYears.empty() ? QString() : amount(m_after.clvRate));
        addFigureLines(
            &PlanContent::scenarios,
            [](const PlanContent::ScenarioLine& line) { return Text::tr("Scenario %1").arg(line.name); },
            [this](const PlanContent::ScenarioLine& scenario) {
                return line({amount(scenario.value), scenario.probability
                                                         ? amount(scenario.probability) + QStringLiteral(" %")
                                                         : QString()});
            });
    }

    void addProof()
    {
        addFigureLines(
            &PlanContent::proof,
            [](const PlanContent::ProofTerm& term) { return Text::tr("Points for %1").arg(term.criterion); },
            [this](const PlanContent::ProofTerm& term) { return amount(term.points); });
    }

    void addRelationship()
    {
        addFigureLines(
            &PlanContent::factors,
            [](const PlanContent::FactorLine& factor) {
                const auto known = relationFactorFromWord(factor.factor);
                return known ? relationFactorName(*known) : factor.factor;
            },
            [](const PlanContent::FactorLine& factor) {
                const auto known = relationFactorFromWord(factor.factor);
                const auto level = levelFromWord(factor.level);
                return known && level ? relationLevelName(*known, *level) : QString();
            });
        addFigureLines(
            &PlanContent::certainty,
            [](const PlanContent::CertaintyLine& certainty) {
                const auto kind = certaintyKindFromWord(certainty.kind);
                return line({certainty.service, kind ? certaintyKindName(*kind) : certainty.kind});
            },
            [](const PlanContent::CertaintyLine& certainty) {
                return Text::tr("%1, desired %2", "levels of a certainty")
                    .arg(certaintyText(certainty.current), certaintyText(certainty.desired));
            });
    }

    static QString certaintyText(const QString& word)
    {
        return certaintyLevelName(certaintyLevelFromWord(word).value_or(CertaintyLevel::Unknown));
    }

    void addValue()
    {
        const auto position = [](const PlanContent& content) {
            for (const ValuePosition one : valuePositions)
                if (valuePositionWord(one) == content.valuePosition)
                    return valuePositionName(one);
            return QString();
        };
        add(Kind::Field, Text::tr("Value position"), position(m_before), position(m_after));
        add(Kind::Field, Text::tr("Best competitor"), m_before.bestCompetitor, m_after.bestCompetitor);
        addFigureLines(
            &PlanContent::value,
            [](const PlanContent::ValueLine& value) {
                for (const ValuePart part : valueParts)
                    if (valuePartWord(part) == value.part)
                        return valuePartName(part);
                return value.part;
            },
            [this](const PlanContent::ValueLine& value) {
                return line({amount(value.ours), amount(value.theirs), value.note});
            });
        for (const LoyaltyField field : loyaltyFields) {
            const auto text = [field](const PlanContent& content) {
                const auto found = content.loyalty.find(loyaltyFieldWord(field));
                return found == content.loyalty.end() ? QString() : found->second;
            };
            add(Kind::Field, Text::tr("Loyalty programme: %1").arg(loyaltyFieldName(field)), text(m_before),
                text(m_after));
        }
    }

    void addSheets()
    {
        addFigureLines(
            &PlanContent::research, [](const PlanContent::ResearchLine& item) { return item.question; },
            [this](const PlanContent::ResearchLine& item) {
                return line({item.answer, item.source, shownDate(item.answeredOn, m_locale)});
            });
        addFigureLines(
            &PlanContent::readiness,
            [](const PlanContent::ReadinessLine& item) {
                for (const ReadinessItem one : readinessItems)
                    if (readinessItemWord(one) == item.item)
                        return readinessQuestion(one);
                return item.item;
            },
            [](const PlanContent::ReadinessLine& item) {
                for (const ReadinessVerdict one :
                     {ReadinessVerdict::Ready, ReadinessVerdict::Partly, ReadinessVerdict::NotReady})
                    if (readinessVerdictWord(one) == item.verdict)
                        return line({readinessVerdictName(one), item.note});
                return item.note;
            });
        addFigureLines(
            &PlanContent::skills, [](const PlanContent::SkillLine& skill) { return skill.skill; },
            [](const PlanContent::SkillLine& skill) {
                const auto shown = [](const std::optional<int>& level) {
                    return level ? QString::number(*level) : Text::tr("not judged");
                };
                return Text::tr("required %1, present %2").arg(shown(skill.required), shown(skill.present));
            });
    }

    [[nodiscard]] QString goalText(const PlanContent::GoalLine& goal) const
    {
        const auto value = [&](const GoalValue& v) {
            return v.isKnown() ? (shownValue(v, m_locale) + u' ' + goal.unit).trimmed() : QString();
        };
        return line({goal.measure, value(goal.start), value(goal.latest), value(goal.target),
                     shownDate(goal.dueOn, m_locale), goal.owner});
    }

    /// The people a person reports to and influences, by their names.
    static QString linksOf(const PlanContent& content, const PlanContent::PersonLine& person)
    {
        QStringList parts;
        if (const QString manager = shownPerson(content, person.manager, {}); !manager.isEmpty())
            parts << Text::tr("reports to %1").arg(manager);
        QStringList influenced;
        for (const PlanContent::EdgeLine& edge : content.edges) {
            if (edge.from == person.key)
                influenced << shownPerson(content, edge.to, {});
            else if (edge.mutual && edge.to == person.key)
                influenced << shownPerson(content, edge.from, {});
        }
        influenced.removeAll(QString());
        if (!influenced.isEmpty())
            parts << Text::tr("influences %1").arg(influenced.join(QStringLiteral(", ")));
        return line(parts);
    }

    static QString personText(const PlanContent& content, const PlanContent::PersonLine& person)
    {
        QStringList roles;
        for (const QString& word : person.roles)
            if (const auto role = roleFromWord(word))
                roles << roleName(*role);
        const auto attitude = attitudeFromWord(person.attitude);
        return line({person.position, roles.join(QStringLiteral(", ")),
                     attitude ? attitudeName(*attitude) : QString(), levelOf(person.influence),
                     person.ourContact, person.goals.join(QStringLiteral(", ")), linksOf(content, person)});
    }

    template <class Line, class Say>
    void addNamed(Kind kind, std::vector<Line> PlanContent::*lines, const Say& say)
    {
        std::vector<std::pair<QString, QString>> left;
        for (const Line& one : m_after.*lines)
            left.push_back(say(m_after, one));
        const QString there = Text::tr("there");
        const auto shown = [&](const QString& text) { return text.isEmpty() ? there : text; };
        for (const Line& one : m_before.*lines) {
            const auto [name, text] = say(m_before, one);
            const auto same = std::find_if(left.begin(), left.end(),
                                           [&, n = name](const auto& other) { return other.first == n; });
            add(kind, name, shown(text), same == left.end() ? QString() : shown(same->second));
            if (same != left.end())
                left.erase(same);
        }
        for (const auto& [name, text] : left)
            add(kind, name, {}, shown(text));
    }

    const PlanContent& m_before;
    const PlanContent& m_after;
    const QLocale& m_locale;
    std::vector<PlanDifference> m_differences;
};

} // namespace

QString differenceKindName(PlanDifference::Kind kind)
{
    switch (kind) {
    case Kind::Field:
        return Text::tr("Field");
    case Kind::Figure:
        return Text::tr("Figure");
    case Kind::Goal:
        return Text::tr("Goal");
    case Kind::Person:
        return Text::tr("Person");
    case Kind::Action:
        return Text::tr("Action");
    case Kind::Risk:
        return Text::tr("Risk");
    }
    return {};
}

std::vector<PlanDifference> comparePlans(const PlanContent& before, const PlanContent& after,
                                         const QLocale& locale)
{
    return Comparison(before, after, locale).run();
}

} // namespace kam
