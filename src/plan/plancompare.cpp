#include "plan/plancompare.h"

#include "base/date.h"
#include "base/number.h"
#include "buyingcentre/person.h"
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
        addNamed(Kind::Goal, &PlanContent::goals,
                 [this](const PlanContent::GoalLine& goal) { return std::pair(goal.name, goalText(goal)); });
        addNamed(Kind::Person, &PlanContent::people, [](const PlanContent::PersonLine& person) {
            return std::pair(person.name, personText(person));
        });
        addNamed(Kind::Action, &PlanContent::actions, [this](const PlanContent::ActionLine& action) {
            const auto status = actionStatusFromWord(action.status);
            return std::pair(action.what,
                             line({status ? actionStatusName(*status) : QString(), action.member,
                                   shownDate(action.dueOn, m_locale), amount(action.cost), action.result}));
        });
        addNamed(Kind::Risk, &PlanContent::risks, [](const PlanContent::RiskLine& risk) {
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
        for (const SwotQuadrant quadrant : swotQuadrants)
            add(Kind::Field, swotQuadrantName(quadrant), swotText(m_before, quadrant),
                swotText(m_after, quadrant));
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

    [[nodiscard]] QString goalText(const PlanContent::GoalLine& goal) const
    {
        const auto value = [&](const GoalValue& v) {
            return v.isKnown() ? (shownValue(v, m_locale) + u' ' + goal.unit).trimmed() : QString();
        };
        return line({goal.measure, value(goal.start), value(goal.latest), value(goal.target),
                     shownDate(goal.dueOn, m_locale), goal.owner});
    }

    static QString personText(const PlanContent::PersonLine& person)
    {
        QStringList roles;
        for (const QString& word : person.roles)
            if (const auto role = roleFromWord(word))
                roles << roleName(*role);
        const auto attitude = attitudeFromWord(person.attitude);
        return line({person.position, roles.join(QStringLiteral(", ")),
                     attitude ? attitudeName(*attitude) : QString(), levelOf(person.influence),
                     person.ourContact, person.goals.join(QStringLiteral(", "))});
    }

    template <class Line, class Say>
    void addNamed(Kind kind, std::vector<Line> PlanContent::*lines, const Say& say)
    {
        std::vector<std::pair<QString, QString>> left;
        for (const Line& one : m_after.*lines)
            left.push_back(say(one));
        const QString there = Text::tr("there");
        const auto shown = [&](const QString& text) { return text.isEmpty() ? there : text; };
        for (const Line& one : m_before.*lines) {
            const auto [name, text] = say(one);
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
