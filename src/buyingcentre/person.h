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

/// How sure we are of a judgement. What is unknown has no value; a role that is unknown is an open question.
enum class Knowledge { Unknown, Assumed, Known };
inline constexpr std::array knowledges{Knowledge::Unknown, Knowledge::Assumed, Knowledge::Known};

/// What a person of ours thinks of a person of theirs.
template <class T>
struct Judgement {
    std::optional<T> value; ///< empty exactly where knowledge is Unknown
    Knowledge knowledge = Knowledge::Unknown;
    QString source; ///< who said so, or where it was seen
    QDate on;
    friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// A judgement as it can be relied on today: what was known too long ago is stale.
enum class Freshness { Unknown, Assumed, Stale, Known };

/// @param months after which known turns into stale; what is not dated is stale at once
[[nodiscard]] Freshness freshness(Knowledge knowledge, QDate on, QDate today, int months);

enum class Attitude { Supporter, Neutral, Opponent };
inline constexpr std::array attitudes{Attitude::Supporter, Attitude::Neutral, Attitude::Opponent};

/// The roles of a buying centre (method, section 7).
enum class Role { Initiator, Influencer, Decider, Approver, Buyer, User, Gatekeeper };
inline constexpr std::array roles{Role::Initiator, Role::Influencer, Role::Decider,   Role::Approver,
                                  Role::Buyer,     Role::User,       Role::Gatekeeper};

struct RoleHeld {
    Id id = noId; ///< given by the store
    Role role = Role::User;
    Id project = noId; ///< noId: in all purchases of the client
    Knowledge knowledge = Knowledge::Known;
    QString source;
    QDate on;
    friend bool operator==(const RoleHeld&, const RoleHeld&) = default;
};

/// What a person wants from the purchase.
struct Goal {
    Id id = noId; ///< given by the store
    QString text;
    friend bool operator==(const Goal&, const Goal&) = default;
};

struct CanvasPoint {
    double x = 0; ///< centre of the card, in the canvas's own unit (a pixel at zoom 1)
    double y = 0;
    friend bool operator==(const CanvasPoint&, const CanvasPoint&) = default;
};

/// Somebody at a client. How well we know them is in the contacts of BuyingCentre.
struct Person {
    Id id = noId;
    Id client = noId;
    QString name;             ///< may be empty for a placeholder alone
    bool placeholder = false; ///< stands for somebody not yet known: fills no role
    QString position;
    QString unit;
    QString email;
    QString phone;
    std::vector<Goal> goals;     ///< most important first
    std::vector<RoleHeld> roles; ///< in the order of the enumeration, the client's own before the projects'
    Judgement<Attitude> attitude;
    Judgement<Level> influence;
    Id manager = noId;   ///< whom they report to, at the same client
    Id ourPerson = noId; ///< who of our team looks after them
    QDate since;         ///< since when
    QDate leftOn;        ///< left the client on this day
    QString notes;
    std::optional<CanvasPoint> canvas; ///< none until placed by hand or by a layout that was kept

    /// Counts in the buying centre: known by name and has not left.
    [[nodiscard]] bool active() const { return !placeholder && !leftOn.isValid(); }
    friend bool operator==(const Person&, const Person&) = default;
};

/// For people: the name, or of a placeholder without one "Not known (approver)".
[[nodiscard]] QString shownName(const Person& person);

/// Stable words for files and the database, and translated names as inside a sentence.
[[nodiscard]] QString knowledgeWord(Knowledge knowledge);
[[nodiscard]] std::optional<Knowledge> knowledgeFromWord(const QString& word);
[[nodiscard]] QString knowledgeName(Knowledge knowledge);
[[nodiscard]] QString freshnessName(Freshness freshness);
[[nodiscard]] QString freshnessWord(Freshness freshness);
[[nodiscard]] std::optional<Freshness> freshnessFromWord(const QString& word);
/// ", assumed" behind a judgement that can't be relied on; empty where it is known.
[[nodiscard]] QString doubtText(Freshness freshness);
[[nodiscard]] QString attitudeWord(Attitude attitude);
[[nodiscard]] std::optional<Attitude> attitudeFromWord(const QString& word);
[[nodiscard]] QString attitudeName(Attitude attitude);
[[nodiscard]] QString roleWord(Role role);
[[nodiscard]] std::optional<Role> roleFromWord(const QString& word);
[[nodiscard]] QString roleName(Role role);
/// "decider, user", in the order given.
[[nodiscard]] QString rolesText(const std::vector<Role>& some);
/// "decider, user": each role once, in the order of the enumeration.
[[nodiscard]] QString roleNames(const std::vector<RoleHeld>& held);
/// How sure a role is: the best of what is recorded of it.
[[nodiscard]] Freshness roleFreshness(const std::vector<RoleHeld>& held, Role role, QDate today, int months);
/// "decider, user (assumed)": as roleNames(), each that is not known with how sure it is.
[[nodiscard]] QString roleNames(const std::vector<RoleHeld>& held, QDate today, int months);

} // namespace kam
