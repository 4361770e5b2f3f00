#include "common/seriesfill.h"

#include "common/theme.h"

#include <QPainter>
#include <array>

namespace kam
{

namespace
{

// Colour alone must not tell criteria apart: neighbours differ in their hatching too.
constexpr std::array hatching{Qt::NoBrush,      Qt::BDiagPattern, Qt::Dense6Pattern,   Qt::HorPattern,
                              Qt::FDiagPattern, Qt::VerPattern,   Qt::DiagCrossPattern};
constexpr double hatchingOpacity = 0.42;

} // namespace

void fillSeries(QPainter& painter, const QRectF& area, int n)
{
    painter.fillRect(area, theme::series(n));
    const Qt::BrushStyle own = theme::pattern(n);
    const Qt::BrushStyle hatch = own == Qt::SolidPattern || own == Qt::NoBrush
                                     ? hatching[static_cast<std::size_t>(n) % hatching.size()]
                                     : own;
    if (hatch == Qt::NoBrush)
        return;
    QColor line = theme::colour(theme::Token::Surface);
    line.setAlphaF(static_cast<float>(hatchingOpacity));
    painter.fillRect(area, QBrush(line, hatch));
}

Swatch::Swatch(int series, QWidget* parent) : QWidget(parent), m_series(series)
{
    const int side = theme::grid + theme::grid / 2;
    setFixedSize(side, side);
}

void Swatch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    fillSeries(painter, rect(), m_series);
}

} // namespace kam
