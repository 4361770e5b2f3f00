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
#include <algorithm>
#include <map>
#include <set>

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
        importRows(
            m_workspace, m_reader, m_options.dryRun, Text::tr("Import people"), m_report, [this] { read(); },
            {}, [this] { store(); });
        if (m_options.dryRun)
            resolveManagers();
        return m_report;
    }

private:
    struct Row {
        qint64 line = 0;
        Person before; ///< without an identifier where the person is new
        Person after;
        QString manager;
    };

    void read();
    void store();
    void resolveManagers();
    void count(const Row& row);
    [[nodiscard]] BuyingCentre& centreOf(Id client);
    [[nodiscard]] const Person* find(const BuyingCentre& centre, const QString& name, const QString& email);
    [[nodiscard]] Id managerOf(const Row& row);

    Workspace& m_workspace;
    CsvReader& m_reader;
    const ImportOptions& m_options;
    ColumnPlan m_plan;
    ClientLookup m_clients;
    ImportReport m_report;
    std::map<Id, BuyingCentre> m_centres;
    std::vector<Row> m_rows;
    std::set<Id> m_taken; ///< people that a row is about
};

BuyingCentre& PeopleImport::centreOf(Id client)
{
    const auto known = m_centres.find(client);
    return known != m_centres.end()
               ? known->second
               : m_centres.emplace(client, readBuyingCentre(m_workspace, client)).first->second;
}

const Person* PeopleImport::find(const BuyingCentre& centre, const QString& name, const QString& email)
{
    std::vector<const Person*> found;
    if (!email.isEmpty())
        for (const Person& person : centre.people)
            if (folded(person.email) == folded(email))
                found.push_back(&person);
    if (found.size() != 1) {
        found.clear();
        for (const Person& person : centre.people)
            // Nameless placeholders are alike: each row takes the next.
            if (folded(person.name) == folded(name) && !(name.isEmpty() && m_taken.contains(person.id)))
                found.push_back(&person);
    }
    if (found.size() > 1 && !name.isEmpty())
        throw Error(
            Text::tr("%1 has several people called “%2”, and the e-mail does not tell which one is meant. "
                     "Give the e-mail, or change the person by hand.")
                .arg(centre.clientName, name),
            "several");
    return found.empty() ? nullptr : found.front();
}

void PeopleImport::read()
{
    const Id client = m_clients.find(m_plan.cell(at(PersonColumn::Client)));
    BuyingCentre& centre = centreOf(client);
    const QString name = exactText(m_plan.cell(at(PersonColumn::Name))).trimmed();
    const QString email = exactText(m_plan.cell(at(PersonColumn::Email))).trimmed();
    const Person* present = find(centre, name, email);
    Row row{m_reader.line(), present ? withoutIds(*present) : Person(), {}, {}};
    row.after = row.before;
    row.after.client = client;
    readPersonCells(m_plan, centre, row.after);
    if (row.after.name.isEmpty() && !row.after.placeholder)
        throw Error(Text::tr("name: it is missing. Fill it in, or write yes in the column placeholder."),
                    "no name");
    if (present && !m_taken.insert(present->id).second)
        throw Error(Text::tr("the person stands in the file twice. Leave one of the rows out."), "twice");
    if (m_plan.has(at(PersonColumn::Manager)))
        row.manager = exactText(m_plan.cell(at(PersonColumn::Manager))).trimmed();
    if (!present) {
        row.after.id = newId();
        // Those that come after may name this one as their manager, and are told when it comes again.
        centre.people.push_back(row.after);
        m_taken.insert(row.after.id);
    }
    m_rows.push_back(row);
    if (m_options.dryRun || m_report.refused == 0)
        count(row);
}

void PeopleImport::count(const Row& row)
{
    const bool isNew = row.before.id == noId;
    const bool sameManager =
        !m_plan.has(at(PersonColumn::Manager)) ||
        folded(centreOf(row.after.client).nameOf(row.before.manager)) == folded(row.manager) ||
        (row.before.manager == noId && row.manager.isEmpty());
    if (!isNew && withoutIds(row.after) == row.before && sameManager) {
        ++m_report.same;
        return;
    }
    ++(isNew ? m_report.added : m_report.changed);
    m_report.list(row.line, isNew ? RowOutcome::Added : RowOutcome::Changed,
                  Text::tr("%1, %2", "client, person")
                      .arg(centreOf(row.after.client).clientName, shownName(row.after)));
}

Id PeopleImport::managerOf(const Row& row)
{
    if (row.manager.isEmpty())
        return noId;
    std::vector<Id> found;
    for (const Person& person : centreOf(row.after.client).people)
        if (folded(person.name) == folded(row.manager) ||
            (!person.email.isEmpty() && folded(person.email) == folded(row.manager)))
            found.push_back(person.id);
    if (found.size() == 1 && found.front() != row.after.id)
        return found.front();
    throw Error(
        (found.empty() ? Text::tr("manager: nobody at %1 is called “%2”. Correct the name, or leave the "
                                  "cell empty.")
         : found.size() > 1 ? Text::tr("manager: several people at %1 are called “%2”. Give the e-mail.")
                            : Text::tr("manager: at %1, “%2” can't report to themselves."))
            .arg(centreOf(row.after.client).clientName, row.manager),
        "manager");
}

void PeopleImport::resolveManagers()
{
    if (!m_plan.has(at(PersonColumn::Manager)))
        return;
    for (Row& row : m_rows)
        try {
            row.after.manager = managerOf(row);
        } catch (const Error& error) {
            m_report.refuse(row.line, error.sentence());
        }
}

void PeopleImport::store()
{
    resolveManagers();
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
