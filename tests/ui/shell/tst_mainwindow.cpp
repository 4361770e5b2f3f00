#include "common/messagebar.h"
#include "common/page.h"
#include "common/unstored.h"
#include "registry/clientstore.h"
#include "shell/mainwindow.h"
#include "shell/windowdesk.h"
#include "support/fakedesk.h"

#include <QAction>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTest>
#include <algorithm>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

/// A window on a new workspace with two clients.
struct OpenWindow {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("w.kam"));
    FakeQuestions questions;
    std::unique_ptr<MainWindow> window;

    OpenWindow()
    {
        {
            const auto workspace = Workspace::create(path, QStringLiteral("PLN"));
            Client first;
            first.name = QStringLiteral("Łódzkie Zakłady");
            Client second;
            second.name = QStringLiteral("Other");
            ClientStore(*workspace).add({first, second});
        }
        window = std::make_unique<MainWindow>(questions);
        REQUIRE(window->openFile(path));
        showAndPaint(*window);
    }
    [[nodiscard]] QAction* action(const QString& name) const { return window->findChild<QAction*>(name); }
};

} // namespace

TEST_CASE("a file that is no workspace is refused with a sentence and leaves the start page")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("text.kam"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a workspace");
    file.close();
    FakeQuestions questions;
    MainWindow window(questions);
    showAndPaint(window);
    CHECK_FALSE(window.openFile(path));
    CHECK(window.desk() == nullptr);
    CHECK_FALSE(window.messages().sentence().isEmpty());
}

TEST_CASE("undo and redo follow the history and carry its labels")
{
    OpenWindow opened;
    QAction* undo = opened.action(QStringLiteral("undoAction"));
    QAction* redo = opened.action(QStringLiteral("redoAction"));
    CHECK(undo->isEnabled());
    CHECK_FALSE(redo->isEnabled());
    const QString label = opened.window->desk()->workspace().nextUndo()->label;
    CHECK(undo->text() == QStringLiteral("Undo: %1").arg(label));
    undo->trigger();
    CHECK(ClientStore(opened.window->desk()->workspace()).count() == 0);
    CHECK_FALSE(undo->isEnabled());
    CHECK(redo->text() == QStringLiteral("Redo: %1").arg(label));
    redo->trigger();
    CHECK(ClientStore(opened.window->desk()->workspace()).count() == 2);
}

TEST_CASE("the status bar does not say that all is saved while something typed is not")
{
    OpenWindow opened;
    const auto state = [&] {
        QStringList texts;
        for (const QLabel* label : opened.window->statusBar()->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u'|');
    };
    CHECK(state().contains(QStringLiteral("All changes saved")));
    const QObject form;
    Unstored& unstored = Unstored::of(opened.window->desk()->workspace());
    unstored.set(form, true);
    CHECK(state().contains(QStringLiteral("Something typed is not saved yet")));
    CHECK_FALSE(state().contains(QStringLiteral("All changes saved")));
    SECTION("it is stored")
    {
        unstored.set(form, false);
        CHECK(state().contains(QStringLiteral("All changes saved")));
    }
    SECTION("who held it is deleted")
    {
        auto other = std::make_unique<QObject>();
        unstored.set(*other, true);
        unstored.set(form, false);
        CHECK(unstored.isAny());
        other.reset();
        CHECK(state().contains(QStringLiteral("All changes saved")));
    }
}

TEST_CASE("every page of the navigation opens and the find box finds without diacritics")
{
    OpenWindow opened;
    auto* navigation = opened.window->findChild<QListWidget*>(QStringLiteral("navigationList"));
    for (int row = 0; row < navigation->count(); ++row) {
        navigation->setCurrentRow(row);
        QCoreApplication::processEvents();
        picture(*opened.window, QStringLiteral("page%1").arg(row));
    }
    auto* find = opened.window->findChild<QLineEdit*>(QStringLiteral("findEdit"));
    find->setFocus();
    typeText(*find, QStringLiteral("lodz"));
    const auto* found = qobject_cast<QStandardItemModel*>(find->completer()->model());
    REQUIRE(QTest::qWaitFor([&] { return found->rowCount() == 1; }));
    CHECK(found->item(0)->text() == QStringLiteral("Łódzkie Zakłady"));
}

TEST_CASE("long work writes through its own connection and can be cancelled")
{
    OpenWindow opened;
    bool done = false;
    opened.window->desk()->actLong(
        QStringLiteral("Adding"),
        [](Workspace& workspace, Progress&) {
            Client client;
            client.name = QStringLiteral("Third");
            ClientStore(workspace).add(client);
        },
        [&done] { done = true; });
    CHECK(QTest::qWaitFor([&] { return done; }));
    CHECK(ClientStore(opened.window->desk()->workspace()).count() == 3);

    opened.window->desk()->actLong(QStringLiteral("For ever"), [](Workspace&, Progress& progress) {
        while (true)
            progress.step(0, 0);
    });
    CHECK(opened.window->desk()->isBusy());
    opened.window->desk()->cancelWork();
    CHECK(QTest::qWaitFor([&] { return !opened.window->desk()->isBusy(); }));
    CHECK_FALSE(opened.window->messages().sentence().isEmpty());
}

TEST_CASE("a file deleted underneath is noticed and a copy offered")
{
    OpenWindow opened;
    REQUIRE(QFile::remove(opened.path));
    opened.window->desk()->workspace().poll();
    const MessageBar& messages = opened.window->messages();
    CHECK(messages.sentence().contains(QStringLiteral("was moved, replaced or deleted")));
    CHECK_FALSE(opened.action(QStringLiteral("undoAction"))->isEnabled());
    // The button that saves a copy stays when a change is refused.
    CHECK_FALSE(opened.window->desk()->act([&] {
        Client third;
        third.name = QStringLiteral("Third");
        ClientStore(opened.window->desk()->workspace()).add(third);
    }));
    const auto buttons = messages.findChildren<QPushButton*>();
    CHECK(std::ranges::any_of(buttons, [](const QPushButton* button) {
        return button->isVisible() && button->text() == QStringLiteral("Save a copy…");
    }));
}
