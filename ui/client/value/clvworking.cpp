#include "client/value/clvworking.h"

#include "base/number.h"

#include <QStringList>
#include <cmath>

namespace kam
{

namespace
{

const QString minus = QStringLiteral(" \u2212 ");
const QString equals = QStringLiteral(" = ");

class Working
{
public:
    Working(const Scenario& scenario, const Clv& clv, std::size_t place, const QLocale& locale)
        : m_scenario(scenario), m_clv(clv), m_place(place), m_locale(locale),
          m_year(clvYear(scenario.years[place])), m_line(clv.years[place])
    {
    }

    [[nodiscard]] QString of(ClvFigure figure) const
    {
        switch (figure) {
        case ClvFigure::Contribution:
            return withResult(sum(), contributionOf(m_year));
        case ClvFigure::Kept:
            return withResult(keptPower(), keptIn(m_scenario, m_place));
        case ClvFigure::Factor:
            return withResult(factorPower(), m_line.factor);
        case ClvFigure::PresentValue:
            return presentValue();
        case ClvFigure::Cumulative:
            return cumulative();
        }
        return {};
    }

private:
    [[nodiscard]] QString number(double value) const { return shortNumber(value, 4, m_locale); }

    /// A formula that is the result already is not said twice.
    [[nodiscard]] QString withResult(const QString& formula, double result) const
    {
        return formula == number(result) ? formula : formula + equals + number(result);
    }

    [[nodiscard]] QString sum() const
    {
        QStringList parts{number(m_year.revenue)};
        for (const double cost :
             {m_year.variableCosts, m_year.acquisitionCost, m_year.retentionCost, m_year.costToServe})
            if (cost != 0)
                parts << (cost < 0 ? QStringLiteral("(%1)").arg(number(cost)) : number(cost));
        return parts.join(minus);
    }

    [[nodiscard]] QString power(double base, double exponent) const
    {
        if (exponent == 1)
            return number(base);
        static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
        if (exponent != std::floor(exponent))
            return QStringLiteral("%1^%2").arg(number(base), number(exponent));
        QString raised = number(base);
        for (const QChar digit : QString::number(static_cast<int>(exponent)))
            raised += digits.at(digit.digitValue());
        return raised;
    }

    [[nodiscard]] double distance() const { return m_line.year - m_clv.years.front().year; }

    [[nodiscard]] QString keptPower() const
    {
        return power(m_scenario.terms.retention.value_or(100) / 100, distance());
    }

    [[nodiscard]] QString factorPower() const
    {
        double exponent = distance();
        if (m_scenario.terms.timing == Timing::MidYear)
            exponent += 0.5;
        else if (m_scenario.terms.timing == Timing::EndOfYear)
            exponent += 1;
        return power(1 + m_scenario.terms.rate / 100, exponent);
    }

    [[nodiscard]] QString presentValue() const
    {
        QString formula = sum();
        if (formula.contains(minus))
            formula = QStringLiteral("(%1)").arg(formula);
        QString numbers = number(contributionOf(m_year));
        if (m_scenario.terms.retention) {
            formula += QStringLiteral(" × ") + keptPower();
            numbers += QStringLiteral(" × ") + number(keptIn(m_scenario, m_place));
        }
        formula += QStringLiteral(" ÷ ") + factorPower();
        numbers += QStringLiteral(" ÷ ") + number(m_line.factor);
        const QString result = number(m_line.presentValue);
        return (formula == numbers ? formula : formula + equals + numbers) + equals + result;
    }

    [[nodiscard]] QString cumulative() const
    {
        if (m_place == 0)
            return number(m_line.cumulative);
        const bool loss = m_line.presentValue < 0;
        const QString sign = loss ? minus : QStringLiteral(" + ");
        return number(m_clv.years[m_place - 1].cumulative) + sign + number(std::abs(m_line.presentValue)) +
               equals + number(m_line.cumulative);
    }

    const Scenario& m_scenario;
    const Clv& m_clv;
    std::size_t m_place;
    const QLocale& m_locale;
    ClvYear m_year;
    const ClvLine& m_line;
};

} // namespace

QString clvWorking(const Scenario& scenario, const Clv& clv, std::size_t place, ClvFigure figure,
                   const QLocale& locale)
{
    return Working(scenario, clv, place, locale).of(figure);
}

double keptIn(const Scenario& scenario, std::size_t place)
{
    if (!scenario.terms.retention)
        return 1;
    return std::pow(*scenario.terms.retention / 100,
                    scenario.years[place].year - scenario.years.front().year);
}

double contributionOf(const ClvYear& year)
{
    return year.revenue - year.variableCosts - year.acquisitionCost - year.retentionCost - year.costToServe;
}

} // namespace kam
