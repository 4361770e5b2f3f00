#include "buyingcentre/freeplaces.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kam
{

namespace
{

constexpr double step = 1;
/// People without any line fill rows at least so wide.
constexpr int leastWide = 5;

/// What is taken of the rows.
class Rows
{
public:
    void take(const GridPlace& place) { m_taken[place.row].push_back(place.x); }

    /// The free place of a row nearest to @p wanted: there, or beside one that is taken; the left one of two
    /// that are as near.
    [[nodiscard]] double nearest(int row, double wanted) const
    {
        const auto found = m_taken.find(row);
        if (found == m_taken.end() || isFree(found->second, wanted))
            return wanted;
        double best = wanted;
        double distance = -1;
        for (const double taken : found->second)
            for (const double candidate : {taken - step, taken + step})
                if (isFree(found->second, candidate) &&
                    (distance < 0 || std::abs(candidate - wanted) < distance)) {
                    best = candidate;
                    distance = std::abs(candidate - wanted);
                }
        return best;
    }

private:
    static bool isFree(const std::vector<double>& taken, double x)
    {
        return std::none_of(taken.begin(), taken.end(),
                            [x](double other) { return std::abs(other - x) < step - 1e-9; });
    }

    std::map<int, std::vector<double>> m_taken;
};

} // namespace

FreePeople::FreePeople(const LayoutGraph& graph, const Forest& forest)
    : m_linked(graph.managers.size()), m_inTree(graph.managers.size(), 0)
{
    for (const auto& [from, to] : graph.edges) {
        m_linked[static_cast<std::size_t>(from)].push_back(to);
        m_linked[static_cast<std::size_t>(to)].push_back(from);
    }
    for (std::size_t person = 0; person < graph.managers.size(); ++person) {
        m_inTree[person] = forest.row[person] >= 0 ? 1 : 0;
        if (!m_inTree[person] && m_linked[person].empty())
            m_alone.push_back(static_cast<int>(person));
    }
    chooseRows(graph, forest);
}

/// Near those of the trees they are linked to; one after the other, so that friends of friends follow.
void FreePeople::chooseRows(const LayoutGraph& graph, const Forest& forest)
{
    std::vector<int> row = forest.row;
    const int lowest = row.empty() ? -1 : *std::max_element(row.begin(), row.end());
    bool found = true;
    while (found) {
        found = false;
        for (std::size_t person = 0; person < row.size(); ++person) {
            if (row[person] >= 0 || m_linked[person].empty())
                continue;
            int sum = 0;
            int count = 0;
            for (const int other : m_linked[person])
                if (row[static_cast<std::size_t>(other)] >= 0) {
                    sum += row[static_cast<std::size_t>(other)];
                    ++count;
                }
            if (count == 0)
                continue;
            row[person] = std::max(1, static_cast<int>(std::lround(static_cast<double>(sum) / count)));
            m_free.push_back(static_cast<int>(person));
            m_rows.push_back(row[person]);
            found = true;
        }
    }
    layerAmongThemselves(graph, lowest + 1);
}

/// Those linked to nobody of a tree: who influences stands above whom they influence, as far as that goes.
void FreePeople::layerAmongThemselves(const LayoutGraph& graph, int below)
{
    std::vector<int> open;
    std::vector<int> layer(m_linked.size(), 0);
    for (std::size_t person = 0; person < m_linked.size(); ++person)
        if (!m_inTree[person] && !m_linked[person].empty() &&
            std::find(m_free.begin(), m_free.end(), static_cast<int>(person)) == m_free.end())
            open.push_back(static_cast<int>(person));
    const auto widest = static_cast<int>(std::ceil(std::sqrt(static_cast<double>(open.size()))));
    for (int round = 0; round < widest; ++round)
        for (const auto& [from, to] : graph.edges) {
            const int wanted = layer[static_cast<std::size_t>(from)] + 1;
            int& lower = layer[static_cast<std::size_t>(to)];
            if (lower < wanted && wanted <= widest)
                lower = wanted;
        }
    std::stable_sort(open.begin(), open.end(), [&](int a, int b) {
        return layer[static_cast<std::size_t>(a)] < layer[static_cast<std::size_t>(b)];
    });
    for (const int person : open) {
        m_free.push_back(person);
        m_rows.push_back(below + layer[static_cast<std::size_t>(person)]);
    }
}

void FreePeople::place(std::vector<GridPlace>& places) const
{
    Rows rows;
    std::vector<char> placed = m_inTree;
    int lowest = -1;
    double right = leastWide - 1;
    const auto take = [&](std::size_t person) {
        rows.take(places[person]);
        placed[person] = 1;
        lowest = std::max(lowest, places[person].row);
        right = std::max(right, places[person].x);
    };
    for (std::size_t person = 0; person < placed.size(); ++person)
        if (placed[person])
            take(person);
    for (std::size_t i = 0; i < m_free.size(); ++i) {
        const auto person = static_cast<std::size_t>(m_free[i]);
        std::vector<double> near;
        for (const int other : m_linked[person])
            if (placed[static_cast<std::size_t>(other)])
                near.push_back(places[static_cast<std::size_t>(other)].x);
        double wanted = 0;
        for (const double x : near)
            wanted += x / static_cast<double>(near.size());
        places[person] = {rows.nearest(m_rows[i], wanted), m_rows[i]};
        take(person);
    }
    int row = lowest + 1;
    double x = 0;
    for (const int person : m_alone) {
        if (x > right) {
            x = 0;
            ++row;
        }
        places[static_cast<std::size_t>(person)] = {x, row};
        x += step;
    }
}

} // namespace kam
