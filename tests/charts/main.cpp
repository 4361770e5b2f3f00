#define CATCH_CONFIG_RUNNER
#include "charts/textface.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>
#include <catch2/catch.hpp>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QGuiApplication application(argc, argv);
    QTranslator plurals;
    const bool loaded = plurals.load(QStringLiteral(":/translations/kam_en.qm"));
    QGuiApplication::installTranslator(&plurals);
    if (!kam::registerTextFace() || !loaded)
        return 1;
    return Catch::Session().run(argc, argv);
}
