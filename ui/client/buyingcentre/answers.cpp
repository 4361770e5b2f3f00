#include "client/buyingcentre/answers.h"

#include "base/number.h"
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

constexpr int fewInfluencers = 3;

QString questionOf(const QByteArray& code)
{
    if (code == "role-unfilled")
        return Text::tr("Roles nobody fills");
    if (code == "decider-unknown" || code == "approver-unknown")
        return Text::tr("Who decides and is unknown to us");
    if (code == "attitude-unknown")
        return Text::tr("Whose attitude we do not know");
    if (code == "influential-unknown")
        return Text::tr("Who has much influence and is unknown to us");
    if (code == "opponent-present")
        return Text::tr("Who is against us");
    if (code == "buying-centre-too-small")
        return Text::tr("Whom we may not know yet");
    return Text::tr("The client's criteria");
}

/// What stands in one finding of several people has an answer a person here.
bool standsByPerson(const QByteArray& code)
{
    return code == "role-unfilled" || code == "judgement-stale" || code == "contacts-below-desired" ||
           code == "depends-on-one-person";
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
            if (!standsByPerson(finding.code))
                addFinding(finding);
        addDependences();
        addContacts();
        addStale();
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

    void addFinding(const Finding& finding)
    {
        const QString sentence =
            finding.name.isEmpty()
                ? finding.sentence
                : Text::tr("%1: %2", "person: what is said").arg(finding.name, finding.sentence);
        m_answers.push_back({finding.severity, false, questionOf(finding.code), sentence,
                             finding.table == "person" ? finding.row : noId, finding.action});
    }

    void addHint(const QString& question, Id person, const QString& sentence, const QString& action)
    {
        m_answers.push_back(
            {Severity::Hint, false, question,
             Text::tr("%1: %2", "person: what is said").arg(m_centre.nameOf(person), sentence), person,
             action});
    }

    void addSelected(Id selected);
    void addRoles();
    void addDependences();
    void addContacts();
    void addStale();
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
                     Text::tr("We know the way: %1.").arg(chainText(m_centre, *chain)), selected,
                     chain->people.size() > 1 ? introductionText(m_centre, selected) : QString());
    else
        addStatement(Text::tr("Shortest way to %1").arg(name),
                     Text::tr("Nobody of ours knows anybody who leads there."), selected,
                     introductionText(m_centre, selected));
    QStringList influencers;
    for (const Influencer& influencer : influencersOf(m_centre, selected))
        if (influencers.size() < fewInfluencers)
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

void Answers::addDependences()
{
    for (const Dependence& one : dependences(m_centre))
        addHint(Text::tr("What hangs on one person"), one.person, dependenceText(m_centre, one),
                Text::tr("Open a second way beside %1").arg(m_centre.nameOf(one.person)));
}

void Answers::addContacts()
{
    for (const Contact& contact : contactsBelowDesired(m_centre)) {
        const QString words = contactText(m_centre, contact);
        m_answers.push_back({Severity::Hint, false, Text::tr("Contacts weaker than wanted"), words,
                             contact.person, Text::tr("Strengthen the contact: %1").arg(words)});
    }
}

void Answers::addStale()
{
    for (const Person& person : m_centre.people)
        if (const QString what = staleText(person, m_view.today, m_view.months); !what.isEmpty())
            addHint(Text::tr("What is out of date"), person.id, what,
                    Text::tr("Check what we know about %1").arg(shownName(person)));
}

void Answers::addGoals()
{
    if (!m_view.hasPlan)
        return;
    for (const UnservedOf& unserved : unservedByPerson(m_centre, m_view.served))
        addHint(Text::tr("Goals the plan does not serve"), unserved.person,
                unserved.goals.join(QStringLiteral(", ")), serveText(m_centre, unserved));
}

/// Who they are, whether that is good or not; each leads there and may become an action.
void Answers::addInfluential()
{
    for (const Influential& one : mostInfluential(m_centre)) {
        const Person& person = *m_centre.person(one.person);
        const QString name = shownName(person);
        const QString attitude =
            person.attitude.value ? attitudeName(*person.attitude.value) : Text::tr("attitude not known");
        const QString action = !one.isKnown ? introductionText(m_centre, one.person)
                               : person.attitude.value == Attitude::Supporter
                                   ? Text::tr("Ask %1 to speak for us").arg(name)
                                   : Text::tr("Win over %1").arg(name);
        addStatement(Text::tr("Who has most influence"),
                     Text::tr("%1: reach %2, %3", "person, number, attitude")
                         .arg(name, shortNumber(one.reach, 2, QLocale()), attitude),
                     one.person, action);
    }
    const auto chains = shortestChains(m_centre);
    for (const UnknownDecider& unknown : unknownDeciders(m_centre))
        if (const auto chain = chains.constFind(unknown.person); chain != chains.constEnd())
            addStatement(Text::tr("Shortest way to %1").arg(m_centre.nameOf(unknown.person)),
                         chainText(m_centre, *chain), unknown.person,
                         introductionText(m_centre, unknown.person));
}

} // namespace

std::vector<Answer> answersOf(const CentreView& view, Id selected)
{
    return Answers(view).all(selected);
}

} // namespace kam
