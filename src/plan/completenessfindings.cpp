#include "plan/completeness.h"

#include "base/date.h"
#include "base/number.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Completeness)
};

/// Goes through what a plan should have, point by point.
class Check
{
public:
    Check(const PlanParts& parts, QDate today) : m_parts(parts), m_today(today) {}

    Completeness run()
    {
        addHead();
        addSections();
        addGoals();
        addTargets();
        addActions();
        addRisks();
        addSwot();
        addAnalyses();
        return std::move(m_result);
    }

private:
    CompletenessPoint& point(PlanPlace place, const QString& name)
    {
        CompletenessPoint& added = m_result.points.emplace_back();
        added.place = place;
        added.name = name;
        return added;
    }
    void miss(CompletenessPoint& point, Severity severity, const QByteArray& code, const QString& sentence,
              const QByteArray& table = "plan", Id row = noId)
    {
        point.missing.push_back({severity, code, m_parts.client, sentence, table,
                                 row == noId ? m_parts.plan.id : row, m_parts.plan.client});
    }
    [[nodiscard]] static QString shown(QDate day) { return shownDate(day, QLocale()); }

    void addHead()
    {
        CompletenessPoint& owner = point(PlanPlace::Head, Text::tr("Somebody is responsible for the plan"));
        if (m_parts.plan.owner == noId)
            miss(owner, Severity::Caution, "plan-without-owner",
                 Text::tr("Nobody is responsible for this plan. Choose who is."));
        CompletenessPoint& review =
            point(PlanPlace::Head, Text::tr("The next review has a date that is not past"));
        const QDate next = m_parts.plan.nextReviewOn;
        if (!next.isValid())
            miss(review, Severity::Hint, "review-missing",
                 Text::tr("The plan has no date for its next review. Set one."));
        else if (next < m_today)
            miss(review, Severity::Caution, "review-overdue",
                 Text::tr("The plan should have been reviewed on %1. Review it, and set the next date.")
                     .arg(shown(next)));
    }

    void addSections()
    {
        for (const PlanSection section : planSections) {
            CompletenessPoint& written =
                point(PlanPlace::Sections, Text::tr("“%1” is written").arg(planSectionName(section)));
            written.section = section;
            if (!m_parts.plan.sections.contains(section))
                miss(written, Severity::Hint, "section-empty",
                     Text::tr("The section “%1” is empty. Write a few sentences.")
                         .arg(planSectionName(section)));
        }
    }

    void addGoals()
    {
        CompletenessPoint& any = point(PlanPlace::Goals, Text::tr("The plan has goals"));
        if (m_parts.goals.empty())
            miss(any, Severity::Caution, "plan-without-goals",
                 Text::tr("The plan has no goal. Add what should be reached."));
        addSmart();
        addProgress();
    }

    void addSmart()
    {
        CompletenessPoint& smart =
            point(PlanPlace::Goals, Text::tr("Every goal has measure, start, target, date and owner"));
        for (const PlanGoal& goal : m_parts.goals)
            if (const QStringList missing = missingInGoal(goal); !missing.isEmpty())
                miss(smart, Severity::Caution, "goal-not-smart",
                     Text::tr("The goal “%1” lacks: %2.")
                         .arg(goal.name.left(80), missing.join(QStringLiteral(", "))),
                     "goal", goal.id);
        if (m_parts.goals.empty())
            miss(smart, Severity::Hint, "plan-without-goals", Text::tr("There is no goal yet."));
    }

    void addProgress()
    {
        CompletenessPoint& fresh =
            point(PlanPlace::Goals, Text::tr("Goals are reached in time and their progress is looked at"));
        for (const PlanGoal& goal : m_parts.goals) {
            const auto way = progressOf(goal);
            if (way && *way >= 1)
                continue;
            const QDate last = goal.progress.empty() ? m_parts.plan.period.start : goal.progress.back().on;
            if (goal.dueOn.isValid() && goal.dueOn < m_today)
                miss(fresh, Severity::Caution, "goal-overdue",
                     Text::tr("The goal “%1” was due on %2 and is not reached. Enter its progress or change "
                              "the plan.")
                         .arg(goal.name.left(80), shown(goal.dueOn)),
                     "goal", goal.id);
            else if (m_today > last.addDays(progressDays))
                miss(fresh, Severity::Hint, "goal-progress-stale",
                     Text::tr("The goal “%1” has no progress entered since %2. Look where it stands.")
                         .arg(goal.name.left(80), shown(last)),
                     "goal", goal.id);
        }
        if (m_parts.goals.empty())
            miss(fresh, Severity::Hint, "plan-without-goals", Text::tr("There is no goal yet."));
    }

    void addTargets()
    {
        const Period& period = m_parts.plan.period;
        CompletenessPoint& covered =
            point(PlanPlace::Targets, Text::tr("Sales targets cover the period of the plan"));
        QDate next = period.start;
        double open = 0;
        bool withoutEffect = false;
        for (const Target& target : m_parts.targets) {
            if (target.period.end < period.start || target.period.start > period.end)
                continue;
            if (target.period.start <= next)
                next = std::max(next, target.period.end.addDays(1));
            const GapToGoal gap = gapToGoal(target, m_parts.goals);
            open += std::max(gap.open(), 0.0);
            withoutEffect = withoutEffect || gap.goalsWithoutEffect > 0;
        }
        if (next <= period.end)
            miss(covered, Severity::Hint, "target-missing",
                 Text::tr("No sales target covers %1. Add one.").arg(shown(next)));
        CompletenessPoint& planned =
            point(PlanPlace::Targets, Text::tr("The goals close the gap to the target"));
        if (next <= period.end)
            miss(planned, Severity::Hint, "target-missing",
                 Text::tr("Without a target there is no gap to close."));
        else if (open > 0)
            miss(planned, Severity::Hint, "target-not-planned",
                 Text::tr("No goal plans %1 of the target. Plan what closes the gap.")
                     .arg(shortNumber(open, 2, QLocale())));
    }

    void addActions()
    {
        std::vector<Action> open;
        std::copy_if(m_parts.actions.begin(), m_parts.actions.end(), std::back_inserter(open),
                     [](const Action& action) { return action.isOpen(); });
        CompletenessPoint& any = point(PlanPlace::Actions, Text::tr("There are open actions"));
        if (open.empty())
            miss(any, Severity::Caution, "plan-without-actions",
                 Text::tr("Nothing is planned to be done. Add actions."), "client:actions",
                 m_parts.plan.client);
        CompletenessPoint& named =
            point(PlanPlace::Actions, Text::tr("Every open action has a responsible person and a date"));
        CompletenessPoint late;
        late.place = PlanPlace::Actions;
        late.name = Text::tr("No action is overdue");
        for (const Action& action : open) {
            const QString what = action.what.left(80);
            if (action.member == noId)
                miss(named, Severity::Caution, "action-incomplete",
                     Text::tr("Nobody is responsible for the action “%1”. Choose who is.").arg(what),
                     "action", action.id);
            if (!action.dueOn.isValid())
                miss(named, Severity::Hint, "action-incomplete",
                     Text::tr("The action “%1” has no date. Set one.").arg(what), "action", action.id);
            if (action.isOverdue(m_today))
                miss(late, Severity::Caution, "action-overdue",
                     Text::tr("The action “%1” was due on %2. Do it, move it or drop it.")
                         .arg(what, shown(action.dueOn)),
                     "action", action.id);
        }
        m_result.points.push_back(std::move(late));
    }

    void addRisks()
    {
        CompletenessPoint& any = point(PlanPlace::Risks, Text::tr("Risks are named"));
        if (m_parts.risks.empty())
            miss(any, Severity::Hint, "plan-without-risks",
                 Text::tr("The plan names no risk. Add what could go wrong."));
        CompletenessPoint& judged =
            point(PlanPlace::Risks, Text::tr("Every risk is judged, answered and has an owner"));
        for (const Risk& risk : m_parts.risks) {
            QStringList lacks;
            if (!risk.probability)
                lacks << Text::tr("probability");
            if (!risk.impact)
                lacks << Text::tr("impact");
            if (risk.answer.trimmed().isEmpty())
                lacks << Text::tr("answer");
            if (risk.owner == noId)
                lacks << Text::tr("owner");
            if (!lacks.isEmpty())
                miss(judged, Severity::Hint, "risk-incomplete",
                     Text::tr("The risk “%1” lacks: %2.")
                         .arg(risk.what.left(80), lacks.join(QStringLiteral(", "))),
                     "risk", risk.id);
        }
        if (m_parts.risks.empty())
            miss(judged, Severity::Hint, "plan-without-risks", Text::tr("There is no risk yet."));
    }

    void addSwot()
    {
        CompletenessPoint& swot =
            point(PlanPlace::Swot, Text::tr("The SWOT of our offer has all four sides"));
        QStringList empty;
        for (const SwotQuadrant quadrant : swotQuadrants)
            if (std::none_of(m_parts.swot.begin(), m_parts.swot.end(),
                             [&](const SwotItem& item) { return item.quadrant == quadrant; }))
                empty << swotQuadrantName(quadrant).toLower();
        if (!empty.isEmpty())
            miss(swot, Severity::Hint, "swot-incomplete",
                 Text::tr("The SWOT says nothing about: %1.").arg(empty.join(QStringLiteral(", "))));
    }

    void addAnalyses()
    {
        struct Analysis {
            const char* tab;
            bool there;
            QString name;
            QString sentence;
            QDate on = {}; // not valid where it does not age
            int months = 0;
        };
        const Analysis analyses[] = {
            {"client:buyingcentre", m_parts.people, Text::tr("People of the buying centre are known"),
             Text::tr("Nobody at the client is recorded. Add the people of its buying centre.")},
            {"client:relationship", m_parts.assessment, Text::tr("The relation is assessed"),
             Text::tr("The relation was never assessed. Assess its ten factors."), m_parts.assessedOn,
             m_parts.assessmentMonths},
            {"client:certainty", m_parts.certainty, Text::tr("Certainties are recorded"),
             Text::tr("No certainty of the relation is recorded. Judge need, market and transaction."),
             m_parts.certaintyOn, m_parts.certaintyMonths},
            {"client:value", m_parts.purchases,
             Text::tr("The client's purchases are known, so that there are gaps"),
             Text::tr("The client's purchases are not known, so there is no gap. Record them.")},
            {"client:value", m_parts.scenario, Text::tr("The lifetime value is worked out"),
             Text::tr("There is no scenario of the lifetime value. Add one.")},
        };
        for (const Analysis& analysis : analyses) {
            CompletenessPoint& added = point(PlanPlace::Analyses, analysis.name);
            if (!analysis.there)
                miss(added, Severity::Hint, "analysis-missing", analysis.sentence, analysis.tab,
                     m_parts.plan.client);
            else if (analysis.on.isValid() && analysis.on.addMonths(analysis.months) < m_today)
                miss(added, Severity::Hint, "analysis-stale",
                     Text::tr("“%1” is of %2 and more than %n month(s) old. Look at it again.", nullptr,
                              analysis.months)
                         .arg(analysis.name, shown(analysis.on)),
                     analysis.tab, m_parts.plan.client);
        }
    }

    const PlanParts& m_parts;
    QDate m_today;
    Completeness m_result;
};

} // namespace

int Completeness::done() const
{
    return static_cast<int>(std::count_if(points.begin(), points.end(),
                                          [](const CompletenessPoint& point) { return point.isDone(); }));
}

QString Completeness::reckoning() const
{
    return Text::tr("%1 of %2 points are there: %3 %").arg(done()).arg(all()).arg(qRound(percent()));
}

Completeness completenessOf(const PlanParts& parts, QDate today)
{
    return Check(parts, today).run();
}

} // namespace kam
