#pragma once

#include "scoring/criterion.h"
#include "scoring/gatestore.h"

#include <QLocale>
#include <QString>

namespace kam
{

/// Texts that several pages show alike, in the person's locale.
[[nodiscard]] QString shownWeight(Weight weight);   ///< always two decimals: "19.00 %"
[[nodiscard]] QString shownPercent(double percent); ///< always two decimals: "26.40 %"
[[nodiscard]] QString shortWeight(Weight weight);   ///< "19 %", "26.4 %"
[[nodiscard]] QString shownPoints(double points);   ///< "12", "5.25"
[[nodiscard]] QString shownTotal(double total);     ///< two decimals
/// A number as a person edits it: in full, without grouping, with the locale's decimal mark.
[[nodiscard]] QString typedNumber(double value, const QLocale& locale = QLocale());
/// "10 %", "12.5 %"; the sign does not break off the number.
[[nodiscard]] QString shortPercent(double percent, int mostDecimals = 2);
/// "1,440", "528.93"
[[nodiscard]] QString shownAmount(double amount);
[[nodiscard]] QString verdictSymbol(Verdict verdict); ///< "✓", "!", "✕"; say the word too
/// Symbol and word: "✓ advisable", "! Fairness: conditional".
[[nodiscard]] QString shownAdvice(const Advice& advice);
/// "by hand · rank points"
[[nodiscard]] QString shownRule(const ModelCriterion& used);

/// How the scale makes points, in a sentence.
[[nodiscard]] QString scaleExplained(Scale scale);

} // namespace kam
