#include "client/buyingcentre/stilllines.h"

#include "client/buyingcentre/lineitems.h"
#include "client/buyingcentre/mapscene.h"

#include <QPainter>

namespace kam
{

void StillLines::make(const MapScene& scene, const QRectF& seen)
{
    m_picture = QImage(m_place.size(), QImage::Format_RGB32);
    m_picture.fill(scene.ink(theme::Token::Window));
    QPainter painter(&m_picture);
    painter.setTransform(m_toDevice * QTransform::fromTranslate(-m_place.x(), -m_place.y()));
    const auto items = scene.items(seen, Qt::IntersectsItemBoundingRect, Qt::AscendingOrder);
    for (QGraphicsItem* item : items)
        if (const auto* line = dynamic_cast<const MapLine*>(item); line && line->isStill()) {
            painter.setOpacity(item->opacity());
            line->draw(painter);
        }
}

void StillLines::paint(QPainter& painter, const MapScene& scene, const QRectF& seen)
{
    const QTransform toDevice = painter.deviceTransform();
    const QRect place = toDevice.mapRect(seen).toAlignedRect();
    if (m_picture.isNull() || toDevice != m_toDevice || place != m_place) {
        m_toDevice = toDevice;
        m_place = place;
        make(scene, seen);
    }
    // Dot on dot: what the painter adds on the way from the scene's unit to the device is taken off again.
    const QTransform added = painter.worldTransform().inverted() * toDevice;
    painter.save();
    painter.setTransform(QTransform::fromTranslate(m_place.x(), m_place.y()) * added.inverted());
    painter.drawImage(QPoint(), m_picture);
    painter.restore();
}

} // namespace kam
