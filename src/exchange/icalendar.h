#pragma once

#include "base/identifier.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <vector>

namespace kam
{

class Workspace;

/// Something on a day, as calendars show it.
struct CalendarEntry {
    QByteArray uid; ///< stays the same from export to export: "action-42@kam-workbench"
    QDate day;      ///< the whole of it
    QString summary;
    QString description;
    QString category; ///< the client
    QString place;
};

/// An iCalendar file (RFC 5545): lines end in CR LF and are folded at 75 octets between letters, text is
/// escaped, control characters that the format forbids become spaces.
/// @param stamp when the file was made, written in UTC
[[nodiscard]] QByteArray iCalendar(const std::vector<CalendarEntry>& entries, const QDateTime& stamp);

/// Open actions with a due day and meetings that are still to come, by day.
/// @param client noId: of all. @param member noId: of everybody, also of nobody
[[nodiscard]] std::vector<CalendarEntry> calendarEntries(Workspace& workspace, Id client, Id member);

} // namespace kam
