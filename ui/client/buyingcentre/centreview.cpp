#include "client/buyingcentre/centreview.h"

#include "base/fold.h"
#include "buyingcentre/reach.h"
#include "plan/actionstore.h"
#include "plan/meeting.h"
#include "plan/plangoal.h"
#include "plan/planstore.h"
#include "plan/servedgoals.h"
#include "registry/workspacesettings.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentreTab)
};

/// What the current plan does for people, and what would no longer have an address without them.
void readServed(Workspace& workspace, CentreView& view)
{
    for (const Action& action : ActionStore(workspace).ofClient(view.centre.client))
        if (action.isOpen() && action.person != noId)
            ++view.actionsFor[action.person];
    for (const Meeting& meeting : MeetingStore(workspace).ofClient(view.centre.client))
        if (meeting.held)
            for (const Id person : meeting.people)
                for (const Id member : meeting.members)
                    view.metOn[{person, member}] = std::max(view.metOn.value({person, member}), meeting.on);
    const auto plan = PlanStore(workspace).current(view.centre.client, view.today);
    view.hasPlan = plan.has_value();
    if (!plan)
        return;
    view.served = servedGoals(workspace, view.centre, *plan);
    for (const PlanGoal& planned : GoalStore(workspace).ofPlan(plan->id))
        if (planned.person != noId)
            ++view.goalsFor[planned.person];
}

} // namespace

std::vector<RoleHeld> CentreView::rolesOf(const Person& person) const
{
    if (project == noId)
        return person.roles;
    std::vector<RoleHeld> held;
    for (const RoleHeld& one : person.roles) {
        const auto named = [&](const Person& other) {
            return std::any_of(other.roles.begin(), other.roles.end(), [&](const RoleHeld& theirs) {
                return theirs.role == one.role && theirs.project == project;
            });
        };
        const bool general =
            one.project == noId && std::none_of(centre.people.begin(), centre.people.end(), named);
        if (one.project == project || general)
            held.push_back(one);
    }
    return held;
}

bool CentreView::takesPart(const Person& person) const
{
    return project == noId || !rolesOf(person).empty();
}

QDate CentreView::lastContact(const Contact& contact) const
{
    return std::max(contact.lastOn, metOn.value({contact.person, contact.member}));
}

const InfluenceEdge* CentreView::edge(Id id) const
{
    const auto found = std::find_if(centre.influence.begin(), centre.influence.end(),
                                    [id](const InfluenceEdge& one) { return one.id == id; });
    return found == centre.influence.end() ? nullptr : &*found;
}

QString CentreView::projectName(Id id) const
{
    for (const PurchaseProject& one : centre.projects)
        if (one.id == id)
            return one.name;
    return Text::tr("all purchases");
}

bool CentreView::matches(const Person& person, const QString& filter) const
{
    const QString text = folded(shownName(person) + QLatin1Char('\n') + person.position + QLatin1Char('\n') +
                                person.unit + QLatin1Char('\n') + roleNames(rolesOf(person)));
    const QStringList words = folded(filter).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

CentreViewPointer readCentre(Workspace& workspace, Id client, Id project)
{
    CentreView view;
    view.centre = readBuyingCentre(workspace, client);
    for (const Reach& one : weightedReach(view.centre))
        view.reach.insert(one.person, one.reach);
    const auto& projects = view.centre.projects;
    const bool exists = std::any_of(projects.begin(), projects.end(),
                                    [project](const PurchaseProject& one) { return one.id == project; });
    view.project = exists ? project : noId;
    view.today = QDate::currentDate();
    view.months = workspaceSettings(workspace).judgementMonths;
    view.writable = !workspace.isReadOnly();
    readServed(workspace, view);
    return std::make_shared<const CentreView>(std::move(view));
}

} // namespace kam
