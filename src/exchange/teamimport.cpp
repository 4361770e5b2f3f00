#include "exchange/teamimport.h"

#include "base/error.h"
#include "base/fold.h"
#include "exchange/columnplan.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/rowimport.h"
#include "exchange/utf8.h"
#include "registry/team.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// In the order of the columns.
constexpr std::array<QString TeamMember::*, 4> teamTexts{&TeamMember::name, &TeamMember::position,
                                                         &TeamMember::department, &TeamMember::email};

std::span<const TableField> teamColumns()
{
    static const std::vector<TableField> all{
        {"name", [] { return Text::tr("Name"); }, true, {"full name", "imię i nazwisko", "osoba", "person"}},
        {"position", [] { return Text::tr("Position"); }, false, {"title", "job title", "stanowisko"}},
        {"department", [] { return Text::tr("Department"); }, false, {"unit", "dział"}},
        {"email", [] { return Text::tr("E-mail"); }, false, {"e-mail", "mail"}},
    };
    return all;
}

class TeamImport
{
public:
    TeamImport(Workspace& workspace, CsvReader& reader, const ImportOptions& options)
        : m_workspace(workspace), m_reader(reader), m_options(options),
          m_plan(reader, options.columns, teamColumns(), Text::tr("the team")),
          m_present(TeamStore(workspace).all())
    {
    }

    ImportReport run()
    {
        importRows(
            m_workspace, m_reader, m_options.dryRun, Text::tr("Import the team"), m_report,
            [this] { read(); }, [this] { store(); });
        return m_report;
    }

private:
    void read();
    void store();
    void readCells(TeamMember& member) const;
    [[nodiscard]] const TeamMember* find(const TeamMember& cells) const;
    void requireNewEmail(const QString& email);

    Workspace& m_workspace;
    CsvReader& m_reader;
    const ImportOptions& m_options;
    ColumnPlan m_plan;
    std::vector<TeamMember> m_present; ///< before the import
    std::set<Id> m_taken;              ///< of those, whom a row is about
    QHash<QString, qint64> m_emails;   ///< folded, of rows, with their line
    TeamMember m_member;               ///< of the row; without an identifier where it is new
    bool m_changed = false;
    ImportReport m_report;
};

void TeamImport::readCells(TeamMember& member) const
{
    for (std::size_t field = 0; field < teamTexts.size(); ++field)
        if (m_plan.has(field))
            member.*teamTexts[field] = exactText(m_plan.cell(field));
}

/// By e-mail, else by name; two e-mails make two people of one name. Of several with the name it is the one
/// that is as the row says, so that an export imports again. @returns null for somebody new
const TeamMember* TeamImport::find(const TeamMember& cells) const
{
    std::vector<const TeamMember*> found;
    const QString email = folded(cells.email);
    if (!email.isEmpty())
        for (const TeamMember& member : m_present)
            if (folded(member.email) == email)
                found.push_back(&member);
    if (found.empty())
        for (const TeamMember& member : m_present)
            if (folded(member.name) == folded(cells.name) && (email.isEmpty() || member.email.isEmpty()))
                found.push_back(&member);
    if (found.size() < 2)
        return found.empty() ? nullptr : found.front();
    for (const TeamMember* member : found) {
        TeamMember as = *member;
        readCells(as);
        if (as == *member && !m_taken.contains(member->id))
            return member;
    }
    throw Error(Text::tr("several of the team are called “%1” or have this e-mail. Change the one who is "
                         "meant by hand.")
                    .arg(cells.name),
                "several");
}

void TeamImport::requireNewEmail(const QString& email)
{
    const QString key = folded(email);
    if (key.isEmpty())
        return;
    if (const qint64 before = m_emails.value(key, 0))
        throw Error(Text::tr("the e-mail “%1” stands in line %2 already. Leave one of the rows out.")
                        .arg(email, QString::number(before)),
                    "twice");
    m_emails.insert(key, m_reader.line());
}

void TeamImport::read()
{
    TeamMember cells;
    readCells(cells);
    if (cells.name.trimmed().isEmpty())
        throw Error(Text::tr("name: it is missing. Fill it in."), "no name");
    const TeamMember* present = find(cells);
    if (present && !m_taken.insert(present->id).second)
        throw Error(Text::tr("the person stands in the file twice. Leave one of the rows out."), "twice");
    if (!present)
        requireNewEmail(cells.email);
    m_member = present ? *present : TeamMember();
    readCells(m_member);
    m_changed = !present || m_member != *present;
    if (!m_changed) {
        ++m_report.same;
        return;
    }
    ++(present ? m_report.changed : m_report.added);
    m_report.list(m_reader.line(), present ? RowOutcome::Changed : RowOutcome::Added, m_member.name);
}

void TeamImport::store()
{
    if (!m_changed)
        return;
    TeamStore team(m_workspace);
    if (m_member.id == noId)
        team.add(m_member);
    else
        team.update(m_member);
}

} // namespace

ImportReport importTeam(Workspace& workspace, CsvReader& reader, const ImportOptions& options)
{
    return TeamImport(workspace, reader, options).run();
}

std::vector<ImportField> teamImportFields(const Workspace&)
{
    return importFields(teamColumns());
}

QStringList guessTeamColumns(const Workspace&, const QStringList& header)
{
    return guessedColumns(teamColumns(), header);
}

std::string teamAsCsv(const Workspace& workspace)
{
    CsvWriter writer;
    for (const TableField& field : teamColumns())
        writer.word(field.word);
    writer.endRow();
    // The store is for writing too; here it only reads.
    std::vector<TeamMember> team = TeamStore(const_cast<Workspace&>(workspace)).all();
    const auto texts = [](const TeamMember& member) {
        return std::tie(member.email, member.position, member.department);
    };
    // Those of one name stand in an order that does not depend on the workspace.
    for (auto first = team.begin(); first != team.end();) {
        const auto last = std::find_if(first, team.end(),
                                       [&](const TeamMember& member) { return member.name != first->name; });
        std::sort(first, last, [&](const TeamMember& a, const TeamMember& b) { return texts(a) < texts(b); });
        first = last;
    }
    for (const TeamMember& member : team) {
        for (const auto text : teamTexts)
            writer.text(member.*text);
        writer.endRow();
    }
    return writer.take();
}

} // namespace kam
