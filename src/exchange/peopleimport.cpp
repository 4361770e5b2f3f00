#include "exchange/peopleimport.h"

#include "base/date.h"
#include "base/error.h"
#include "base/fold.h"
#include "buyingcentre/personstore.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/lookups.h"
#include "exchange/personcells.h"
#include "exchange/rowimport.h"
#include "exchange/utf8.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <map>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

std::size_t at(PersonColumn column)
{
    return static_cast<std::size_t>(column);
}

/// Identifiers of goals and roles are given anew with every update.
Person withoutIds(Person person)
{
    for (Goal& goal : person.goals)
        goal.id = noId;
    for (RoleHeld& held : person.roles)
        held.id = noId;
    return person;
}

/// The people of a client as the file leaves them so far, found by what rows call them.
class KnownPeople
{
public:
    explicit KnownPeople(BuyingCentre centre) : m_centre(std::move(centre))
    {
        for (std::size_t place = 0; place < m_centre.people.size(); ++place)
            index(place);
        m_namelessBefore = m_byName.value(QString());
    }

    [[nodiscard]] const BuyingCentre& centre() const { return m_centre; }
    [[nodiscard]] std::vector<const Person*> called(const QString& name) const
    {
        return at(m_byName.value(folded(name)));
    }
    [[nodiscard]] std::vector<const Person*> reachedBy(const QString& email) const
    {
        return email.isEmpty() ? std::vector<const Person*>() : at(m_byEmail.value(folded(email)));
    }
    /// Nameless placeholders are alike: each row takes the next of those that were there before the file.
    /// Null where all are taken.
    [[nodiscard]] const Person* nextNameless()
    {
        while (m_nameless < m_namelessBefore.size()) {
            const Person& person = m_centre.people[m_namelessBefore[m_nameless++]];
            if (person.name.isEmpty()) // else an earlier row has named it
                return &person;
        }
        return nullptr;
    }
    /// Those that come after may name this one as their manager, by the new name and the new e-mail.
    void put(const Person& person)
    {
        const auto place = m_places.constFind(person.id);
        if (place == m_places.constEnd()) {
            m_centre.people.push_back(person);
            return index(m_centre.people.size() - 1);
        }
        const QString before = folded(m_centre.people[*place].email);
        if (before != folded(person.email))
            m_byEmail[before].removeOne(*place);
        m_centre.people[*place] = person;
        index(*place);
    }

private:
    using Places = QList<std::size_t>;

    void index(std::size_t place)
    {
        const Person& person = m_centre.people[place];
        m_places.insert(person.id, place);
        const auto add = [place](Places& places) {
            if (!places.contains(place))
                places << place;
        };
        add(m_byName[folded(person.name)]);
        if (!person.email.isEmpty())
            add(m_byEmail[folded(person.email)]);
    }
    [[nodiscard]] std::vector<const Person*> at(const Places& places) const
    {
        std::vector<const Person*> people;
        for (const std::size_t place : places)
            people.push_back(&m_centre.people[place]);
        return people;
    }

    BuyingCentre m_centre;
    QHash<Id, std::size_t> m_places;
    QHash<QString, Places> m_byName; ///< folded
    QHash<QString, Places> m_byEmail;
    Places m_namelessBefore;
    qsizetype m_nameless = 0;
};

class PeopleImport
{
public:
    PeopleImport(Workspace& workspace, CsvReader& reader, const ImportOptions& options)
        : m_workspace(workspace), m_reader(reader), m_options(options),
          m_plan(reader, options.columns, personColumns(), Text::tr("people")), m_clients(workspace)
    {
    }

    ImportReport run()
    {
        m_report.notes = m_reader.notes();
        importRows(
            m_workspace, m_reader, m_options.dryRun, Text::tr("Import people"), m_report, [this] { read(); },
            {}, [this] { store(); });
        if (m_options.dryRun)
            finish();
        return m_report;
    }

private:
    struct Row {
        qint64 line = 0;
        Person before; ///< without an identifier where the person is new
        Person after;
        QString manager;
        bool refused = false;
    };

    void read();
    void store();
    void finish();
    void resolveManagers();
    void refuseCircles();
    void refuse(Row& row, const QString& sentence);
    void count(const Row& row);
    [[nodiscard]] KnownPeople& peopleOf(Id client);
    [[nodiscard]] static const Person* find(KnownPeople& people, const QString& name, const QString& email);
    [[nodiscard]] Id managerOf(const Row& row);

    Workspace& m_workspace;
    CsvReader& m_reader;
    const ImportOptions& m_options;
    ColumnPlan m_plan;
    ClientLookup m_clients;
    ImportReport m_report;
    std::map<Id, KnownPeople> m_people; ///< by client
    std::vector<Row> m_rows;
    QSet<Id> m_taken; ///< people that a row is about
};

KnownPeople& PeopleImport::peopleOf(Id client)
{
    const auto known = m_people.find(client);
    return known != m_people.end()
               ? known->second
               : m_people.emplace(client, readBuyingCentre(m_workspace, client)).first->second;
}

const Person* PeopleImport::find(KnownPeople& people, const QString& name, const QString& email)
{
    const std::vector<const Person*> reached = people.reachedBy(email);
    if (reached.size() == 1) {
        const Person* present = reached.front();
        if (present->name.isEmpty() || name.isEmpty() || folded(present->name) == folded(name))
            return present;
        throw Error(Text::tr("the e-mail %1 is that of “%2” at %3, and the file says “%4”. If they are the "
                             "same person, change the name by hand first; else correct the e-mail.")
                        .arg(email, present->name, people.centre().clientName, name),
                    "another name");
    }
    if (name.isEmpty())
        return people.nextNameless();
    const std::vector<const Person*> found = people.called(name);
    if (found.size() > 1)
        throw Error(
            Text::tr("%1 has several people called “%2”, and the e-mail does not tell which one is meant. "
                     "Give the e-mail, or change the person by hand.")
                .arg(people.centre().clientName, name),
            "several");
    return found.empty() ? nullptr : found.front();
}

void PeopleImport::read()
{
    const Id client = m_clients.find(m_plan.cell(at(PersonColumn::Client)));
    KnownPeople& people = peopleOf(client);
    const QString name = exactText(m_plan.cell(at(PersonColumn::Name))).trimmed();
    const QString email = exactText(m_plan.cell(at(PersonColumn::Email))).trimmed();
    const Person* present = find(people, name, email);
    Row row{m_reader.line(), present ? withoutIds(*present) : Person(), {}, {}, false};
    row.after = row.before;
    row.after.client = client;
    readPersonCells(m_plan, people.centre(), row.after);
    if (row.after.name.isEmpty() && !row.after.placeholder)
        throw Error(Text::tr("name: it is missing. Fill it in, or write yes in the column placeholder."),
                    "no name");
    if (present && m_taken.contains(present->id))
        throw Error(Text::tr("the person stands in the file twice. Leave one of the rows out."), "twice");
    if (m_plan.has(at(PersonColumn::Manager)))
        row.manager = exactText(m_plan.cell(at(PersonColumn::Manager))).trimmed();
    if (!present)
        row.after.id = newId();
    m_taken.insert(row.after.id);
    people.put(row.after);
    m_rows.push_back(row);
}

void PeopleImport::count(const Row& row)
{
    const bool isNew = row.before.id == noId;
    if (!isNew && withoutIds(row.after) == row.before) {
        ++m_report.same;
        return;
    }
    ++(isNew ? m_report.added : m_report.changed);
    m_report.list(row.line, isNew ? RowOutcome::Added : RowOutcome::Changed,
                  Text::tr("%1, %2", "client, person")
                      .arg(peopleOf(row.after.client).centre().clientName, shownName(row.after)));
}

Id PeopleImport::managerOf(const Row& row)
{
    if (row.manager.isEmpty())
        return noId;
    const KnownPeople& people = peopleOf(row.after.client);
    std::vector<const Person*> found = people.called(row.manager);
    for (const Person* person : people.reachedBy(row.manager))
        if (std::find(found.begin(), found.end(), person) == found.end())
            found.push_back(person);
    if (found.size() == 1 && found.front()->id != row.after.id)
        return found.front()->id;
    throw Error(
        (found.empty() ? Text::tr("manager: nobody at %1 is called “%2”. Correct the name, or leave the "
                                  "cell empty.")
         : found.size() > 1 ? Text::tr("manager: several people at %1 are called “%2”. Give the e-mail.")
                            : Text::tr("manager: at %1, “%2” can't report to themselves."))
            .arg(people.centre().clientName, row.manager),
        "manager");
}

void PeopleImport::refuse(Row& row, const QString& sentence)
{
    row.refused = true;
    m_report.refuse(row.line, sentence);
}

void PeopleImport::resolveManagers()
{
    if (!m_plan.has(at(PersonColumn::Manager)))
        return;
    for (Row& row : m_rows)
        try {
            row.after.manager = managerOf(row);
        } catch (const Error& error) {
            refuse(row, error.sentence());
        }
    refuseCircles();
}

/// Follows every chain of managers up to where it was followed before.
void PeopleImport::refuseCircles()
{
    QHash<Id, Id> managers;
    for (const auto& [client, people] : m_people)
        for (const Person& person : people.centre().people)
            managers.insert(person.id, person.manager);
    for (const Row& row : m_rows)
        managers.insert(row.after.id, row.refused ? noId : row.after.manager);
    QHash<Id, const Row*> chains; ///< which row's chain led there
    QSet<Id> circle;
    for (const Row& row : m_rows) {
        Id one = row.after.id;
        for (; one != noId && !chains.contains(one); one = managers.value(one))
            chains.insert(one, &row);
        if (one != noId && chains.value(one) == &row)
            for (; !circle.contains(one); one = managers.value(one))
                circle.insert(one);
    }
    for (Row& row : m_rows)
        if (circle.contains(row.after.id))
            refuse(row,
                   Text::tr("manager: “%1” can't report to “%2”, who reports to “%1”, directly or through "
                            "others.")
                       .arg(shownName(row.after), row.manager));
}

/// What can be said only when everybody is known.
void PeopleImport::finish()
{
    resolveManagers();
    for (const Row& row : m_rows)
        if (!row.refused)
            count(row);
    std::stable_sort(m_report.rows.begin(), m_report.rows.end(),
                     [](const ImportedRow& a, const ImportedRow& b) { return a.line < b.line; });
    std::stable_sort(m_report.problems.begin(), m_report.problems.end(),
                     [](const RowProblem& a, const RowProblem& b) { return a.line < b.line; });
}

void PeopleImport::store()
{
    finish();
    if (m_report.refused > 0)
        throw importError(m_report);
    std::vector<Person> added;
    std::vector<Person> changed;
    for (const Row& row : m_rows)
        if (row.before.id == noId)
            added.push_back(row.after);
        else if (withoutIds(row.after) != row.before)
            changed.push_back(row.after);
    PersonStore store(m_workspace);
    if (!added.empty())
        store.add(added);
    if (!changed.empty())
        store.update(changed);
}

void writeJudgement(CsvWriter& writer, const QString& value, Knowledge knowledge, const QString& source,
                    QDate on)
{
    writer.word(value.toStdString());
    writer.word(value.isEmpty() ? std::string() : knowledgeWord(knowledge).toStdString());
    writer.text(source);
    writer.word(isoDate(on));
}

void writePerson(CsvWriter& writer, const Person& person, const BuyingCentre& centre, const QString& client)
{
    QStringList goals;
    for (const Goal& goal : person.goals)
        goals << goal.text;
    writer.text(client);
    writer.text(person.name);
    writer.word(person.placeholder ? "yes" : "");
    for (const QString& text : {person.position, person.unit, person.email, person.phone,
                                writtenRoles(person.roles, centre), writtenList(goals)})
        writer.text(text);
    writeJudgement(writer, person.attitude.value ? attitudeWord(*person.attitude.value) : QString(),
                   person.attitude.knowledge, person.attitude.source, person.attitude.on);
    writeJudgement(writer, person.influence.value ? levelWord(*person.influence.value) : QString(),
                   person.influence.knowledge, person.influence.source, person.influence.on);
    const Person* manager = centre.person(person.manager);
    const auto alike =
        manager ? std::count_if(centre.people.begin(), centre.people.end(),
                                [&](const Person& one) { return folded(one.name) == folded(manager->name); })
                : 0;
    writer.text(!manager                                 ? QString()
                : alike == 1 || manager->email.isEmpty() ? manager->name
                                                         : manager->email);
    writer.text(centre.team.value(person.ourPerson));
    writer.word(isoDate(person.since));
    writer.word(isoDate(person.leftOn));
    writer.text(person.notes);
    writer.endRow();
}

} // namespace

std::vector<ImportField> personImportFields(const Workspace&)
{
    return importFields(personColumns());
}

QStringList guessPersonColumns(const Workspace&, const QStringList& header)
{
    return guessedColumns(personColumns(), header);
}

ImportReport importPeople(Workspace& workspace, CsvReader& reader, const ImportOptions& options)
{
    return PeopleImport(workspace, reader, options).run();
}

std::string peopleAsCsv(const Workspace& workspace)
{
    CsvWriter writer;
    for (const TableField& field : personColumns())
        writer.word(field.word);
    writer.endRow();
    const ClientNames names(workspace);
    QHash<Id, QString> unique;
    for (const Client& client : names.clients())
        unique.insert(client.id, names.unique(client));
    std::vector<BuyingCentre> centres = readBuyingCentres(workspace);
    std::sort(centres.begin(), centres.end(), [](const BuyingCentre& a, const BuyingCentre& b) {
        return folded(a.clientName) < folded(b.clientName);
    });
    for (const BuyingCentre& centre : centres)
        for (const Person& person : centre.people)
            writePerson(writer, person, centre, unique.value(centre.client));
    return writer.take();
}

} // namespace kam
