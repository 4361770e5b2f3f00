#pragma once

#include "buyingcentre/link.h"
#include "common/theme.h"

#include <QGraphicsItem>

namespace kam
{

class MapScene;

/// Who reports to whom: from the manager down, in right angles.
class ReportLine : public QGraphicsItem
{
public:
    explicit ReportLine(const MapScene& scene);
    void connectCards(const QRectF& manager, const QRectF& report);
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const MapScene& m_scene;
    QPolygonF m_line;
};

/// One person influences another: kind by colour and dashes, strength by width, direction by arrow heads.
class EdgeItem : public QGraphicsItem
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

    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const MapScene& m_scene;
    InfluenceEdge m_edge;
    QPainterPath m_curve;
    QRectF m_bounds;
};

/// Paints a sample of a kind of influence into a legend. @param ink of the kind
void paintInfluence(QPainter& painter, const QPainterPath& curve, InfluenceKind kind, int strength,
                    bool mutual, const QColor& ink);
/// The colour of a kind.
[[nodiscard]] theme::Token influenceToken(InfluenceKind kind);

} // namespace kam
