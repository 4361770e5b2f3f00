#pragma once

#include "buyingcentre/link.h"
#include "common/theme.h"

#include <QGraphicsItem>
#include <vector>

namespace kam
{

class MapScene;

/// A line between two people.
class MapLine : public QGraphicsItem
{
public:
    explicit MapLine(const MapScene& scene) : m_scene(scene) {}
    /// Still lines are part of a picture while cards are dragged (StillLines) and paint nothing on the screen
    /// themselves.
    void setStill(bool still) { m_still = still; }
    [[nodiscard]] bool isStill() const { return m_still; }
    virtual void draw(QPainter& painter) const = 0;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) final;

protected:
    [[nodiscard]] const MapScene& map() const { return m_scene; }

private:
    const MapScene& m_scene;
    bool m_still = false;
};

/// Who reports to whom: from the manager down, in right angles.
class ReportLine : public MapLine
{
public:
    explicit ReportLine(const MapScene& scene);
    void connectCards(const QRectF& manager, const QRectF& report);
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override { return {}; }
    void draw(QPainter& painter) const override;

private:
    QPolygonF m_line;
};

/// One person influences another: kind by colour and dashes, strength by width, direction by arrow heads.
class EdgeItem : public MapLine
{
public:
    enum { Type = UserType + 2 };
    EdgeItem(const MapScene& scene, const InfluenceEdge& edge);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] const InfluenceEdge& edge() const { return m_edge; }
    void show(const InfluenceEdge& edge, const QString& tip);
    void connectCards(const QRectF& from, const QRectF& to);
    void setFaded(bool faded);
    [[nodiscard]] QPointF middle() const; ///< on the line, in the scene

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    [[nodiscard]] QPainterPath shape() const override;
    void draw(QPainter& painter) const override;

private:
    InfluenceEdge m_edge;
    QPainterPath m_curve;
    QRectF m_bounds;
    // Worked out when the line moves, not at each painting or question what lies under the pointer.
    std::vector<QPolygonF> m_heads;
    mutable QPainterPath m_shape;
};

/// The arrow heads of an influence: at the end of the curve and, where it is mutual, at its beginning.
[[nodiscard]] std::vector<QPolygonF> arrowHeads(const QPainterPath& curve, int strength, bool mutual);
/// @param ink of the kind
void paintInfluence(QPainter& painter, const QPainterPath& curve, const std::vector<QPolygonF>& heads,
                    InfluenceKind kind, int strength, const QColor& ink);
/// The colour of a kind.
[[nodiscard]] theme::Token influenceToken(InfluenceKind kind);

} // namespace kam
