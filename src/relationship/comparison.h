#pragma once

#include "relationship/assessment.h"

namespace kam
{

/// One factor judged differently in two assessments.
struct FactorChange {
    RelationFactor factor = RelationFactor::Trust;
    std::optional<Level> before; ///< empty: was not judged
    std::optional<Level> after;  ///< empty: is no longer judged
    /// Places towards the favourable end, -2 to 2; 0 where one of them is not judged.
    int step = 0;
    friend bool operator==(const FactorChange&, const FactorChange&) = default;
};

/// Factors that differ, in the order of the profile.
[[nodiscard]] std::vector<FactorChange> changes(const Assessment& before, const Assessment& after);
/// One sentence a change, the worse ones first: "Trust: from high to medium (worse)."; never empty.
[[nodiscard]] QStringList changeText(const std::vector<FactorChange>& changes);

enum class Trend { NotKnown, Worse, Steady, Better };

/// Which way a factor went over assessments, oldest first: the sign of Mann and Kendall's S, the sum over all
/// pairs of the sign of later minus earlier place towards the favourable end (H. B. Mann, "Nonparametric
/// tests against trend", Econometrica 13, 1945). Not known with fewer than two judgements.
[[nodiscard]] Trend trend(const std::vector<Assessment>& assessments, RelationFactor factor);
[[nodiscard]] QString trendName(Trend trend); ///< translated, as inside a sentence

/// Mean place of the judged factors, 0 (all unfavourable) to 2 (all favourable); empty where none is judged.
[[nodiscard]] std::optional<double> meanPlace(const Assessment& assessment);
[[nodiscard]] int judgedFactors(const Assessment& assessment);

} // namespace kam
