#include "plan/plangoal.h"

#include "base/fold.h"
#include "base/number.h"

#include <QCoreApplication>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

} // namespace

GoalValue goalValue(const QString& text, const QLocale& locale)
{
    const QString trimmed = text.trimmed();
    if (const auto number = readNumber(trimmed, locale))
        return {number, {}};
    return {std::nullopt, trimmed};
}

QString shownValue(const GoalValue& value, const QLocale& locale)
{
    return value.number ? shortNumber(*value.number, 4, locale) : value.word;
}

std::optional<double> progressOf(const PlanGoal& goal)
{
    const GoalValue latest = goal.latest();
    if (!goal.target.isKnown() || !latest.isKnown())
        return std::nullopt;
    if (!goal.target.number || !latest.number) {
        if (folded(goal.target.word) == folded(latest.word) && !goal.target.number && !latest.number)
            return 1;
        return folded(goal.start.word) == folded(latest.word) && !latest.number ? std::optional(0.0)
                                                                                : std::nullopt;
    }
    if (*latest.number == *goal.target.number)
        return 1;
    if (!goal.start.number || *goal.start.number == *goal.target.number)
        return std::nullopt;
    return (*latest.number - *goal.start.number) / (*goal.target.number - *goal.start.number);
}

QStringList missingInGoal(const PlanGoal& goal)
{
    QStringList missing;
    if (goal.measure.trimmed().isEmpty())
        missing.append(Text::tr("measure"));
    if (!goal.start.isKnown())
        missing.append(Text::tr("start value"));
    if (!goal.target.isKnown())
        missing.append(Text::tr("target"));
    if (!goal.dueOn.isValid())
        missing.append(Text::tr("date"));
    if (goal.owner == noId)
        missing.append(Text::tr("responsible person"));
    return missing;
}

} // namespace kam
