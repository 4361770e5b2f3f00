#define CATCH_CONFIG_RUNNER
#include "common/theme.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <catch2/catch.hpp>

int main(int argc, char** argv)
{
    // No test may touch the settings and files of the person who runs it.
    QStandardPaths::setTestModeEnabled(true);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("kam-workbench-test"));
    QApplication::setApplicationName(QStringLiteral("kam-workbench-test"));
    kam::theme::apply(kam::theme::Mode::Light);
    return Catch::Session().run(argc, argv);
}
