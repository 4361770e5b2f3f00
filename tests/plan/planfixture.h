#pragma once

#include "base/error.h"
#include "plan/actionstore.h"
#include "plan/plangoal.h"
#include "plan/planstore.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

/// A workspace with one client and one of us.
struct PlanFixture {
    QTemporaryDir folder;
    std::unique_ptr<kam::Workspace> workspace =
        kam::Workspace::create(folder.filePath(QStringLiteral("w.kam")), QStringLiteral("PLN"));
    kam::Id client = addClient(QStringLiteral("RL"));
    kam::Id member = kam::TeamStore(*workspace).add({kam::noId, QStringLiteral("A. Wrona"), {}, {}, {}});
    kam::PlanStore plans{*workspace};
    kam::GoalStore goals{*workspace};
    kam::ActionStore actions{*workspace};

    kam::Id addClient(const QString& name)
    {
        kam::Client added;
        added.name = name;
        return kam::ClientStore(*workspace).add(added);
    }
    [[nodiscard]] kam::Plan planFor(int year) const
    {
        kam::Plan plan;
        plan.client = client;
        plan.period = {QDate(year, 1, 1), QDate(year, 12, 31)};
        plan.owner = member;
        return plan;
    }
    [[nodiscard]] kam::PlanGoal goalOf(kam::Id plan) const
    {
        kam::PlanGoal goal;
        goal.plan = plan;
        goal.name = QStringLiteral("Become the preferred supplier");
        goal.measure = QStringLiteral("share of wallet");
        goal.unit = QStringLiteral("%");
        goal.start = {34.0, {}};
        goal.target = {50.0, {}};
        goal.dueOn = QDate(2027, 9, 30);
        goal.owner = member;
        return goal;
    }
};

/// The sentence with which @p work was refused, empty where it was not.
template <class Work>
QString refusal(const Work& work)
{
    try {
        work();
    } catch (const kam::Error& error) {
        return error.sentence();
    }
    return {};
}
