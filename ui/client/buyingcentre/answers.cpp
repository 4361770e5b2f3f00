#include "client/buyingcentre/answers.h"

#include "base/number.h"
#include "buyingcentre/acquaintance.h"
#include "buyingcentre/buyingcentrefindings.h"
#include "buyingcentre/coverage.h"
#include "buyingcentre/departure.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentreTab)
};

constexpr int mostInfluential = 3;

QString questionOf(const QByteArray& code)
{
    if (code == "role-unfilled")
        return Text::tr("Roles nobody fills");
    if (code == "decider-unknown" || code == "approver-unknown")
        return Text::tr("Who decides and is unknown to us");
    if (code == "attitude-unknown")
        return Text::tr("Whose attitude we do not know");
    if (code == "opponent-present")
        return Text::tr("Who is against us");
    if (code == "contacts-below-desired")
        return Text::tr("Contacts weaker than wanted");
    if (code == "depends-on-one-person")
        return Text::tr("What hangs on one person");
    if (code == "judgement-stale")
        return Text::tr("What is out of date");
    if (code == "buying-centre-too-small")
        return Text::tr("Whom we may not know yet");
    if (code == "client-weights-not-100")
        return Text::tr("The client's criteria");
    return Text::tr("Goals the plan does not serve");
}

QString actionOf(const QByteArray& code, const QString& name)
{
    if (code == "decider-unknown" || code == "approver-unknown")
        return Text::tr("Get to know %1").arg(name);
    if (code == "attitude-unknown")
        return Text::tr("Find out what %1 thinks of us").arg(name);
    if (code == "opponent-present")
        return Text::tr("Win over %1").arg(name);
    if (code == "depends-on-one-person")
        return Text::tr("Open a second way beside %1").arg(name);
    if (code == "judgement-stale")
        return Text::tr("Check what we know about %1").arg(name);
    if (code == "contacts-below-desired")
        return Text::tr("Strengthen contacts that are weaker than wanted");
    if (code == "buying-centre-too-small")
        return Text::tr("Find the other people of the buying centre");
    return {};
}

/// Collects the answers of one buying centre.
class Answers
{
public:
    explicit Answers(const CentreView& view) : m_view(view), m_centre(view.centre) {}

    std::vector<Answer> all(Id selected)
    {
        if (selected != noId)
            addSelected(selected);
        addRoles();
        for (const Finding& finding : buyingCentreFindings(m_centre, m_view.today, m_view.months))
            if (finding.code != "role-unfilled")
                addFinding(finding, {});
        addGoals();
        std::stable_sort(m_answers.begin() + static_cast<std::ptrdiff_t>(m_first), m_answers.end(),
                         [](const Answer& a, const Answer& b) { return a.severity > b.severity; });
        addInfluential();
        return std::move(m_answers);
    }

private:
    void addStatement(const QString& question, const QString& sentence, Id person, const QString& action = {})
    {
        m_answers.push_back({Severity::Hint, true, question, sentence, person, action});
    }

    void addFinding(const Finding& finding, const QString& action)
    {
        const Id person = finding.table == "person" ? finding.row : noId;
        const QString name = person == noId ? QString() : m_centre.nameOf(person);
        const QString sentence = name.isEmpty()
                                     ? finding.sentence
                                     : Text::tr("%1: %2", "person: what is said").arg(name, finding.sentence);
        m_answers.push_back({finding.severity, false, questionOf(finding.code), sentence, person,
                             action.isEmpty() ? actionOf(finding.code, name) : action});
    }

    void addSelected(Id selected);
    void addRoles();
    void addGoals();
    void addInfluential();

    const CentreView& m_view;
    const BuyingCentre& m_centre;
    std::vector<Answer> m_answers;
    std::size_t m_first = 0; ///< behind what is said about the one selected
};

void Answers::addSelected(Id selected)
{
    const Person* person = m_centre.person(selected);
    const QString name = m_centre.nameOf(selected);
    const auto chains = shortestChains(m_centre);
    const auto chain = chains.constFind(selected);
    if (chain != chains.constEnd())
        addStatement(Text::tr("Shortest way to %1").arg(name),
                     Text::tr("We know the way: %1.").arg(chainText(m_centre, *chain)), selected);
    else
        addStatement(Text::tr("Shortest way to %1").arg(name),
                     Text::tr("Nobody of ours knows anybody who leads there."), selected,
                     Text::tr("Find a way to %1").arg(name));
    QStringList influencers;
    for (const Influencer& influencer : influencersOf(m_centre, selected))
        if (influencers.size() < mostInfluential)
            influencers << Text::tr("%1 (%2)", "person (part of the influence that arrives)")
                               .arg(m_centre.nameOf(influencer.person),
                                    shortNumber(influencer.arriving, 2, QLocale()));
    if (!influencers.isEmpty())
        addStatement(Text::tr("Who influences %1").arg(name), influencers.join(QStringLiteral(", ")),
                     selected);
    if (person && person->active()) {
        Departure departure = ifLeaves(m_centre, selected);
        departure.openActions = m_view.actionsFor.value(selected);
        departure.goalsServed = m_view.goalsFor.value(selected);
        addStatement(Text::tr("If %1 leaves").arg(name),
                     departureText(m_centre, departure).join(QLatin1Char(' ')), selected,
                     Text::tr("Prepare for the day %1 leaves").arg(name));
    }
    m_first = m_answers.size();
}

void Answers::addRoles()
{
    if (m_centre.people.empty())
        return;
    for (const Role role : unfilledRoles(m_centre, m_view.project)) {
        const bool decides = role == Role::Decider || role == Role::Approver || role == Role::Buyer;
        QStringList open;
        for (const Person& person : m_centre.people)
            for (const RoleHeld& held : m_view.rolesOf(person))
                if (held.role == role && (held.knowledge == Knowledge::Unknown || person.placeholder))
                    open << shownName(person);
        const QString sentence = open.isEmpty() ? Text::tr("Nobody is known as %1.").arg(roleName(role))
                                                : Text::tr("Nobody is known as %1. An open question: %2.")
                                                      .arg(roleName(role), open.join(QStringLiteral(", ")));
        m_answers.push_back({decides ? Severity::Caution : Severity::Hint, false,
                             Text::tr("Roles nobody fills"), sentence, noId,
                             Text::tr("Find out who is %1").arg(roleName(role))});
    }
}

void Answers::addGoals()
{
    if (!m_view.hasPlan)
        return;
    for (const UnservedGoal& unserved : unservedGoals(m_centre, m_view.served)) {
        const QString name = m_centre.nameOf(unserved.person);
        m_answers.push_back({Severity::Hint, false, Text::tr("Goals the plan does not serve"),
                             Text::tr("%1: %2", "person: what is said").arg(name, unserved.goal.text),
                             unserved.person,
                             Text::tr("Serve the goal of %1: %2").arg(name, unserved.goal.text)});
    }
}

void Answers::addInfluential()
{
    QStringList names;
    Id first = noId;
    for (const Reach& reach : weightedReach(m_centre)) {
        if (reach.reach <= 0 || names.size() == mostInfluential)
            break;
        if (first == noId)
            first = reach.person;
        names << Text::tr("%1 (%2)", "person (reach)")
                     .arg(m_centre.nameOf(reach.person), shortNumber(reach.reach, 2, QLocale()));
    }
    if (!names.isEmpty())
        addStatement(Text::tr("Who has most influence"), names.join(QStringLiteral(", ")), first);
    const auto chains = shortestChains(m_centre);
    for (const UnknownDecider& unknown : unknownDeciders(m_centre))
        if (const auto chain = chains.constFind(unknown.person); chain != chains.constEnd())
            addStatement(Text::tr("Shortest way to %1").arg(m_centre.nameOf(unknown.person)),
                         chainText(m_centre, *chain), unknown.person);
}

} // namespace

std::vector<Answer> answersOf(const CentreView& view, Id selected)
{
    return Answers(view).all(selected);
}

} // namespace kam
