#include "buyingcentre/reach.h"

#include <QHash>
#include <algorithm>
#include <queue>

namespace kam
{

namespace
{

struct Edge {
    std::size_t to = 0;
    double carries = 0; ///< strength / 3
};

/// Who takes part, and along which edges influence runs.
class Graph
{
public:
    explicit Graph(const BuyingCentre& centre)
    {
        QHash<Id, std::size_t> index;
        for (const Person& person : centre.people)
            if (!person.leftOn.isValid()) {
                index.insert(person.id, m_people.size());
                m_people.push_back(person.id);
            }
        m_edges.resize(m_people.size());
        const auto add = [&](Id from, Id to, int strength) {
            const auto first = index.constFind(from);
            const auto second = index.constFind(to);
            if (first != index.constEnd() && second != index.constEnd())
                m_edges[*first].push_back({*second, strength / double{strongestInfluence}});
        };
        for (const InfluenceEdge& edge : centre.influence) {
            if (edge.kind == InfluenceKind::Conflict)
                continue;
            add(edge.from, edge.to, edge.strength);
            if (edge.mutual)
                add(edge.to, edge.from, edge.strength);
        }
    }

    [[nodiscard]] const std::vector<Id>& people() const { return m_people; }

    /// What arrives at each person from one of them, by the best path; the start itself gets 0.
    [[nodiscard]] std::vector<double> arriving(std::size_t start, double decay) const
    {
        std::vector<double> best(m_people.size(), 0);
        std::vector<bool> done(m_people.size(), false);
        using Entry = std::pair<double, std::size_t>;
        std::priority_queue<Entry> open;
        open.push({1, start});
        while (!open.empty()) {
            const auto [value, at] = open.top();
            open.pop();
            if (done[at])
                continue;
            done[at] = true;
            const double passedOn = at == start ? 1 : value * decay;
            for (const Edge& edge : m_edges[at]) {
                const double carried = passedOn * edge.carries;
                if (edge.to == start || carried <= best[edge.to])
                    continue;
                best[edge.to] = carried;
                open.push({carried, edge.to});
            }
        }
        return best;
    }

    [[nodiscard]] int direct(std::size_t from) const
    {
        std::vector<std::size_t> to;
        for (const Edge& edge : m_edges[from])
            to.push_back(edge.to);
        std::sort(to.begin(), to.end());
        return static_cast<int>(std::unique(to.begin(), to.end()) - to.begin());
    }

private:
    std::vector<Id> m_people;
    std::vector<std::vector<Edge>> m_edges;
};

} // namespace

std::vector<Reach> weightedReach(const BuyingCentre& centre, double decay)
{
    const Graph graph(centre);
    std::vector<Reach> all;
    for (std::size_t i = 0; i < graph.people().size(); ++i) {
        Reach one{graph.people()[i], 0, graph.direct(i), 0};
        for (const double value : graph.arriving(i, decay)) {
            one.reach += value;
            one.altogether += value > 0 ? 1 : 0;
        }
        all.push_back(one);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Reach& a, const Reach& b) { return a.reach > b.reach; });
    return all;
}

std::vector<Influencer> influencersOf(const BuyingCentre& centre, Id person, double decay)
{
    const Graph graph(centre);
    const auto at = std::find(graph.people().begin(), graph.people().end(), person);
    std::vector<Influencer> found;
    if (at == graph.people().end())
        return found;
    const auto target = static_cast<std::size_t>(at - graph.people().begin());
    for (std::size_t i = 0; i < graph.people().size(); ++i)
        if (const double value = graph.arriving(i, decay)[target]; value > 0)
            found.push_back({graph.people()[i], value});
    std::stable_sort(found.begin(), found.end(),
                     [](const Influencer& a, const Influencer& b) { return a.arriving > b.arriving; });
    return found;
}

} // namespace kam
