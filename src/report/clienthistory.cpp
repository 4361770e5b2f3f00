#include "report/clienthistory.h"

#include "plan/planstore.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <set>

namespace kam
{

namespace
{

constexpr int page = 200;
constexpr int most = 2000;

/// Rows that hang on the client, by their own column.
bool concerns(const FieldChange& field, Id client, const std::set<Id>& plans)
{
    if (field.table == "client" && field.row == client)
        return true;
    const auto is = [](const QVariant& value, const std::set<Id>& ids) {
        return value.isValid() && ids.contains(value.toLongLong());
    };
    const std::set<Id>* wanted = nullptr;
    const std::set<Id> own{client};
    if (field.column == "client")
        wanted = &own;
    if (field.column == "plan")
        wanted = &plans;
    if (wanted && (is(field.before, *wanted) || is(field.after, *wanted)))
        return true;
    return field.table == "plan" && plans.contains(field.row);
}

} // namespace

std::vector<HistoryEntry> clientHistory(const Workspace& workspace, Id client, QDate since)
{
    // The store is for writing too; here it only reads.
    std::set<Id> plans;
    for (const Plan& plan : PlanStore(const_cast<Workspace&>(workspace)).ofClient(client))
        plans.insert(plan.id);
    std::vector<HistoryEntry> found;
    qint64 before = 0;
    for (int seen = 0; seen < most; seen += page) {
        const std::vector<HistoryEntry> entries = workspace.history(page, before);
        for (const HistoryEntry& entry : entries) {
            if (entry.at.toLocalTime().date() < since)
                return found;
            if (entry.kind != HistoryKind::Edit || entry.state != HistoryState::Done)
                continue;
            const std::vector<FieldChange> fields = workspace.details(entry);
            if (std::any_of(fields.begin(), fields.end(),
                            [&](const FieldChange& field) { return concerns(field, client, plans); }))
                found.push_back(entry);
        }
        if (static_cast<int>(entries.size()) < page)
            break;
        before = entries.back().id;
    }
    return found;
}

} // namespace kam
