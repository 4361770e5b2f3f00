#pragma once

#include "base/identifier.h"
#include "base/level.h"

#include <QDate>
#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace kam
{

enum class CertaintyKind { Need, Market, Transaction };
inline constexpr std::array certaintyKinds{CertaintyKind::Need, CertaintyKind::Market,
                                           CertaintyKind::Transaction};

/// How certain the client feels; not known and not applicable are two things, and neither is low.
enum class CertaintyLevel { Unknown, NotApplicable, Low, Medium, High };
inline constexpr std::array certaintyLevels{CertaintyLevel::Unknown, CertaintyLevel::NotApplicable,
                                            CertaintyLevel::Low, CertaintyLevel::Medium,
                                            CertaintyLevel::High};

/// What to do (method, section 8).
enum class CertaintyAction {
    Unknown,       ///< one of the levels is not known
    NotApplicable, ///< one of the levels does not apply
    Improve,       ///< current below desired
    Maintain,      ///< current as desired
    Relax,         ///< current above desired: may be relaxed
};

struct Certainty {
    Id id = noId;
    CertaintyKind kind = CertaintyKind::Need;
    CertaintyLevel current = CertaintyLevel::Unknown;
    CertaintyLevel desired = CertaintyLevel::Unknown;
    QDate on;
    QString note;
    friend bool operator==(const Certainty&, const Certainty&) = default;
};

[[nodiscard]] CertaintyAction certaintyAction(CertaintyLevel current, CertaintyLevel desired);
[[nodiscard]] inline CertaintyAction certaintyAction(const Certainty& certainty)
{
    return certaintyAction(certainty.current, certainty.desired);
}
/// How many levels are missing: 1 or 2 where the action is Improve, else 0.
[[nodiscard]] int levelsMissing(const Certainty& certainty);

/// A service of ours for a client, with how certain the client is about it.
struct Service {
    Id id = noId;
    Id client = noId;
    Id productLine = noId; ///< noId: none in particular
    QString name;
    std::array<Certainty, certaintyKinds.size()> newest; ///< by kind; all unknown where nothing was recorded
    std::vector<Certainty> history;                      ///< everything recorded, oldest first

    [[nodiscard]] const Certainty& of(CertaintyKind kind) const
    {
        return newest.at(static_cast<std::size_t>(kind));
    }
    friend bool operator==(const Service&, const Service&) = default;
};

[[nodiscard]] QString certaintyKindWord(CertaintyKind kind);
[[nodiscard]] std::optional<CertaintyKind> certaintyKindFromWord(const QString& word);
[[nodiscard]] QString certaintyKindName(CertaintyKind kind);    ///< translated: "Need certainty"
[[nodiscard]] QString certaintyLevelWord(CertaintyLevel level); ///< "", "n/a", "low", ...
[[nodiscard]] std::optional<CertaintyLevel> certaintyLevelFromWord(const QString& word);
[[nodiscard]] QString certaintyLevelName(CertaintyLevel level);
[[nodiscard]] QString certaintyActionName(CertaintyAction action); ///< translated: "improve"

} // namespace kam
