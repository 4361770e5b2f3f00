#include "report/textface.h"

#include <QFontDatabase>
#include <QResource>
#include <array>

// Outside any namespace: the macro declares functions of the resource's own.
static void initialiseFontResource()
{
    Q_INIT_RESOURCE(kam_fonts);
}

namespace kam
{

namespace
{

struct Measure {
    double points;
    double leading; ///< points from base to base
    QFont::Weight weight;
};

/// In the order of TextStyle.
constexpr std::array<Measure, 8> measures{{
    {9.5, 14, QFont::Normal},
    {8, 11.5, QFont::Normal},
    {8, 11.5, QFont::Normal},
    {9.5, 14, QFont::DemiBold},
    {13, 17, QFont::DemiBold},
    {13, 17, QFont::DemiBold},
    {10.5, 15, QFont::DemiBold},
    {24, 29, QFont::DemiBold},
}};

const Measure& measureOf(TextStyle style)
{
    return measures.at(static_cast<std::size_t>(style));
}

} // namespace

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

QFont printFont(TextStyle style)
{
    const Measure& measure = measureOf(style);
    QFont font(QStringLiteral("Inter Tabular"));
    font.setPixelSize(qRound(measure.points * 10));
    font.setWeight(measure.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    return font;
}

double lineHeight(TextStyle style)
{
    return measureOf(style).leading * 10;
}

} // namespace kam
