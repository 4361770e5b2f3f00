#include "buyingcentre/buyingcentrefindings.h"

#include "base/number.h"
#include "buyingcentre/complexityreading.h"
#include "buyingcentre/coverage.h"
#include "buyingcentre/departure.h"
#include "buyingcentre/keypeople.h"
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
/// So many people are named with what they want; the map's panel names all.
constexpr int mostNamed = 5;

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
        addUnknownAttitudes();
        addInfluential();
        addBlockers();
        addWeakContacts();
        addDependences();
        addStale();
        addTooSmall();
        addWeights();
        return std::move(m_findings);
    }

private:
    void aboutPerson(Severity severity, const QByteArray& code, Id person, const QString& sentence,
                     const QString& action)
    {
        const QString name = m_centre.nameOf(person);
        m_findings.push_back({severity, code, Text::tr("%1 (%2)").arg(name, m_centre.clientName), sentence,
                              "person", person, m_centre.client, name, action});
    }
    /// About several people of the client: leads to the first of them.
    void aboutPeople(Severity severity, const QByteArray& code, Id first, const QString& sentence,
                     const QString& action)
    {
        m_findings.push_back(
            {severity, code, m_centre.clientName, sentence, "person", first, m_centre.client, {}, action});
    }
    void aboutClient(Severity severity, const QByteArray& code, const QString& sentence,
                     const QString& action = {})
    {
        m_findings.push_back({severity,
                              code,
                              m_centre.clientName,
                              sentence,
                              "client:buyingcentre",
                              m_centre.client,
                              m_centre.client,
                              {},
                              action});
    }

    void addUnfilledRoles();
    void addUnknownDeciders();
    void addUnknownAttitudes();
    void addInfluential();
    void addBlockers();
    void addWeakContacts();
    void addDependences();
    void addStale();
    void addTooSmall();
    void addWeights();
    [[nodiscard]] QString perhaps(const std::vector<Role>& unfilled) const;
    [[nodiscard]] QString names(const std::vector<Id>& people) const;
    [[nodiscard]] bool decides(Id person) const;
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

bool Look::decides(Id person) const
{
    return holds(m_centre, person, Role::Decider) || holds(m_centre, person, Role::Approver);
}

QString Look::names(const std::vector<Id>& people) const
{
    QStringList list;
    for (const Id person : people)
        list << m_centre.nameOf(person);
    return list.join(QStringLiteral(", "));
}

/// Who might fill one of the roles: open questions, by name.
QString Look::perhaps(const std::vector<Role>& unfilled) const
{
    QStringList lines;
    for (const Person& person : m_centre.people)
        for (const RoleHeld& held : person.roles)
            if (person.active() && held.project == noId && held.knowledge == Knowledge::Unknown &&
                std::find(unfilled.begin(), unfilled.end(), held.role) != unfilled.end())
                lines << QStringLiteral("%1 – %2").arg(roleName(held.role), shownName(person));
    return lines.join(QStringLiteral(", "));
}

/// A role that is filled for one open project is looked for in the other open projects, not at the client.
void Look::addUnfilledRoles()
{
    const UnfilledRoles unfilled = allUnfilledRoles(m_centre);
    QStringList sentences;
    QStringList searched;
    bool decides = false;
    const auto look = [&](const std::vector<Role>& some) {
        for (const Role role : some) {
            decides = decides || role == Role::Decider || role == Role::Approver || role == Role::Buyer;
            if (!searched.contains(roleName(role)))
                searched << roleName(role);
        }
        return rolesText(some);
    };
    if (!unfilled.general.empty())
        sentences << Text::tr("Nobody fills the role: %1.").arg(look(unfilled.general));
    for (const auto& [project, some] : unfilled.projects)
        sentences << Text::tr("For “%1”, nobody fills the role: %2.").arg(project, look(some));
    if (sentences.isEmpty())
        return;
    const QString open = perhaps(unfilled.general);
    sentences << (open.isEmpty() ? Text::tr("Find out who does.")
                                 : Text::tr("Find out who does; perhaps: %1.").arg(open));
    aboutClient(decides ? Severity::Caution : Severity::Hint, "role-unfilled",
                sentences.join(QLatin1Char(' ')),
                Text::tr("Find out who fills the role: %1").arg(searched.join(QStringLiteral(", "))));
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
                    Text::tr("%1 %2").arg(sentence, way), introductionText(m_centre, unknown.person));
    }
}

void Look::addUnknownAttitudes()
{
    for (const Person& person : m_centre.people)
        if (person.attitude.knowledge == Knowledge::Unknown && decides(person.id))
            aboutPerson(Severity::Hint, "attitude-unknown", person.id,
                        Text::tr("Decides, and we do not know with what attitude to us. Find out."),
                        Text::tr("Find out what %1 thinks of us").arg(m_centre.nameOf(person.id)));
}

/// Those who decide are asked for by themselves.
void Look::addInfluential()
{
    const auto chains = shortestChains(m_centre);
    for (const Influential& one : mostInfluential(m_centre)) {
        if (decides(one.person))
            continue;
        const QString reach = shortNumber(one.reach, 1, QLocale());
        if (!one.isKnown) {
            const auto chain = chains.constFind(one.person);
            const QString way =
                chain == chains.constEnd()
                    ? Text::tr("No acquaintance leads there yet: find one.")
                    : Text::tr("The shortest way there: %1.").arg(chainText(m_centre, *chain));
            aboutPerson(
                Severity::Caution, "influential-unknown", one.person,
                Text::tr("Among the most influential (reach %1), and nobody of ours knows this person. %2")
                    .arg(reach, way),
                introductionText(m_centre, one.person));
        } else if (m_centre.person(one.person)->attitude.knowledge == Knowledge::Unknown) {
            aboutPerson(Severity::Hint, "attitude-unknown", one.person,
                        Text::tr("Among the most influential (reach %1), and we do not know with what "
                                 "attitude to us. Find out.")
                            .arg(reach),
                        Text::tr("Find out what %1 thinks of us").arg(m_centre.nameOf(one.person)));
        }
    }
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
                    Text::tr("%1 %2").arg(sentence, way),
                    Text::tr("Win over %1").arg(m_centre.nameOf(blocker.person)));
    }
}

void Look::addWeakContacts()
{
    QStringList lines;
    QStringList pairs;
    Id first = noId;
    for (const Contact& contact : contactsBelowDesired(m_centre)) {
        first = first == noId ? contact.person : first;
        lines << contactText(m_centre, contact);
        pairs << Text::tr("%1 with %2")
                     .arg(m_centre.team.value(contact.member), m_centre.nameOf(contact.person));
    }
    if (!lines.isEmpty())
        aboutPeople(
            Severity::Hint, "contacts-below-desired", first,
            Text::tr("%n contact(s) are weaker than wanted: %1.", nullptr, static_cast<int>(lines.size()))
                .arg(lines.join(QStringLiteral(", "))),
            Text::tr("Strengthen contacts: %1").arg(pairs.join(QStringLiteral(", "))));
}

/// One person alone is the subject: on whom most hangs. Others on whom as much hangs are named.
void Look::addDependences()
{
    const std::vector<Dependence> all = dependences(m_centre);
    if (all.empty())
        return;
    const Dependence& most = all.front();
    QStringList sentences{dependenceText(m_centre, most)};
    std::vector<Id> others;
    for (const Dependence& one : all)
        if (one.hold == most.hold && one.person != most.person)
            others.push_back(one.person);
    if (!others.empty())
        sentences << Text::tr("The same goes for: %1.").arg(names(others));
    sentences << Text::tr("Open a second way.");
    aboutPerson(Severity::Hint, "depends-on-one-person", most.person, sentences.join(QLatin1Char(' ')),
                Text::tr("Open a second way beside %1").arg(m_centre.nameOf(most.person)));
}

void Look::addStale()
{
    std::vector<Id> people;
    QStringList lines;
    QString alone;
    for (const Person& person : m_centre.people) {
        const QString what = staleText(person, m_today, m_months);
        if (what.isEmpty())
            continue;
        people.push_back(person.id);
        lines << QStringLiteral("%1 (%2)").arg(shownName(person), what);
        alone = what;
    }
    if (people.empty())
        return;
    const bool one = people.size() == 1;
    const QString sentence =
        Text::tr("What we knew is older than %n month(s) or has no date: %1. Look again.", nullptr, m_months)
            .arg(one ? alone : lines.join(QStringLiteral("; ")));
    const QString action = Text::tr("Check what we know about %1").arg(names(people));
    if (one)
        aboutPerson(Severity::Hint, "judgement-stale", people.front(), sentence, action);
    else
        aboutPeople(Severity::Hint, "judgement-stale", people.front(), sentence, action);
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
                                   .arg(complexityText(complexity)),
                               Text::tr("Find the other people of the buying centre"));
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

QString contactText(const BuyingCentre& centre, const Contact& contact)
{
    return Text::tr("%1 with %2 (%3, wanted: %4)")
        .arg(centre.team.value(contact.member), centre.nameOf(contact.person),
             contact.current ? contactStrengthName(*contact.current) : Text::tr("not known"),
             contactStrengthName(*contact.desired));
}

QString dependenceText(const BuyingCentre& centre, const Dependence& dependence)
{
    QStringList list;
    switch (dependence.hold) {
    case Hold::OnlyWay:
        for (const Id person : dependence.outOfReach)
            list << centre.nameOf(person);
        return Text::tr("If this person leaves, no acquaintance of ours leads to those who decide: %1.")
            .arg(list.join(QStringLiteral(", ")));
    case Hold::OnlyContact:
        return Text::tr("If this person leaves, ours know nobody there any more.");
    case Hold::OnlyFriend:
        break;
    }
    return Text::tr("If this person leaves, we lose a supporter who alone fills the role: %1.")
        .arg(rolesText(dependence.rolesLeftOpen));
}

QString introductionText(const BuyingCentre& centre, Id person)
{
    const auto chains = shortestChains(centre);
    const auto chain = chains.constFind(person);
    const QString name = centre.nameOf(person);
    if (chain == chains.constEnd())
        return Text::tr("Find a way to %1").arg(name);
    const auto place = std::find(chain->people.begin(), chain->people.end(), person);
    return place == chain->people.begin()
               ? Text::tr("Get to know %1").arg(name)
               : Text::tr("Ask %1 to introduce us to %2").arg(centre.nameOf(*std::prev(place)), name);
}

QString staleText(const Person& person, QDate today, int months)
{
    const auto stale = [&](Knowledge knowledge, QDate on) {
        return freshness(knowledge, on, today, months) == Freshness::Stale;
    };
    QStringList what;
    if (!person.active())
        return {};
    if (stale(person.attitude.knowledge, person.attitude.on))
        what << Text::tr("attitude");
    if (stale(person.influence.knowledge, person.influence.on))
        what << Text::tr("influence");
    if (std::any_of(person.roles.begin(), person.roles.end(),
                    [&](const RoleHeld& held) { return stale(held.knowledge, held.on); }))
        what << Text::tr("roles");
    return what.join(QStringLiteral(", "));
}

std::vector<UnservedOf> unservedByPerson(const BuyingCentre& centre, const QSet<Id>& served)
{
    std::vector<UnservedOf> people; // goals of one person stand together
    for (const UnservedGoal& unserved : unservedGoals(centre, served)) {
        if (people.empty() || people.back().person != unserved.person)
            people.push_back({unserved.person, {}});
        people.back().goals << unserved.goal.text;
    }
    std::stable_partition(people.begin(), people.end(), [&](const UnservedOf& one) {
        return holds(centre, one.person, Role::Decider) || holds(centre, one.person, Role::Approver);
    });
    return people;
}

QString serveText(const BuyingCentre& centre, const UnservedOf& unserved)
{
    return Text::tr("Serve goals of %1: %2")
        .arg(centre.nameOf(unserved.person), unserved.goals.join(QStringLiteral(", ")));
}

Findings goalFindings(const BuyingCentre& centre, const QSet<Id>& served)
{
    const std::vector<UnservedOf> people = unservedByPerson(centre, served);
    if (people.empty())
        return {};
    const UnservedOf& first = people.front();
    QStringList lines;
    for (const UnservedOf& one : people)
        if (lines.size() < mostNamed)
            lines << QStringLiteral("%1 (%2)").arg(centre.nameOf(one.person),
                                                   one.goals.join(QStringLiteral(", ")));
    if (const int more = static_cast<int>(people.size()) - mostNamed; more > 0)
        lines << Text::tr("%n more", "people", more);
    const QString sentence =
        Text::tr("The plan serves nothing of what %n person(s) want: %1. Serve it by a goal or an action.",
                 nullptr, static_cast<int>(people.size()))
            .arg(lines.join(QStringLiteral("; ")));
    return {{Severity::Hint,
             "goal-unserved",
             centre.clientName,
             sentence,
             "person",
             first.person,
             centre.client,
             {},
             serveText(centre, first)}};
}

} // namespace kam
