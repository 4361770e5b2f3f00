#include "buyingcentre/buyingcentre.h"

#include "base/error.h"
#include "base/fold.h"
#include "buyingcentre/readstore.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <map>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentre)
};

QHash<Id, QString> teamNames(const Workspace& workspace)
{
    Query rows(workspace, "SELECT id, name FROM team_member");
    QHash<Id, QString> names;
    while (rows.step())
        names.insert(rows.integer(0), rows.text(1));
    return names;
}

/// Buying centres by client, made as rows of them turn up.
class Gathering
{
public:
    Gathering(const Workspace& workspace, ClientRange clients)
    {
        for (Person& person : readPeople(workspace, clients))
            of(person.client).people.push_back(std::move(person));
        for (auto& [client, edge] : readInfluence(workspace, clients))
            of(client).influence.push_back(std::move(edge));
        for (auto& [client, contact] : readContacts(workspace, clients))
            of(client).contacts.push_back(std::move(contact));
        for (PurchaseProject& project : readProjects(workspace, clients))
            of(project.client).projects.push_back(std::move(project));
        for (Complexity& complexity : readComplexity(workspace, clients))
            of(complexity.client).complexity.push_back(std::move(complexity));
        for (DecisionCriterion& criterion : readCriteria(workspace, clients))
            of(criterion.client).criteria.push_back(std::move(criterion));
        for (DecisionStage& stage : readStages(workspace, clients))
            of(stage.client).stages.push_back(std::move(stage));
        const QHash<Id, QString> team = teamNames(workspace);
        for (auto& [client, centre] : m_centres) {
            sortByName(centre.people);
            centre.team = team;
        }
    }

    BuyingCentre& of(Id client)
    {
        BuyingCentre& centre = m_centres[client];
        centre.client = client;
        return centre;
    }
    std::map<Id, BuyingCentre>& centres() { return m_centres; }

private:
    std::map<Id, BuyingCentre> m_centres;
};

} // namespace

BuyingCentre readBuyingCentre(const Workspace& workspace, Id client)
{
    const QString name = clientNameOf(workspace, client);
    BuyingCentre centre = std::move(Gathering(workspace, ClientRange::only(client)).of(client));
    centre.clientName = name;
    if (centre.team.isEmpty())
        centre.team = teamNames(workspace);
    return centre;
}

std::vector<BuyingCentre> readBuyingCentres(const Workspace& workspace)
{
    Gathering gathering(workspace, {});
    std::vector<BuyingCentre> centres;
    Query rows(workspace, "SELECT id, name FROM client ORDER BY name, id");
    auto& found = gathering.centres();
    while (!found.empty() && rows.step()) {
        const auto centre = found.find(rows.integer(0));
        if (centre == found.end())
            continue;
        centre->second.clientName = rows.text(1);
        centres.push_back(std::move(centre->second));
        found.erase(centre);
    }
    return centres;
}

std::vector<PersonHit> findPeople(const Workspace& workspace, const QString& text, int most)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<PersonHit> hits;
    if (words.isEmpty())
        return hits;
    Query rows(workspace,
               "SELECT p.id, p.client, p.name, p.position, p.search, c.name FROM person AS p "
               "JOIN client AS c ON c.id = p.client WHERE instr(p.search, ?) > 0 ORDER BY p.name, p.id");
    rows.bind(1, words.front());
    while (static_cast<int>(hits.size()) < most && rows.step()) {
        const QString search = rows.text(4);
        const bool all = std::all_of(words.begin(), words.end(),
                                     [&](const QString& word) { return search.contains(word); });
        if (all)
            hits.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(5)});
    }
    return hits;
}

QString clientNameOf(const Workspace& workspace, Id client)
{
    Query row(workspace, "SELECT name FROM client WHERE id = ?");
    if (!row.bind(1, client).step())
        throw Error(Text::tr("The client is no longer in this workspace. Choose another."));
    return row.text(0);
}

QString memberNameOf(const Workspace& workspace, Id member)
{
    Query row(workspace, "SELECT name FROM team_member WHERE id = ?");
    return row.bind(1, member).step() ? row.text(0) : QString();
}

Id clientOfProject(const Workspace& workspace, Id project)
{
    Query row(workspace, "SELECT client FROM purchase_project WHERE id = ?");
    return row.bind(1, project).step() ? row.integer(0) : noId;
}

} // namespace kam
