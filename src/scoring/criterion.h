#pragma once

#include "base/identifier.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace kam
{

/// A weight in hundredths of a percent, 0 to 10000: 19.00 % is 1900. Whole numbers, so that sums are exact.
using Weight = int;
inline constexpr Weight fullWeight = 10000;

enum class Direction { More, Less }; ///< which raw values are better
enum class Scale { Points, Rating, Rank, MinMax, Bands };

/// From this raw value upwards (until the next band) a client gets these points.
struct Band {
    double threshold = 0;
    double points = 0;
    friend bool operator==(const Band&, const Band&) = default;
};

/// What is judged, shared by all models of a workspace; ratings belong to it.
struct Criterion {
    Id id = noId;
    QString name;
    QString explanation;
    QString anchorLow;                         ///< what a rating of 1 means
    QString anchorMiddle;                      ///< what a rating of 5 means
    QString anchorHigh;                        ///< what a rating of 10 means
    QString source = QStringLiteral("manual"); ///< key of a Source
    QString catalogueKey;                      ///< stable: "current-gap"; empty for a criterion of one's own
    friend bool operator==(const Criterion&, const Criterion&) = default;
};

/// A criterion as one model uses it.
struct ModelCriterion {
    Id id = noId;
    Criterion criterion;
    Weight weight = 0;
    std::optional<Weight> savedWeight; ///< weight when the model was last saved as the one to compare with
    Direction direction = Direction::More;
    Scale scale = Scale::Rank;
    std::vector<Band> bands; ///< ascending; for Scale::Bands
    friend bool operator==(const ModelCriterion&, const ModelCriterion&) = default;
};

/// A named list of weighted criteria. Weights are used as entered, whatever their sum.
struct ScoringModel {
    Id id = noId;
    QString name;
    QString notes;
    QDate reviewedOn;
    std::vector<ModelCriterion> criteria; ///< in the order shown
    QString catalogueKey;                 ///< stable: "published"; empty for any other
    friend bool operator==(const ScoringModel&, const ScoringModel&) = default;
};

[[nodiscard]] Weight weightSum(const ScoringModel& model);
/// Proportions kept, rounded to hundredths of a percent, the remainder on the largest weight.
/// Empty where all weights are 0.
[[nodiscard]] std::vector<Weight> normalised(const std::vector<Weight>& weights);

[[nodiscard]] QString scaleWord(Scale scale); ///< stable: "minmax"
[[nodiscard]] std::optional<Scale> scaleFromWord(const QString& word);
[[nodiscard]] QString directionWord(Direction direction);
[[nodiscard]] std::optional<Direction> directionFromWord(const QString& word);
[[nodiscard]] QString scaleName(Scale scale); ///< translated: "Rank points"
[[nodiscard]] QString directionName(Direction direction);

} // namespace kam
