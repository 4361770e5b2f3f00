#pragma once

#include "plan/meeting.h"
#include "value/abc.h"

#include <map>

namespace kam
{

/// How often a client of a class is visited, called and reviewed, times a year (method, section 9). What is
/// not set has no standard, which is not the same as 0, never.
using ServiceStandard = std::map<std::pair<AbcClass, MeetingKind>, double>;

/// A client that was not seen in time.
struct OverdueService {
    Id client = noId;
    MeetingKind kind = MeetingKind::Visit;
    QDate last;  ///< held; not valid: never
    QDate dueOn; ///< a year / per year after the last; today where there was none
    friend bool operator==(const OverdueService&, const OverdueService&) = default;
};

/// @param classes of the clients. @param meetings of all of them; only those held count, and none of the
/// future
/// @returns the longest overdue first; who never was seen comes before all
[[nodiscard]] std::vector<OverdueService> overdueService(const ServiceStandard& standard,
                                                         const std::map<Id, AbcClass>& classes,
                                                         const std::vector<Meeting>& meetings, QDate today);

/// The table service_standard.
class ServiceStandardStore
{
public:
    explicit ServiceStandardStore(Workspace& workspace) : m_workspace(workspace) {}

    /// Replaces all of it. @throws Error for less than 0 or more than 366 times a year
    void set(const ServiceStandard& standard);
    [[nodiscard]] ServiceStandard standard() const;

private:
    Workspace& m_workspace;
};

} // namespace kam
