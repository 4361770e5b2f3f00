#pragma once

#include "base/identifier.h"

#include <QDate>
#include <QString>
#include <array>
#include <optional>

namespace kam
{

/// Positive and informal edges carry influence; in a conflict nobody listens to the other.
enum class InfluenceKind { Positive, Conflict, Informal };
inline constexpr std::array influenceKinds{InfluenceKind::Positive, InfluenceKind::Conflict,
                                           InfluenceKind::Informal};

inline constexpr int weakestInfluence = 1;
inline constexpr int strongestInfluence = 3;

/// One person of the client influences another.
struct InfluenceEdge {
    Id id = noId;
    Id from = noId;
    Id to = noId;
    InfluenceKind kind = InfluenceKind::Positive;
    int strength = 2;    ///< 1 now and then, 2 often, 3 decisive
    bool mutual = false; ///< works both ways
    QString note;
    friend bool operator==(const InfluenceEdge&, const InfluenceEdge&) = default;
};

enum class ContactStrength { None, Weak, Medium, Strong };
inline constexpr std::array contactStrengths{ContactStrength::None, ContactStrength::Weak,
                                             ContactStrength::Medium, ContactStrength::Strong};

/// One of ours and one of theirs.
struct Contact {
    Id id = noId;
    Id member = noId; ///< of our team
    Id person = noId;
    std::optional<ContactStrength> current; ///< empty: not known, which is not None
    std::optional<ContactStrength> desired; ///< empty: not decided
    QDate lastOn;                           ///< last contact
    Id owner = noId;                        ///< who of ours sees to it
    QString note;

    /// They know each other.
    [[nodiscard]] bool exists() const
    {
        return current.value_or(ContactStrength::None) > ContactStrength::None;
    }
    friend bool operator==(const Contact&, const Contact&) = default;
};

[[nodiscard]] QString influenceKindWord(InfluenceKind kind);
[[nodiscard]] std::optional<InfluenceKind> influenceKindFromWord(const QString& word);
[[nodiscard]] QString influenceKindName(InfluenceKind kind);
[[nodiscard]] QString strengthName(int strength); ///< "decisive"
[[nodiscard]] QString contactStrengthWord(ContactStrength strength);
[[nodiscard]] std::optional<ContactStrength> contactStrengthFromWord(const QString& word);
[[nodiscard]] QString contactStrengthName(ContactStrength strength);

} // namespace kam
