#pragma once

#include "plan/plan.h"

#include <vector>

namespace kam
{

class Workspace;

/// The tables plan and plan_section. Every function that writes is one step of the history. Only a draft can
/// be changed: an agreed version stays what was agreed.
class PlanStore
{
public:
    explicit PlanStore(Workspace& workspace) : m_workspace(workspace) {}

    /// The first version of a new period, or the next version of one that has some.
    /// @throws Error where the period ends before it starts, overlaps another of this client, or has a draft
    Id add(const Plan& plan);
    /// Period, review date, owner. @throws Error for a version that is not a draft
    void update(const Plan& plan);
    /// Typing in quick succession is one step. @throws Error for a version that is not a draft
    void setSection(Id plan, PlanSection section, const QString& text);
    /// The draft becomes the agreed version; what was agreed before for this period is archived.
    /// @param frozen the plan's content as JSON, not empty
    void agree(Id plan, QDate on, const QString& by, const QByteArray& frozen);
    /// An agreed version that is in force no more. @throws Error for one that is not agreed
    void archive(Id plan);
    /// A new draft with the sections, goals, risks and SWOT of @p plan: for its own period as the next
    /// version, or, with @p period, carried forward to the next period. @returns the draft
    Id continueAs(Id plan, const std::optional<Period>& period);
    /// A version with all that hangs on it.
    void remove(Id plan);

    /// Newest period first, newest version first.
    [[nodiscard]] std::vector<Plan> ofClient(Id client) const;
    /// Of all clients; without sections and frozen content.
    [[nodiscard]] std::vector<Plan> all() const;
    [[nodiscard]] std::optional<Plan> plan(Id id) const;
    /// The version people work with: of the period that contains @p day, else of the nearest; the draft
    /// before the agreed version, and one that was archived only where there is no other.
    [[nodiscard]] std::optional<Plan> current(Id client, QDate day) const;

private:
    Workspace& m_workspace;
};

/// Of the versions of one client, newest first: the one that PlanStore::current() takes; noId of none.
[[nodiscard]] Id currentOf(const std::vector<Plan>& versions, QDate day);

} // namespace kam
