#include "common/theme.h"
#include "support/inapplication.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

namespace
{

/// Windows without a window system: that it can't do what it need not do is no news.
void leaveOutThePlatform(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.startsWith(QStringLiteral("This plugin does not support")))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

class ForPages : public kam::test::InApplication<QApplication>
{
public:
    using InApplication::InApplication;

    void testRunStarting(const Catch::TestRunInfo& info) override
    {
        // No test may touch the settings and files of the person who runs it, nor meet those of another run.
        qputenv("HOME", m_home.path().toUtf8());
        for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qunsetenv(folder);
        qInstallMessageHandler(leaveOutThePlatform);
        InApplication::testRunStarting(info);
    }
    /// Nor those of the test before.
    void testCaseStarting(const Catch::TestCaseInfo&) override
    {
        QSettings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                      QStringLiteral("/settings.ini"),
                  QSettings::IniFormat)
            .clear();
    }

protected:
    void prepare() override
    {
        QApplication::setOrganizationName(QStringLiteral("kam-workbench-test"));
        QApplication::setApplicationName(QStringLiteral("kam-workbench-test"));
        kam::theme::apply(kam::theme::Mode::Light);
    }

private:
    QTemporaryDir m_home;
};

CATCH_REGISTER_LISTENER(ForPages)

} // namespace
