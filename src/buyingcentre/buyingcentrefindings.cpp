#include "buyingcentre/buyingcentrefindings.h"

#include "base/number.h"
#include "buyingcentre/complexityreading.h"
#include "buyingcentre/coverage.h"
#include "buyingcentre/departure.h"
#include "registry/workspacesettings.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentre)
};

constexpr int fullWeight = 10000;
/// A large buying centre has at least so many people.
constexpr int largeFrom = 5;

/// Collects the findings of one client.
class Look
{
public:
    Look(const BuyingCentre& centre, QDate today, int months)
        : m_centre(centre), m_today(today), m_months(months)
    {
    }

    Findings all()
    {
        if (!m_centre.people.empty())
            addUnfilledRoles();
        addUnknownDeciders();
        addBlockers();
        addWeakContacts();
        addDependences();
        addStale();
        addTooSmall();
        addWeights();
        return std::move(m_findings);
    }

private:
    void aboutPerson(Severity severity, const QByteArray& code, Id person, const QString& sentence)
    {
        m_findings.push_back({severity, code,
                              Text::tr("%1 (%2)").arg(m_centre.nameOf(person), m_centre.clientName), sentence,
                              "person", person, m_centre.client});
    }
    void aboutClient(Severity severity, const QByteArray& code, const QString& sentence)
    {
        m_findings.push_back({severity, code, m_centre.clientName, sentence, "client", m_centre.client});
    }

    void addUnfilledRoles();
    void addUnfilledRole(Role role, const QString& project);
    void addUnknownDeciders();
    void addBlockers();
    void addWeakContacts();
    void addDependences();
    void addStale();
    void addTooSmall();
    void addWeights();
    [[nodiscard]] QString perhaps(Role role) const;
    [[nodiscard]] bool isOpen(Id project) const;

    const BuyingCentre& m_centre;
    QDate m_today;
    int m_months;
    Findings m_findings;
};

/// All purchases, or a project that is not decided.
bool Look::isOpen(Id project) const
{
    return project == noId ||
           std::any_of(m_centre.projects.begin(), m_centre.projects.end(), [&](const PurchaseProject& one) {
               return one.id == project && one.status == ProjectStatus::Open;
           });
}

/// Who might fill the role: open questions, by name.
QString Look::perhaps(Role role) const
{
    QStringList names;
    for (const Person& person : m_centre.people)
        for (const RoleHeld& held : person.roles)
            if (person.active() && held.role == role && held.project == noId &&
                held.knowledge == Knowledge::Unknown)
                names << shownName(person);
    return names.join(QStringLiteral(", "));
}

/// A role that is filled for one open project is looked for in the other open projects, not at the client.
void Look::addUnfilledRoles()
{
    std::map<Role, QStringList> inProjects;
    std::set<Role> somewhere;
    for (const PurchaseProject& project : m_centre.projects) {
        if (project.status != ProjectStatus::Open)
            continue;
        const std::vector<Role> open = unfilledRoles(m_centre, project.id);
        for (const Role role : roles)
            if (std::find(open.begin(), open.end(), role) == open.end())
                somewhere.insert(role);
            else
                inProjects[role] << project.name;
    }
    const std::vector<Role> atAll = unfilledRoles(m_centre);
    for (const Role role : roles) {
        const bool general = std::find(atAll.begin(), atAll.end(), role) != atAll.end();
        if (general && !somewhere.contains(role))
            addUnfilledRole(role, {});
        else
            for (const QString& project : inProjects[role])
                addUnfilledRole(role, project);
    }
}

/// @param project its name; empty: at the client
void Look::addUnfilledRole(Role role, const QString& project)
{
    const bool decides = role == Role::Decider || role == Role::Approver || role == Role::Buyer;
    const QString open = perhaps(role);
    const QString sentence =
        !project.isEmpty() ? Text::tr("Nobody fills the role of %1 for “%2”. Find out who does.")
                                 .arg(roleName(role), project)
        : open.isEmpty() ? Text::tr("Nobody fills the role of %1. Find out who does.").arg(roleName(role))
                         : Text::tr("Nobody fills the role of %1. Find out whether one of these does: %2.")
                               .arg(roleName(role), open);
    aboutClient(decides ? Severity::Caution : Severity::Hint, "role-unfilled", sentence);
}

void Look::addUnknownDeciders()
{
    const auto chains = shortestChains(m_centre);
    for (const UnknownDecider& unknown : unknownDeciders(m_centre)) {
        const bool decider = unknown.role == Role::Decider;
        const QString sentence = decider ? Text::tr("Nobody of ours knows this decider.")
                                         : Text::tr("Nobody of ours knows this approver.");
        const auto chain = chains.constFind(unknown.person);
        const QString way = chain == chains.constEnd()
                                ? Text::tr("No acquaintance leads there yet: find one.")
                                : Text::tr("The shortest way there: %1.").arg(chainText(m_centre, *chain));
        aboutPerson(Severity::Caution, decider ? "decider-unknown" : "approver-unknown", unknown.person,
                    Text::tr("%1 %2").arg(sentence, way));
    }
    for (const Person& person : m_centre.people)
        if (person.attitude.knowledge == Knowledge::Unknown &&
            (holds(m_centre, person.id, Role::Decider) || holds(m_centre, person.id, Role::Approver)))
            aboutPerson(Severity::Hint, "attitude-unknown", person.id,
                        Text::tr("Decides, and we do not know with what attitude to us. Find out."));
}

void Look::addBlockers()
{
    for (const Blocker& blocker : blockers(m_centre)) {
        QStringList names;
        for (const Influencer& influencer : blocker.influencers)
            if (names.size() < 3)
                names << m_centre.nameOf(influencer.person);
        const QString sentence =
            blocker.decides ? Text::tr("Decides and is against us.") : Text::tr("Is against us.");
        const QString way =
            names.isEmpty() ? Text::tr("Nobody is known to influence them: find out who does.")
                            : Text::tr("Most influence on them: %1.").arg(names.join(QStringLiteral(", ")));
        aboutPerson(blocker.decides ? Severity::Bad : Severity::Caution, "opponent-present", blocker.person,
                    Text::tr("%1 %2").arg(sentence, way));
    }
}

void Look::addWeakContacts()
{
    QStringList lines;
    for (const Contact& contact : contactsBelowDesired(m_centre)) {
        const QString current =
            contact.current ? contactStrengthName(*contact.current) : Text::tr("not known");
        lines << Text::tr("%1 with %2 (%3, wanted: %4)")
                     .arg(m_centre.team.value(contact.member), m_centre.nameOf(contact.person), current,
                          contactStrengthName(*contact.desired));
    }
    if (!lines.isEmpty())
        aboutClient(
            Severity::Hint, "contacts-below-desired",
            Text::tr("%n contact(s) are weaker than wanted: %1.", nullptr, static_cast<int>(lines.size()))
                .arg(lines.join(QStringLiteral(", "))));
}

/// Who can't leave without taking a decider, an approver or a whole contact of ours along.
void Look::addDependences()
{
    for (const Person& person : m_centre.people) {
        if (!person.active() || !contactStrength(m_centre, person.id))
            continue;
        QStringList names;
        for (const Id other : cutOff(m_centre, person.id))
            if (holds(m_centre, other, Role::Decider) || holds(m_centre, other, Role::Approver))
                names << m_centre.nameOf(other);
        if (!names.isEmpty())
            aboutPerson(
                Severity::Hint, "depends-on-one-person", person.id,
                Text::tr("If this person leaves, no acquaintance of ours leads to those who decide: %1. "
                         "Open a second way.")
                    .arg(names.join(QStringLiteral(", "))));
    }
}

void Look::addStale()
{
    const auto stale = [this](Knowledge knowledge, QDate on) {
        return freshness(knowledge, on, m_today, m_months) == Freshness::Stale;
    };
    for (const Person& person : m_centre.people) {
        if (!person.active())
            continue;
        QStringList what;
        if (stale(person.attitude.knowledge, person.attitude.on))
            what << Text::tr("attitude");
        if (stale(person.influence.knowledge, person.influence.on))
            what << Text::tr("influence");
        if (std::any_of(person.roles.begin(), person.roles.end(),
                        [&](const RoleHeld& held) { return stale(held.knowledge, held.on); }))
            what << Text::tr("roles");
        if (!what.isEmpty())
            aboutPerson(Severity::Hint, "judgement-stale", person.id,
                        Text::tr("What we knew is older than %n month(s) or has no date: %1. Look again.",
                                 nullptr, m_months)
                            .arg(what.join(QStringLiteral(", "))));
    }
}

void Look::addTooSmall()
{
    const auto active = std::count_if(m_centre.people.begin(), m_centre.people.end(),
                                      [](const Person& one) { return one.active(); });
    if (active >= largeFrom)
        return;
    for (const Complexity& complexity : m_centre.complexity)
        if (isOpen(complexity.project) && complexityReading(complexity).size == ExpectedSize::Large)
            return aboutClient(Severity::Hint, "buying-centre-too-small",
                               Text::tr("%1 Only %n person(s) are known: find the others.", nullptr,
                                        static_cast<int>(active))
                                   .arg(complexityText(complexity)));
}

void Look::addWeights()
{
    std::map<Id, int> sums;
    for (const DecisionCriterion& criterion : m_centre.criteria)
        sums[criterion.project] += criterion.weight;
    for (const auto& [project, sum] : sums) {
        if (sum == fullWeight)
            continue;
        const QString percent = shortNumber(sum / 100.0, 2, QLocale());
        QString name;
        for (const PurchaseProject& one : m_centre.projects)
            if (one.id == project)
                name = one.name;
        aboutClient(
            Severity::Hint, "client-weights-not-100",
            project == noId
                ? Text::tr("The weights of the client's criteria add up to %1 %, not 100 %. They are used "
                           "as they stand.")
                      .arg(percent)
                : Text::tr("The weights of the client's criteria for %2 add up to %1 %, not 100 %. They are "
                           "used as they stand.")
                      .arg(percent, name));
    }
}

} // namespace

Findings buyingCentreFindings(const BuyingCentre& centre, QDate today, int months)
{
    return Look(centre, today, months).all();
}

Findings buyingCentreFindings(const Workspace& workspace)
{
    const QDate today = QDate::currentDate();
    const int months = workspaceSettings(workspace).judgementMonths;
    Findings all;
    for (const BuyingCentre& centre : readBuyingCentres(workspace)) {
        Findings some = buyingCentreFindings(centre, today, months);
        all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    return all;
}

Findings goalFindings(const BuyingCentre& centre, const QSet<Id>& served)
{
    std::vector<std::pair<Id, QStringList>> people; // goals of one person stand together
    for (const UnservedGoal& unserved : unservedGoals(centre, served)) {
        if (people.empty() || people.back().first != unserved.person)
            people.emplace_back(unserved.person, QStringList());
        people.back().second << unserved.goal.text;
    }
    Findings findings;
    for (const auto& [person, goals] : people)
        findings.push_back({Severity::Hint, "goal-unserved",
                            Text::tr("%1 (%2)").arg(centre.nameOf(person), centre.clientName),
                            Text::tr("Nothing in the plan serves: %1. Serve it by a goal or an action.")
                                .arg(goals.join(QStringLiteral(", "))),
                            "person", person, centre.client});
    return findings;
}

} // namespace kam
