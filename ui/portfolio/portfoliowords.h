#pragma once

#include "common/keyfigurebar.h"
#include "common/theme.h"
#include "value/abc.h"

#include <QStringList>

namespace kam
{

struct Portfolio;

/// Sentences and figures of the page, in the person's locale.

/// What class A brings: "34 of 91 clients (37 %) bring 80 % of revenue."
[[nodiscard]] QString carrySentence(const Portfolio& portfolio);
/// How concentrated the business is, each measure with what it means.
[[nodiscard]] QStringList concentrationSentences(const Portfolio& portfolio);
[[nodiscard]] std::vector<KeyFigure> portfolioKeyFigures(const Portfolio& portfolio);
/// Name of the class without sales or profit, by the measure.
[[nodiscard]] QString noneClassName(Measure measure);
/// A, B, C, or a dash.
[[nodiscard]] QString shortClassName(AbcClass abcClass);
[[nodiscard]] QString className(AbcClass abcClass, Measure measure);

/// How a client's class differs from the year before.
struct ClassChange {
    QString text;        ///< "▲ from B"; empty where there is nothing to compare with
    QString explanation; ///< "up from class B"
    theme::Token token = theme::Token::Muted;
};
/// @param before none where nothing is recorded of the year before
[[nodiscard]] ClassChange classChange(AbcClass now, std::optional<AbcClass> before, Measure measure);

/// "Revenue", "Margin", "Profit", where there is no room for more.
[[nodiscard]] QString shortMeasureName(Measure measure);

/// An amount without decimals in the workspace currency, without naming it.
[[nodiscard]] QString wholeAmount(double amount);
/// "12.5 %"
[[nodiscard]] QString shownShare(double share, int decimals = 1);

} // namespace kam
