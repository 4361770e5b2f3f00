#include "base/date.h"
#include "base/error.h"
#include "plan/names.h"
#include "plan/target.h"
#include "registry/storable.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

/// @param targets of one client, by period
void requireSeamless(const std::vector<Target>& targets, const QString& client)
{
    for (std::size_t i = 1; i < targets.size(); ++i) {
        const Period& before = targets[i - 1].period;
        const Period& after = targets[i].period;
        if (after.start <= before.end)
            throw Error(
                Text::tr("%1: the target for %2 overlaps the one for %3. Change the days of one of them.")
                    .arg(client, periodName(after), periodName(before)),
                "overlap");
        if (after.start != before.end.addDays(1))
            throw Error(
                Text::tr("%1: no target covers the days between %2 and %3. Let the later one start on %4.")
                    .arg(client, periodName(before), periodName(after),
                         writtenDate(before.end.addDays(1), QLocale())),
                "hole");
    }
}

void requireValid(const Target& target, const QString& client)
{
    if (!target.period.start.isValid() || target.period.end <= target.period.start)
        throw Error(
            Text::tr("%1: a target needs a first and a last day, the last after the first.").arg(client),
            "period");
    if (!(target.amount >= 0) || !std::isfinite(target.amount))
        throw Error(Text::tr("%1, %2: the target must be a number, 0 or more.")
                        .arg(client, periodName(target.period)),
                    "amount");
    if (target.achieved && !std::isfinite(*target.achieved))
        throw Error(
            Text::tr("%1, %2: what was achieved must be a number.").arg(client, periodName(target.period)),
            "achieved");
    requireStorable(target.note, client, Text::tr("Note"));
}

void sort(std::vector<Target>& targets)
{
    std::sort(targets.begin(), targets.end(),
              [](const Target& a, const Target& b) { return a.period.start < b.period.start; });
}

} // namespace

Id TargetStore::add(const Target& target)
{
    const QString client = shownText(planClientName(m_workspace, target.client));
    requireValid(target, client);
    std::vector<Target> all = ofClient(target.client);
    all.push_back(target);
    sort(all);
    requireSeamless(all, client);
    const Id id = target.id == noId ? newId() : target.id;
    m_workspace.edit(Text::tr("Add target %1 for %2").arg(periodName(target.period), client), [&] {
        Query(m_workspace,
              "INSERT INTO target (id, client, period_start, period_end, amount, achieved, note) "
              "VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bind(1, id)
            .bind(2, target.client)
            .bind(3, target.period.start)
            .bind(4, target.period.end)
            .bind(5, target.amount)
            .bind(6, target.achieved)
            .bind(7, target.note)
            .run();
    });
    return id;
}

void TargetStore::update(const Target& target)
{
    const QString client = shownText(planClientName(m_workspace, target.client));
    requireValid(target, client);
    std::vector<Target> all = ofClient(target.client);
    const auto old = std::find_if(all.begin(), all.end(), [&](const Target& t) { return t.id == target.id; });
    if (old == all.end())
        throw Error(Text::tr("The target is no longer there; nothing was changed."), "gone");
    *old = target;
    sort(all);
    requireSeamless(all, client);
    m_workspace.edit(Text::tr("Change target %1 for %2").arg(periodName(target.period), client), [&] {
        Query(m_workspace,
              "UPDATE target SET period_start = ?2, period_end = ?3, amount = ?4, achieved = ?5, "
              "note = ?6 WHERE id = ?1")
            .bind(1, target.id)
            .bind(2, target.period.start)
            .bind(3, target.period.end)
            .bind(4, target.amount)
            .bind(5, target.achieved)
            .bind(6, target.note)
            .run();
    });
}

void TargetStore::remove(Id id)
{
    Query row(m_workspace, "SELECT client FROM target WHERE id = ?");
    if (!row.bind(1, id).step())
        return;
    const Id client = row.integer(0);
    const QString name = shownText(planClientName(m_workspace, client));
    std::vector<Target> all = ofClient(client);
    const auto gone = std::find_if(all.begin(), all.end(), [id](const Target& t) { return t.id == id; });
    const Period period = gone->period;
    all.erase(gone);
    requireSeamless(all, name);
    m_workspace.edit(Text::tr("Remove target %1 for %2").arg(periodName(period), name),
                     [&] { Query(m_workspace, "DELETE FROM target WHERE id = ?").bind(1, id).run(); });
}

std::vector<Target> TargetStore::ofClient(Id client) const
{
    std::vector<Target> targets;
    Query rows(m_workspace, "SELECT id, client, period_start, period_end, amount, achieved, note FROM target "
                            "WHERE client = ? ORDER BY period_start");
    rows.bind(1, client);
    while (rows.step())
        targets.push_back({rows.integer(0),
                           rows.integer(1),
                           {rows.date(2), rows.date(3)},
                           rows.real(4),
                           rows.maybeReal(5),
                           rows.text(6)});
    for (Target& target : targets)
        target.sold = soldIn(m_workspace, client, target.period);
    return targets;
}

Id TargetStore::clientOf(Id target) const
{
    Query row(m_workspace, "SELECT client FROM target WHERE id = ?");
    return row.bind(1, target).step() ? row.integer(0) : noId;
}

} // namespace kam
