#include "base/error.h"
#include "base/formulaguard.h"
#include "exchange/clientimport.h"
#include "exchange/csvreader.h"
#include "exchange/ratingimport.h"
#include "exchange/tableexport.h"
#include "registry/clientfields.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "scoring/catalogue.h"
#include "scoring/modelstore.h"
#include "scoring/ratingstore.h"
#include "testdata.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

struct Bench {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.filePath(QStringLiteral("w.kam")), QStringLiteral("PLN"));
    ClientStore clients{*workspace};

    ImportReport import(std::string_view text, const ImportOptions& options = {})
    {
        CsvReader reader(text, QStringLiteral("t.csv"));
        return importClients(*workspace, reader, options);
    }
    ImportReport rate(std::string_view text, const ImportOptions& options = {})
    {
        CsvReader reader(text, QStringLiteral("t.csv"));
        return importRatings(*workspace, reader, options);
    }
    std::string refusal(std::string_view text, const ImportOptions& options = {})
    {
        const std::string before = clientsAsCsv(*workspace);
        try {
            import(text, options);
        } catch (const Error& error) {
            CHECK(clientsAsCsv(*workspace) == before);
            return error.sentence().toStdString();
        }
        return "imported";
    }
    Client client(const char* name) { return *clients.client(clients.findByName(QString::fromUtf8(name))); }
};

ImportOptions matching(ClientField field)
{
    ImportOptions options;
    options.match = field;
    return options;
}

} // namespace

TEST_CASE("clients come in with every field, in one step")
{
    Bench bench;
    TeamStore(*bench.workspace).add({noId, QStringLiteral("Anna Nowak"), {}, {}, {}});
    const ImportReport report = bench.import(
        "Nazwa;Kod;NIP;Miasto;employees;annual_revenue;client_since;status;why_key;opiekun;parent;tags;"
        "uwagi\n"
        "Córka;C;123;Łódź;12;1234.5;2020-02-29;key-client;carries;Anna Nowak;Matka;b;\"dwie\nlinie\"\n"
        "Matka;M;;;;;;;;;;;\n");
    CHECK(report.added == 2);
    const Client child = bench.client("Córka");
    CHECK(child.taxNumber == QStringLiteral("123"));
    CHECK(child.employees == 12);
    CHECK(child.annualRevenue == 1234.5);
    CHECK(child.clientSince == QDate(2020, 2, 29));
    CHECK(child.status == ClientStatus::KeyClient);
    CHECK(child.owner != noId);
    CHECK(child.parent == bench.client("Matka").id);
    CHECK(child.notes == QStringLiteral("dwie\nlinie"));
    CHECK(bench.workspace->history(10).size() == 2);
    CHECK(bench.workspace->undo());
    CHECK(bench.clients.count() == 0);
}

TEST_CASE("bad rows and headings are refused and nothing is written")
{
    Bench bench;
    bench.import("name,short_code\nAlfa,A\n");
    CHECK(bench.refusal("name,colour\nx,red\n").starts_with("No field of a client is called: colour."));
    CHECK(bench.refusal("city\nx\n").starts_with("No column holds the name"));
    CHECK(bench.refusal("name,nazwa\nx,y\n").starts_with("Two columns stand for the field name."));
    CHECK(bench.refusal("name,Name\nx,y\n").starts_with("The header names the column “Name” twice."));
    CHECK(bench.refusal("name,city\nx\n").find("line 2: the row has 1 fields") != std::string::npos);
    CHECK(bench.refusal("name,city\n ,Rzym\n").find("line 2: the client has no name") != std::string::npos);
    CHECK(bench.refusal("name,parent\nx,Nobody\n").find("line 2:") != std::string::npos);
    CHECK(bench.refusal("name,owner\nx,Nobody\n").find("line 2: Owner") != std::string::npos);
    CHECK(bench.refusal("name,parent\nx,y\ny,z\nz,x\n").find("circle") != std::string::npos);
    CHECK(bench.refusal("name,parent\nx,x\n").find("circle") != std::string::npos);
    CHECK(bench.refusal("name,employees\nx,nan\n").find("line 2: employees") != std::string::npos);
    CHECK(bench.refusal("name,annual_revenue\nx,1e999\n").find("line 2: Annual revenue") !=
          std::string::npos);
}

TEST_CASE("matched rows update, the others are new")
{
    Bench bench;
    bench.import("name,short_code,city,industry\nAlfa,A,Rzym,Steel\nBeta,B,Oslo,Wood\n");
    const ImportReport report = bench.import("short_code,name,city\nA,Alfa 2,Rzym\nB,Beta,Oslo\nC,Gamma,\n",
                                             matching(ClientField::ShortCode));
    CHECK(report.added == 1);
    CHECK(report.changed == 1);
    CHECK(report.same == 1);
    CHECK(bench.client("Alfa 2").industry == QStringLiteral("Steel"));
    CHECK(bench.refusal("short_code,name\nA,x\nA,y\n", matching(ClientField::ShortCode))
              .find("line 3: short_code “A” stands in line 2 already") != std::string::npos);
    CHECK(bench.refusal("short_code,name\n,x\n", matching(ClientField::ShortCode)).find("is empty") !=
          std::string::npos);
    ImportOptions dry = matching(ClientField::ShortCode);
    dry.dryRun = true;
    const std::string before = clientsAsCsv(*bench.workspace);
    CHECK(bench.import("short_code,name\nA,Renamed\nD,Delta\n", dry).changed == 1);
    CHECK(clientsAsCsv(*bench.workspace) == before);
}

TEST_CASE("a client that is known gets a parent that the same file adds below another")
{
    Bench bench;
    bench.import("name,short_code\nAlfa,A\nTop,T\n");
    const ImportReport report = bench.import("name,short_code,parent\nAlfa,A,Middle\nMiddle,M,Top\n",
                                             matching(ClientField::ShortCode));
    CHECK(report.added == 1);
    CHECK(report.changed == 1);
    CHECK(bench.client("Alfa").parent == bench.client("Middle").id);
    CHECK(bench.client("Middle").parent == bench.client("Top").id);
}

TEST_CASE("a long file is read in blocks, with parents before and behind, in one step")
{
    Bench bench;
    constexpr int rows = 5003;
    std::string text = "name,short_code,parent,status\n";
    for (int row = 0; row < rows; ++row) {
        const std::string parent = row == 1      ? "Client 5002"
                                   : row == 5001 ? "C7"
                                   : row == 5002 ? "Client 0"
                                                 : "";
        text += "Client " + std::to_string(row) + ",C" + std::to_string(row) + ',' + parent + ",client\n";
    }
    const ImportReport report = bench.import(text);
    CHECK(report.added == rows);
    CHECK(bench.clients.count() == rows);
    CHECK(bench.client("Client 1").parent == bench.client("Client 5002").id);
    CHECK(bench.client("Client 5001").parent == bench.client("Client 7").id);
    CHECK(bench.client("Client 5002").parent == bench.client("Client 0").id);
    CHECK(bench.client("Client 2").parent == noId);
    const auto history = bench.workspace->history(10);
    REQUIRE(history.size() == 1);
    CHECK(history.front().label == QStringLiteral("Import 5003 client(s)"));
    CHECK(bench.workspace->undo());
    CHECK(bench.clients.count() == 0);
    const std::string circle =
        bench.refusal(text + "Client 5003,C5003,Client 5004,\nClient 5004,C5004,Client 5003,\n");
    CHECK(circle.find("in a circle") != std::string::npos);
    CHECK(bench.refusal(text + "Last,,,friend\n").find("line 5005") != std::string::npos);
    CHECK(bench.refusal(text + "\"Last").find("never closed") != std::string::npos);
    CHECK(bench.clients.count() == 0);
    CHECK(bench.workspace->history(10).size() == 2);
}

TEST_CASE("naughty strings survive export and import in every text field")
{
    QFile file(QStringLiteral(KAM_TEST_DATA "/blns/blns.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    REQUIRE(strings.size() > 500);
    Bench bench;
    std::vector<Client> clients;
    for (const auto& value : strings) {
        QString text = value.toString();
        text.remove(QChar(u'\0'));
        Client client;
        client.name = text.trimmed().isEmpty() ? QStringLiteral("n") + text : text;
        for (int field = 0; field < clientFieldCount; ++field)
            if (const auto member = textOf(static_cast<ClientField>(field));
                member && member != &Client::name)
                client.*member = text;
        if (!text.trimmed().isEmpty())
            client.tags = {text};
        clients.push_back(client);
    }
    bench.clients.add(clients);
    const std::string exported = clientsAsCsv(*bench.workspace);
    CsvReader cells(exported, QStringLiteral("t.csv"));
    qint64 guardedCells = 0;
    while (cells.next())
        for (std::size_t column = 0; column < cells.fieldCount(); ++column)
            if (needsGuard(cells.field(column))) {
                CHECK(cells.field(column).front() == '\'');
                ++guardedCells;
            }
    CHECK(guardedCells > 100);
    Bench copy;
    CHECK(copy.import(exported).added == static_cast<qint64>(clients.size()));
    CHECK(clientsAsCsv(*copy.workspace).size() == exported.size());
    std::vector<Client> stored = copy.clients.clients(copy.clients.find({}));
    std::vector<Client> before = bench.clients.clients(bench.clients.find({}));
    const auto plain = [](std::vector<Client>& list) {
        for (Client& client : list)
            client.id = noId;
        std::sort(list.begin(), list.end(), [](const Client& a, const Client& b) {
            return std::tie(a.name, a.notes) < std::tie(b.name, b.notes);
        });
    };
    plain(stored);
    plain(before);
    CHECK(stored == before);
}

TEST_CASE("ratings come wide and long, and go out long")
{
    Bench bench;
    ModelStore(*bench.workspace).add(publishedModel());
    bench.import("name,short_code\nAlfa,A\nBeta,B\n");
    CHECK(bench.rate("client,image,know_how\nAlfa,3,\nB,5,7\n").added == 3);
    const std::string exported = ratingsAsCsv(*bench.workspace);
    CHECK(exported ==
          "client,criterion,value,note,rated_on\nAlfa,Image,3,,\nBeta,Image,5,,\nBeta,Know-how,7,,\n");
    CHECK(bench.rate(exported).same == 3);
    const ImportReport report = bench.rate(
        "client,criterion,value,note,rated_on\nAlfa,Image,3,=seen,2026-01-02\nAlfa,Network,-1,,\n");
    CHECK(report.changed == 1);
    CHECK(report.added == 1);
    CHECK(bench.rate(ratingsAsCsv(*bench.workspace)).same == 4);
    CHECK(bench.rate("client,image\nAlfa,3\n").same == 1);
    for (const char* bad :
         {"client,image\nNobody,1\n", "client,image\nAlfa,nan\n", "client,image\nAlfa,1,2\n",
          "client,beauty\nAlfa,1\n", "client,criterion,value\nAlfa,Beauty,1\n",
          "client,criterion,value\nAlfa,Image,\n", "client,image\nAlfa,1\nA,2\n",
          "client,criterion,value,rated_on\nAlfa,Image,1,2026-02-30\n"}) {
        INFO(bad);
        CHECK_THROWS_AS(bench.rate(bad), Error);
    }
    CHECK(ratingsAsCsv(*bench.workspace).find("'=seen") != std::string::npos);
}
