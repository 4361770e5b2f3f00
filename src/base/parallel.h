#pragma once

#include <algorithm>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace kam
{

/// Into how many pieces @p count steps are worth being cut: one for each core of the processor, unless a
/// piece would have fewer than @p fewest.
[[nodiscard]] inline std::size_t piecesOf(std::size_t count, std::size_t fewest)
{
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1,
                                   std::max<std::size_t>(1, count / fewest));
}

/// Runs @p work(piece, from, to) at the same time on equal pieces of 0 to @p count, and returns when all are
/// done. An exception of a piece comes out.
template <class Work>
void inParallel(std::size_t count, std::size_t pieces, const Work& work)
{
    const auto run = [&](std::size_t piece) {
        work(piece, count * piece / pieces, count * (piece + 1) / pieces);
    };
    std::vector<std::future<void>> others;
    for (std::size_t piece = 1; piece < pieces; ++piece)
        others.push_back(std::async(std::launch::async, run, piece));
    run(0);
    for (std::future<void>& other : others)
        other.get();
}

} // namespace kam
