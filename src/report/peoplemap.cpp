#include "report/peoplemap.h"

#include "buyingcentre/person.h"
#include "report/personwords.h"
#include "report/textface.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <map>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// A card on the canvas, in the canvas's unit, and what is drawn of it at full size, in points.
constexpr QSizeF canvasCard{176, 76};
constexpr double widestCard = 118;
constexpr double smallestCard = 88; // that can be read; a wider map is turned to run from left to right
constexpr double mostHeight = 330;
constexpr double mostTurnedHeight = 440;
constexpr QRgb positive = 0xff1b7a4a;
constexpr QRgb conflict = 0xffb3261e;

struct Card {
    QString name, position, roles, attitude;
    QRgb colour = ink::muted;
    bool placeholder = false;
};

QRgb colourOf(const QString& attitude)
{
    const auto known = attitudeFromWord(attitude);
    if (!known || *known == Attitude::Neutral)
        return ink::muted;
    return *known == Attitude::Supporter ? positive : conflict;
}

Card cardOf(const PlanContent::PersonLine& person)
{
    Card card;
    card.name = shownName(person);
    card.position = person.position;
    card.roles = personRoles(person);
    const auto attitude = attitudeFromWord(person.attitude);
    // A shape and a word beside the colour.
    if (!attitude)
        card.attitude = QStringLiteral("? ") + Text::tr("unknown");
    else if (*attitude == Attitude::Supporter)
        card.attitude = QStringLiteral("▲ ") + personAttitude(person);
    else if (*attitude == Attitude::Opponent)
        card.attitude = QStringLiteral("▼ ") + personAttitude(person);
    else
        card.attitude = QStringLiteral("● ") + personAttitude(person);
    card.colour = colourOf(person.attitude);
    card.placeholder = person.placeholder;
    return card;
}

class Map
{
public:
    /// @param width that it will be drawn in, in points
    Map(const PlanContent& content, double width)
    {
        for (const PlanContent::PersonLine& person : content.people) {
            const QPointF at(person.x.value_or(0), person.y.value_or(0));
            m_centres[person.key] = at;
            m_cards[person.key] = cardOf(person);
            m_extent =
                m_extent.united(QRectF(at.x() - canvasCard.width() / 2, at.y() - canvasCard.height() / 2,
                                       canvasCard.width(), canvasCard.height()));
            if (person.manager != 0)
                m_lines.emplace_back(person.manager, person.key);
        }
        m_edges = content.edges;
        if (scaleFor(width, mostHeight) * canvasCard.width() < smallestCard)
            turnIfLarger(width);
    }

    /// Points a full width takes.
    [[nodiscard]] double heightFor(double width) const
    {
        const double most = m_turned ? mostTurnedHeight : mostHeight;
        return std::min(most, m_extent.height() * scaleFor(width, most));
    }

    void draw(QPainter& painter, const QRectF& area)
    {
        const double scale = scaleFor(area.width(), area.height());
        m_card = canvasCard * scale;
        const QSizeF drawn = m_extent.size() * scale;
        m_origin =
            area.topLeft() + QPointF((area.width() - drawn.width()) / 2, 0) - m_extent.topLeft() * scale;
        m_scale = scale;
        for (const auto& [manager, person] : m_lines)
            if (m_centres.contains(manager))
                drawLine(painter, manager, person);
        for (const PlanContent::EdgeLine& edge : m_edges)
            if (m_centres.contains(edge.from) && m_centres.contains(edge.to))
                drawEdge(painter, edge);
        for (const auto& [key, card] : m_cards)
            drawCard(painter, rectOf(key), card);
    }

private:
    /// Levels from left to right where that makes cards larger. Places are exchanged in units of a card, so
    /// that cards which did not overlap do not overlap now.
    void turnIfLarger(double width)
    {
        constexpr double aspect = canvasCard.width() / canvasCard.height();
        const auto turned = [](const QPointF& at) { return QPointF(at.y() * aspect, at.x() / aspect); };
        const QRectF before = m_extent;
        const double scale = scaleFor(width, mostHeight);
        m_extent = QRectF(turned(before.topLeft()), turned(before.bottomRight()));
        m_turned = scaleFor(width, mostTurnedHeight) > scale;
        if (!m_turned) {
            m_extent = before;
            return;
        }
        for (auto& [key, at] : m_centres)
            at = turned(at);
    }

    [[nodiscard]] double scaleFor(double width, double height) const
    {
        return std::min(
            {width / m_extent.width(), height / m_extent.height(), widestCard / canvasCard.width()});
    }
    [[nodiscard]] QPointF centreOf(qint64 key) const { return m_origin + m_centres.at(key) * m_scale; }
    [[nodiscard]] QRectF rectOf(qint64 key) const
    {
        QRectF rect(QPointF(), m_card);
        rect.moveCenter(centreOf(key));
        return rect;
    }

    void drawLine(QPainter& painter, qint64 manager, qint64 person) const
    {
        const QRectF above = rectOf(manager);
        const QRectF below = rectOf(person);
        painter.setPen(QPen(QColor::fromRgb(ink::line), 0.8));
        painter.setBrush(Qt::NoBrush);
        if (m_turned) {
            const double between = (above.right() + below.left()) / 2;
            painter.drawPolyline(QPolygonF{{above.right(), above.center().y()},
                                           {between, above.center().y()},
                                           {between, below.center().y()},
                                           {below.left(), below.center().y()}});
            return;
        }
        const double middle = (above.bottom() + below.top()) / 2;
        painter.drawPolyline(QPolygonF{{above.center().x(), above.bottom()},
                                       {above.center().x(), middle},
                                       {below.center().x(), middle},
                                       {below.center().x(), below.top()}});
    }

    /// Where the straight line between two centres leaves the card.
    [[nodiscard]] static QPointF border(const QRectF& card, QPointF towards)
    {
        const QPointF way = towards - card.center();
        const double x = way.x() == 0 ? 1e9 : card.width() / 2 / std::abs(way.x());
        const double y = way.y() == 0 ? 1e9 : card.height() / 2 / std::abs(way.y());
        return card.center() + way * std::min(x, y);
    }

    void drawEdge(QPainter& painter, const PlanContent::EdgeLine& edge) const
    {
        const QPointF from = border(rectOf(edge.from), centreOf(edge.to));
        const QPointF to = border(rectOf(edge.to), centreOf(edge.from));
        const QPointF way = to - from;
        const double length = std::hypot(way.x(), way.y());
        if (length < 1)
            return;
        const QPointF aside(-way.y() / length, way.x() / length);
        const QPointF bend = (from + to) / 2 + aside * std::min(24.0, length * 0.15);
        const QColor colour = QColor::fromRgb(edge.kind == QStringLiteral("conflict")   ? conflict
                                              : edge.kind == QStringLiteral("positive") ? positive
                                                                                        : ink::muted);
        QPen pen(colour, 0.5 + 0.4 * edge.strength);
        pen.setStyle(edge.kind == QStringLiteral("positive") ? Qt::SolidLine : Qt::DashLine);
        QPainterPath path(from);
        path.quadTo(bend, to);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        drawArrow(painter, colour, to, to - bend);
        if (edge.mutual)
            drawArrow(painter, colour, from, from - bend);
    }

    static void drawArrow(QPainter& painter, const QColor& colour, QPointF tip, QPointF direction)
    {
        const double length = std::max(1e-6, std::hypot(direction.x(), direction.y()));
        const QPointF along = direction / length;
        const QPointF aside(-along.y(), along.x());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{tip, tip - along * 5 + aside * 2, tip - along * 5 - aside * 2});
    }

    static void write(QPainter& painter, const QRectF& line, const QString& text, QRgb colour, bool strong,
                      Qt::Alignment alignment = Qt::AlignLeft)
    {
        QFont font = printFont(strong ? TextStyle::Strong : TextStyle::Small);
        font.setPixelSize(std::max(4, qRound(line.height() * 0.72)));
        painter.setFont(font);
        painter.setPen(QColor::fromRgb(colour));
        painter.drawText(line, int(alignment | Qt::AlignVCenter),
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, line.width()));
    }

    static void drawCard(QPainter& painter, const QRectF& rect, const Card& card)
    {
        painter.setPen(QPen(QColor::fromRgb(card.placeholder ? ink::caution : ink::line), 0.8,
                            card.placeholder ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::white);
        painter.drawRect(rect);
        painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), QColor::fromRgb(card.colour));
        const double line = rect.height() / 4.2;
        const double inset = rect.height() * 0.1;
        const QRectF first(rect.left() + inset + 2, rect.top() + rect.height() * 0.02,
                           rect.width() - 2 * inset - 2, line);
        write(painter, first, card.name, ink::text, true);
        write(painter, first.translated(0, line), card.position, ink::muted, false);
        write(painter, first.translated(0, 2 * line), card.roles, ink::text, false);
        write(painter, first.translated(0, 3 * line), card.attitude, card.colour, false);
    }

    std::map<qint64, QPointF> m_centres;
    std::map<qint64, Card> m_cards;
    std::vector<std::pair<qint64, qint64>> m_lines;
    std::vector<PlanContent::EdgeLine> m_edges;
    QRectF m_extent;
    QSizeF m_card;
    QPointF m_origin;
    double m_scale = 1;
    bool m_turned = false;
};

/// The map in words, for who does not see it.
QString mapText(const PlanContent& content)
{
    QStringList lines;
    for (const PlanContent::PersonLine& person : content.people) {
        const auto manager = std::find_if(content.people.begin(), content.people.end(),
                                          [&](const auto& other) { return other.key == person.manager; });
        if (manager != content.people.end())
            lines << Text::tr("%1 reports to %2.").arg(shownName(person), shownName(*manager));
    }
    return lines.join(u' ');
}

} // namespace

Picture peopleMap(const PlanContent& content)
{
    constexpr double widthOfBody = 482;
    auto map = std::make_shared<Map>(content, widthOfBody);
    Picture picture;
    picture.height = map->heightFor(widthOfBody);
    picture.caption =
        Text::tr("Grey lines: who reports to whom. Arrows: influence, green positive, red conflict, "
                 "grey informal; the thicker, the stronger.");
    picture.text = mapText(content);
    picture.draw = [map](QPainter& painter, const QRectF& area) { map->draw(painter, area); };
    return picture;
}

} // namespace kam
