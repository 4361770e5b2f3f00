#include "buyingcentre/layout.h"

#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Line {
    int from = 0;
    int to = 0;
    CanvasPoint a; ///< the left end
    CanvasPoint b;
    double top = 0;
    double bottom = 0;
};

Line line(int from, int to, const std::vector<CanvasPoint>& places)
{
    Line one{from, to, places[static_cast<std::size_t>(from)], places[static_cast<std::size_t>(to)], 0, 0};
    if (one.b.x < one.a.x)
        std::swap(one.a, one.b);
    one.top = std::min(one.a.y, one.b.y);
    one.bottom = std::max(one.a.y, one.b.y);
    return one;
}

/// Above 0 where c lies to one side of the line from a to b, below 0 on the other.
double side(const CanvasPoint& a, const CanvasPoint& b, const CanvasPoint& c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool cross(const Line& one, const Line& other)
{
    if (one.from == other.from || one.from == other.to || one.to == other.from || one.to == other.to)
        return false;
    if (one.b.x < other.a.x || other.b.x < one.a.x || one.bottom < other.top || other.bottom < one.top)
        return false;
    const double first = side(one.a, one.b, other.a);
    const double second = side(one.a, one.b, other.b);
    if (first == 0 && second == 0 && one.top == one.bottom) // along the same row
        return (one.a.x < other.a.x && other.a.x < one.b.x && one.b.x < other.b.x) ||
               (other.a.x < one.a.x && one.a.x < other.b.x && other.b.x < one.b.x);
    return first * second < 0 && side(other.a, other.b, one.a) * side(other.a, other.b, one.b) < 0;
}

} // namespace

int crossings(const LayoutGraph& graph, const std::vector<CanvasPoint>& places)
{
    std::vector<Line> lines;
    for (std::size_t person = 0; person < graph.managers.size(); ++person)
        if (graph.managers[person] >= 0)
            lines.push_back(line(graph.managers[person], static_cast<int>(person), places));
    for (const auto& [from, to] : graph.edges)
        lines.push_back(line(from, to, places));
    std::sort(lines.begin(), lines.end(),
              [](const Line& one, const Line& other) { return one.a.x < other.a.x; });
    int count = 0;
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (std::size_t j = i + 1; j < lines.size() && lines[j].a.x <= lines[i].b.x; ++j)
            count += cross(lines[i], lines[j]) ? 1 : 0;
    return count;
}

} // namespace kam
