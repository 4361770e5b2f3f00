#include "clients/clientsfixture.h"

#include "clients/clientpaste.h"
#include "clients/pastedialog.h"
#include "testdata.h"

#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTableWidget>
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

} // namespace

TEST_CASE("Cells are read as a spreadsheet writes them", "[clients]")
{
    using Lines = std::vector<QStringList>;
    CHECK(cellsOf({}).empty());
    CHECK(cellsOf(text("a\tb\r\nc\td\r\n")) == Lines{{text("a"), text("b")}, {text("c"), text("d")}});
    CHECK(cellsOf(text("\"a\nb\"\t\"say \"\"x\"\"\"")) == Lines{{text("a\nb"), text("say \"x\"")}});
    CHECK(cellsOf(text("a;b,c")) == Lines{{text("a"), text("b,c")}});
    CHECK(cellsOf(text("a\t\n\tb")) == Lines{{text("a"), QString()}, {QString(), text("b")}});
    CHECK(cellsOf(text("\"never closed")) == Lines{{text("never closed")}});
}

TEST_CASE("Headings are known by field, English and Polish name", "[clients]")
{
    ClientsFixture f;
    for (const char* heading :
         {"name\tcity\tannual_revenue", "Nazwa\tMiasto\tPrzychód", "NAME\tCity\tRevenue"}) {
        const auto pasted = readPasted(f.desk.workspace(), text(heading) + text("\nNowa\tToruń\t12.5"), {});
        REQUIRE(pasted.rows.size() == 1);
        CHECK(pasted.rows[0].problem.isEmpty());
        CHECK(pasted.rows[0].client.city == text("Toruń"));
        CHECK(pasted.rows[0].client.annualRevenue == 12.5);
    }
}

TEST_CASE("Without headings the columns of the table are taken", "[clients]")
{
    ClientsFixture f;
    const auto pasted = readPasted(f.desk.workspace(), text("Nowa\tToruń\nDruga\tPiła\n"), nameAndCity);
    CHECK(pasted.headings.isEmpty());
    REQUIRE(pasted.addable().size() == 2);
    CHECK(pasted.addable()[1].city == text("Piła"));
}

TEST_CASE("Rows with problems are named and stay out", "[clients]")
{
    ClientsFixture f;
    const auto pasted =
        readPasted(f.desk.workspace(),
                   text("name\temployees\townerless\nGood\t5\tx\nBad\t-5\tx\n\t7\tx\nAlfa\t\tx\n"), {});
    REQUIRE(pasted.rows.size() == 4);
    CHECK_FALSE(pasted.columns[2]);
    CHECK(pasted.rows[0].problem.isEmpty());
    CHECK(pasted.rows[1].problem.contains(text("-5")));
    CHECK(pasted.rows[1].line == 3);
    CHECK_FALSE(pasted.rows[2].problem.isEmpty());
    CHECK(pasted.rows[3].problem.isEmpty());
    CHECK_FALSE(pasted.rows[3].warning.isEmpty());
    CHECK(pasted.addable().size() == 2);
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
    client.tags = {text("a, b"), text("c")};
    const Id id = f.store.add(client);
    std::vector<ClientField> all;
    for (int i = 0; i < clientFieldCount; ++i)
        all.push_back(static_cast<ClientField>(i));
    const QString copied = clientsAsText(f.desk.workspace(), {id}, all, true);
    CHECK(copied.contains(text("'=1+1")));
    const auto pasted = readPasted(f.desk.workspace(), copied, {});
    REQUIRE(pasted.rows.size() == 1);
    CHECK(pasted.rows[0].problem == QString());
    Client again = pasted.rows[0].client;
    again.id = id;
    CHECK(again == f.read(id));
}

TEST_CASE("Pasting shows what will be added, then adds it in one step", "[clients]")
{
    ClientsFixture f;
    const auto before = f.desk.workspace().history(1000).size();
    QGuiApplication::clipboard()->setText(text("name\tcity\nPierwsza\tToruń\n\tPiła\nDruga\tRadom\n"));
    f.trigger("pasteClientsAction");
    auto* dialog = f.page.findChild<PasteDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->findChild<QTableWidget*>()->rowCount() == 3);
    CHECK(f.names().size() == 4);
    dialog->accept();
    CHECK(f.names().size() == 6);
    CHECK(f.desk.workspace().history(1000).size() == before + 1);
    CHECK(f.desk.workspace().undo());
    CHECK(f.names().size() == 4);
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
    int read = 0;
    for (const QJsonValue& entry : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString name = entry.toString().simplified();
        if (name.isEmpty() || name.contains(QChar(0)) || name.startsWith(u'\''))
            continue;
        QString cell = name;
        cell = u'"' + cell.replace(u'"', text("\"\"")) + u'"';
        const auto pasted = readPasted(f.desk.workspace(), text("name\n") + cell, {});
        REQUIRE(pasted.rows.size() == 1);
        CHECK(pasted.rows[0].client.name == name);
        ++read;
    }
    CHECK(read > 400);
}
