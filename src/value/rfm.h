#pragma once

#include <vector>

namespace kam
{

/// Of one client, from its transactions up to the day of the analysis.
struct RfmInput {
    double recencyDays = 0; ///< days since the last transaction
    double frequency = 0;   ///< number of transactions
    double monetary = 0;    ///< mean amount of a transaction, in the workspace currency
};

/// 5 is the best fifth, 1 the worst.
struct RfmScore {
    int recency = 1;
    int frequency = 1;
    int monetary = 1;
    friend bool operator==(const RfmScore&, const RfmScore&) = default;
};

/// Quintiles over all clients. Equal values get equal scores: that of the middle of the places they share, so
/// that no order of the file decides: score = 1 + floor(5 m / n) with m the mean of the places shared,
/// counted from 0, of n.
[[nodiscard]] std::vector<RfmScore> rfmScores(const std::vector<RfmInput>& clients);

} // namespace kam
