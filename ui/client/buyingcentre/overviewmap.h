#pragma once

#include <QWidget>

class QGraphicsView;

namespace kam
{

class MapScene;

/// The whole map, small, in a corner of the view; a click or a drag leads there.
class OverviewMap : public QWidget
{
    Q_OBJECT

public:
    OverviewMap(QGraphicsView& view, const MapScene& scene);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    /// From the map to this widget.
    [[nodiscard]] QTransform scaling() const;

    QGraphicsView& m_view;
    const MapScene& m_scene;
};

} // namespace kam
