// Goes through every page, tab and dialog of the real window, as a person without a mouse or without eyes
// would.
#include "common/page.h"
#include "shell/mainwindow.h"
#include "shell/windowdesk.h"
#include "support/audit.h"
#include "support/fakedesk.h"
#include "support/windowwalk.h"
#include "testdata.h"

#include "registry/clientstore.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

/// The window on a demonstration of its own.
struct Demonstration {
    QTemporaryDir folder;
    SampleQuestions questions{QDir(QStringLiteral(KAM_TEST_DATA "/../screenshots/samples"))};
    MainWindow window{questions};

    Demonstration()
    {
        REQUIRE(window.openNewDemonstration(folder.filePath(QStringLiteral("demo.kam"))));
        showAndPaint(window);
        QApplication::clipboard()->setText(QStringLiteral("name\tcity\nBaltic Yards\tGdynia\n"));
        const ClientStore store(window.desk()->workspace());
        window.desk()->jump("client", store.find({}).front());
    }
    QStringList walk(const std::function<QStringList(QWidget&)>& look)
    {
        QStringList complaints;
        int places = 0;
        WindowWalk walk(window, questions, [&](const QString& name, QDialog* dialog) {
            ++places;
            QWidget& shown = dialog ? static_cast<QWidget&>(*dialog) : window;
            for (const QString& complaint : look(shown))
                complaints << name + QStringLiteral(": ") + complaint;
        });
        walk.pages();
        walk.dialogs();
        CHECK(places > 20);
        return complaints + walk.problems();
    }
};

std::string lines(QStringList complaints)
{
    complaints.removeDuplicates();
    return complaints.join(QLatin1Char('\n')).toStdString();
}

} // namespace

TEST_CASE("everything that can be operated says its name to a screen reader")
{
    Demonstration demonstration;
    CHECK(lines(demonstration.walk(audit::unnamed)) == std::string());
}

TEST_CASE("the tabulator goes through every page and dialog in the order of reading")
{
    Demonstration demonstration;
    CHECK(lines(demonstration.walk(audit::outOfOrder)) == std::string());
}

TEST_CASE("every list and table is reached and operated with the keys alone")
{
    Demonstration demonstration;
    CHECK(lines(demonstration.walk(audit::mouseOnly)) == std::string());
}

TEST_CASE("every model keeps the contract of models, under edits and undo as well")
{
    Demonstration demonstration;
    audit::ModelWatch watch;
    CHECK(lines(demonstration.walk([&](QWidget& shown) { return watch.addModelsOf(shown); })) ==
          std::string());
    CHECK(watch.count() > 6);
    Workspace& workspace = demonstration.window.desk()->workspace();
    const std::vector<Id> clients = ClientStore(workspace).find({});
    ClientStore(workspace).setField({clients.front()}, ClientField::City, QStringLiteral("Opole"));
    ClientStore(workspace).remove({clients.at(1), clients.at(2)});
    QApplication::processEvents();
    workspace.undo();
    workspace.undo();
    workspace.redo();
    QApplication::processEvents();
    CHECK(lines(demonstration.walk([](QWidget&) { return QStringList(); })) == std::string());
}

TEST_CASE("the audit sees a nameless field, a jump back of the tabulator and a table without keys")
{
    QWidget window;
    audit::Sample sample(window);
    showAndPaint(window, {400, 300});
    CHECK(audit::unnamed(window).size() == 1);
    CHECK(audit::outOfOrder(window).size() == 1);
    CHECK(audit::mouseOnly(window).size() == 1);
}
