// What it costs to arrange a buying centre by itself.
#include "buyingcentre/layout.h"

#include <benchmark/benchmark.h>
#include <random>

namespace
{

kam::LayoutGraph randomGraph(int people, int edges)
{
    std::mt19937 random(1);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    kam::LayoutGraph graph;
    graph.managers.assign(static_cast<std::size_t>(people), -1);
    for (int i = 1; i < people; ++i)
        if (below(10) < 9)
            graph.managers[static_cast<std::size_t>(i)] = below(i);
    while (static_cast<int>(graph.edges.size()) < edges)
        if (const int from = below(people), to = below(people); from != to)
            graph.edges.emplace_back(from, to);
    return graph;
}

void arrange(benchmark::State& state)
{
    const kam::LayoutGraph graph =
        randomGraph(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
    for ([[maybe_unused]] auto round : state)
        benchmark::DoNotOptimize(kam::layeredLayout(graph));
}

} // namespace

BENCHMARK(arrange)
    ->Args({20, 30})
    ->Args({40, 60})
    ->Args({100, 200})
    ->Args({200, 400})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
