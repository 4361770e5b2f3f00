#include "common/paper.h"
#include "common/theme.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/nativequestions.h"
#include "shell/settings.h"
#include "workspace/author.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <cstdio>
#include <memory>
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

/// Says when the first ranking stands on the screen, for the measurement of the start.
class TracedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        const bool done = QApplication::notify(receiver, event);
        if (event->type() == QEvent::Paint && receiver->parent() &&
            receiver->parent()->objectName() == QStringLiteral("rankingTable"))
            std::fputs("painted\n", stderr);
        return done;
    }
};

std::unique_ptr<QApplication> makeApplication(int& argc, char** argv)
{
    if (qEnvironmentVariableIsSet("KAM_TRACE_START"))
        return std::make_unique<TracedApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    keepPrivate();
    const auto application = makeApplication(argc, argv);
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
    parser.process(*application);
    kam::speak(chosenLocale(parser.value(language)));
    kam::signAs(kam::settings::author());
    kam::setUsualPaper(kam::settings::paper());
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
    return QApplication::exec();
}
