#include "exchange/demopeople.h"

#include "buyingcentre/layout.h"
#include "buyingcentre/linkstore.h"
#include "buyingcentre/personstore.h"
#include "buyingcentre/purchasestore.h"
#include "buyingcentre/stagestore.h"
#include "exchange/demorows.h"
#include "workspace/workspace.h"

#include <QStringList>

namespace kam
{

namespace
{

using Names = QHash<QString, Id>;

/// Everything the rows of the files refer to by name.
class People
{
public:
    People(Workspace& workspace, const Names& clients, const Names& team)
        : m_workspace(workspace), m_clients(clients), m_team(team)
    {
    }

    void add()
    {
        addProjects();
        addPeople();
        addInfluence();
        addContacts();
        addComplexity();
        addCriteria();
        addStages();
        placeCards();
    }

private:
    [[nodiscard]] Id client(const DemoRow& row) const { return m_clients.value(demoText(row, "client")); }
    [[nodiscard]] Id member(const DemoRow& row, const char* field) const
    {
        return m_team.value(demoText(row, field));
    }
    [[nodiscard]] Id project(const DemoRow& row) const { return m_projects.value(demoText(row, "project")); }
    [[nodiscard]] Id person(const DemoRow& row, const char* field) const
    {
        const QString name = demoText(row, field);
        return name.isEmpty() ? noId : m_people.value(demoText(row, "client") + u'/' + name);
    }

    void addProjects();
    void addPeople();
    [[nodiscard]] Person personOf(const DemoRow& row) const;
    [[nodiscard]] std::vector<RoleHeld> rolesOf(const DemoRow& row) const;
    void addInfluence();
    void addContacts();
    void addComplexity();
    void addCriteria();
    void addStages();
    void placeCards();

    Workspace& m_workspace;
    const Names& m_clients;
    const Names& m_team;
    Names m_projects; ///< by key
    Names m_people;   ///< by client and name
};

void People::addProjects()
{
    for (const DemoRow& row : readDemoRows(QStringLiteral("projects.csv"))) {
        PurchaseProject project;
        project.client = client(row);
        project.name = inLanguage(row, "name");
        project.description = inLanguage(row, "description");
        project.status = projectStatusFromWord(demoText(row, "status")).value_or(ProjectStatus::Open);
        project.startedOn = demoDaysAgo(row, "started_days");
        project.decisionOn = demoDaysAhead(row, "decision_in_days");
        m_projects.insert(demoText(row, "key"), PurchaseStore(m_workspace).addProject(project));
    }
}

std::vector<RoleHeld> People::rolesOf(const DemoRow& row) const
{
    QDate on = demoDaysAgo(row, "influence_days");
    if (!on.isValid())
        on = demoDaysAgo(row, "attitude_days");
    std::vector<RoleHeld> held;
    for (const QString& text : demoText(row, "roles").split(u';', Qt::SkipEmptyParts)) {
        const QStringList parts = text.split(u':');
        RoleHeld one;
        one.role = roleFromWord(parts.value(0)).value();
        one.knowledge = knowledgeFromWord(parts.value(1)).value();
        one.project = m_projects.value(parts.value(2));
        one.source = inLanguage(row, "source");
        one.on = on;
        held.push_back(one);
    }
    return held;
}

Person People::personOf(const DemoRow& row) const
{
    Person person;
    person.client = client(row);
    person.name = demoText(row, "name");
    person.placeholder = demoText(row, "placeholder") == QLatin1String("yes");
    person.position = inLanguage(row, "position");
    person.unit = inLanguage(row, "unit");
    person.email = demoText(row, "email");
    person.phone = demoText(row, "phone");
    for (const QString& goal : inLanguage(row, "goals").split(u';', Qt::SkipEmptyParts))
        person.goals.push_back({noId, goal});
    person.roles = rolesOf(row);
    person.attitude = {attitudeFromWord(demoText(row, "attitude")),
                       knowledgeFromWord(demoText(row, "attitude_knowledge")).value(),
                       inLanguage(row, "source"), demoDaysAgo(row, "attitude_days")};
    person.influence = {levelFromWord(demoText(row, "influence")),
                        knowledgeFromWord(demoText(row, "influence_knowledge")).value(), QString(),
                        demoDaysAgo(row, "influence_days")};
    person.ourPerson = member(row, "our_person");
    person.since = demoMonthsAgo(row, "since_months");
    person.leftOn = demoDaysAgo(row, "left_days");
    person.notes = inLanguage(row, "notes");
    return person;
}

void People::addPeople()
{
    const std::vector<DemoRow> rows = readDemoRows(QStringLiteral("people.csv"));
    std::vector<Person> people;
    for (const DemoRow& row : rows) {
        people.push_back(personOf(row));
        people.back().id = newId();
        m_people.insert(demoText(row, "client") + u'/' + people.back().name, people.back().id);
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        people[i].manager = person(rows[i], "manager");
    PersonStore(m_workspace).add(people);
}

void People::addInfluence()
{
    for (const DemoRow& row : readDemoRows(QStringLiteral("influence.csv"))) {
        InfluenceEdge edge;
        edge.from = person(row, "from");
        edge.to = person(row, "to");
        edge.kind = influenceKindFromWord(demoText(row, "kind")).value();
        edge.strength = demoText(row, "strength").toInt();
        edge.mutual = demoText(row, "mutual") == QLatin1String("yes");
        LinkStore(m_workspace).setInfluence(edge);
    }
}

void People::addContacts()
{
    for (const DemoRow& row : readDemoRows(QStringLiteral("contacts.csv"))) {
        Contact contact;
        contact.member = member(row, "member");
        contact.person = person(row, "person");
        contact.current = contactStrengthFromWord(demoText(row, "current"));
        contact.desired = contactStrengthFromWord(demoText(row, "desired"));
        contact.lastOn = demoDaysAgo(row, "last_days");
        contact.owner = member(row, "owner");
        LinkStore(m_workspace).setContact(contact);
    }
}

void People::addComplexity()
{
    for (const DemoRow& row : readDemoRows(QStringLiteral("complexity.csv"))) {
        Complexity complexity;
        complexity.client = client(row);
        complexity.project = project(row);
        for (const ComplexityFactor factor : complexityFactors)
            complexity.levels.at(static_cast<std::size_t>(factor)) =
                levelFromWord(row.value(complexityFactorWord(factor)));
        complexity.judgedOn = demoDaysAgo(row, "days");
        complexity.note = inLanguage(row, "note");
        PurchaseStore(m_workspace).setComplexity(complexity);
    }
}

void People::addCriteria()
{
    for (const DemoRow& row : readDemoRows(QStringLiteral("criteria.csv"))) {
        DecisionCriterion criterion;
        criterion.client = client(row);
        criterion.project = project(row);
        criterion.name = inLanguage(row, "name");
        criterion.weight = demoText(row, "weight").toInt();
        for (const QString& rating : demoText(row, "ratings").split(u';', Qt::SkipEmptyParts))
            criterion.ratings.push_back(
                {noId, rating.section(u'=', 0, 0), rating.section(u'=', 1).toDouble(), QString()});
        PurchaseStore(m_workspace).addCriterion(criterion);
    }
}

void People::addStages()
{
    const std::vector<DemoRow> points = readDemoRows(QStringLiteral("step_in.csv"));
    for (const DemoRow& row : readDemoRows(QStringLiteral("stages.csv"))) {
        DecisionStage stage;
        stage.client = client(row);
        stage.project = project(row);
        stage.name = inLanguage(row, "name");
        stage.startsOn = demoDaysAhead(row, "starts_in_days");
        stage.endsOn = demoDaysAhead(row, "ends_in_days");
        stage.done = demoText(row, "done") == QLatin1String("yes");
        for (const DemoRow& point : points)
            if (client(point) == stage.client && project(point) == stage.project &&
                demoText(point, "stage") == demoText(row, "name_en"))
                stage.points.push_back({noId, noId, inLanguage(point, "what"),
                                        demoDaysAhead(point, "due_in_days"), member(point, "member"),
                                        demoText(point, "done") == QLatin1String("yes"), QString()});
        StageStore(m_workspace).add(stage);
    }
}

void People::placeCards()
{
    for (const BuyingCentre& centre : readBuyingCentres(m_workspace)) {
        std::vector<std::pair<Id, std::optional<CanvasPoint>>> cards;
        for (const auto& [person, place] : arranged(centre))
            cards.emplace_back(person, place);
        PersonStore(m_workspace).place(cards);
    }
}

} // namespace

void addDemonstrationPeople(Workspace& workspace, const QHash<QString, Id>& clients,
                            const QHash<QString, Id>& team)
{
    People(workspace, clients, team).add();
}

} // namespace kam
