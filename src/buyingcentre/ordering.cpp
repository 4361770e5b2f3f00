#include "buyingcentre/ordering.h"

#include "buyingcentre/freeplaces.h"
#include "buyingcentre/tidytree.h"

#include <algorithm>
#include <random>

namespace kam
{

namespace
{

/// Rounds of sorting by medians from one start.
constexpr int sweeps = 6;
/// Pairs of lines looked at altogether, about a tenth of a second; small graphs end long before.
constexpr double mostPairs = 2.5e7;
/// Starts from shuffled orders, besides the one given.
constexpr int shuffles = 12;
/// Few lines are ordered better from several starts.
constexpr std::size_t fewLines = 120;

/// How good an arrangement is: crossings first, then the length of the edges.
struct Quality {
    int crossings = 0;
    double length = 0;
    friend auto operator<=>(const Quality&, const Quality&) = default;
};

class Ordering
{
public:
    explicit Ordering(const LayoutGraph& graph)
        : m_graph(graph), m_forest(forestOf(graph.managers)), m_free(graph, m_forest)
    {
        m_linked.resize(graph.managers.size());
        for (const auto& [from, to] : graph.edges) {
            m_linked[static_cast<std::size_t>(from)].push_back(to);
            m_linked[static_cast<std::size_t>(to)].push_back(from);
        }
        std::size_t lines = graph.edges.size();
        for (const int manager : graph.managers)
            lines += manager >= 0 ? 1 : 0;
        m_lines = lines;
        m_costOfLook = std::max(1.0, 0.5 * static_cast<double>(lines) * static_cast<double>(lines));
    }

    std::vector<GridPlace> run()
    {
        m_best = m_forest;
        m_bestRows = m_free.rows();
        m_bestQuality = look();
        improveFromHere();
        std::mt19937 random(20); // the same graph gives the same places
        for (int i = 0; i < shuffles && m_lines <= fewLines && m_bestQuality.crossings > 0; ++i) {
            shuffle(random);
            improveFromHere();
        }
        m_forest = m_best;
        m_free.rows() = m_bestRows;
        std::vector<GridPlace> places = this->places();
        moveToCorner(places);
        return places;
    }

private:
    [[nodiscard]] std::vector<GridPlace> places() const
    {
        const std::vector<double> x = tidyPlaces(m_forest);
        std::vector<GridPlace> all(x.size());
        for (std::size_t person = 0; person < all.size(); ++person)
            all[person] = {x[person], std::max(0, m_forest.row[person])};
        m_free.place(all);
        return all;
    }

    static void moveToCorner(std::vector<GridPlace>& places)
    {
        if (places.empty())
            return;
        GridPlace corner = places.front();
        for (const GridPlace& place : places)
            corner = {std::min(corner.x, place.x), std::min(corner.row, place.row)};
        for (GridPlace& place : places)
            place = {place.x - corner.x, place.row - corner.row};
    }

    Quality look()
    {
        m_spent += m_costOfLook;
        const std::vector<GridPlace> grid = places();
        std::vector<CanvasPoint> points;
        points.reserve(grid.size());
        const CardSizes sizes;
        for (const GridPlace& place : grid)
            points.push_back({place.x * (sizes.width + sizes.gapX), place.row * (sizes.height + sizes.gapY)});
        Quality quality{crossings(m_graph, points), 0};
        for (const auto& [from, to] : m_graph.edges) {
            const CanvasPoint& a = points[static_cast<std::size_t>(from)];
            const CanvasPoint& b = points[static_cast<std::size_t>(to)];
            quality.length += std::hypot(a.x - b.x, a.y - b.y);
        }
        return quality;
    }

    [[nodiscard]] bool mayGoOn() const { return m_spent < mostPairs; }

    void improveFromHere()
    {
        m_quality = look();
        for (int i = 0; i < sweeps && mayGoOn(); ++i)
            sweep();
        while (mayGoOn() && moveOne())
            continue;
        if (m_quality < m_bestQuality) {
            m_bestQuality = m_quality;
            m_best = m_forest;
            m_bestRows = m_free.rows();
        }
    }

    void shuffle(std::mt19937& random)
    {
        for (std::vector<int>& below : m_forest.below)
            for (std::size_t i = below.size(); i > 1; --i)
                std::swap(below[i - 1], below[random() % i]);
        for (std::size_t i = m_forest.roots.size(); i > 1; --i)
            std::swap(m_forest.roots[i - 1], m_forest.roots[random() % i]);
    }

    /// Sorts those below every manager by the median of whom their subtree is linked to, kept if it is
    /// better.
    void sweep()
    {
        const std::vector<GridPlace> grid = places();
        const Forest before = m_forest;
        std::vector<std::vector<double>> near(grid.size());
        gather(m_forest.roots, grid, near);
        const auto key = [&](int person) {
            std::vector<double>& x = near[static_cast<std::size_t>(person)];
            if (x.empty())
                return grid[static_cast<std::size_t>(person)].x;
            std::sort(x.begin(), x.end());
            const std::size_t middle = x.size() / 2;
            return x.size() % 2 == 1 ? x[middle] : (x[middle - 1] + x[middle]) / 2;
        };
        const auto order = [&](std::vector<int>& people) {
            std::vector<std::pair<double, int>> keyed;
            for (const int person : people)
                keyed.emplace_back(key(person), person);
            std::stable_sort(keyed.begin(), keyed.end(),
                             [](const auto& a, const auto& b) { return a.first < b.first; });
            for (std::size_t i = 0; i < keyed.size(); ++i)
                people[i] = keyed[i].second;
        };
        for (std::vector<int>& below : m_forest.below)
            order(below);
        order(m_forest.roots);
        const Quality quality = look();
        if (quality < m_quality)
            m_quality = quality;
        else
            m_forest = before;
    }

    /// Where the links of each subtree lead, outside of it.
    void gather(const std::vector<int>& people, const std::vector<GridPlace>& grid,
                std::vector<std::vector<double>>& near) const
    {
        for (const int person : people) {
            const auto at = static_cast<std::size_t>(person);
            gather(m_forest.below[at], grid, near);
            for (const int other : m_linked[at])
                near[at].push_back(grid[static_cast<std::size_t>(other)].x);
            for (const int one : m_forest.below[at])
                near[at].insert(near[at].end(), near[static_cast<std::size_t>(one)].begin(),
                                near[static_cast<std::size_t>(one)].end());
        }
    }

    /// Tries every place among those of the same manager, and every row of the free, for everybody in turn.
    bool moveOne()
    {
        bool better = false;
        for (std::vector<int>& below : m_forest.below)
            better = moveWithin(below) || better;
        better = moveWithin(m_forest.roots) || better;
        for (std::size_t i = 0; i < m_free.rows().size(); ++i)
            better = moveRow(i) || better;
        return better;
    }

    bool moveWithin(std::vector<int>& people)
    {
        bool better = false;
        for (std::size_t from = 0; people.size() > 1 && from < people.size(); ++from)
            for (std::size_t to = 0; to < people.size() && mayGoOn(); ++to) {
                if (to == from)
                    continue;
                const std::vector<int> before = people;
                const int person = people[from];
                people.erase(people.begin() + static_cast<std::ptrdiff_t>(from));
                people.insert(people.begin() + static_cast<std::ptrdiff_t>(to), person);
                better = keepIfBetter([&] { people = before; }) || better;
            }
        return better;
    }

    bool moveRow(std::size_t free)
    {
        bool better = false;
        for (const int change : {-1, 1}) {
            int& row = m_free.rows()[free];
            const int before = row;
            if (!mayGoOn() || row + change < 1)
                continue;
            row += change;
            better = keepIfBetter([&] { row = before; }) || better;
        }
        return better;
    }

    template <class Undo>
    bool keepIfBetter(const Undo& undo)
    {
        const Quality quality = look();
        if (quality < m_quality) {
            m_quality = quality;
            return true;
        }
        undo();
        return false;
    }

    const LayoutGraph& m_graph;
    Forest m_forest;
    FreePeople m_free;
    std::vector<std::vector<int>> m_linked;
    std::size_t m_lines = 0;
    double m_costOfLook = 1;
    double m_spent = 0;
    Quality m_quality;
    Forest m_best;
    std::vector<int> m_bestRows;
    Quality m_bestQuality;
};

} // namespace

std::vector<GridPlace> orderedPlaces(const LayoutGraph& graph)
{
    return Ordering(graph).run();
}

} // namespace kam
