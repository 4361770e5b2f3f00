// What it costs to rank n clients by five criteria: from raw figures, and after a weight has moved.
#include "scoring/engine.h"

#include <benchmark/benchmark.h>
#include <random>
#include <sys/resource.h>

namespace
{

constexpr int criteria = 5;

const std::vector<kam::Weight>& weights()
{
    static const std::vector<kam::Weight> published{1900, 1000, 1500, 3000, 2100};
    return published;
}

kam::Matrix rawFigures(Eigen::Index clients)
{
    std::mt19937_64 random(20);
    std::normal_distribution<double> gap(40'000, 30'000);
    return kam::Matrix::NullaryExpr(clients, criteria, [&] { return std::max(0.0, gap(random)); });
}

void fillPoints(const kam::Matrix& raw, kam::Matrix& points)
{
    for (Eigen::Index criterion = 0; criterion < raw.cols(); ++criterion)
        kam::pointsOf(raw.col(criterion), {}, points.col(criterion));
}

bool byRow(std::int32_t a, std::int32_t b)
{
    return a < b;
}

void report(benchmark::State& state, Eigen::Index clients)
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    // The benchmarks run in growing order, so the peak so far is the peak of this size.
    state.counters["peak_MiB"] = static_cast<double>(usage.ru_maxrss) / 1024;
    state.SetComplexityN(clients);
}

void rankFromRawFigures(benchmark::State& state)
{
    const kam::Matrix raw = rawFigures(state.range(0));
    kam::Matrix points(raw.rows(), raw.cols());
    kam::Standing standing;
    for ([[maybe_unused]] auto round : state) {
        fillPoints(raw, points);
        kam::rankClients(points, weights(), byRow, standing);
        benchmark::DoNotOptimize(standing.order.data());
    }
    report(state, raw.rows());
}

void rankAfterWeightMoved(benchmark::State& state)
{
    const kam::Matrix raw = rawFigures(state.range(0));
    kam::Matrix points(raw.rows(), raw.cols());
    fillPoints(raw, points);
    kam::Standing standing;
    auto moving = weights();
    for ([[maybe_unused]] auto round : state) {
        moving.front() = moving.front() == 1900 ? 2000 : 1900;
        kam::rankClients(points, moving, byRow, standing);
        benchmark::DoNotOptimize(standing.order.data());
    }
    report(state, raw.rows());
}

} // namespace

BENCHMARK(rankAfterWeightMoved)
    ->RangeMultiplier(10)
    ->Range(1'000, 1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oNLogN);
BENCHMARK(rankFromRawFigures)
    ->RangeMultiplier(10)
    ->Range(1'000, 1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oNLogN);
BENCHMARK_MAIN();
