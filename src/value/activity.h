#pragma once

#include "base/identifier.h"

#include <QString>
#include <optional>
#include <vector>

namespace kam
{

class Workspace;

/// Something done for clients that costs money each time: an order taken, a delivery, a visit.
struct Activity {
    Id id = noId;
    QString name;
    QString driver;      ///< one unit of it: "order"
    double unitCost = 0; ///< in the workspace currency, 0 or more
    int position = 0;

    friend bool operator==(const Activity&, const Activity&) = default;
};

/// How often a client caused an activity in a year; a count that is not known is not there.
struct ActivityCount {
    Id client = noId;
    Id activity = noId;
    int year = 0;
    double count = 0;

    friend bool operator==(const ActivityCount&, const ActivityCount&) = default;
};

[[nodiscard]] std::vector<Activity> readActivities(const Workspace& workspace); ///< by position, then name
/// All counts of a year, ascending by client, then activity.
[[nodiscard]] std::vector<ActivityCount> readActivityCounts(const Workspace& workspace, int year);

[[nodiscard]] std::vector<int> activityYears(const Workspace& workspace); ///< with any count, ascending

/// The tables activity and activity_count. Every function that writes is one step of the history.
class ActivityStore
{
public:
    explicit ActivityStore(Workspace& workspace) : m_workspace(workspace) {}

    /// With position 0 it goes behind the others. @throws Error naming the activity
    Id add(const Activity& activity);
    void update(const Activity& activity);
    /// With all its counts.
    void remove(Id activity);
    [[nodiscard]] std::vector<Activity> all() const { return readActivities(m_workspace); }

    void setCounts(const std::vector<ActivityCount>& counts);
    /// Removes the count where @p count is empty.
    void setCount(Id client, Id activity, int year, std::optional<double> count);
    /// By year, then activity.
    [[nodiscard]] std::vector<ActivityCount> countsOf(Id client) const;

private:
    Workspace& m_workspace;
};

} // namespace kam
