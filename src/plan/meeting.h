#pragma once

#include "base/identifier.h"

#include <QDate>
#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace kam
{

class Workspace;

enum class MeetingKind { Visit, Call, Review };
inline constexpr std::array meetingKinds{MeetingKind::Visit, MeetingKind::Call, MeetingKind::Review};
enum class PromiseSide { Ours, Theirs };
enum class PromiseState { Open, Kept, Broken };
inline constexpr std::array promiseStates{PromiseState::Open, PromiseState::Kept, PromiseState::Broken};

struct Promise {
    Id id = noId;
    PromiseSide side = PromiseSide::Ours;
    QString what;
    QDate dueOn;
    PromiseState state = PromiseState::Open;
    Id action = noId; ///< that was made of it
    friend bool operator==(const Promise&, const Promise&) = default;
};

/// A meeting with a client: the plan before, the settlement after (method, section 9).
struct Meeting {
    Id id = noId;
    Id client = noId;
    MeetingKind kind = MeetingKind::Visit;
    QDate on;
    QString subject;
    QString venue;
    QString purpose;
    QString questions; ///< to be asked
    QString toGain;    ///< what we want to come home with
    bool held = false;
    QString settlement; ///< what was promised, what was kept
    QDate nextOn;
    QString notes;
    std::vector<Id> people;  ///< at the client
    std::vector<Id> members; ///< of ours
    std::vector<Promise> promises;
    friend bool operator==(const Meeting&, const Meeting&) = default;
};

[[nodiscard]] QString meetingKindWord(MeetingKind kind);
[[nodiscard]] std::optional<MeetingKind> meetingKindFromWord(const QString& word);
[[nodiscard]] QString meetingKindName(MeetingKind kind);
[[nodiscard]] QString promiseSideWord(PromiseSide side);
[[nodiscard]] QString promiseSideName(PromiseSide side);
[[nodiscard]] QString promiseStateWord(PromiseState state);
[[nodiscard]] std::optional<PromiseState> promiseStateFromWord(const QString& word);
[[nodiscard]] QString promiseStateName(PromiseState state);

/// The tables meeting, meeting_participant and promise. Every function that writes is one step of the
/// history.
class MeetingStore
{
public:
    explicit MeetingStore(Workspace& workspace) : m_workspace(workspace) {}

    /// Where it says when the next one is, that one is planned with the same people, unless one is planned
    /// for that day already. @throws Error naming client and meeting
    Id add(const Meeting& meeting);
    /// All of it, participants and promises included. The next meeting as for add(); one that add() or
    /// update() planned and nobody changed moves with the date, and goes with it.
    void update(const Meeting& meeting);
    void remove(Id meeting);
    /// Makes an open action of a promise of ours, due when the promise is. @returns the action
    Id makeAction(Id promise, Id member);

    /// Newest first. @param client noId: of all clients
    [[nodiscard]] std::vector<Meeting> ofClient(Id client) const;
    [[nodiscard]] std::optional<Meeting> meeting(Id id) const;

private:
    Workspace& m_workspace;
};

} // namespace kam
