#include "exchange/icalendar.h"
#include "plan/actionstore.h"
#include "plan/meeting.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <map>

using namespace kam;

namespace
{

const QDateTime stamp(QDate(2026, 11, 24), QTime(10, 30), Qt::UTC);

/// Reads a file as a calendar does: unfolds, splits at the first colon, takes the escapes back.
/// @returns the properties of each event
std::vector<std::map<QByteArray, QString>> events(const QByteArray& file)
{
    std::vector<std::map<QByteArray, QString>> events;
    REQUIRE(file.endsWith("\r\n"));
    REQUIRE_FALSE(QByteArray(file).replace("\r\n", "").contains('\n'));
    for (const QByteArray& line : file.split('\n'))
        CHECK(line.size() - 1 <= 75);
    QByteArray unfolded = file;
    unfolded.replace("\r\n ", "");
    for (QByteArray line : unfolded.split('\n')) {
        line.chop(line.endsWith('\r') ? 1 : 0);
        const QByteArray name = line.left(line.indexOf(':'));
        QString value;
        const QString raw = QString::fromUtf8(line.mid(line.indexOf(':') + 1));
        for (qsizetype i = 0; i < raw.size(); ++i) {
            if (raw.at(i) != u'\\') {
                value += raw.at(i);
                continue;
            }
            ++i;
            value += raw.at(i) == u'n' ? QChar(u'\n') : raw.at(i);
        }
        if (line == "BEGIN:VEVENT")
            events.emplace_back();
        else if (!events.empty())
            events.back()[name] = value;
    }
    return events;
}

CalendarEntry entry(const QString& summary)
{
    return {"action-1@kam-workbench", QDate(2026, 12, 31), summary, {}, {}, {}};
}

} // namespace

TEST_CASE("a calendar has the lines that the format asks for")
{
    CHECK(iCalendar({entry(QStringLiteral("RL: Call"))}, stamp) ==
          "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//KAM Workbench//Actions//EN\r\nCALSCALE:GREGORIAN\r\n"
          "BEGIN:VEVENT\r\nUID:action-1@kam-workbench\r\nDTSTAMP:20261124T103000Z\r\n"
          "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:RL: Call\r\n"
          "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    CHECK(iCalendar({}, stamp).count("BEGIN:VEVENT") == 0);
}

TEST_CASE("any text is read back from a calendar")
{
    const QStringList texts{QStringLiteral("a; b, c \\ d: e"),
                            QStringLiteral("one\ntwo\n\nthree"),
                            QStringLiteral("Zażółć gęślą jaźń ").repeated(20),
                            QStringLiteral("\U0001F600").repeated(60),
                            QStringLiteral("\u05d0\u05d1 \u200f mixed"),
                            QString(500, u'x'),
                            QStringLiteral("\\n is no line end; \\, neither")};
    for (const QString& text : texts) {
        CalendarEntry one = entry(text);
        one.description = text;
        one.category = text;
        const auto read = events(iCalendar({one}, stamp));
        REQUIRE(read.size() == 1);
        CHECK(read[0].at("SUMMARY") == text);
        CHECK(read[0].at("DESCRIPTION") == text);
        CHECK(read[0].at("CATEGORIES") == text);
    }
    CHECK(events(iCalendar({entry(QStringLiteral("bell\x07 and\r\nline"))}, stamp))[0].at("SUMMARY") ==
          QStringLiteral("bell  and\nline"));
}

TEST_CASE("open actions and meetings to come are in the calendar of whom they concern")
{
    QTemporaryDir folder;
    const auto workspace = Workspace::create(folder.filePath(QStringLiteral("w.kam")), QStringLiteral("PLN"));
    Client added;
    added.name = QStringLiteral("RL");
    const Id client = ClientStore(*workspace).add(added);
    const Id anna = TeamStore(*workspace).add({noId, QStringLiteral("Anna"), {}, {}, {}});
    ActionStore actions(*workspace);
    Action action;
    action.client = client;
    action.what = QStringLiteral("Hand over");
    action.member = anna;
    action.dueOn = QDate(2026, 12, 2);
    const Id first = actions.add(action);
    action.member = noId;
    action.dueOn = QDate(2026, 12, 1);
    actions.add(action);
    action.status = ActionStatus::Done;
    actions.add(action);
    action.status = ActionStatus::Planned;
    action.dueOn = {};
    actions.add(action);
    Meeting meeting;
    meeting.client = client;
    meeting.on = QDate(2026, 12, 3);
    meeting.subject = QStringLiteral("Review");
    meeting.members = {anna};
    MeetingStore(*workspace).add(meeting);
    meeting.held = true;
    MeetingStore(*workspace).add(meeting);

    const auto all = calendarEntries(*workspace, noId, noId);
    REQUIRE(all.size() == 3);
    CHECK(all[0].day == QDate(2026, 12, 1));
    CHECK(all[1].uid == "action-" + QByteArray::number(first) + "@kam-workbench");
    CHECK(all[1].summary == QStringLiteral("RL: Hand over"));
    CHECK(all[1].description == QStringLiteral("Responsible: Anna\nStatus: Planned"));
    CHECK(all[2].summary == QStringLiteral("RL: Review"));
    CHECK(calendarEntries(*workspace, client, anna).size() == 2);
    CHECK(calendarEntries(*workspace, client, anna + 1).empty());
}
