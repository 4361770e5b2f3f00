#include "common/shown.h"

#include "base/number.h"
#include "scoring/source.h"

#include <QCoreApplication>
#include <QLocale>

namespace kam
{

namespace
{

struct Shown {
    Q_DECLARE_TR_FUNCTIONS(Shown)
public:
    static QString conditional(const std::vector<GateKind>& gates)
    {
        if (gates.size() > 1)
            return tr("! %n criteria conditional", nullptr, static_cast<int>(gates.size()));
        switch (gates.empty() ? GateKind::StrategyFit : gates.front()) {
        case GateKind::StrategyFit:
            return tr("! strategy fit conditional");
        case GateKind::ResourceFlexibility:
            return tr("! resources conditional");
        case GateKind::Fairness:
            return tr("! fairness conditional");
        }
        return {};
    }

    static QString failed(const std::vector<GateKind>& gates)
    {
        if (gates.size() > 1)
            return tr("✕ %n criteria fail", nullptr, static_cast<int>(gates.size()));
        switch (gates.empty() ? GateKind::StrategyFit : gates.front()) {
        case GateKind::StrategyFit:
            return tr("✕ strategy fit fails");
        case GateKind::ResourceFlexibility:
            return tr("✕ resources fail");
        case GateKind::Fairness:
            return tr("✕ fairness fails");
        }
        return {};
    }

    static QString scale(Scale scale)
    {
        switch (scale) {
        case Scale::Points:
            return tr("points as entered");
        case Scale::Rating:
            return tr("rating 1–10");
        case Scale::Rank:
            return tr("rank points");
        case Scale::MinMax:
            return tr("min–max 0–10");
        case Scale::Bands:
            return tr("bands");
        }
        return {};
    }

    static QString explained(Scale scale)
    {
        switch (scale) {
        case Scale::Points:
            return tr("The value is the points. Where less is better, it counts against the client.");
        case Scale::Rating:
            return tr("A person's rating from 1 to 10. Where less is better, 11 minus the rating.");
        case Scale::Rank:
            return tr("The best of n rated clients gets n points, the next n − 1; equal clients share the "
                      "higher points. Where more is better, zero and below get 0.");
        case Scale::MinMax:
            return tr("The worst rated client gets 0, the best 10, the others in a straight line between.");
        case Scale::Bands:
            return tr("The points of the band that the value falls into; below the first band 0.");
        }
        return {};
    }

    static QString origin(const QString& key)
    {
        if (key == QStringLiteral("manual"))
            return tr("by hand");
        return source(key).name();
    }

    static QString rule(const ModelCriterion& used)
    {
        const QString from = origin(used.criterion.source);
        return used.direction == Direction::Less ? tr("%1 · %2 · less is better").arg(from, scale(used.scale))
                                                 : tr("%1 · %2").arg(from, scale(used.scale));
    }

    static QString advice(const Advice& advice)
    {
        if (!advice.verdict)
            return tr("not decided");
        switch (*advice.verdict) {
        case Verdict::Pass:
            return tr("✓ advisable");
        case Verdict::Conditional:
            return conditional(advice.because);
        case Verdict::Fail:
            return failed(advice.because);
        }
        return {};
    }
};

// A space that does not break, between a number and its percent sign.
const QString percent = QStringLiteral("%1\u00a0%");

} // namespace

QString shownWeight(Weight weight)
{
    return percent.arg(shownNumber(weight / 100.0, 2, QLocale()));
}

QString shownPercent(double value)
{
    return percent.arg(shownNumber(value, 2, QLocale()));
}

QString shortWeight(Weight weight)
{
    return percent.arg(shortNumber(weight / 100.0, 2, QLocale()));
}

QString shownPoints(double points)
{
    return shortNumber(points, 2, QLocale());
}

QString shownTotal(double total)
{
    return shownNumber(total, 2, QLocale());
}

QString typedNumber(double value, const QLocale& locale)
{
    return exactNumber(value).replace(u'.', locale.decimalPoint());
}

QString shortPercent(double value, int mostDecimals)
{
    return percent.arg(shortNumber(value, mostDecimals, QLocale()));
}

QString shownAmount(double amount)
{
    return shortNumber(amount, 2, QLocale());
}

QString verdictSymbol(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return QStringLiteral("✓");
    case Verdict::Conditional:
        return QStringLiteral("!");
    case Verdict::Fail:
        return QStringLiteral("✕");
    }
    return {};
}

QString shownAdvice(const Advice& advice)
{
    return Shown::advice(advice);
}

QString shownRule(const ModelCriterion& used)
{
    return Shown::rule(used);
}

QString scaleExplained(Scale scale)
{
    return Shown::explained(scale);
}

} // namespace kam
