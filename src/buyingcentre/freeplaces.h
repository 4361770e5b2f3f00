#pragma once

#include "buyingcentre/ordering.h"
#include "buyingcentre/tidytree.h"

namespace kam
{

/// People without a reporting line, and where they stand beside those of the trees.
class FreePeople
{
public:
    FreePeople(const LayoutGraph& graph, const Forest& forest);

    [[nodiscard]] const std::vector<int>& people() const { return m_free; }
    /// The row each stands in, by place in people(); the layout may try others.
    std::vector<int>& rows() { return m_rows; }

    /// Puts everybody of them at the free place of their row that is nearest to the middle of those they are
    /// linked to. @param places of the trees' people are given
    void place(std::vector<GridPlace>& places) const;

private:
    void chooseRows(const LayoutGraph& graph, const Forest& forest);
    void layerAmongThemselves(const LayoutGraph& graph, int below);

    std::vector<std::vector<int>> m_linked; ///< by person
    std::vector<char> m_inTree;             ///< by person
    std::vector<int> m_free;                ///< with an edge, in the order they are placed
    std::vector<int> m_rows;
    std::vector<int> m_alone; ///< without any line
};

} // namespace kam
