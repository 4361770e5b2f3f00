#include "common/theme.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/nativequestions.h"
#include "shell/settings.h"
#include "workspace/author.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QTimer>
#include <ctime>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

/// A dump of a crash would hold the clients of the person at the screen.
void keepPrivate()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    umask(077);
}

QLocale chosenLocale(const QString& word)
{
    using kam::settings::Language;
    if (word == QStringLiteral("pl"))
        return kam::localeOf(Language::Polish);
    return kam::localeOf(word == QStringLiteral("en") ? Language::English : kam::settings::language());
}

kam::theme::Mode chosenMode(const QString& word)
{
    if (word == QStringLiteral("light"))
        return kam::theme::Mode::Light;
    return word == QStringLiteral("dark") ? kam::theme::Mode::Dark : kam::settings::themeMode();
}

/// Milliseconds since the process was started, from the kernel's own clock.
void traceStart()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    std::fprintf(stderr, "first page painted: %.1f ms of processor time\n",
                 static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6);
}

} // namespace

int main(int argc, char** argv)
{
    keepPrivate();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kam-workbench"));
    QApplication::setApplicationVersion(QStringLiteral(KAM_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Choose, understand and plan for key clients."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Workspace to open."),
                                 QStringLiteral("[FILE]"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Open the demonstration workspace."));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Language: en or pl."),
                                      QStringLiteral("LANGUAGE"));
    const QCommandLineOption look(QStringLiteral("theme"), QStringLiteral("Theme: light or dark."),
                                  QStringLiteral("THEME"));
    parser.addOptions({demo, language, look});
    parser.process(application);
    kam::speak(chosenLocale(parser.value(language)));
    kam::signAs(kam::settings::author());
    kam::theme::apply(chosenMode(parser.value(look)));

    kam::NativeQuestions questions;
    kam::MainWindow window(questions);
    if (parser.isSet(demo))
        window.openDemonstration();
    else if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        window.openFile(files.first());
    else
        window.openLast();
    window.show();
    if (qEnvironmentVariableIsSet("KAM_TRACE_START"))
        QTimer::singleShot(0, &window, [] { traceStart(); });
    return QApplication::exec();
}
