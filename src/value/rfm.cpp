#include "value/rfm.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace kam
{

namespace
{

constexpr std::size_t groups = 5;

/// @param value larger is better
std::vector<int> quintiles(std::size_t count, const std::function<double(std::size_t)>& value)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return value(a) < value(b); });
    std::vector<int> scores(count);
    for (std::size_t first = 0; first < count;) {
        std::size_t last = first;
        while (last < count && value(order[last]) == value(order[first]))
            ++last;
        // Twice the mean of the places shared, in whole numbers: first + (last - 1) of 0 to 2(count - 1).
        const auto score =
            static_cast<int>(1 + std::min(groups - 1, groups * (first + last - 1) / (2 * count)));
        for (std::size_t i = first; i < last; ++i)
            scores[order[i]] = score;
        first = last;
    }
    return scores;
}

} // namespace

std::vector<RfmScore> rfmScores(const std::vector<RfmInput>& clients)
{
    const auto recency = quintiles(clients.size(), [&](std::size_t i) { return -clients[i].recencyDays; });
    const auto frequency = quintiles(clients.size(), [&](std::size_t i) { return clients[i].frequency; });
    const auto monetary = quintiles(clients.size(), [&](std::size_t i) { return clients[i].monetary; });
    std::vector<RfmScore> scores;
    scores.reserve(clients.size());
    for (std::size_t i = 0; i < clients.size(); ++i)
        scores.push_back({recency[i], frequency[i], monetary[i]});
    return scores;
}

} // namespace kam
