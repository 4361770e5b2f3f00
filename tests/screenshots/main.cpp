// Pictures of every page, tab and dialog of the window, for people to look at and for the documents.
#include "base/error.h"
#include "buyingcentre/personstore.h"
#include "common/theme.h"
#include "exchange/demonstration.h"
#include "photographer.h"
#include "registry/clientstore.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/windowdesk.h"
#include "support/windowwalk.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QDialog>
#include <QHash>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace kam;

namespace
{

/// What would make a picture depend on the person or the machine.
void becomeNobody(const QString& home)
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    qputenv("USER", "Anna Nowak");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("HOME", home.toUtf8());
    qputenv("XDG_RUNTIME_DIR", home.toUtf8());
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qunsetenv(folder);
}

/// Windows without a window system: that it can't do what it need not do is no news.
void leaveOutThePlatform(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.startsWith(QStringLiteral("This plugin does not support")))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// What stands beside the map when somebody is chosen in it.
void takePerson(screenshots::Photographer& photographer, MainWindow& window)
{
    Desk& desk = *window.desk();
    const Id client = ClientStore(desk.workspace()).findByName(QStringLiteral("RL"));
    for (const Person& person : PersonStore(desk.workspace()).ofClient(client))
        if (std::ranges::any_of(person.roles,
                                [](const RoleHeld& held) { return held.role == Role::Decider; })) {
            desk.jump("person", person.id);
            return photographer.take(window, QStringLiteral("client-buyingcentre-person"));
        }
}

void takeAll(screenshots::Photographer& photographer, const QString& home)
{
    kam::testing::SampleQuestions questions{QDir(QStringLiteral(KAM_SAMPLES))};
    MainWindow* shown = nullptr;
    const auto visit = [&](const QString& name, QDialog* dialog) {
        dialog ? photographer.takeDialog(*dialog, name) : photographer.take(*shown, name);
    };
    {
        MainWindow window(questions);
        shown = &window;
        photographer.pose(window);
        photographer.take(window, QStringLiteral("start"));
        // The name of the file stands in the window.
        const QString path = QDir(home).filePath(QStringLiteral("empty.kam"));
        Workspace::create(path, QStringLiteral("PLN"));
        window.openFile(path);
        kam::testing::WindowWalk(window, questions, visit).pages(QStringLiteral("-empty"));
    }
    MainWindow window(questions);
    shown = &window;
    photographer.pose(window);
    window.openDemonstration();
    Workspace& workspace = window.desk()->workspace();
    window.desk()->jump("client", ClientStore(workspace).findByName(QStringLiteral("RL")));
    kam::testing::WindowWalk walk(window, questions, visit);
    walk.pages();
    takePerson(photographer, window);
    walk.dialogs();
    for (const QString& problem : walk.problems())
        throw Error(problem);
    window.closeWorkspace();
    photographer.take(window, QStringLiteral("start-recent"));
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(leaveOutThePlatform);
    const QTemporaryDir home;
    becomeNobody(home.path());
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kam-workbench"));
    QApplication::setCursorFlashTime(0);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("Where the pictures go."));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en or pl"),
                                      QStringLiteral("LANGUAGE"), QStringLiteral("en"));
    const QCommandLineOption look(QStringLiteral("theme"), QStringLiteral("light or dark"),
                                  QStringLiteral("THEME"), QStringLiteral("light"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("of the window, WIDTHxHEIGHT"),
                                  QStringLiteral("SIZE"), QStringLiteral("1280x800"));
    parser.addOptions({language, look, size});
    parser.process(application);
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    if (parser.positionalArguments().size() != 1 || sides.size() != 2)
        parser.showHelp(2);

    const bool polish = parser.value(language) == QStringLiteral("pl");
    speak(localeOf(polish ? settings::Language::Polish : settings::Language::English));
    theme::apply(parser.value(look) == QStringLiteral("dark") ? theme::Mode::Dark : theme::Mode::Light);
    QApplication::clipboard()->setText(QStringLiteral("name\tcity\tstatus\nBaltic Yards\tGdynia\tprospect\n"
                                                      "Silesia Tools\tKatowice\tclient\n"));

    const QDir folder(parser.positionalArguments().first());
    QDir().mkpath(folder.path());
    screenshots::Photographer photographer(folder, {sides.at(0).toInt(), sides.at(1).toInt()});
    try {
        takeAll(photographer, home.path());
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.sentence()));
        return 1;
    }
    for (const QString& problem : photographer.problems())
        std::fprintf(stderr, "%s\n", qPrintable(problem));
    std::printf("%d pictures in %s\n", photographer.taken(), qPrintable(folder.path()));
    return photographer.problems().isEmpty() ? 0 : 1;
}
