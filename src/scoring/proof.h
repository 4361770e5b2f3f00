#pragma once

#include "scoring/rulefacts.h"
#include "scoring/waysup.h"

namespace kam
{

/// One term of a total, with everything a reader needs to check it by hand.
struct ProofLine {
    QString criterion;
    std::optional<double> raw; ///< none where the rating is missing
    QString rule;              ///< translated: "second best of 13"
    RuleFacts ruleFacts;       ///< the same as data
    double points = 0;
    Weight weight = 0;
    double contribution = 0;
    QString origin; ///< translated; empty for a plain file
};

struct Proof {
    QString client;
    int rank = 0;
    int clients = 0;
    double total = 0;
    Weight weightSum = 0;
    int rated = 0;
    std::vector<ProofLine> lines;
    QStringList tiedWith;
    QString nextClient;      ///< the one with the next higher total; empty at the top
    double gapToNext = 0;    ///< how much its total is higher
    QString followingClient; ///< the one with the next lower total; empty at the bottom
    double leadOverFollowing = 0;
    WaysUp nextRank; ///< to pass nextClient; empty at the top
};

/// @param workspace for the origin of raw values; none for a plain file
[[nodiscard]] Proof proofOf(const Ranking& ranking, int row, const Workspace* workspace);
/// The proof as sentences, the same on screen, in the terminal and on paper.
[[nodiscard]] QStringList proofText(const Proof& proof, const QLocale& locale);
/// The one about weights that do not add up to 100 %; empty where they do.
[[nodiscard]] QString weightSumText(const Proof& proof, const QLocale& locale);

} // namespace kam
