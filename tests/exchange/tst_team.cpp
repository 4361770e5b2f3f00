// The team in and out, and what needs it: clients with owners in another workspace.
#include "base/error.h"
#include "exchange/csvreader.h"
#include "exchange/demonstration.h"
#include "exchange/kinds.h"
#include "registry/team.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

struct Fixture {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.filePath(QStringLiteral("w.kam")), QStringLiteral("PLN"));

    ImportReport run(const char* kind, const std::string& csv, bool dryRun = false) const
    {
        CsvReader reader(csv, QStringLiteral("test.csv"));
        ImportOptions options;
        options.dryRun = dryRun;
        return importKind(kind).run(*workspace, reader, options);
    }
    ImportReport team(const std::string& csv) const { return run("team", csv); }
    [[nodiscard]] QString refusal(const std::string& csv) const
    {
        try {
            team(csv);
        } catch (const Error& error) {
            return error.sentence();
        }
        return {};
    }
    [[nodiscard]] std::string written(const char* kind) const { return exportKind(kind).csv(*workspace); }
};

} // namespace

TEST_CASE("team and clients of the demonstration go into another workspace and come out the same")
{
    const Fixture demonstration;
    fillDemonstration(*demonstration.workspace);
    const std::string team = demonstration.written("team");
    const std::string clients = demonstration.written("clients");
    CHECK(demonstration.team(team).same == 6);
    const Fixture other;
    CHECK_THROWS_AS(other.run("clients", clients), Error); // their owners are not there yet
    CHECK(other.team(team).added == 6);
    CHECK(other.run("clients", clients).added == 13);
    CHECK(other.written("team") == team);
    CHECK(other.written("clients") == clients);
}

TEST_CASE("a row finds a member by e-mail, then by name; columns that are not there stay as they are")
{
    const Fixture f;
    CHECK(f.team("Imię i nazwisko,stanowisko,dział,e-mail\n"
                 "Anna Żak,KAM,Sales,a.zak@example.com\nJan Nowak,,,\n")
              .added == 2);
    // The e-mail tells, whatever the name is now.
    CHECK(f.team("name,email\nAnna Lis,A.ZAK@example.com\n").changed == 1);
    CHECK(f.written("team") == "name,position,department,email\n"
                               "Anna Lis,KAM,Sales,A.ZAK@example.com\nJan Nowak,,,\n");
    // An e-mail that nobody has yet does not keep the name from telling.
    const ImportReport report = f.team("name,email\njan nowak,jn@example.com\nEwa,\nAnna Lis,\n");
    CHECK(report.changed == 2);
    CHECK(report.added == 1);
    CHECK(f.written("team") == "name,position,department,email\n"
                               "Anna Lis,KAM,Sales,\nEwa,,,\njan nowak,,,jn@example.com\n");
}

TEST_CASE("an import of the team is one step, and a dry run writes nothing")
{
    const Fixture f;
    f.team("name\nAda\n");
    const std::string before = f.written("team");
    const std::string csv = "name,position\nAda,Head\nBob,\nCyd,\n";
    const ImportReport would = f.run("team", csv, true);
    CHECK(would.added == 2);
    CHECK(would.changed == 1);
    REQUIRE(would.rows.size() == 3);
    CHECK(would.rows[0].outcome == RowOutcome::Changed);
    CHECK(would.rows[1].subject == QStringLiteral("Bob"));
    CHECK(f.written("team") == before);
    f.team(csv);
    const std::string after = f.written("team");
    f.workspace->undo();
    CHECK(f.written("team") == before);
    f.workspace->redo();
    CHECK(f.written("team") == after);
}

TEST_CASE("people of one name are imported again without change, and go into another workspace")
{
    const Fixture f;
    TeamStore store(*f.workspace);
    store.add({noId, QStringLiteral("Jan"), QStringLiteral("B"), {}, {}});
    store.add({noId, QStringLiteral("Jan"), {}, {}, QStringLiteral("j@example.com")});
    store.add({noId, QStringLiteral("Jan"), QStringLiteral("A"), {}, {}});
    store.add({noId, QStringLiteral("Jan"), QStringLiteral("A"), {}, {}});
    const std::string csv = f.written("team");
    CHECK(csv == "name,position,department,email\nJan,A,,\nJan,A,,\nJan,B,,\nJan,,,j@example.com\n");
    CHECK(f.team(csv).same == 4);
    const Fixture other;
    CHECK(other.team(csv).added == 4);
    CHECK(other.written("team") == csv);
    CHECK(
        f.refusal("name,position\nJan,C\n").contains(QStringLiteral("several of the team are called “Jan”")));
}

TEST_CASE("two e-mails make two people of one name")
{
    const Fixture f;
    CHECK(f.team("name,email\nJan,jan1@x\n").added == 1);
    const bool first = GENERATE(true, false);
    const ImportReport report =
        f.team(first ? "name,email\nJan,jan1@x\nJan,jan2@x\n" : "name,email\nJan,jan2@x\nJan,jan1@x\n");
    CHECK(report.added == 1);
    CHECK(report.same == 1);
    CHECK(f.written("team") == "name,position,department,email\nJan,,,jan1@x\nJan,,,jan2@x\n");
}

TEST_CASE("what is wrong with a row of the team is said, and nothing is stored")
{
    const Fixture f;
    f.team("name,email\nAda,ada@example.com\n");
    const std::string before = f.written("team");
    CHECK(f.refusal("name,email\nBob,\n ,x@example.com\n")
              .contains(QStringLiteral("line 3: name: it is missing")));
    CHECK(f.refusal("name\nAda\nAda\n")
              .contains(QStringLiteral("line 3: the person stands in the file twice")));
    CHECK(f.refusal("name,email\nBob,b@x\nRob,B@X\n")
              .contains(QStringLiteral("line 3: the e-mail “B@X” stands in line 2 already")));
    CHECK(f.refusal("name,phone\nBob,1\n").contains(QStringLiteral("phone")));
    CHECK(f.refusal("position\nKAM\n").contains(QStringLiteral("name")));
    CHECK(f.refusal("name,email\nBob\n").contains(QStringLiteral("line 2")));
    CHECK(f.written("team") == before);
}

TEST_CASE("formulas and naughty texts of the team come back as they were")
{
    const Fixture f;
    const std::string csv = "name,position,department,email\n\"'=1+1\",\"'+48\",\"a,\"\"b\"\"\",\"'@x\"\n";
    CHECK(f.team(csv).added == 1);
    CHECK(TeamStore(*f.workspace).all().front().name == QStringLiteral("=1+1"));
    CHECK(f.written("team") == csv);
    CHECK(f.team(csv).same == 1);
}
