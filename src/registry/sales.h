#pragma once

#include "base/figure.h"
#include "base/identifier.h"

#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace kam
{

/// Of the client's total purchases, what one competitor sells.
struct CompetitorShare {
    QString competitor;
    double share = 0; ///< percent, 0 to 100

    friend bool operator==(const CompetitorShare&, const CompetitorShare&) = default;
};

/// What is recorded of one client, product line and year (method, section 2). Amounts in the workspace
/// currency; each figure may be unknown or not apply.
struct Sales {
    Id id = noId;
    Id client = noId;
    Id productLine = noId;
    int year = 0;
    Figure revenue;       ///< S: our sales
    Figure variableCost;  ///< of them
    Figure purchases;     ///< D: what the client buys of it from everybody
    Figure marketGrowth;  ///< g: percent over the horizon, above -100
    Figure horizon;       ///< years the growth is expected over, above 0
    Figure shareNow;      ///< s0: the client's share in its own market, percent, above 0
    Figure shareExpected; ///< s1: the same at the end of the horizon, 0 or more
    QString note;
    std::vector<CompetitorShare> competitors; ///< by name

    friend bool operator==(const Sales&, const Sales&) = default;
};

enum class SalesField { Revenue, VariableCost, Purchases, MarketGrowth, Horizon, ShareNow, ShareExpected };

struct SalesFieldInfo {
    SalesField field;
    const char* word; ///< stable, for files: "total_purchases"
    Figure Sales::*member;
};
inline constexpr std::array<SalesFieldInfo, 7> salesFields{
    {{SalesField::Revenue, "our_sales", &Sales::revenue},
     {SalesField::VariableCost, "variable_cost", &Sales::variableCost},
     {SalesField::Purchases, "total_purchases", &Sales::purchases},
     {SalesField::MarketGrowth, "market_growth", &Sales::marketGrowth},
     {SalesField::Horizon, "horizon", &Sales::horizon},
     {SalesField::ShareNow, "share_now", &Sales::shareNow},
     {SalesField::ShareExpected, "share_expected", &Sales::shareExpected}}};

/// Translated, for people.
[[nodiscard]] QString salesFieldName(SalesField field);

inline constexpr int firstSalesYear = 1900;
inline constexpr int lastSalesYear = 2999;

/// What gaps are computed from; empty where it is unknown or does not apply.
struct GapInput {
    std::optional<double> purchases;     ///< D: bought from everybody
    std::optional<double> sales;         ///< S: of that, from us
    std::optional<double> marketGrowth;  ///< g in percent over the horizon
    std::optional<double> shareNow;      ///< s0: the client's share in its own market, percent
    std::optional<double> shareExpected; ///< s1
};
[[nodiscard]] GapInput gapInput(const Sales& sales);

/// False for D < 0, S > D, s0 <= 0, s1 < 0, g <= -100 %.
[[nodiscard]] bool isAllowed(const GapInput& input);
/// @param where client, product line and year, for the sentence
/// @throws Error where isAllowed() does not hold
void requireAllowed(const GapInput& input, const QString& where);

} // namespace kam
