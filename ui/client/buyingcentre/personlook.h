#pragma once

#include "client/buyingcentre/centreview.h"
#include "common/theme.h"

namespace kam
{

/// What cards are coloured by.
enum class ColourBy { Attitude, Influence, Coverage, Freshness };
inline constexpr std::array colourings{ColourBy::Attitude, ColourBy::Influence, ColourBy::Coverage,
                                       ColourBy::Freshness};

/// A judgement to see: a shape, a word and a colour, so that none of them carries it alone.
struct CardMark {
    QString sign;
    QString word;
    theme::Token token = theme::Token::Muted;
    [[nodiscard]] QString text() const { return sign + QLatin1Char(' ') + word; }
};

[[nodiscard]] QString colouringName(ColourBy by);
[[nodiscard]] CardMark attitudeMark(std::optional<Attitude> attitude);
[[nodiscard]] CardMark influenceMark(std::optional<Level> influence);
[[nodiscard]] CardMark contactMark(std::optional<ContactStrength> strength);
[[nodiscard]] CardMark freshnessMark(Freshness freshness);
[[nodiscard]] CardMark markOf(const CentreView& view, const Person& person, ColourBy by);
/// All marks there are, for a legend.
[[nodiscard]] std::vector<CardMark> marksOf(ColourBy by);

/// ", assumed", ", out of date"; empty for what is known or has no value.
[[nodiscard]] QString doubt(Knowledge knowledge, QDate on, const CentreView& view);
/// What is known about a judgement, for a tip: knowledge, source and date.
[[nodiscard]] QString basisText(Knowledge knowledge, const QString& source, QDate on);

/// The first letter large, as at the beginning of a cell.
[[nodiscard]] QString capitalised(QString text);

} // namespace kam
