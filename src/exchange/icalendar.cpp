#include "exchange/icalendar.h"

#include "buyingcentre/personstore.h"
#include "plan/actionstore.h"
#include "plan/meeting.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <utility>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qsizetype longestLine = 75; ///< octets, without the line end

/// TEXT of RFC 5545, section 3.3.11.
QByteArray escaped(const QString& text)
{
    QString unified = text;
    unified.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString result;
    for (const QChar c : std::as_const(unified)) {
        if (c == u'\\' || c == u';' || c == u',')
            result += u'\\';
        if (c == u'\n' || c == u'\r')
            result += QStringLiteral("\\n");
        else
            result += (c.unicode() < 0x20 || c.unicode() == 0x7f) && c != u'\t' ? QChar(u' ') : c;
    }
    return result.toUtf8();
}

bool continuesLetter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xc0U) == 0x80U;
}

/// One content line, folded (section 3.1): a letter of several octets stays whole.
void addLine(QByteArray& file, const QByteArray& line)
{
    qsizetype at = 0;
    qsizetype room = longestLine;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while (end > at + 1 && continuesLetter(line.at(end)))
            --end;
        file += line.mid(at, end - at) + "\r\n ";
        at = end;
        room = longestLine - 1; // the space that continues counts
    }
    file += line.mid(at) + "\r\n";
}

QByteArray day(QDate date)
{
    return date.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

void addEvent(QByteArray& file, const CalendarEntry& entry, const QByteArray& stamp)
{
    addLine(file, "BEGIN:VEVENT");
    addLine(file, "UID:" + entry.uid);
    addLine(file, "DTSTAMP:" + stamp);
    addLine(file, "DTSTART;VALUE=DATE:" + day(entry.day));
    addLine(file, "DTEND;VALUE=DATE:" + day(entry.day.addDays(1)));
    addLine(file, "SUMMARY:" + escaped(entry.summary));
    if (!entry.description.isEmpty())
        addLine(file, "DESCRIPTION:" + escaped(entry.description));
    if (!entry.place.isEmpty())
        addLine(file, "LOCATION:" + escaped(entry.place));
    if (!entry.category.isEmpty())
        addLine(file, "CATEGORIES:" + escaped(entry.category));
    // Work for the day, not time that is taken.
    addLine(file, "TRANSP:TRANSPARENT");
    addLine(file, "END:VEVENT");
}

/// Names by identifier, read once a client.
class Names
{
public:
    explicit Names(Workspace& workspace) : m_workspace(workspace)
    {
        for (const TeamMember& member : TeamStore(workspace).all())
            m_team.insert(member.id, member.name);
    }
    [[nodiscard]] QString member(Id id) const { return m_team.value(id); }
    QString client(Id id)
    {
        if (!m_clients.contains(id)) {
            const auto client = ClientStore(m_workspace).client(id);
            m_clients.insert(id, client ? client->name : QString());
            for (const Person& person : PersonStore(m_workspace).ofClient(id))
                m_people.insert(person.id, shownName(person));
        }
        return m_clients.value(id);
    }
    [[nodiscard]] QString person(Id id) const { return m_people.value(id); }

private:
    Workspace& m_workspace;
    QHash<Id, QString> m_team, m_clients, m_people;
};

void addActions(Workspace& workspace, Id client, Id member, Names& names, std::vector<CalendarEntry>& entries)
{
    for (const Action& action : ActionStore(workspace).ofClient(client)) {
        if (!action.isOpen() || !action.dueOn.isValid() || (member != noId && action.member != member))
            continue;
        CalendarEntry entry;
        entry.uid = "action-" + QByteArray::number(action.id) + "@kam-workbench";
        entry.day = action.dueOn;
        entry.category = names.client(action.client);
        entry.summary = QStringLiteral("%1: %2").arg(entry.category, action.what.simplified());
        QStringList lines;
        if (action.person != noId)
            lines << Text::tr("For %1", "person at the client").arg(names.person(action.person));
        if (action.member != noId)
            lines << Text::tr("Responsible: %1").arg(names.member(action.member));
        lines << Text::tr("Status: %1").arg(actionStatusName(action.status));
        entry.description = lines.join(QLatin1Char('\n'));
        entries.push_back(std::move(entry));
    }
}

void addMeetings(Workspace& workspace, Id client, Id member, Names& names,
                 std::vector<CalendarEntry>& entries)
{
    for (const Meeting& meeting : MeetingStore(workspace).ofClient(client)) {
        const bool takesPart = member == noId || std::find(meeting.members.begin(), meeting.members.end(),
                                                           member) != meeting.members.end();
        if (meeting.held || !meeting.on.isValid() || !takesPart)
            continue;
        CalendarEntry entry;
        entry.uid = "meeting-" + QByteArray::number(meeting.id) + "@kam-workbench";
        entry.day = meeting.on;
        entry.category = names.client(meeting.client);
        entry.summary = QStringLiteral("%1: %2").arg(entry.category, meeting.subject.isEmpty()
                                                                         ? meetingKindName(meeting.kind)
                                                                         : meeting.subject.simplified());
        entry.description = meeting.purpose;
        entry.place = meeting.venue;
        entries.push_back(std::move(entry));
    }
}

} // namespace

QByteArray iCalendar(const std::vector<CalendarEntry>& entries, const QDateTime& stamp)
{
    QByteArray file;
    const QByteArray made = stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    addLine(file, "BEGIN:VCALENDAR");
    addLine(file, "VERSION:2.0");
    addLine(file, "PRODID:-//KAM Workbench//Actions//EN");
    addLine(file, "CALSCALE:GREGORIAN");
    for (const CalendarEntry& entry : entries)
        addEvent(file, entry, made);
    addLine(file, "END:VCALENDAR");
    return file;
}

std::vector<CalendarEntry> calendarEntries(Workspace& workspace, Id client, Id member)
{
    std::vector<CalendarEntry> entries;
    Names names(workspace);
    addActions(workspace, client, member, names, entries);
    addMeetings(workspace, client, member, names, entries);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const CalendarEntry& a, const CalendarEntry& b) { return a.day < b.day; });
    return entries;
}

} // namespace kam
