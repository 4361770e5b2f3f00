#include "base/error.h"
#include "plan/actionstore.h"
#include "plan/meeting.h"
#include "plan/names.h"
#include "registry/storable.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

void requireValid(const Workspace& workspace, const Meeting& meeting)
{
    const QString client = shownText(planClientName(workspace, meeting.client));
    if (!meeting.on.isValid())
        throw Error(Text::tr("%1: a meeting needs a date.").arg(client), "no date");
    if (meeting.subject.trimmed().isEmpty())
        throw Error(Text::tr("%1: a meeting needs a subject.").arg(client), "no subject");
    const QString where =
        Text::tr("%1, meeting “%2”", "client, subject").arg(client, shownText(meeting.subject));
    for (const QString& text : {meeting.subject, meeting.venue, meeting.purpose, meeting.questions,
                                meeting.toGain, meeting.settlement, meeting.notes})
        requireStorable(text, where, Text::tr("Text"));
    for (const Promise& promise : meeting.promises) {
        if (promise.what.trimmed().isEmpty())
            throw Error(Text::tr("%1: a promise needs a text.").arg(where), "empty promise");
        requireStorable(promise.what, where, Text::tr("Promise"));
    }
}

void storeRow(Workspace& workspace, const Meeting& meeting)
{
    Query(
        workspace,
        "INSERT INTO meeting (id, client, kind, held_on, subject, venue, purpose, questions, to_gain, held, "
        "settlement, next_on, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO "
        "UPDATE SET "
        "kind = excluded.kind, held_on = excluded.held_on, subject = excluded.subject, venue = "
        "excluded.venue, "
        "purpose = excluded.purpose, questions = excluded.questions, to_gain = excluded.to_gain, held = "
        "excluded.held, settlement = excluded.settlement, next_on = excluded.next_on, notes = excluded.notes")
        .bind(1, meeting.id)
        .bind(2, meeting.client)
        .bind(3, meetingKindWord(meeting.kind))
        .bind(4, meeting.on)
        .bind(5, meeting.subject.trimmed())
        .bind(6, meeting.venue)
        .bind(7, meeting.purpose)
        .bind(8, meeting.questions)
        .bind(9, meeting.toGain)
        .bind(10, meeting.held ? 1 : 0)
        .bind(11, meeting.settlement)
        .bind(12, meeting.nextOn)
        .bind(13, meeting.notes)
        .run();
}

void storeParticipants(Workspace& workspace, const Meeting& meeting)
{
    std::vector<std::pair<Id, Id>> gone; // row, person or member
    std::vector<Id> people = meeting.people;
    std::vector<Id> members = meeting.members;
    Query old(workspace, "SELECT id, person, member FROM meeting_participant WHERE meeting = ?");
    old.bind(1, meeting.id);
    while (old.step()) {
        std::vector<Id>& wanted = old.isNull(1) ? members : people;
        const Id who = old.isNull(1) ? old.integer(2) : old.integer(1);
        if (std::erase(wanted, who) == 0)
            gone.emplace_back(old.integer(0), who);
    }
    for (const auto& [row, who] : gone)
        Query(workspace, "DELETE FROM meeting_participant WHERE id = ?").bind(1, row).run();
    const auto insert = [&](Id person, Id member) {
        Query(workspace, "INSERT INTO meeting_participant (id, meeting, person, member) VALUES (?, ?, ?, ?)")
            .bind(1, newId())
            .bind(2, meeting.id)
            .bindId(3, person)
            .bindId(4, member)
            .run();
    };
    for (const Id person : people)
        insert(person, noId);
    for (const Id member : members)
        insert(noId, member);
}

void storePromises(Workspace& workspace, const Meeting& meeting)
{
    std::vector<Id> gone;
    Query old(workspace, "SELECT id FROM promise WHERE meeting = ?");
    old.bind(1, meeting.id);
    while (old.step())
        if (std::none_of(meeting.promises.begin(), meeting.promises.end(),
                         [&](const Promise& promise) { return promise.id == old.integer(0); }))
            gone.push_back(old.integer(0));
    for (const Id id : gone)
        Query(workspace, "DELETE FROM promise WHERE id = ?").bind(1, id).run();
    qint64 place = 0;
    for (const Promise& promise : meeting.promises)
        Query(workspace,
              "INSERT INTO promise (id, meeting, place, side, what, due_on, state, action) VALUES (?, ?, ?, "
              "?, ?, ?, "
              "?, ?) ON CONFLICT (id) DO UPDATE SET place = excluded.place, side = excluded.side, what = "
              "excluded.what, due_on = excluded.due_on, state = excluded.state, action = excluded.action")
            .bind(1, promise.id == noId ? newId() : promise.id)
            .bind(2, meeting.id)
            .bind(3, ++place)
            .bind(4, promiseSideWord(promise.side))
            .bind(5, promise.what.trimmed())
            .bind(6, promise.dueOn)
            .bind(7, promiseStateWord(promise.state))
            .bindId(8, promise.action)
            .run();
}

void store(Workspace& workspace, const Meeting& meeting)
{
    storeRow(workspace, meeting);
    storeParticipants(workspace, meeting);
    storePromises(workspace, meeting);
}

/// The meeting that was planned because @p before said when the next one is, and that nobody changed since;
/// noId where there is none.
Id plannedBy(const Workspace& workspace, const Meeting& before)
{
    Query row(
        workspace,
        "SELECT id FROM meeting WHERE client = ?1 AND id <> ?2 AND held = 0 AND held_on = ?3 AND subject = "
        "?4 AND venue = ?5 AND purpose = '' AND questions = '' AND to_gain = '' AND settlement = '' AND "
        "notes = '' AND "
        "next_on IS NULL AND NOT EXISTS (SELECT 1 FROM promise WHERE promise.meeting = meeting.id)");
    row.bind(1, before.client)
        .bind(2, before.id)
        .bind(3, before.nextOn)
        .bind(4, before.subject.trimmed())
        .bind(5, before.venue);
    return row.step() ? row.integer(0) : noId;
}

bool isPlannedOn(const Workspace& workspace, Id client, QDate day)
{
    Query row(workspace, "SELECT 1 FROM meeting WHERE client = ? AND held = 0 AND held_on = ?");
    return row.bind(1, client).bind(2, day).step();
}

void planNext(Workspace& workspace, const std::optional<Meeting>& before, const Meeting& meeting)
{
    if (before && before->nextOn == meeting.nextOn)
        return;
    const Id old = before && before->nextOn.isValid() ? plannedBy(workspace, *before) : noId;
    const bool wanted = meeting.nextOn.isValid() && meeting.nextOn > meeting.on &&
                        !isPlannedOn(workspace, meeting.client, meeting.nextOn);
    if (old != noId && wanted) {
        Query(workspace, "UPDATE meeting SET held_on = ?2 WHERE id = ?1")
            .bind(1, old)
            .bind(2, meeting.nextOn)
            .run();
        return;
    }
    if (old != noId)
        Query(workspace, "DELETE FROM meeting WHERE id = ?").bind(1, old).run();
    if (!wanted)
        return;
    Meeting next;
    next.id = newId();
    next.client = meeting.client;
    next.kind = meeting.kind;
    next.on = meeting.nextOn;
    next.subject = meeting.subject;
    next.venue = meeting.venue;
    next.people = meeting.people;
    next.members = meeting.members;
    store(workspace, next);
}

Meeting readMeeting(const Query& row)
{
    Meeting meeting;
    meeting.id = row.integer(0);
    meeting.client = row.integer(1);
    meeting.kind = meetingKindFromWord(row.text(2)).value_or(MeetingKind::Visit);
    meeting.on = row.date(3);
    meeting.subject = row.text(4);
    meeting.venue = row.text(5);
    meeting.purpose = row.text(6);
    meeting.questions = row.text(7);
    meeting.toGain = row.text(8);
    meeting.held = row.integer(9) != 0;
    meeting.settlement = row.text(10);
    meeting.nextOn = row.date(11);
    meeting.notes = row.text(12);
    return meeting;
}

void readParts(const Workspace& workspace, Meeting& meeting)
{
    Query participants(workspace,
                       "SELECT person, member FROM meeting_participant WHERE meeting = ? ORDER BY id");
    participants.bind(1, meeting.id);
    while (participants.step()) {
        if (participants.isNull(0))
            meeting.members.push_back(participants.integer(1));
        else
            meeting.people.push_back(participants.integer(0));
    }
    Query promises(
        workspace,
        "SELECT id, side, what, due_on, state, action FROM promise WHERE meeting = ? ORDER BY place");
    promises.bind(1, meeting.id);
    while (promises.step())
        meeting.promises.push_back(
            {promises.integer(0),
             promises.text(1) == promiseSideWord(PromiseSide::Theirs) ? PromiseSide::Theirs
                                                                      : PromiseSide::Ours,
             promises.text(2), promises.date(3),
             promiseStateFromWord(promises.text(4)).value_or(PromiseState::Open), promises.integer(5)});
}

} // namespace

Id MeetingStore::add(const Meeting& meeting)
{
    requireValid(m_workspace, meeting);
    Meeting added = meeting;
    added.id = meeting.id == noId ? newId() : meeting.id;
    m_workspace.edit(Text::tr("Add meeting “%1” with %2")
                         .arg(meeting.subject, planClientName(m_workspace, meeting.client)),
                     [&] {
                         store(m_workspace, added);
                         planNext(m_workspace, std::nullopt, added);
                     });
    return added.id;
}

void MeetingStore::update(const Meeting& meeting)
{
    const auto before = this->meeting(meeting.id);
    if (!before)
        throw Error(Text::tr("The meeting is no longer there; nothing was changed."), "gone");
    requireValid(m_workspace, meeting);
    m_workspace.edit(Text::tr("Change meeting “%1”").arg(meeting.subject), [&] {
        store(m_workspace, meeting);
        planNext(m_workspace, before, meeting);
    });
}

void MeetingStore::remove(Id id)
{
    const auto gone = meeting(id);
    if (!gone)
        return;
    m_workspace.edit(Text::tr("Remove meeting “%1”").arg(gone->subject),
                     [&] { Query(m_workspace, "DELETE FROM meeting WHERE id = ?").bind(1, id).run(); });
}

Id MeetingStore::makeAction(Id promise, Id member)
{
    Query row(m_workspace, "SELECT promise.what, promise.due_on, meeting.client, promise.action FROM promise "
                           "JOIN meeting ON meeting.id = promise.meeting WHERE promise.id = ?");
    if (!row.bind(1, promise).step())
        throw Error(Text::tr("The promise is no longer there; nothing was changed."), "gone");
    if (!row.isNull(3))
        return row.integer(3);
    Action action;
    action.client = row.integer(2);
    action.what = row.text(0);
    action.dueOn = row.date(1);
    action.member = member;
    m_workspace.edit(Text::tr("Make an action of the promise “%1”").arg(action.what), [&] {
        action.id = ActionStore(m_workspace).add(action);
        Query(m_workspace, "UPDATE promise SET action = ?2 WHERE id = ?1")
            .bind(1, promise)
            .bind(2, action.id)
            .run();
    });
    return action.id;
}

std::vector<Meeting> MeetingStore::ofClient(Id client) const
{
    std::vector<Meeting> meetings;
    Query rows(m_workspace,
               "SELECT id, client, kind, held_on, subject, venue, purpose, questions, to_gain, held, "
               "settlement, next_on, notes FROM meeting WHERE ?1 = 0 OR client = ?1 "
               "ORDER BY held_on DESC, id");
    rows.bind(1, client);
    while (rows.step()) {
        meetings.push_back(readMeeting(rows));
        readParts(m_workspace, meetings.back());
    }
    return meetings;
}

std::optional<Meeting> MeetingStore::meeting(Id id) const
{
    Query row(m_workspace,
              "SELECT id, client, kind, held_on, subject, venue, purpose, questions, to_gain, held, "
              "settlement, next_on, notes FROM meeting WHERE id = ?");
    if (!row.bind(1, id).step())
        return std::nullopt;
    Meeting meeting = readMeeting(row);
    readParts(m_workspace, meeting);
    return meeting;
}

} // namespace kam
