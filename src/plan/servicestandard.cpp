#include "plan/servicestandard.h"

#include <algorithm>
#include <cmath>

namespace kam
{

std::vector<OverdueService> overdueService(const ServiceStandard& standard,
                                           const std::map<Id, AbcClass>& classes,
                                           const std::vector<Meeting>& meetings, QDate today)
{
    std::map<std::pair<Id, MeetingKind>, QDate> last;
    for (const Meeting& meeting : meetings) {
        if (!meeting.held || meeting.on > today)
            continue;
        QDate& day = last[{meeting.client, meeting.kind}];
        if (!day.isValid() || day < meeting.on)
            day = meeting.on;
    }
    std::vector<OverdueService> overdue;
    for (const auto& [client, abcClass] : classes)
        for (const MeetingKind kind : meetingKinds) {
            const auto perYear = standard.find({abcClass, kind});
            if (perYear == standard.end() || perYear->second <= 0)
                continue;
            const auto seen = last.find({client, kind});
            OverdueService service{client, kind, seen == last.end() ? QDate() : seen->second, today};
            if (service.last.isValid())
                service.dueOn = service.last.addDays(std::lround(365.25 / perYear->second));
            if (!service.last.isValid() || service.dueOn < today)
                overdue.push_back(service);
        }
    std::stable_sort(overdue.begin(), overdue.end(), [](const OverdueService& a, const OverdueService& b) {
        if (a.last.isValid() != b.last.isValid())
            return !a.last.isValid();
        return a.dueOn < b.dueOn;
    });
    return overdue;
}

} // namespace kam
