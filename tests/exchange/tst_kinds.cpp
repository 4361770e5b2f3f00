#include "exchange/kinds.h"

#include "base/error.h"
#include "base/progress.h"
#include "exchange/csvreader.h"
#include "registry/clientstore.h"
#include "scoring/catalogue.h"
#include "scoring/modelstore.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

struct Fixture {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.filePath(QStringLiteral("w.kam")), QStringLiteral("PLN"));

    ImportReport run(const char* kind, std::string_view csv, const ImportOptions& options = {}) const
    {
        CsvReader reader(csv, QStringLiteral("test.csv"));
        return importKind(kind).run(*workspace, reader, options);
    }
};

/// Cancels when it was asked a number of times.
class Impatient : public Progress
{
public:
    explicit Impatient(int patience) : m_patience(patience) {}
    void advance(qint64 done, qint64 total) override
    {
        CHECK(done >= last);
        CHECK(total == size);
        last = done;
    }
    [[nodiscard]] bool cancelled() const override { return m_patience-- <= 0; }

    qint64 last = 0;
    qint64 size = 0;

private:
    mutable int m_patience;
};

} // namespace

TEST_CASE("every kind has a word, a name and a way, and an unknown one is named with those there are")
{
    for (const ImportKind& kind : importKinds()) {
        CHECK_FALSE(kind.word.isEmpty());
        CHECK_FALSE(kind.name.isEmpty());
        CHECK(kind.run != nullptr);
        CHECK((kind.fields == nullptr) == (kind.guess == nullptr));
    }
    for (const ExportKind& kind : exportKinds())
        CHECK(kind.csv != nullptr);
    CHECK(importKind("ratings").word == "ratings");
    CHECK(exportKind("clients").word == "clients");
    CHECK_THROWS_AS(importKind("cats"), Error);
    try {
        (void)exportKind("cats");
        FAIL("there are no cats");
    } catch (const Error& error) {
        CHECK(error.sentence().contains(QStringLiteral("cats")));
        CHECK(error.sentence().contains(exportWords()));
        CHECK(error.failure() == Failure::Usage);
    }
}

TEST_CASE("what is exported can be imported: every kind that is written is read, and by the same word")
{
    for (const ExportKind& kind : exportKinds())
        CHECK_NOTHROW(importKind(kind.word));
}

TEST_CASE("headings of clients are guessed in both languages, unknown ones are left open")
{
    const Fixture fixture;
    const ImportKind kind = importKind("clients");
    CHECK(kind.guess(*fixture.workspace,
                     {QStringLiteral("Firma"), QStringLiteral("NIP"), QStringLiteral("Miasto"),
                      QStringLiteral("short-code"), QStringLiteral("Name")}) ==
          QStringList{QString(), QStringLiteral("tax_number"), QStringLiteral("city"),
                      QStringLiteral("short_code"), QStringLiteral("name")});
    const auto fields = kind.fields(*fixture.workspace);
    REQUIRE(fields.size() == std::size_t{clientFieldCount});
    CHECK(fields.front().word == QStringLiteral("name"));
}

TEST_CASE("headings of ratings are parts of a rating, criteria, or the client in the first column")
{
    const Fixture fixture;
    ModelStore(*fixture.workspace).add(publishedModel());
    const auto guess = importKind("ratings").guess;
    CHECK(guess(*fixture.workspace,
                {QStringLiteral("klient"), QStringLiteral("kryterium"), QStringLiteral("wartość"),
                 QStringLiteral("rated_on"), QStringLiteral("colour")}) ==
          QStringList{QStringLiteral("client"), QStringLiteral("criterion"), QStringLiteral("value"),
                      QStringLiteral("rated on"), QString()});
    CHECK(guess(*fixture.workspace, {QStringLiteral("Who"), QStringLiteral("image"), QStringLiteral("x")}) ==
          QStringList{QStringLiteral("client"), QStringLiteral("Image"), QString()});
}

TEST_CASE("a dry run lists what becomes of each row, by line, and writes nothing")
{
    const Fixture fixture;
    ImportOptions options;
    fixture.run("clients", "name,city,status\nAlfa,Łódź,client\nBeta,,prospect\n", options);
    options.match = ClientField::Name;
    options.dryRun = true;
    const ImportReport report = fixture.run(
        "clients", "name,city,status\nAlfa,Gdynia,client\nBeta,,prospect\nGamma,,\nDelta,,no such\n",
        options);
    CHECK(report.added == 1);
    CHECK(report.changed == 1);
    CHECK(report.same == 1);
    CHECK(report.refused == 1);
    REQUIRE(report.rows.size() == 3);
    CHECK(report.rows[0].line == 5);
    CHECK(report.rows[0].outcome == RowOutcome::Refused);
    CHECK(report.rows[0].sentence.contains(QStringLiteral("no such")));
    CHECK(report.rows[1].line == 2);
    CHECK(report.rows[1].outcome == RowOutcome::Changed);
    CHECK(report.rows[1].subject == QStringLiteral("Alfa"));
    CHECK(report.rows[1].sentence == QStringLiteral("City: Łódź → Gdynia"));
    CHECK(report.rows[2].line == 4);
    CHECK(report.rows[2].outcome == RowOutcome::Added);
    CHECK(report.rows[2].subject == QStringLiteral("Gamma"));
    CHECK(ClientStore(*fixture.workspace).count() == 2);
}

TEST_CASE("a name that is there already is doubtful, not refused")
{
    const Fixture fixture;
    fixture.run("clients", "name\nŁąka\n");
    ImportOptions options;
    options.dryRun = true;
    const ImportReport report = fixture.run("clients", "name\nlaka\nNowa\nNOWA\n", options);
    CHECK(report.added == 3);
    CHECK(report.refused == 0);
    CHECK(report.doubtful == 2);
    REQUIRE(report.rows.size() == 3);
    CHECK(report.rows[0].outcome == RowOutcome::Doubtful);
    CHECK(report.rows[1].outcome == RowOutcome::Added);
    CHECK(report.rows[2].outcome == RowOutcome::Doubtful);
    CHECK(report.rows[2].sentence.contains(QStringLiteral("3")));
    // Not only in a preview.
    options.dryRun = false;
    const ImportReport done = fixture.run("clients", "name\nlaka\nNowa\nNOWA\n", options);
    CHECK(done.added == 3);
    CHECK(done.doubtful == 2);
    CHECK(doubtText(done) ==
          QStringLiteral("line 2: “laka”: a client of this name is in the registry already\n"
                         "line 4: “NOWA”: line 3 has this name too"));
    CHECK(ClientStore(*fixture.workspace).count() == 4);
}

TEST_CASE("names are compared over a long file, and one bad row among thousands leaves nothing behind")
{
    const Fixture fixture;
    const auto file = [](int bad) {
        std::string text = "name,employees\n";
        for (int line = 2; line <= 6000; ++line)
            text += "Client " +
                    std::to_string(line == 3999   ? 7
                                   : line == 5999 ? 3998
                                                  : line) +
                    (line == bad ? ",few\n" : ",12\n");
        return text;
    };
    const int bad = GENERATE(2, 2500, 6000);
    CHECK_THROWS_AS(fixture.run("clients", file(bad)), Error);
    CHECK(ClientStore(*fixture.workspace).count() == 0);
    const ImportReport report = fixture.run("clients", file(0));
    CHECK(report.added == 5999);
    CHECK(report.rows.size() == 1000);
    CHECK(doubtText(report) == QStringLiteral("line 3999: “Client 7”: line 7 has this name too\n"
                                              "line 5999: “Client 3998”: line 3998 has this name too"));
    CHECK(ClientStore(*fixture.workspace).count() == 5999);
    fixture.workspace->undo();
    CHECK(ClientStore(*fixture.workspace).count() == 0);
}

TEST_CASE("a row that changes a client of its own name is not doubtful, and many doubts are counted")
{
    const Fixture fixture;
    ImportOptions options;
    options.match = ClientField::Name;
    fixture.run("clients", "name\nAlfa\n", options);
    const ImportReport changed = fixture.run("clients", "name,city\nAlfa,Opole\nAlfą,\n", options);
    CHECK(changed.changed == 1);
    CHECK(changed.added == 1);
    CHECK(changed.doubtful == 1);
    CHECK(changed.doubts.front().line == 3);
    std::string csv = "name\n";
    for (int i = 0; i < 25; ++i)
        csv += "Alfa\n";
    const ImportReport many = fixture.run("clients", csv);
    CHECK(many.doubtful == 25);
    CHECK(many.doubts.size() == 20);
    CHECK(doubtText(many).contains(QStringLiteral("\n5 more row")));
}

TEST_CASE("a dry run of ratings lists old and new values")
{
    const Fixture fixture;
    ModelStore(*fixture.workspace).add(publishedModel());
    fixture.run("clients", "name\nAlfa\nBeta\n");
    fixture.run("ratings", "client,Image\nAlfa,7\n");
    ImportOptions options;
    options.dryRun = true;
    const ImportReport report =
        fixture.run("ratings", "client,Image,Network\nAlfa,8.5,\nBeta,3,4\nNobody,1,1\n", options);
    CHECK(report.refused == 1);
    REQUIRE(report.rows.size() == 4);
    CHECK(report.rows[0].sentence.contains(QStringLiteral("7 → 8.5")));
    CHECK(report.rows[1].subject == QStringLiteral("Beta"));
    CHECK(report.rows[1].outcome == RowOutcome::Added);
    CHECK(report.rows[3].line == 4);
    CHECK(report.rows[3].outcome == RowOutcome::Refused);
}

TEST_CASE("only the first thousand rows are listed, and all are counted")
{
    const Fixture fixture;
    std::string csv = "name\n";
    for (int i = 0; i < 1500; ++i)
        csv += "Client " + std::to_string(i) + "\n";
    ImportOptions options;
    options.dryRun = true;
    const ImportReport report = fixture.run("clients", csv, options);
    CHECK(report.added == 1500);
    CHECK(report.rows.size() == 1000);
}

TEST_CASE("reading a file tells where it is and stops when it is told to")
{
    const Fixture fixture;
    const QString path = fixture.folder.filePath(QStringLiteral("many.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("name\n");
    for (int i = 0; i < 2000; ++i)
        file.write("Client with a number " + QByteArray::number(i) + "\n");
    file.close();

    Impatient whole(1000);
    whole.size = file.size();
    CsvReader reader(path);
    reader.report(whole);
    CHECK(importKind("clients").run(*fixture.workspace, reader, {}).added == 2000);
    CHECK(whole.last > file.size() / 2);

    Impatient hasty(3);
    hasty.size = file.size();
    CsvReader again(path);
    again.report(hasty);
    CHECK_THROWS_AS(importKind("clients").run(*fixture.workspace, again, {}), Cancelled);
    CHECK(ClientStore(*fixture.workspace).count() == 2000);
}
