#pragma once

#include <QImage>
#include <QTransform>

class QPainter;

namespace kam
{

class MapScene;

/// The lines that stay where they are while cards are dragged, as a picture in the dots of the device. A long
/// line's surroundings are half the map, so that hundreds of curves would be stroked anew at each step of the
/// mouse.
class StillLines
{
public:
    /// Paints the background and the lines. The picture is made anew where the painter looks at another
    /// place, from another distance or at another resolution than before.
    /// @param seen all that the view shows, in the scene
    void paint(QPainter& painter, const MapScene& scene, const QRectF& seen);
    void forget() { m_picture = {}; }

private:
    void make(const MapScene& scene, const QRectF& seen);

    QImage m_picture;
    QTransform m_toDevice;
    QRect m_place; ///< in the device
};

} // namespace kam
