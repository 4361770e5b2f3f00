#pragma once

#include "client/buyingcentre/personlook.h"
#include "client/buyingcentre/stilllines.h"

#include <QGraphicsScene>
#include <memory>

class QGraphicsLineItem;

namespace kam
{

class CardItem;
class EdgeItem;
class ReportLine;

/// Cards moved by hand, with their new places.
using MovedCards = std::vector<std::pair<Id, std::optional<CanvasPoint>>>;

/// The map of a buying centre: cards, reporting lines and influences. It changes nothing by itself: what was
/// done with the mouse it says in signals, and it is shown the outcome.
class MapScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit MapScene(QObject* parent = nullptr);
    ~MapScene() override;

    /// Shows the buying centre; items of people that were shown stay, with their selection.
    void show(const CentreView& view, ColourBy by, const QHash<Id, QPointF>& places);
    /// Fades all cards but these, and the lines that do not lead from one of them to another.
    void setBright(const QSet<Id>& people);

    [[nodiscard]] std::vector<Id> selectedPeople() const; ///< in the order of the names
    [[nodiscard]] std::vector<Id> selectedEdges() const;
    void select(const std::vector<Id>& people, const std::vector<Id>& edges);
    [[nodiscard]] CardItem* card(Id person) const { return m_cards.value(person); }
    [[nodiscard]] EdgeItem* edgeItem(Id edge) const { return m_edges.value(edge); }
    [[nodiscard]] int cardCount() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] QHash<Id, QPointF> places() const;
    /// Around all cards and lines.
    [[nodiscard]] QRectF content() const;

    [[nodiscard]] bool isWritable() const { return m_writable; }
    [[nodiscard]] bool isDragging() const { return m_dragging; }
    /// On paper the colours are those of the light theme, and nothing is selected or held.
    [[nodiscard]] bool isForPaper() const { return m_forPaper; }
    void setForPaper(bool paper) { m_forPaper = paper; }
    [[nodiscard]] QColor ink(theme::Token token) const;
    /// The face of cards in the map's own unit, so that it is the same on screen and paper.
    [[nodiscard]] static const QFont& face(bool strong);

    /// Brings the lines of a card along.
    void followCard(Id person);
    /// While cards are dragged: the lines that stay, as they are seen in the view.
    /// @returns false where nothing is dragged, and nothing was painted
    bool paintStill(QPainter& painter, const QRectF& seen);

Q_SIGNALS:
    void selectionMade();
    void cardsMoved(const kam::MovedCards& cards);
    /// Cards were dropped onto somebody they are to report to.
    void droppedOn(const std::vector<kam::Id>& people, kam::Id manager);
    void connected(kam::Id from, kam::Id to);
    void personOpened(kam::Id person);
    void edgeOpened(kam::Id edge);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCards(const CentreView& view, ColourBy by, const QHash<Id, QPointF>& places);
    void showReports(const CentreView& view);
    void showEdges(const CentreView& view);
    [[nodiscard]] CardItem* cardAt(const QPointF& point, bool handles) const;
    /// The card under the pointer that is not one of those being dragged.
    [[nodiscard]] CardItem* targetAt(const QPointF& point) const;
    void setTarget(CardItem* card);
    void beginDrag();
    void endDrag();
    void finishDrag(const QPointF& point);
    void finishConnecting(const QPointF& point);
    void putBack();
    /// Ends a drag or the drawing of a line without a result.
    void giveUp();

    QHash<Id, CardItem*> m_cards;
    QHash<Id, EdgeItem*> m_edges;
    struct Report {
        Id manager = noId;
        ReportLine* line = nullptr;
    };
    QHash<Id, Report> m_reports;    ///< by who reports
    QMultiHash<Id, Id> m_reportsOf; ///< by manager
    QMultiHash<Id, Id> m_edgesOf;   ///< by person at either end
    std::vector<Id> m_order;        ///< of people, by name
    QHash<Id, QPointF> m_before;    ///< places where the drag began
    StillLines m_still;
    CardItem* m_target = nullptr;
    CardItem* m_from = nullptr; ///< where an influence is being drawn from
    QGraphicsLineItem* m_band = nullptr;
    bool m_writable = true;
    bool m_dragging = false;
    bool m_forPaper = false;
    bool m_showing = false;
};

} // namespace kam
