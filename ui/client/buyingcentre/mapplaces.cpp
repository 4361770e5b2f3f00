#include "client/buyingcentre/mapplaces.h"

#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

constexpr double stepX = mapCards.width + mapCards.gapX;
constexpr double stepY = mapCards.height + mapCards.gapY;
constexpr int mostTries = 400;

bool isFree(const QPointF& place, const QHash<Id, QPointF>& places, const QSet<Id>& ignored)
{
    for (auto other = places.cbegin(); other != places.cend(); ++other)
        if (!ignored.contains(other.key()) && std::abs(other->x() - place.x()) < stepX - 1 &&
            std::abs(other->y() - place.y()) < mapCards.height + mapCards.gapX - 1)
            return false;
    return true;
}

/// Nearest to @p wanted in its row: there, to the right, to the left, ...
QPointF freeInRow(const QPointF& wanted, const QHash<Id, QPointF>& places, const QSet<Id>& ignored)
{
    for (int i = 0; i < mostTries; ++i) {
        const int steps = (i + 1) / 2 * (i % 2 == 1 ? 1 : -1);
        const QPointF place = wanted + QPointF(steps * stepX, 0);
        if (isFree(place, places, ignored))
            return place;
    }
    return wanted;
}

QPointF belowAll(const QHash<Id, QPointF>& places, const QSet<Id>& ignored)
{
    double left = 0;
    double bottom = -stepY;
    bool any = false;
    for (auto other = places.cbegin(); other != places.cend(); ++other) {
        if (ignored.contains(other.key()))
            continue;
        left = any ? std::min(left, other->x()) : other->x();
        bottom = any ? std::max(bottom, other->y()) : other->y();
        any = true;
    }
    return {left, bottom + stepY};
}

double along(const QPointF& place, Qt::Orientation direction)
{
    return direction == Qt::Horizontal ? place.x() : place.y();
}

} // namespace

QPointF freePlaceBelow(const BuyingCentre& centre, const QHash<Id, QPointF>& places, Id manager,
                       const QSet<Id>& ignored)
{
    const auto above = places.constFind(manager);
    if (above == places.constEnd() || !centre.person(manager))
        return freeInRow(belowAll(places, ignored), places, ignored);
    return freeInRow(*above + QPointF(0, stepY), places, ignored);
}

QHash<Id, QPointF> cardPlaces(const BuyingCentre& centre)
{
    QHash<Id, QPointF> places;
    for (const Person& person : centre.people)
        if (person.canvas)
            places.insert(person.id, QPointF(person.canvas->x, person.canvas->y));
    if (places.isEmpty()) {
        for (const auto& [id, point] : arranged(centre, mapCards))
            places.insert(id, QPointF(point.x, point.y));
        return places;
    }
    // Managers first, so that those below find them.
    std::vector<const Person*> waiting;
    for (const Person& person : centre.people)
        if (!person.canvas)
            waiting.push_back(&person);
    double row = belowAll(places, {}).y();
    while (!waiting.empty()) {
        const auto ready = std::find_if(waiting.begin(), waiting.end(), [&](const Person* one) {
            return one->manager == noId || places.contains(one->manager);
        });
        const auto next = ready == waiting.end() ? waiting.begin() : ready;
        const Person& person = **next;
        const QPointF place = places.contains(person.manager)
                                  ? freePlaceBelow(centre, places, person.manager, {})
                                  : freeInRow({belowAll(places, {}).x(), row}, places, {});
        places.insert(person.id, place);
        waiting.erase(next);
    }
    return places;
}

std::vector<std::pair<Id, CanvasPoint>> alignedPlaces(const QHash<Id, QPointF>& places,
                                                      const std::vector<Id>& people, Alignment alignment)
{
    // All cards are of one size, so that edges are in line where centres are.
    const bool column = alignment == Alignment::Left || alignment == Alignment::Centre;
    const Qt::Orientation direction = column ? Qt::Vertical : Qt::Horizontal;
    std::vector<Id> order = people;
    std::stable_sort(order.begin(), order.end(), [&](Id a, Id b) {
        return along(places.value(a), direction) < along(places.value(b), direction);
    });
    double line = 0;
    if (alignment == Alignment::Left || alignment == Alignment::Top) {
        line = std::numeric_limits<double>::max();
        for (const Id id : people)
            line = std::min(line, column ? places.value(id).x() : places.value(id).y());
    } else {
        for (const Id id : people)
            line +=
                (column ? places.value(id).x() : places.value(id).y()) / static_cast<double>(people.size());
        line = std::round(line);
    }
    const double least = column ? mapCards.height + mapCards.gapX : stepX;
    std::vector<std::pair<Id, CanvasPoint>> result;
    double next = -std::numeric_limits<double>::max();
    for (const Id id : order) {
        const double at = std::max(along(places.value(id), direction), next);
        result.emplace_back(id, column ? CanvasPoint{line, at} : CanvasPoint{at, line});
        next = at + least;
    }
    return result;
}

std::vector<std::pair<Id, CanvasPoint>> spreadPlaces(const QHash<Id, QPointF>& places,
                                                     const std::vector<Id>& people, Qt::Orientation direction)
{
    std::vector<Id> order = people;
    std::stable_sort(order.begin(), order.end(), [&](Id a, Id b) {
        return along(places.value(a), direction) < along(places.value(b), direction);
    });
    std::vector<std::pair<Id, CanvasPoint>> result;
    if (order.size() < 3)
        return result;
    const double first = along(places.value(order.front()), direction);
    const double step =
        (along(places.value(order.back()), direction) - first) / static_cast<double>(order.size() - 1);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const QPointF place = places.value(order[i]);
        const double at = std::round(first + step * static_cast<double>(i));
        result.emplace_back(order[i], direction == Qt::Horizontal ? CanvasPoint{at, place.y()}
                                                                  : CanvasPoint{place.x(), at});
    }
    return result;
}

} // namespace kam
