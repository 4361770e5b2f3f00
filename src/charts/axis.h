#pragma once

#include <QLocale>
#include <QString>
#include <vector>

namespace kam
{

/// What a value measures.
struct Quantity {
    QString name;     ///< "Revenue"
    QString unit;     ///< "PLN", "%", "points"; empty for a plain number
    int decimals = 0; ///< of a value in a tooltip
};

/// "1,939.44 PLN", "37 %"; the unit does not break off the number.
[[nodiscard]] QString withUnit(double value, const Quantity& quantity, const QLocale& locale);
/// The same with a sign before it, also a plus: "+155 PLN"; plain 0.
[[nodiscard]] QString withSign(double value, const Quantity& quantity, const QLocale& locale);

/// An axis that begins and ends at ticks of 1, 2 or 5 times a power of ten.
struct Axis {
    double low = 0;
    double high = 1;
    std::vector<double> ticks;
    double factor = 1; ///< labels show the value divided by this: 1000 where the title says "thousand PLN"
    int decimals = 0;  ///< of the labels
    bool scientific = false;
    QString title; ///< what the labels count: "thousand PLN"; empty for a plain number

    [[nodiscard]] QString label(double tick, const QLocale& locale) const;
    /// Linear between @p from at the low end and @p to at the high end.
    [[nodiscard]] double position(double value, double from, double to) const;
};

/// @param intervals most intervals between ticks, at least 1
[[nodiscard]] Axis niceAxis(double low, double high, int intervals, const Quantity& quantity);

} // namespace kam
