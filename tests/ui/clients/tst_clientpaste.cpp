#include "clients/clientsfixture.h"

#include "clients/clientpaste.h"
#include "common/importdialog.h"
#include "exchange/csvreader.h"
#include "testdata.h"

#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

using namespace kam;
using kam::testing::ClientsFixture;

namespace
{

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

const std::vector<ClientField> nameAndCity{ClientField::Name, ClientField::City};

/// The header that a paste is read with.
QStringList headerOf(const ClientsFixture& f, const char* pasted)
{
    return pastedClients(const_cast<ClientsFixture&>(f).desk.workspace(), text(pasted), nameAndCity)
        .open()
        ->header();
}

ImportReport import(ClientsFixture& f, const QString& pasted, const ImportOptions& options = {})
{
    const ImportSource source = pastedClients(f.desk.workspace(), pasted, nameAndCity);
    return importKind("clients").run(f.desk.workspace(), *source.open(), options);
}

} // namespace

TEST_CASE("The first row is the header where it names fields, else the columns shown are", "[clients]")
{
    const ClientsFixture f;
    CHECK(headerOf(f, "Nazwa\tMiasto\nNowa\tToruń\n") == QStringList{text("Nazwa"), text("Miasto")});
    CHECK(headerOf(f, "Nowa\tToruń\nDruga\tPiła\n") == QStringList{text("name"), text("city")});
    CHECK(headerOf(f, "Nowa\tToruń\tx\n") == QStringList{text("name"), text("city"), text("Column 3")});
    CHECK(headerOf(f, "name;city\nNowa;Toruń\n") == QStringList{text("name"), text("city")});
    CHECK(headerOf(f, "name,city\nNowa,Toruń\n") == QStringList{text("name"), text("city")});
}

TEST_CASE("A single column may hold commas and semicolons", "[clients]")
{
    ClientsFixture f;
    CHECK(import(f, text("Kowalski, Nowak i wspólnicy\nPolna; Leśna\n")).added == 2);
    CHECK(f.store.findByName(text("Kowalski, Nowak i wspólnicy")) != noId);
    CHECK(f.store.findByName(text("Polna; Leśna")) != noId);
}

TEST_CASE("Rows are named by their place in what was copied", "[clients]")
{
    ClientsFixture f;
    const ImportSource bare = pastedClients(f.desk.workspace(), text("Nowa\tToruń\n\tPiła\n"), nameAndCity);
    ImportOptions options;
    options.dryRun = true;
    const auto report = importKind("clients").run(f.desk.workspace(), *bare.open(), options);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].line - bare.linesBefore == 2);
}

TEST_CASE("What is copied pastes again without a change, formulas and quotes included", "[clients]")
{
    ClientsFixture f;
    Client client;
    client.name = text("=1+1");
    client.legalName = text("He said \"x\"\tand left");
    client.notes = text("two\nlines");
    client.industry = text("'quoted");
    client.annualRevenue = 1234567.25;
    client.status = ClientStatus::KeyClient;
    client.tags = {text("a, b"), text("c")};
    const Id id = f.store.add(client);
    std::vector<ClientField> all;
    for (int i = 0; i < clientFieldCount; ++i)
        all.push_back(static_cast<ClientField>(i));
    const QString copied = clientsAsText(f.desk.workspace(), {id}, all, true);
    CHECK(copied.contains(text("'=1+1")));
    ImportOptions byName;
    byName.match = ClientField::Name;
    const ImportReport report = import(f, copied, byName);
    CHECK(report.same == 1);
    CHECK(report.added + report.changed + report.refused == 0);
}

TEST_CASE("Pasting shows what will happen, then does it in one step", "[clients]")
{
    ClientsFixture f;
    const auto before = f.desk.workspace().history(1000).size();
    QGuiApplication::clipboard()->setText(text("name\tcity\nPierwsza\tToruń\nAlfa\tPiła\nDruga\tRadom\n"));
    f.trigger("pasteClientsAction");
    auto* dialog = f.page.findChild<ImportDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isWorking(); }));
    CHECK(dialog->report().added == 2);
    CHECK(dialog->report().changed == 1);
    CHECK(f.names().size() == 4);
    dialog->accept();
    CHECK(f.names().size() == 6);
    CHECK(f.read(f.alfa).city == text("Piła"));
    CHECK(f.desk.workspace().history(1000).size() == before + 1);
    CHECK(f.desk.workspace().undo());
    CHECK(f.names().size() == 4);
    CHECK(f.read(f.alfa).city == text("Gliwice"));
}

TEST_CASE("Importing a file is the same as on the command line", "[clients]")
{
    ClientsFixture f;
    QFile file(f.desk.folder() + text("/list.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Firma,Miasto,Uwagi\nNowa,Toruń,x\n");
    file.close();
    f.desk.ask.openAnswer = file.fileName();
    f.trigger("importClientsHereAction");
    auto* dialog = f.page.findChild<ImportDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isWorking(); }));
    // "Firma" is left out at first, so that nothing stands for the name.
    CHECK_FALSE(dialog->findChild<QPushButton*>(text("doItButton"))->isEnabled());
    CHECK_FALSE(f.desk.workspace().history(1).front().label.contains(text("Import")));
}

TEST_CASE("Copying takes the visible columns of the selected rows", "[clients]")
{
    ClientsFixture f;
    ClientArrangement arrangement = f.page.arrangement();
    arrangement.columns = {{ClientField::City, 100}, {ClientField::Name, 200}};
    f.page.arrange(arrangement);
    f.page.select({f.alfa, f.lodz});
    f.trigger("copyClientsAction");
    CHECK(QGuiApplication::clipboard()->text() == text("Gliwice\tAlfa\nŁódź\tZakłady Bawełniane\n"));
    f.trigger("copyClientsWithHeadingsAction");
    CHECK(QGuiApplication::clipboard()->text().startsWith(text("City\tName\n")));
}

TEST_CASE("Strings that break programs come back as they were pasted", "[clients]")
{
    ClientsFixture f;
    QFile file(text(KAM_TEST_DATA "/blns/blns.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList names;
    QString table = text("name\tcity\n");
    for (const QJsonValue& entry : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString name = entry.toString().simplified();
        if (name.isEmpty() || name.contains(QChar(0)) || name.startsWith(u'\''))
            continue;
        names << name;
        table += u'"' + QString(name).replace(u'"', text("\"\"")) + text("\"\tx\n");
    }
    REQUIRE(names.size() > 400);
    CHECK(import(f, table).added == names.size());
    QStringList stored;
    for (const Client& client : f.store.clients(f.store.find({})))
        if (client.city == text("x"))
            stored << client.name;
    std::sort(names.begin(), names.end());
    std::sort(stored.begin(), stored.end());
    CHECK(stored == names);
}
