#include "buyingcentre/layout.h"

#include "buyingcentre/ordering.h"
#include "buyingcentre/tidytree.h"

#include <QHash>
#include <algorithm>

namespace kam
{

std::vector<CanvasPoint> layeredLayout(const LayoutGraph& graph, const CardSizes& sizes)
{
    const std::vector<GridPlace> grid = orderedPlaces(graph);
    std::vector<CanvasPoint> places;
    places.reserve(grid.size());
    for (const GridPlace& place : grid)
        places.push_back({place.x * (sizes.width + sizes.gapX) + sizes.width / 2,
                          place.row * (sizes.height + sizes.gapY) + sizes.height / 2});
    return places;
}

std::vector<std::pair<Id, CanvasPoint>> arranged(const BuyingCentre& centre, const CardSizes& sizes)
{
    LayoutGraph graph;
    QHash<Id, int> index;
    for (const Person& person : centre.people)
        index.insert(person.id, static_cast<int>(index.size()));
    for (const Person& person : centre.people)
        graph.managers.push_back(index.value(person.manager, -1));
    for (const InfluenceEdge& edge : centre.influence)
        if (index.contains(edge.from) && index.contains(edge.to))
            graph.edges.emplace_back(index.value(edge.from), index.value(edge.to));
    const std::vector<CanvasPoint> places = layeredLayout(graph, sizes);
    std::vector<std::pair<Id, CanvasPoint>> cards;
    for (std::size_t i = 0; i < places.size(); ++i)
        cards.emplace_back(centre.people[i].id, places[i]);
    return cards;
}

} // namespace kam
