#pragma once

#include "base/identifier.h"

#include <QString>
#include <optional>
#include <vector>

class QLocale;

namespace kam
{

/// What clients are classed by.
enum class Measure { Revenue, Margin, Profit };
[[nodiscard]] QString measureWord(Measure measure); ///< stable: "revenue"
[[nodiscard]] std::optional<Measure> measureFromWord(const QString& word);
[[nodiscard]] QString measureName(Measure measure); ///< translated: "Profit after cost to serve"

/// None: no sales, or a loss; such clients never inflate the total.
enum class AbcClass { A, B, C, None };

struct AbcInput {
    QString client;
    double value = 0;  ///< of the chosen measure, in the workspace currency
    Id id = noId;      ///< passed on
    bool known = true; ///< false: nothing is known of it, and the value does not count
};

/// Boundaries in percent of the cumulative share.
struct AbcLimits {
    double a = 80;
    double b = 95;
};

struct AbcLine {
    QString client;
    double value = 0;
    double share = 0;           ///< of the total of clients above zero, 0 to 1; 0 for class None
    double cumulativeShare = 0; ///< with this client included; 1 for class None
    double cumulativeValue = 0; ///< losses included: the whale curve
    AbcClass abcClass = AbcClass::None;
    Id id = noId;
    bool known = true;
};

struct Concentration {
    double herfindahl = 0; ///< sum of squared shares, 1/n to 1
    double gini = 0;       ///< over clients above zero, 0 to below 1
    double top1 = 0;       ///< share of the largest client, 0 to 1
    double top5 = 0;
    double top10 = 0;
};

struct AbcAnalysis {
    std::vector<AbcLine> lines; ///< descending by value, equal ones by name
    double total = 0;           ///< of clients above zero
    int unknown = 0;            ///< clients of whom nothing is known; they stand last
    double losses = 0;          ///< sum of clients below zero, 0 or negative
    int counts[4] = {0, 0, 0, 0};
    Concentration concentration;
};

/// Class A while the cumulative share before the client is below the first boundary, B below the second, C
/// the rest (method, section 4). Several rows of one client must have been added up before.
/// @throws Error unless 0 < a <= b <= 100
[[nodiscard]] AbcAnalysis abcAnalysis(std::vector<AbcInput> clients, const AbcLimits& limits = {});

[[nodiscard]] QString abcWord(AbcClass abcClass); ///< A, B, C, none

/// "18 of 91 clients (20 %) bring 58 % of the total": how many clients from the top, and what they bring.
struct ParetoStatement {
    int clients = 0;
    int ofClients = 0;
    double share = 0; ///< 0 to 1
};
/// @param portion of all clients, 0 to 1; rounded to whole clients, at least one
[[nodiscard]] ParetoStatement paretoStatement(const AbcAnalysis& analysis, double portion);
/// As a translated sentence.
[[nodiscard]] QString paretoSentence(const ParetoStatement& statement, Measure measure,
                                     const QLocale& locale);

} // namespace kam
