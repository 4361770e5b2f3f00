#pragma once

#include "client/buyingcentre/personlook.h"

#include <QGraphicsItem>

namespace kam
{

class MapScene;

/// What a card shows of a person.
struct CardFace {
    QString name;
    QString position;
    QString roles;
    CardMark mark;     ///< of what cards are coloured by
    CardMark attitude; ///< a second sign where cards are coloured by something else
    bool byAttitude = true;
    bool placeholder = false;
    bool left = false; ///< no longer there
    QString tip;
    friend bool operator==(const CardFace& a, const CardFace& b)
    {
        return a.name == b.name && a.position == b.position && a.roles == b.roles &&
               a.mark.text() == b.mark.text() && a.mark.token == b.mark.token &&
               a.attitude.sign == b.attitude.sign && a.byAttitude == b.byAttitude &&
               a.placeholder == b.placeholder && a.left == b.left && a.tip == b.tip;
    }
};

[[nodiscard]] CardFace cardFace(const CentreView& view, const Person& person, ColourBy by);

/// A person on the map. Its position is the centre of the card.
class CardItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };
    CardItem(MapScene& scene, Id person);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] Id person() const { return m_person; }
    [[nodiscard]] const CardFace& face() const { return m_face; }
    void show(const CardFace& face);
    /// Faded cards are those that a filter does not find.
    void setFaded(bool faded);
    [[nodiscard]] bool isFaded() const { return m_faded; }
    /// A card is held over it: who is dropped will report to this person.
    void setTarget(bool target);
    /// Of the card itself, in the scene.
    [[nodiscard]] QRectF cardRect() const;
    /// Dragging from here draws an influence.
    [[nodiscard]] bool isOnHandle(const QPointF& scenePoint) const;
    [[nodiscard]] QPointF handle() const; ///< in the scene

    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant& value) override;
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverMoveEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    void paintText(QPainter& painter) const;
    void paintFrame(QPainter& painter) const;
    [[nodiscard]] bool showsHandle() const;

    MapScene& m_scene;
    Id m_person;
    CardFace m_face;
    bool m_faded = false;
    bool m_target = false;
    bool m_hovered = false;
    // Worked out once, not at each painting.
    QString m_shownName;
    QString m_shownPosition;
    QString m_shownRoles;
    double m_signWidth = 0;
};

} // namespace kam
