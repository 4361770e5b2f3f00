#include "buyingcentre/tidytree.h"

#include <algorithm>
#include <limits>

namespace kam
{

namespace
{

/// How far a placed subtree reaches in each row, relative to its root.
struct Outline {
    int top = 0; ///< row of the root
    std::vector<double> left;
    std::vector<double> right;
};

class Placing
{
public:
    explicit Placing(const Forest& forest) : m_forest(forest), m_offset(forest.below.size(), 0) {}

    std::vector<double> run()
    {
        std::vector<Outline> outlines;
        for (const int root : m_forest.roots)
            outlines.push_back(placed(root));
        const std::vector<double> shifts = sideBySide(outlines);
        std::vector<double> places(m_offset.size(), 0);
        for (std::size_t i = 0; i < shifts.size(); ++i)
            spread(m_forest.roots[i], shifts[i], places);
        double least = std::numeric_limits<double>::max();
        for (std::size_t person = 0; person < places.size(); ++person)
            if (m_forest.row[person] >= 0)
                least = std::min(least, places[person]);
        for (std::size_t person = 0; person < places.size(); ++person)
            if (m_forest.row[person] >= 0)
                places[person] -= least;
        return places;
    }

private:
    /// Places everybody below @p person relative to them.
    Outline placed(int person)
    {
        const auto at = static_cast<std::size_t>(person);
        Outline outline{m_forest.row[at], {0}, {0}};
        const std::vector<int>& below = m_forest.below[at];
        if (below.empty())
            return outline;
        std::vector<Outline> outlines;
        for (const int one : below)
            outlines.push_back(placed(one));
        const std::vector<double> shifts = sideBySide(outlines);
        const double middle = (shifts.front() + shifts.back()) / 2;
        for (std::size_t i = 0; i < below.size(); ++i) {
            m_offset[static_cast<std::size_t>(below[i])] = shifts[i] - middle;
            widen(outline, outlines[i], shifts[i] - middle);
        }
        return outline;
    }

    static void widen(Outline& outline, const Outline& part, double shift)
    {
        const auto first = static_cast<std::size_t>(part.top - outline.top);
        if (outline.left.size() < first + part.left.size()) {
            outline.left.resize(first + part.left.size(), std::numeric_limits<double>::max());
            outline.right.resize(first + part.left.size(), std::numeric_limits<double>::lowest());
        }
        for (std::size_t row = 0; row < part.left.size(); ++row) {
            outline.left[first + row] = std::min(outline.left[first + row], part.left[row] + shift);
            outline.right[first + row] = std::max(outline.right[first + row], part.right[row] + shift);
        }
    }

    /// The least shift of each that keeps a step from everything to its left; all begin in the same row.
    static std::vector<double> sideBySide(const std::vector<Outline>& outlines)
    {
        std::vector<double> shifts;
        std::vector<double> right;
        for (const Outline& outline : outlines) {
            double shift = 0;
            for (std::size_t row = 0; row < std::min(right.size(), outline.left.size()); ++row)
                shift = std::max(shift, right[row] - outline.left[row] + 1);
            if (right.size() < outline.right.size())
                right.resize(outline.right.size(), std::numeric_limits<double>::lowest());
            for (std::size_t row = 0; row < outline.right.size(); ++row)
                right[row] = std::max(right[row], outline.right[row] + shift);
            shifts.push_back(shift);
        }
        return shifts;
    }

    void spread(int person, double x, std::vector<double>& places) const
    {
        places[static_cast<std::size_t>(person)] = x;
        for (const int one : m_forest.below[static_cast<std::size_t>(person)])
            spread(one, x + m_offset[static_cast<std::size_t>(one)], places);
    }

    const Forest& m_forest;
    std::vector<double> m_offset; ///< from the manager
};

} // namespace

Forest forestOf(const std::vector<int>& managers)
{
    Forest forest{std::vector<std::vector<int>>(managers.size()), {}, std::vector<int>(managers.size(), -1)};
    for (std::size_t person = 0; person < managers.size(); ++person)
        if (managers[person] >= 0)
            forest.below[static_cast<std::size_t>(managers[person])].push_back(static_cast<int>(person));
    std::vector<int> open;
    for (std::size_t person = 0; person < managers.size(); ++person)
        if (managers[person] < 0 && !forest.below[person].empty()) {
            forest.roots.push_back(static_cast<int>(person));
            forest.row[person] = 0;
            open.push_back(static_cast<int>(person));
        }
    for (std::size_t next = 0; next < open.size(); ++next)
        for (const int one : forest.below[static_cast<std::size_t>(open[next])]) {
            forest.row[static_cast<std::size_t>(one)] = forest.row[static_cast<std::size_t>(open[next])] + 1;
            open.push_back(one);
        }
    return forest;
}

std::vector<double> tidyPlaces(const Forest& forest)
{
    return Placing(forest).run();
}

} // namespace kam
