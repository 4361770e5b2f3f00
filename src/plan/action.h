#pragma once

#include "base/identifier.h"

#include <QDate>
#include <QString>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace kam
{

enum class ActionLevel { Organisational, Strategic, Operational };
enum class ActionStatus { Planned, UnderWay, Done, Dropped };
inline constexpr std::array actionLevels{ActionLevel::Organisational, ActionLevel::Strategic,
                                         ActionLevel::Operational};
inline constexpr std::array actionStatuses{ActionStatus::Planned, ActionStatus::UnderWay, ActionStatus::Done,
                                           ActionStatus::Dropped};

/// What an action does about one of the three certainties.
enum class Tactic { Maintain, Raise, Relax };

/// A row of the action matrix (method, section 9). Certainties and factors are the stable words of the rooms
/// that record them: "need", "trust".
struct Action {
    Id id = noId;
    Id client = noId;
    Id goal = noId;   ///< that it serves
    Id person = noId; ///< at the client, whom it addresses
    Id member = noId; ///< of ours, responsible
    QString what;
    ActionLevel level = ActionLevel::Operational;
    std::map<QString, Tactic> tactics; ///< by certainty
    std::set<QString> factors;
    QDate startsOn;
    QDate dueOn; ///< not before startsOn
    ActionStatus status = ActionStatus::Planned;
    QDate doneOn;
    std::optional<double> cost; ///< in the workspace currency, 0 or more
    QString result;
    bool shared = false; ///< the client may read it: it stands in the customer's edition of a plan
    friend bool operator==(const Action&, const Action&) = default;

    [[nodiscard]] bool isOpen() const
    {
        return status == ActionStatus::Planned || status == ActionStatus::UnderWay;
    }
    [[nodiscard]] bool isOverdue(QDate today) const { return isOpen() && dueOn.isValid() && dueOn < today; }
};

[[nodiscard]] QString actionLevelWord(ActionLevel level);
[[nodiscard]] std::optional<ActionLevel> actionLevelFromWord(const QString& word);
[[nodiscard]] QString actionLevelName(ActionLevel level);
[[nodiscard]] QString actionStatusWord(ActionStatus status);
[[nodiscard]] std::optional<ActionStatus> actionStatusFromWord(const QString& word);
[[nodiscard]] QString actionStatusName(ActionStatus status);
[[nodiscard]] QString tacticWord(Tactic tactic);
[[nodiscard]] std::optional<Tactic> tacticFromWord(const QString& word);
[[nodiscard]] QString tacticName(Tactic tactic);

} // namespace kam
