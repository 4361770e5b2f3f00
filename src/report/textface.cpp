#include "report/textface.h"

#include "charts/textface.h"

#include <array>

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

QFont printFont(TextStyle style)
{
    const Measure& measure = measureOf(style);
    QFont font(textFaceFamily());
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
