#include "charts/axis.h"

#include "base/number.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr QChar noBreakSpace(0x00A0);
/// A bound that misses a tick by rounding alone lies on it; in intervals.
constexpr double slack = 1e-9;
/// Smaller numbers are shown as zero: their steps would be no numbers any more.
constexpr double leastRange = 1e-280;

/// times x 10^exponent without the rounding of a negative power.
double scaled(double times, int exponent)
{
    return exponent < 0 ? times / std::pow(10.0, -exponent) : times * std::pow(10.0, exponent);
}

struct Step {
    int digit = 1;
    int exponent = 0;
    double first = 0; ///< in steps
    double last = 1;
    [[nodiscard]] double at(double n) const { return scaled(n * digit, exponent); }
};

Step stepFor(double low, double high, int intervals)
{
    const double raw = high / intervals - low / intervals;
    Step step;
    for (step.exponent = static_cast<int>(std::floor(std::log10(raw)));; ++step.exponent)
        for (const int digit : {1, 2, 5}) {
            step.digit = digit;
            const double size = scaled(digit, step.exponent);
            step.first = std::floor(low / size + slack);
            step.last = std::ceil(high / size - slack);
            if (step.last - step.first <= intervals)
                return step;
        }
}

struct Magnitude {
    double from; ///< greatest absolute value from which it is used
    double factor;
    QString (*unit)(const QString& of);
};

QString spaced(const QString& word, const QString& unit)
{
    return unit.isEmpty() ? word : word + noBreakSpace + unit;
}

const std::array<Magnitude, 4>& magnitudes()
{
    static const std::array<Magnitude, 4> all{{
        {1e13, 1e12, [](const QString& unit) { return spaced(Text::tr("trillion"), unit); }},
        {1e10, 1e9, [](const QString& unit) { return spaced(Text::tr("billion"), unit); }},
        {1e7, 1e6, [](const QString& unit) { return spaced(Text::tr("million"), unit); }},
        {1e5, 1e3, [](const QString& unit) { return spaced(Text::tr("thousand"), unit); }},
    }};
    return all;
}

constexpr double mostWritten = 1e16; ///< from here labels have an exponent
constexpr double leastWritten = 1e-6;

void scaleLabels(Axis& axis, const Quantity& quantity, const Step& step)
{
    const double greatest = std::max(std::abs(axis.low), std::abs(axis.high));
    axis.title = quantity.unit;
    if (greatest >= mostWritten || greatest < leastWritten) {
        axis.scientific = true;
        return;
    }
    int shift = 0;
    const auto& all = magnitudes();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Magnitude& m) { return greatest >= m.from; });
    if (found != all.end() && quantity.unit != QStringLiteral("%")) {
        axis.factor = found->factor;
        axis.title = found->unit(quantity.unit);
        shift = static_cast<int>(std::lround(std::log10(found->factor)));
    }
    axis.decimals = std::max(0, shift - step.exponent);
}

} // namespace

QString withUnit(double value, const Quantity& quantity, const QLocale& locale)
{
    const QString number = std::abs(value) >= mostWritten ? locale.toString(value, 'g', 6)
                                                          : shownNumber(value, quantity.decimals, locale);
    return quantity.unit.isEmpty() ? number : number + noBreakSpace + quantity.unit;
}

QString withSign(double value, const Quantity& quantity, const QLocale& locale)
{
    const QString size = withUnit(std::abs(value), quantity, locale);
    if (size == withUnit(0, quantity, locale))
        return size;
    return (value < 0 ? locale.negativeSign() : locale.positiveSign()) + size;
}

QString Axis::label(double tick, const QLocale& locale) const
{
    if (scientific)
        return tick == 0 ? locale.toString(0) : locale.toString(tick, 'g', 6);
    return shownNumber(tick / factor, decimals, locale);
}

double Axis::position(double value, double from, double to) const
{
    // Halves, because the difference of two huge numbers may be none.
    const double share = (value / 2 - low / 2) / (high / 2 - low / 2);
    return from + share * (to - from);
}

Axis niceAxis(double low, double high, int intervals, const Quantity& quantity)
{
    if (low > high)
        std::swap(low, high);
    const double greatest = std::max(std::abs(low), std::abs(high));
    if (greatest < leastRange)
        return niceAxis(0, 1, intervals, quantity);
    // What differs by next to nothing is shown by its distance from zero.
    if (high / greatest - low / greatest < slack) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    const Step step = stepFor(low, high, std::max(1, intervals));
    Axis axis;
    for (double n = step.first; n <= step.last; ++n)
        axis.ticks.push_back(step.at(n));
    // The next tick may lie beyond all numbers.
    std::erase_if(axis.ticks, [](double tick) { return !std::isfinite(tick); });
    axis.low = std::isfinite(step.at(step.first)) ? axis.ticks.front() : low;
    axis.high = std::isfinite(step.at(step.last)) ? axis.ticks.back() : high;
    scaleLabels(axis, quantity, step);
    return axis;
}

} // namespace kam
