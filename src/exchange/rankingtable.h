#pragma once

#include "scoring/engine.h"
#include "scoring/ranking.h"

#include <QStringList>
#include <optional>
#include <utility>
#include <vector>

namespace kam
{

class CsvReader;

/// Clients and raw values of a plain file: the first column is the client, the others are criteria.
struct RankingTable {
    QStringList criteria;
    std::vector<QString> names;
    Matrix raw; ///< NaN where a cell is empty
};

/// @param nullText a cell of exactly this text is empty
/// @throws Error naming line and column
[[nodiscard]] RankingTable readRankingTable(CsvReader& reader, Scale scale,
                                            const std::optional<QString>& nullText);

using NamedWeights = std::vector<std::pair<QString, Weight>>;

/// @param text "image=19,network=15", or the path of a CSV file whose first column is the criterion and whose
/// second the weight in percent. @throws Error naming what is not a weight
[[nodiscard]] NamedWeights readWeights(const QString& text);

/// Puts weights on the criteria they name. @throws Error naming weights without a criterion and criteria
/// without weight
void applyWeights(ScoringModel& model, const NamedWeights& weights);

/// A model for a plain file: equal weights that add up to 100 %.
[[nodiscard]] ScoringModel equalModel(const QStringList& criteria, Scale scale);

} // namespace kam
