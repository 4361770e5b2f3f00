#include "report/offscreen.h"

#include <QGuiApplication>

namespace kam
{

std::unique_ptr<QCoreApplication> offscreenApplication(int& argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt remarks on a missing folder for sockets, of which this program has none.
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

} // namespace kam
