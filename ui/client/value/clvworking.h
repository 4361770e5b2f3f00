#pragma once

#include "value/scenario.h"

#include <QLocale>
#include <QString>

namespace kam
{

/// What is computed of each year of a scenario.
enum class ClvFigure {
    Contribution, ///< net marketing contribution, before the retention
    Kept,         ///< share of clients that still buy in that year
    Factor,       ///< discount factor
    PresentValue,
    Cumulative,
};

/// How a figure of a year comes about, as a person would write it: "(1,440 − 720 − 80) ÷ 1.1² = 640 ÷ 1.21 =
/// 528.93". Numbers are rounded to four decimals.
/// @param place of the year, counted from 0 in the order of the years
[[nodiscard]] QString clvWorking(const Scenario& scenario, const Clv& clv, std::size_t place,
                                 ClvFigure figure, const QLocale& locale);

/// Share of clients that still buy in a year, 0 to 1: the retention to the power of the years since the
/// first; 1 where the scenario has no retention.
[[nodiscard]] double keptIn(const Scenario& scenario, std::size_t place);
/// Before the retention.
[[nodiscard]] double contributionOf(const ClvYear& year);

} // namespace kam
