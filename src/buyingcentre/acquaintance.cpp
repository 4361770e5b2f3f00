#include "buyingcentre/acquaintance.h"

#include <QStringList>
#include <algorithm>
#include <limits>
#include <tuple>

namespace kam
{

namespace
{

/// A reporting line is as good as a considerable influence.
constexpr int reportingStrength = 2;

/// Links make a chain longer by one, and worse by what they lack in strength.
struct Cost {
    int links = std::numeric_limits<int>::max();
    int weakness = 0;
    friend auto operator<=>(const Cost&, const Cost&) = default;
};

class Search
{
public:
    Search(const BuyingCentre& centre, Id without)
    {
        for (const Person& person : centre.people) {
            if (person.leftOn.isValid() || person.id == without)
                continue;
            m_index.insert(person.id, m_nodes.size());
            m_nodes.push_back({person.id, person.placeholder, {}, {}, noId, 0, false});
        }
        for (const Person& person : centre.people)
            connect(person.id, person.manager, reportingStrength);
        for (const InfluenceEdge& edge : centre.influence)
            if (edge.kind != InfluenceKind::Conflict)
                connect(edge.from, edge.to, edge.strength);
        begin(centre);
    }

    /// Dijkstra's algorithm, the nearest person first, then the first in the alphabet.
    QHash<Id, Chain> run()
    {
        for (std::size_t at = nearest(); at != m_nodes.size(); at = nearest()) {
            Node& node = m_nodes[at];
            node.done = true;
            if (node.placeholder)
                continue;
            for (const auto& [to, strength] : node.known) {
                const Cost cost{node.cost.links + 1, node.cost.weakness + strongestInfluence - strength};
                if (cost < m_nodes[to].cost) {
                    m_nodes[to].cost = cost;
                    m_nodes[to].member = node.member;
                    m_nodes[to].before = at;
                }
            }
        }
        QHash<Id, Chain> chains;
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            if (m_nodes[i].done)
                chains.insert(m_nodes[i].person, chainTo(i));
        return chains;
    }

private:
    struct Node {
        Id person = noId;
        bool placeholder = false;
        std::vector<std::pair<std::size_t, int>> known;
        Cost cost;
        Id member = noId;
        std::size_t before = 0; ///< itself where ours know them directly
        bool done = false;
    };

    void connect(Id a, Id b, int strength)
    {
        const auto first = m_index.constFind(a);
        const auto second = m_index.constFind(b);
        if (first == m_index.constEnd() || second == m_index.constEnd())
            return;
        m_nodes[*first].known.push_back({*second, strength});
        m_nodes[*second].known.push_back({*first, strength});
    }

    void begin(const BuyingCentre& centre)
    {
        for (const Contact& contact : centre.contacts) {
            const auto at = m_index.constFind(contact.person);
            if (at == m_index.constEnd() || !contact.exists())
                continue;
            Node& node = m_nodes[*at];
            const Cost cost{1,
                            static_cast<int>(ContactStrength::Strong) - static_cast<int>(*contact.current)};
            const auto name = [&](Id member) { return std::tuple(centre.team.value(member), member); };
            if (cost < node.cost || (cost == node.cost && name(contact.member) < name(node.member))) {
                node.cost = cost;
                node.member = contact.member;
                node.before = *at;
            }
        }
    }

    [[nodiscard]] std::size_t nearest() const
    {
        std::size_t best = m_nodes.size();
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            if (!m_nodes[i].done && m_nodes[i].member != noId &&
                (best == m_nodes.size() || m_nodes[i].cost < m_nodes[best].cost))
                best = i;
        return best;
    }

    [[nodiscard]] Chain chainTo(std::size_t at) const
    {
        Chain chain{m_nodes[at].member, {m_nodes[at].person}};
        for (; m_nodes[at].before != at; at = m_nodes[at].before)
            chain.people.push_back(m_nodes[m_nodes[at].before].person);
        std::reverse(chain.people.begin(), chain.people.end());
        return chain;
    }

    QHash<Id, std::size_t> m_index;
    std::vector<Node> m_nodes; ///< in the order of the alphabet
};

} // namespace

QHash<Id, Chain> shortestChains(const BuyingCentre& centre, Id without)
{
    return Search(centre, without).run();
}

QString chainText(const BuyingCentre& centre, const Chain& chain)
{
    QStringList names{centre.team.value(chain.member)};
    for (const Id person : chain.people)
        names << centre.nameOf(person);
    return names.join(QStringLiteral(" – "));
}

} // namespace kam
