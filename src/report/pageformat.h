#pragma once

#include <QPageSize>
#include <QRectF>

namespace kam
{

/// Lengths of a page are tenths of a point (1/720 inch): fine enough to set type exactly, and the unit in
/// which Qt's measures of text, which are rounded to whole units, do no harm.
inline constexpr double unitsPerPoint = 10;

struct PageFormat {
    QPageSize::PageSizeId size = QPageSize::A4;

    [[nodiscard]] QSizeF page() const { return QPageSize(size).sizePoints() * unitsPerPoint; }
    /// Where content stands: 20 mm free at the sides, 22 mm above, 24 mm below.
    [[nodiscard]] QRectF body() const
    {
        constexpr double millimetre = 72 / 25.4 * unitsPerPoint;
        return QRectF(QPointF(), page())
            .adjusted(20 * millimetre, 22 * millimetre, -20 * millimetre, -24 * millimetre);
    }
};

} // namespace kam
