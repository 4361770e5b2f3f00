#pragma once

#include "client/buyingcentre/mapscene.h"

#include <QGraphicsView>

namespace kam
{

class OverviewMap;

/// Looks at the map: zoom at the pointer, moving about, a rubber band, and the arrow keys that move cards.
class MapView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit MapView(MapScene& scene, QWidget* parent = nullptr);

    /// The whole map, not larger than life.
    void fit();
    /// The whole map, or, where it could not be read then, its top.
    void begin();
    void zoomBy(double factor);
    [[nodiscard]] double zoom() const { return transform().m11(); }
    /// Brings a card into view.
    void look(Id person);
    /// Begins anew now and whenever it is resized, until somebody moves about.
    void fitWhenShown();
    /// The small map is shown from 30 people up, and where not everything is in view.
    [[nodiscard]] bool showsOverview() const;
    void updateOverview();

Q_SIGNALS:
    /// Cards are moved by the arrow keys, in the map's unit.
    void nudged(double x, double y);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    [[nodiscard]] double fittingZoom() const;
    bool arrow(const QKeyEvent& event);
    void placeOverview();
    [[nodiscard]] double cardsUnder(const QRect& place) const;

    MapScene& m_scene;
    OverviewMap* m_overview;
    QPoint m_panFrom;
    bool m_panning = false;
    bool m_fit = true;
};

} // namespace kam
