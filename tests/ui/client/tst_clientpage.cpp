#include "client/clienttab.h"
#include "client/demowindow.h"
#include "common/clientform.h"
#include "common/fieldeditor.h"
#include "common/findingswatch.h"
#include "common/messagebar.h"
#include "common/standings.h"
#include "registry/clientstore.h"
#include "scoring/gatestore.h"
#include "scoring/modelstore.h"
#include "shell/mainwindow.h"
#include "shell/windowdesk.h"
#include "support/fakedesk.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

TEST_CASE("a client opens on its page, and the navigation stands on Clients")
{
    const DemoWindow demo;
    demo.open("RL");
    CHECK(demo.page().isVisible());
    CHECK(demo.page().client() == demo.id("RL"));
    CHECK(demo.label("clientNameLabel") == QStringLiteral("RL"));
    CHECK(demo.navigation().currentRow() == demo.clientsRow());
    CHECK(demo.figures().contains(QStringLiteral("Rank: 1 of 13")));
    CHECK(demo.page().currentTab() == "overview");

    SECTION("a click on Clients goes back to the list")
    {
        const QRect entry = demo.navigation().visualItemRect(demo.navigation().currentItem());
        QTest::mouseClick(demo.navigation().viewport(), Qt::LeftButton, {}, entry.center());
        CHECK(demo.window->page("clients")->isVisible());
        CHECK(demo.navigation().currentRow() == demo.clientsRow());
    }
    SECTION("Enter on Clients does too")
    {
        QTest::keyClick(&demo.navigation(), Qt::Key_Return);
        CHECK(demo.window->page("clients")->isVisible());
    }
    SECTION("the command of the list does too")
    {
        demo.part<QAction>("clientListAction").trigger();
        CHECK(demo.window->page("clients")->isVisible());
    }
}

TEST_CASE("a client opens from the list, the ranking, and the find box")
{
    const DemoWindow demo;
    SECTION("by Enter in the list")
    {
        demo.window->showPage("clients");
        auto& table = demo.part<QTableView>("clientsTableView");
        table.setFocus();
        table.setCurrentIndex(table.model()->index(2, 0));
        const QString name = cell(table, 2, 0);
        QTest::keyClick(&table, Qt::Key_Return);
        CHECK(demo.page().isVisible());
        CHECK(demo.label("clientNameLabel") == name);
    }
    SECTION("by a double click on its name in the list; on another field it edits")
    {
        demo.window->showPage("clients");
        auto& table = demo.part<QTableView>("clientsTableView");
        const auto doubleClick = [&](int column) {
            const QPoint place = table.visualRect(table.model()->index(1, column)).center();
            QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
            QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, place);
        };
        doubleClick(static_cast<int>(ClientField::City));
        CHECK_FALSE(demo.page().isVisible());
        CHECK(table.viewport()->findChild<QLineEdit*>() != nullptr);
        QTest::keyClick(table.viewport()->findChild<QLineEdit*>(), Qt::Key_Escape);
        doubleClick(static_cast<int>(ClientField::Name));
        CHECK(demo.page().isVisible());
        CHECK(demo.label("clientNameLabel") == cell(table, 1, 0));
    }
    SECTION("by Enter in the ranking")
    {
        demo.window->showPage("ranking");
        auto& table = demo.part<QTableView>("rankingTable");
        table.setFocus();
        table.selectRow(1);
        QTest::keyClick(&table, Qt::Key_Return);
        CHECK(demo.page().client() == demo.id("RB"));
        CHECK(demo.page().isVisible());
    }
    SECTION("by the find box, also while another client is open")
    {
        demo.open("RB");
        auto& find = demo.part<QLineEdit>("findEdit");
        find.setFocus();
        typeText(find, QStringLiteral("RL"));
        QTest::keyClick(&find, Qt::Key_Return);
        CHECK(demo.page().client() == demo.id("RL"));
        CHECK_FALSE(find.hasFocus()); // its own undo would take Ctrl+Z
        QApplication::processEvents();
        CHECK(find.text().isEmpty());
        CHECK_FALSE(find.isUndoAvailable());
    }
}

TEST_CASE("the menus hold commands of the page shown alone")
{
    const DemoWindow demo;
    const auto commands = [&](const char* name) {
        QStringList texts;
        for (const QAction* menu : demo.window->menuBar()->actions())
            if (menu->isVisible() && menu->text() == QLatin1String(name))
                for (const QAction* action : menu->menu()->actions())
                    if (!action->isSeparator())
                        texts << action->text().remove(u'&').section(u'\t', 0, 0);
        return texts;
    };
    demo.window->showPage("clients");
    CHECK(commands("&Client").contains(QStringLiteral("Delete clients")));
    demo.window->showPage("ranking");
    CHECK(commands("&Client").contains(QStringLiteral("Rate client…")));
    CHECK_FALSE(commands("&Client").contains(QStringLiteral("Delete clients")));
    demo.open("RL");
    CHECK_FALSE(commands("&Client").isEmpty());
    CHECK_FALSE(commands("&Client").contains(QStringLiteral("Delete clients")));
    CHECK_FALSE(commands("&Client").contains(QStringLiteral("Rate client…")));
    CHECK(commands("&View").contains(QStringLiteral("Overview")));
    CHECK(commands("&Tools").isEmpty());
    // The page behind is neither reached by its keys.
    demo.window->showPage("clients");
    demo.open("RL");
    QTest::keyClick(demo.window.get(), Qt::Key_Delete);
    CHECK(ClientStore(demo.workspace()).count() == 13);
}

TEST_CASE("the window opens on the client that was shown")
{
    DemoWindow demo;
    demo.open("RB");
    const QString path = demo.workspace().path();
    demo.window->close();
    FakeQuestions questions;
    MainWindow again(questions);
    REQUIRE(again.openFile(path));
    showAndPaint(again);
    const auto& page = static_cast<ClientPage&>(*again.page("client"));
    CHECK(page.isVisible());
    CHECK(page.client() == ClientStore(again.desk()->workspace()).findByName(QStringLiteral("RB")));
}

TEST_CASE("F1 lists the keys that work")
{
    const DemoWindow demo;
    demo.window->showPage("clients");
    QStringList rows;
    QTimer::singleShot(0, [&] {
        auto* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog != nullptr);
        const auto* table = dialog->findChild<QTableView*>(QStringLiteral("shortcutsTable"));
        for (int row = 0; row < table->model()->rowCount(); ++row)
            rows << cell(*table, row, 0) + QLatin1Char(' ') + cell(*table, row, 1);
        dialog->close();
    });
    demo.part<QAction>("shortcutsAction").trigger();
    CHECK(rows.contains(QStringLiteral("F1 Keyboard shortcuts")));
    CHECK(rows.contains(QStringLiteral("Del Delete clients")));
}

TEST_CASE("previous and next go through the clients by name and end with a sentence")
{
    const DemoWindow demo;
    const std::vector<Id> order = ClientStore(demo.workspace()).find({});
    REQUIRE(order.size() == 13);
    demo.window->desk()->jump("client", order.at(11));
    QTest::mouseClick(&demo.part<QPushButton>("nextClientActionButton"), Qt::LeftButton);
    CHECK(demo.page().client() == order.at(12));
    demo.part<QAction>("nextClientAction").trigger();
    CHECK(demo.page().client() == order.at(12));
    CHECK(demo.window->messages().sentence() == QStringLiteral("This is the last client by name."));
    demo.part<QAction>("previousClientAction").trigger();
    CHECK(demo.page().client() == order.at(11));

    ClientStore(demo.workspace()).remove({order.at(10)});
    demo.part<QAction>("previousClientAction").trigger();
    CHECK(demo.page().client() == order.at(9));
}

TEST_CASE("the overview proves the total and follows what changes")
{
    const DemoWindow demo;
    demo.open("RL");
    CHECK(demo.label("proofHeadingLabel") == QStringLiteral("How RL gets 11.61"));
    auto& proof = demo.part<QTableView>("clientProofTable");
    REQUIRE(proof.model()->rowCount() == 6);
    CHECK(cell(proof, 5, 5) == QStringLiteral("11.61"));
    CHECK(demo.label("clientProofSentences").contains(QStringLiteral("3.16 ahead of RB")));

    ModelStore models(demo.workspace());
    const Ranking* first = Standings::of(*demo.window->desk()).ranking();
    REQUIRE(first != nullptr);
    models.setWeight(first->model().criteria.at(0).id, 0);
    CHECK(demo.label("proofHeadingLabel") == QStringLiteral("How RL gets 9.33"));
    demo.workspace().undo();
    CHECK(demo.label("proofHeadingLabel") == QStringLiteral("How RL gets 11.61"));

    demo.window->desk()->jump("client", demo.id("RB"));
    CHECK(demo.label("proofHeadingLabel") == QStringLiteral("How RB gets 8.45"));
    QApplication::processEvents();
    picture(*demo.window, QStringLiteral("client-overview"));
}

TEST_CASE("gates are shown with symbol and word, in the head and in the overview")
{
    const DemoWindow demo;
    const Id client = demo.id("RL");
    GateStore gates(demo.workspace());
    for (const GateKind kind : gateKinds)
        gates.remove(client, kind);
    demo.open("RL");
    CHECK(demo.figures().contains(QStringLiteral("Verification: not known")));
    gates.set(
        {client, GateKind::Fairness, Verdict::Fail, QStringLiteral("open-book squeeze"), QDate(2026, 11, 3)});
    CHECK(demo.figures().contains(QStringLiteral(
        "Verification: Strategy fit: not decided, Resource flexibility: not decided, Fairness: Fail")));
    demo.part<QPushButton>("detailsPartButton").click();
    QApplication::processEvents();
    const auto& table = demo.part<QTableView>("clientGatesTable");
    CHECK(cell(table, 0, 1) == QStringLiteral("not decided"));
    CHECK(cell(table, 2, 1) == QStringLiteral("✕ Fail"));
    CHECK(cell(table, 2, 2) == QStringLiteral("3 Nov 2026"));
    CHECK(cell(table, 2, 3) == QStringLiteral("open-book squeeze"));
}

TEST_CASE("a client that is deleted while it is open leaves a sentence, and undo brings it back")
{
    const DemoWindow demo;
    demo.open("RL");
    ClientStore(demo.workspace()).remove({demo.id("RL")});
    CHECK(demo.part<QLabel>("noClientLabel").isVisible());
    CHECK(demo.label("noClientLabel") == QStringLiteral("This client was deleted. Undo brings it back."));
    CHECK_FALSE(demo.part<QAction>("nextClientAction").isEnabled());
    demo.workspace().undo();
    CHECK_FALSE(demo.part<QLabel>("noClientLabel").isVisible());
    CHECK(demo.label("clientNameLabel") == QStringLiteral("RL"));
    CHECK(demo.label("proofHeadingLabel") == QStringLiteral("How RL gets 11.61"));
}

TEST_CASE("details are edited on the overview, one step each, and kept when the next client opens")
{
    const DemoWindow demo;
    demo.open("RL");
    demo.part<QPushButton>("detailsPartButton").click();
    auto* form = demo.page().findChild<ClientForm*>();
    auto& city = static_cast<QLineEdit&>(*form->editor(ClientField::City)->input());
    city.setFocus();
    city.selectAll();
    typeText(city, QStringLiteral("Łódź"));
    demo.part<QAction>("nextClientAction").trigger();
    const auto stored = ClientStore(demo.workspace()).client(demo.id("RL"));
    REQUIRE(stored);
    CHECK(stored->city == QStringLiteral("Łódź"));
    demo.workspace().undo();
    CHECK(ClientStore(demo.workspace()).client(demo.id("RL"))->city != QStringLiteral("Łódź"));
}

TEST_CASE("what is wrong with the client is listed")
{
    const DemoWindow demo;
    Client client = *ClientStore(demo.workspace()).client(demo.id("RL"));
    client.status = ClientStatus::KeyClient;
    client.owner = noId;
    ClientStore(demo.workspace()).update(client);
    demo.open("RL");
    const auto& table = demo.part<QTableView>("clientIssuesTable");
    demo.part<QPushButton>("clientIssuesAllButton").click();
    const auto sentences = [&] {
        QStringList all;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            all << cell(table, row, 2);
        return all;
    };
    const QString wrong = QStringLiteral("Nobody of the team looks after this key client. Choose its owner.");
    CHECK(QTest::qWaitFor([&] { return sentences().contains(wrong); }));
    demo.open("RB");
    CHECK(QTest::qWaitFor([&] { return !sentences().contains(wrong); }));
}

TEST_CASE("a client without anything wrong says so")
{
    const DemoWindow demo;
    Client client;
    client.name = QStringLiteral("Faultless");
    const Id id = ClientStore(demo.workspace()).add(client);
    demo.window->desk()->jump("client", id);
    CHECK(QTest::qWaitFor(
        [&] { return demo.label("noClientIssuesLabel") == QStringLiteral("Nothing was found."); }));
    CHECK(demo.part<QLabel>("noClientIssuesLabel").isVisible());
}

TEST_CASE("rows that are nobody's open no client")
{
    FakeDesk desk;
    ClientPage page(desk);
    showAndPaint(page);
    CHECK_FALSE(page.showRow("client", noId));
    CHECK_FALSE(page.showRow("client", 12345));
    CHECK_FALSE(page.showRow("team_member", 12345));
    CHECK(page.client() == noId);
    page.findChild<QAction*>(QStringLiteral("clientListAction"))->trigger();
    REQUIRE(desk.jumps.size() == 1);
    CHECK(desk.jumps.front() == std::pair<QByteArray, Id>("client", noId));
}

TEST_CASE("a large registry is ranked on a thread")
{
    FakeDesk desk;
    fillDemonstration(desk.workspace());
    Standings& standings = Standings::of(desk);
    standings.setLimit(5);
    standings.want();
    CHECK_FALSE(standings.isReady());
    CHECK(QTest::qWaitFor([&] { return standings.isReady(); }));
    REQUIRE(standings.ranking() != nullptr);
    CHECK(standings.ranking()->clientCount() == 13);
    CHECK(standings.ranking(12345) == nullptr);
}
