#pragma once

#include "base/identifier.h"
#include "base/level.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

namespace kam
{

/// The ten factors of a relation (method, section 6), in the order of the profile.
enum class RelationFactor {
    BargainingPower,
    InformationExchange,
    Cooperation,
    Institutionalisation,
    Commitment,
    Trust,
    Distance,
    ExternalSupplier, ///< influence of external actors on our side
    ExternalClient,   ///< the same on the client's side
    Duration,
};
inline constexpr std::array relationFactors{
    RelationFactor::BargainingPower, RelationFactor::InformationExchange,
    RelationFactor::Cooperation,     RelationFactor::Institutionalisation,
    RelationFactor::Commitment,      RelationFactor::Trust,
    RelationFactor::Distance,        RelationFactor::ExternalSupplier,
    RelationFactor::ExternalClient,  RelationFactor::Duration};

struct FactorJudgement {
    std::optional<Level> level; ///< empty: not judged
    QString note;
    friend bool operator==(const FactorJudgement&, const FactorJudgement&) = default;
};

/// How the relation with a client stood on a day.
struct Assessment {
    Id id = noId;
    Id client = noId;
    QDate on;
    Id member = noId; ///< who of ours assessed
    QString note;
    std::array<FactorJudgement, relationFactors.size()> factors; ///< in the order of the enumeration

    [[nodiscard]] const FactorJudgement& of(RelationFactor factor) const
    {
        return factors.at(static_cast<std::size_t>(factor));
    }
    [[nodiscard]] FactorJudgement& of(RelationFactor factor)
    {
        return factors.at(static_cast<std::size_t>(factor));
    }
    friend bool operator==(const Assessment&, const Assessment&) = default;
};

/// Low for bargaining power, perceived distance and both external influences, high for the others.
[[nodiscard]] Level favourableEnd(RelationFactor factor);
/// 0 at the unfavourable end, 2 at the favourable one: the place in the profile, from left to right.
[[nodiscard]] int favourablePlace(RelationFactor factor, Level level);

[[nodiscard]] QString relationFactorWord(RelationFactor factor); ///< stable: "bargaining-power"
[[nodiscard]] std::optional<RelationFactor> relationFactorFromWord(const QString& word);
[[nodiscard]] QString relationFactorName(RelationFactor factor); ///< translated: "Client's bargaining power"
/// The level in the factor's own words: "long-term" for a high exchange of information, "short" for a low
/// duration, else levelName().
[[nodiscard]] QString relationLevelName(RelationFactor factor, Level level);

} // namespace kam
