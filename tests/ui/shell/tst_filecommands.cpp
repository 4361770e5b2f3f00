#include "common/importdialog.h"
#include "common/messagebar.h"
#include "common/page.h"
#include "registry/clientstore.h"
#include "shell/backupsdialog.h"
#include "shell/choicebutton.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "shell/windowdesk.h"
#include "support/fakedesk.h"
#include "workspace/backupkeeper.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QScreen>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

struct Fixture {
    QTemporaryDir folder;
    FakeQuestions questions;
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(questions);

    Fixture() { showAndPaint(*window); }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QAction& action(const char* name) const
    {
        return *window->findChild<QAction*>(QString::fromLatin1(name));
    }
    void open(const char* name)
    {
        questions.saveAnswer = path(name);
        action("newAction").trigger();
        REQUIRE(window->desk() != nullptr);
    }
    void addClients(int count)
    {
        std::vector<Client> clients(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            clients[static_cast<std::size_t>(i)].name = text("Client %1").arg(i);
        ClientStore(window->desk()->workspace()).add(clients);
    }
    [[nodiscard]] qint64 count() const { return ClientStore(window->desk()->workspace()).count(); }
    void waitForWork() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !window->desk()->isBusy(); }));
    }
    QString write(const char* name, const char* csv) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv);
        return file.fileName();
    }
};

} // namespace

TEST_CASE("without a workspace only what makes or opens one can be chosen")
{
    const Fixture f;
    for (const char* name : {"newAction", "openAction", "demonstrationAction", "settingsAction"})
        CHECK(f.action(name).isEnabled());
    for (const char* name : {"saveCopyAction", "backUpAction", "restoreAction", "checkAction", "closeAction",
                             "importClientsAction", "exportRatingsAction"})
        CHECK_FALSE(f.action(name).isEnabled());
}

TEST_CASE("every kind of import and export has its command")
{
    Fixture f;
    f.open("w.kam");
    const auto name = [](const char* verb, QByteArray word) {
        word[0] = static_cast<char>(word[0] - 'a' + 'A');
        return verb + word + "Action";
    };
    for (const ImportKind& kind : importKinds())
        CHECK(f.action(name("import", kind.word)).isEnabled());
    for (const ExportKind& kind : exportKinds())
        CHECK(f.action(name("export", kind.word)).isEnabled());
}

TEST_CASE("a first start can begin with a table: it becomes a new workspace after a preview")
{
    Fixture f;
    f.questions.openAnswer = f.write("list.csv", "name,city\nAlfa,Opole\nBeta,Gdynia\n");
    f.questions.saveAnswer = f.path("new.kam");
    f.window->findChild<ChoiceButton*>(text("importFileButton"))->click();
    REQUIRE(f.window->desk() != nullptr);
    auto* dialog = f.window->findChild<ImportDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isWorking(); }));
    CHECK(f.count() == 0);
    dialog->accept();
    f.waitForWork();
    CHECK(f.count() == 2);
}

TEST_CASE("an import that is given up leaves the workspace as it was")
{
    Fixture f;
    f.open("w.kam");
    f.questions.openAnswer = f.write("list.csv", "name\nAlfa\n");
    f.action("importClientsAction").trigger();
    auto* dialog = f.window->findChild<ImportDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->reject();
    CHECK(f.count() == 0);
    CHECK(f.window->desk()->workspace().history(1).empty());
}

TEST_CASE("exporting writes what was asked for")
{
    Fixture f;
    f.open("w.kam");
    f.addClients(2);
    f.questions.saveAnswer = f.path("out.csv");
    f.action("exportClientsAction").trigger();
    f.waitForWork();
    QFile out(f.path("out.csv"));
    REQUIRE(out.open(QIODevice::ReadOnly));
    CHECK(out.readAll().count('\n') == 3);
}

TEST_CASE("a backup is taken, listed, and restored as a file of its own")
{
    Fixture f;
    f.open("w.kam");
    f.addClients(3);
    f.action("backUpAction").trigger();
    f.waitForWork();
    CHECK(f.window->messages().sentence().contains(text("verified")));
    f.action("backUpAction").trigger();
    f.waitForWork();
    CHECK(f.window->messages().sentence().contains(text("Nothing was changed")));

    f.action("restoreAction").trigger();
    auto* dialog = f.window->findChild<BackupsDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->findChild<QTableView*>()->model()->rowCount() == 1);
    CHECK(dialog->suggestedName().startsWith(text("w ")));
    f.questions.saveAnswer = f.path("restored.kam");
    dialog->accept();
    CHECK(f.window->desk()->workspace().path().endsWith(text("restored.kam")));
    CHECK(f.count() == 3);

    // A backup that was damaged meanwhile is not restored.
    const BackupKeeper keeper(usualBackupFolder(), f.path("w.kam"));
    QFile damaged(keeper.all().front().path);
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    damaged.seek(5000);
    damaged.write("x");
    damaged.close();
    const BackupsDialog again(keeper);
    CHECK_THROWS(again.restore(f.path("no.kam")));
    CHECK_FALSE(QFile::exists(f.path("no.kam")));
    QDir(keeper.folder()).removeRecursively();
}

TEST_CASE("checking a file says that it is sound")
{
    Fixture f;
    f.open("w.kam");
    f.action("checkAction").trigger();
    f.waitForWork();
    CHECK(f.window->messages().sentence().contains(text("sound")));
}

TEST_CASE("an undo that takes more than a fifth of the clients asks first, with numbers")
{
    Fixture f;
    f.open("w.kam");
    f.addClients(10);
    f.questions.asked.clear();
    f.questions.confirmAnswer = false;
    f.action("undoAction").trigger();
    CHECK(f.count() == 10);
    CHECK(f.questions.asked.size() == 1);
    f.questions.confirmAnswer = true;
    f.action("undoAction").trigger();
    CHECK(f.count() == 0);
    f.action("redoAction").trigger();
    CHECK(f.count() == 10);
    CHECK(f.questions.asked.size() == 2);

    // One of ten, or a change that removes nobody, is undone at once.
    f.addClients(1);
    f.action("undoAction").trigger();
    CHECK(f.count() == 10);
    const std::vector<Id> all = ClientStore(f.window->desk()->workspace()).find({});
    ClientStore(f.window->desk()->workspace()).setField(all, ClientField::City, text("Opole"));
    f.action("undoAction").trigger();
    CHECK(f.questions.asked.size() == 2);
    // Bringing back is never asked about; removing again by redo is.
    ClientStore(f.window->desk()->workspace()).remove(all);
    f.action("undoAction").trigger();
    CHECK(f.count() == 10);
    CHECK(f.questions.asked.size() == 2);
    f.action("redoAction").trigger();
    CHECK(f.questions.asked.size() == 3);
}

TEST_CASE("the demonstration begins with one entry of its history, which is not undone by a slip")
{
    Fixture f;
    REQUIRE(f.window->openNewDemonstration(f.path("demo.kam")));
    CHECK(f.window->desk()->workspace().history(10).size() == 1);
    f.questions.confirmAnswer = false;
    f.action("undoAction").trigger();
    CHECK(f.count() == 13);
}

TEST_CASE("the page, and what was open last, are found again by the next window")
{
    Fixture f;
    f.open("w.kam");
    f.window->showPage("team");
    f.window->close();
    f.window = std::make_unique<MainWindow>(f.questions);
    showAndPaint(*f.window);
    f.window->openLast();
    REQUIRE(f.window->desk() != nullptr);
    CHECK(f.window->page("team")->isVisible());
    // Closed by hand, it is not opened again.
    f.action("closeAction").trigger();
    f.window = std::make_unique<MainWindow>(f.questions);
    f.window->openLast();
    CHECK(f.window->desk() == nullptr);
    settings::setValue(text("page"), {});
}

TEST_CASE("the window fits the screen it opens on")
{
    settings::setValue(text("geometry"), {}); // of an earlier window
    FakeQuestions questions;
    MainWindow window(questions);
    window.show();
    CHECK(window.frameGeometry().height() <= window.screen()->availableSize().height());
}
