#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>
#include <vector>

namespace kam
{

/// Lines over a filled mark, so that colour alone never tells two series apart.
enum class Hatch { None, Rising, Falling, Level, Upright, Crossed };

struct SeriesLook {
    QColor colour;
    Hatch hatch = Hatch::None;
};

/// How a chart looks: the same drawing serves the light and the dark window and paper. The caller fills it
/// in; a chart has no colour of its own.
struct ChartLook {
    QColor background = Qt::white; ///< what lies behind the drawing; it is not filled
    QColor text = Qt::black;
    QColor muted = Qt::black; ///< axes and captions; 4.5:1 against the background
    QColor line = Qt::lightGray;
    QColor edge = Qt::gray;        ///< outline of marks, 3:1 against the background
    QColor accent = Qt::black;     ///< selection
    QColor bad = Qt::black;        ///< losses
    QColor highlighted = Qt::gray; ///< area that is better than the rest; text stays readable on it
    std::vector<SeriesLook> series;
    /// Its size counts in the units of the rectangle drawn in. A size in points is taken as 1/72 of 96 units,
    /// whatever the device; on paper, scale the painter.
    QFont font;
    QLocale locale;

    /// The look of the n-th series; starts again after the last.
    [[nodiscard]] SeriesLook seriesAt(int n) const;
    /// The font with its size in units of the drawing.
    [[nodiscard]] QFont face(bool strong = false) const;
};

/// Contrast of two opaque colours as WCAG 2 defines it: 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& first, const QColor& second);

/// The colour made darker or lighter until it has the contrast that a line needs to be seen.
[[nodiscard]] QColor visibleOn(const QColor& colour, const QColor& background, double ratio = 3);

} // namespace kam
