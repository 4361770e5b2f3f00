#include "base/error.h"
#include "registry/sales.h"
#include "registry/storable.h"
#include "value/activity.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Value)
};

void requireValid(const Workspace& workspace, const Activity& activity)
{
    if (activity.name.trimmed().isEmpty())
        throw Error(Text::tr("An activity needs a name. Enter one and try again."), "no name");
    requireStorable(activity.name, activity.name, Text::tr("Name"));
    requireStorable(activity.driver, activity.name, Text::tr("Unit counted"));
    if (!(activity.unitCost >= 0 && std::isfinite(activity.unitCost)))
        throw Error(Text::tr("Activity %1: the cost of one unit must be 0 or more.").arg(activity.name),
                    "unit cost");
    Query same(workspace, "SELECT 1 FROM activity WHERE name = ? AND id <> ?");
    if (same.bind(1, activity.name).bind(2, activity.id).step())
        throw Error(Text::tr("There is an activity “%1” already. Choose another name.").arg(activity.name),
                    "name taken");
}

int behindOthers(const Workspace& workspace)
{
    Query row(workspace, "SELECT coalesce(max(position), 0) + 1 FROM activity");
    row.step();
    return static_cast<int>(row.integer(0));
}

void storeRow(Workspace& workspace, const Activity& activity)
{
    Query(workspace, "INSERT INTO activity (id, name, driver, unit_cost, position) VALUES (?, ?, ?, ?, ?) "
                     "ON CONFLICT (id) DO UPDATE SET name = excluded.name, driver = excluded.driver, "
                     "unit_cost = excluded.unit_cost, position = excluded.position")
        .bind(1, activity.id)
        .bind(2, activity.name)
        .bind(3, activity.driver)
        .bind(4, activity.unitCost)
        .bind(5, activity.position > 0 ? activity.position : behindOthers(workspace))
        .run();
}

QString nameOf(const Workspace& workspace, Id client)
{
    Query row(workspace, "SELECT name FROM client WHERE id = ?");
    return row.bind(1, client).step() ? row.text(0) : QString();
}

void requireValid(const Workspace& workspace, const ActivityCount& count)
{
    if (!(count.count >= 0 && std::isfinite(count.count)))
        throw Error(Text::tr("%1, %2: how often an activity was caused must be 0 or more.")
                        .arg(nameOf(workspace, count.client))
                        .arg(count.year),
                    "count");
    if (count.year < firstSalesYear || count.year > lastSalesYear)
        throw Error(Text::tr("%1: %2 is no year of sales. Enter one from %3 to %4.")
                        .arg(nameOf(workspace, count.client))
                        .arg(count.year)
                        .arg(firstSalesYear)
                        .arg(lastSalesYear),
                    "year");
}

ActivityCount readCount(const Query& row)
{
    return {row.integer(0), row.integer(1), static_cast<int>(row.integer(2)), row.real(3)};
}

} // namespace

std::vector<Activity> readActivities(const Workspace& workspace)
{
    std::vector<Activity> activities;
    Query rows(workspace,
               "SELECT id, name, driver, unit_cost, position FROM activity ORDER BY position, name, id");
    while (rows.step())
        activities.push_back(
            {rows.integer(0), rows.text(1), rows.text(2), rows.real(3), static_cast<int>(rows.integer(4))});
    return activities;
}

std::vector<ActivityCount> readActivityCounts(const Workspace& workspace, int year)
{
    std::vector<ActivityCount> counts;
    Query rows(workspace, "SELECT client, activity, year, count FROM activity_count WHERE year = ? "
                          "ORDER BY client, activity");
    rows.bind(1, year);
    while (rows.step())
        counts.push_back(readCount(rows));
    return counts;
}

std::vector<int> activityYears(const Workspace& workspace)
{
    std::vector<int> years;
    Query rows(workspace, "SELECT DISTINCT year FROM activity_count ORDER BY year");
    while (rows.step())
        years.push_back(static_cast<int>(rows.integer(0)));
    return years;
}

Id ActivityStore::add(const Activity& activity)
{
    Activity added = activity;
    added.id = added.id == noId ? newId() : added.id;
    requireValid(m_workspace, added);
    m_workspace.edit(Text::tr("Add activity %1").arg(added.name), [&] { storeRow(m_workspace, added); });
    return added.id;
}

void ActivityStore::update(const Activity& changed)
{
    requireValid(m_workspace, changed);
    m_workspace.edit(Text::tr("Change activity %1").arg(changed.name),
                     [&] { storeRow(m_workspace, changed); });
}

void ActivityStore::remove(Id id)
{
    QString name;
    {
        Query row(m_workspace, "SELECT name FROM activity WHERE id = ?");
        if (!row.bind(1, id).step())
            return;
        name = row.text(0);
    }
    m_workspace.edit(Text::tr("Remove activity %1").arg(name),
                     [&] { Query(m_workspace, "DELETE FROM activity WHERE id = ?").bind(1, id).run(); });
}

void ActivityStore::setCounts(const std::vector<ActivityCount>& counts)
{
    if (counts.empty())
        return;
    const int size = static_cast<int>(counts.size());
    m_workspace.edit(Text::tr("Change %n count(s) of activities", nullptr, size), [&] {
        Query store(m_workspace, "INSERT INTO activity_count (id, client, activity, year, count) "
                                 "VALUES (?, ?, ?, ?, ?) "
                                 "ON CONFLICT (client, activity, year) DO UPDATE SET count = excluded.count");
        IdSequence ids(size);
        for (const ActivityCount& count : counts) {
            requireValid(m_workspace, count);
            store.bind(1, ids.next()).bind(2, count.client).bind(3, count.activity).bind(4, count.year);
            store.bind(5, count.count).run();
        }
    });
}

void ActivityStore::setCount(Id client, Id activity, int year, std::optional<double> count)
{
    if (count)
        return setCounts({{client, activity, year, *count}});
    m_workspace.edit(Text::tr("Change %n count(s) of activities", nullptr, 1), [&] {
        Query(m_workspace, "DELETE FROM activity_count WHERE client = ? AND activity = ? AND year = ?")
            .bind(1, client)
            .bind(2, activity)
            .bind(3, year)
            .run();
    });
}

std::vector<ActivityCount> ActivityStore::countsOf(Id client) const
{
    std::vector<ActivityCount> counts;
    Query rows(m_workspace, "SELECT client, activity, year, count FROM activity_count WHERE client = ? "
                            "ORDER BY year, activity");
    rows.bind(1, client);
    while (rows.step())
        counts.push_back(readCount(rows));
    return counts;
}

} // namespace kam
