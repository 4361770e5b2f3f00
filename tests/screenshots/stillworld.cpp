// Pictures must be the same tomorrow: this program has a clock that stands still, and chance that repeats
// itself. A program's own function goes before the one of the C library, in the libraries it uses as well.
// Timers run by another clock and go on.
#include <QRandomGenerator>
#include <atomic>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace
{

constexpr time_t now = 1772443800; // Monday, 2 March 2026, 9:30 in the morning, UTC

std::atomic<std::uint64_t> drawn{0};

/// SplitMix64, whose n-th number depends on n alone.
std::uint64_t draw()
{
    std::uint64_t z = (++drawn) * 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec* time) noexcept
{
    if (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE)
        return static_cast<int>(syscall(SYS_clock_gettime, clock, time));
    *time = {now, 0};
    return 0;
}

int gettimeofday(timeval* time, void*) noexcept
{
    *time = {now, 0};
    return 0;
}

time_t time(time_t* to) noexcept
{
    if (to)
        *to = now;
    return now;
}
}

/// Identifiers of rows come from here. Without a place to write to, the number is the answer.
quint64 QRandomGenerator::_fillRange(void* to, qptrdiff words)
{
    if (!to)
        return draw();
    for (qptrdiff i = 0; i < words; ++i) {
        const auto word = static_cast<std::uint32_t>(draw());
        std::memcpy(static_cast<char*>(to) + i * qptrdiff{sizeof word}, &word, sizeof word);
    }
    return 0;
}
