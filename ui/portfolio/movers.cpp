#include "portfolio/movers.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace kam
{

namespace
{

struct Place {
    double value = 0;
    int rank = 0;
    AbcClass abcClass = AbcClass::None;
};

std::unordered_map<Id, Place> placesOf(const AbcAnalysis& abc)
{
    std::unordered_map<Id, Place> places;
    places.reserve(abc.lines.size());
    int rank = 0;
    for (std::size_t i = 0; i < abc.lines.size(); ++i) {
        const AbcLine& line = abc.lines[i];
        if (i == 0 || line.value != abc.lines[i - 1].value)
            rank = static_cast<int>(i) + 1;
        places.emplace(line.id, Place{line.known ? line.value : 0, line.known && line.value > 0 ? rank : 0,
                                      line.abcClass});
    }
    return places;
}

} // namespace

std::vector<Mover> movers(const Portfolio& portfolio)
{
    std::vector<Mover> result;
    if (!portfolio.figures.before())
        return result;
    const auto before = placesOf(*portfolio.figures.before());
    const auto now = placesOf(portfolio.figures.abc());
    for (const AbcLine& line : portfolio.figures.abc().lines) {
        const Place is = now.at(line.id);
        const auto found = before.find(line.id);
        const Place was = found == before.end() ? Place() : found->second;
        if (is.value != was.value || is.rank != was.rank || is.abcClass != was.abcClass)
            result.push_back(
                {line.id, line.client, was.value, is.value, was.rank, is.rank, was.abcClass, is.abcClass});
    }
    std::stable_sort(result.begin(), result.end(), [](const Mover& a, const Mover& b) {
        return std::abs(a.change()) > std::abs(b.change());
    });
    return result;
}

MoverCounts countMovers(const std::vector<Mover>& movers)
{
    MoverCounts counts;
    for (const Mover& mover : movers) {
        if (!mover.classChanged())
            continue;
        ++(mover.classNow < mover.classBefore ? counts.up : counts.down);
    }
    return counts;
}

} // namespace kam
