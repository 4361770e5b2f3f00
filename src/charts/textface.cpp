#include "charts/textface.h"

#include <QFontDatabase>
#include <QResource>

// Outside any namespace: the macro declares functions of the resource's own.
static void initialiseFontResource()
{
    Q_INIT_RESOURCE(kam_fonts);
}

namespace kam
{

bool registerTextFace()
{
    static const bool registered = [] {
        initialiseFontResource();
        bool all = true;
        for (const auto* weight : {"Regular", "Medium", "SemiBold", "Bold"}) {
            const QResource font(QStringLiteral(":/fonts/InterTabular-%1.otf").arg(QLatin1String(weight)));
            // The font stays where it is in the program's image: no copy is made.
            const int id = QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(
                reinterpret_cast<const char*>(font.data()), static_cast<qsizetype>(font.size())));
            all = all && id >= 0;
        }
        return all;
    }();
    return registered;
}

QString textFaceFamily()
{
    return QStringLiteral("Inter Tabular");
}

} // namespace kam
