#include "charts/look.h"

#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

constexpr double unitsPerPoint = 96.0 / 72.0;

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

SeriesLook ChartLook::seriesAt(int n) const
{
    if (series.empty())
        return {muted, Hatch::None};
    return series[static_cast<std::size_t>(std::max(0, n)) % series.size()];
}

QFont ChartLook::face(bool strong) const
{
    QFont result = font;
    if (result.pixelSize() <= 0)
        result.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pointSizeF() * unitsPerPoint))));
    if (strong)
        result.setWeight(QFont::DemiBold);
    return result;
}

double contrastRatio(const QColor& first, const QColor& second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor visibleOn(const QColor& colour, const QColor& background, double ratio)
{
    constexpr int steps = 20;
    const QColor end = luminance(background) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    QColor result = colour;
    for (int step = 1; step <= steps && contrastRatio(result, background) < ratio; ++step) {
        const float share = static_cast<float>(step) / steps;
        const auto mixed = [&](float from, float to) { return from + share * (to - from); };
        result = QColor::fromRgbF(mixed(colour.redF(), end.redF()), mixed(colour.greenF(), end.greenF()),
                                  mixed(colour.blueF(), end.blueF()));
    }
    return result;
}

} // namespace kam
